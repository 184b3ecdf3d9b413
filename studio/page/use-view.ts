import { useEffect, useState } from 'preact/hooks';

export const views = ['talk', 'usage', 'memory'] as const;
export type View = (typeof views)[number];

/** Which part of the page the address names, so that going back works. */
export function useView(): View {
  const [view, setView] = useState(readView);
  useEffect(() => {
    const follow = () => setView(readView());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return view;
}

function readView(): View {
  return views.find((name) => location.hash === `#${name}`) ?? 'talk';
}
