import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Copies a text, and says so for a moment. */
export function CopyButton({ text }: { readonly text: string }): JSX.Element {
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (said === '') return undefined;
    const timer = setTimeout(() => setSaid(''), 2_000);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setSaid('Copied'),
      () => setSaid('Not allowed'),
    );
  };
  return (
    <button type="button" class="copy" onClick={copy}>
      <span aria-live="polite">{said || 'Copy'}</span>
    </button>
  );
}
