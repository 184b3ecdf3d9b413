import { useEffect, useState } from 'preact/hooks';

/** The page's clock in milliseconds, read anew while `isMoving`: with every frame, or four times a second where motion is to be reduced. */
export function useNow(isMoving: boolean): number {
  const [nowMs, setNowMs] = useState(() => performance.now());
  useEffect(() => {
    setNowMs(performance.now());
    if (!isMoving) return undefined;
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      const timer = setInterval(() => setNowMs(performance.now()), 250);
      return () => clearInterval(timer);
    }
    let frame = requestAnimationFrame(function tick() {
      setNowMs(performance.now());
      frame = requestAnimationFrame(tick);
    });
    return () => cancelAnimationFrame(frame);
  }, [isMoving]);
  return nowMs;
}
