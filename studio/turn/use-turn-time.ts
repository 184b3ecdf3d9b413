import { useEffect, useState } from 'preact/hooks';
import type { ShownTurn } from './shown-turn.ts';

/** Often enough to look like movement. */
const everyMs = 40;
/** Where motion is to be reduced. */
const calmEveryMs = 250;

/**
 * Milliseconds since the turn's request left, read anew for as long as `goesOn` says. Only who shows them asks, so that the rest of the page
 * is left alone while a turn runs.
 */
export function useTurnTime(
  turn: ShownTurn | undefined,
  goesOn: (turn: ShownTurn, sinceMs: number) => boolean,
): number {
  const sinceMs = () => (turn === undefined ? 0 : Math.max(0, performance.now() - turn.startedAtMs));
  const [, redraw] = useState(0);
  useEffect(() => {
    if (turn === undefined || !goesOn(turn, sinceMs())) return undefined;
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const timer = setInterval(
      () => {
        redraw((before) => before + 1);
        if (!goesOn(turn, sinceMs())) clearInterval(timer);
      },
      isCalm ? calmEveryMs : everyMs,
    );
    return () => clearInterval(timer);
  }, [turn]);
  return sinceMs();
}
