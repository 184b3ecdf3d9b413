import { systemClock } from '../../clock.ts';
import type { Terminal } from './command.ts';

const everyMs = 1_000;

/** Prints how far something is, once a second at most. */
export function showProgress<Progress>(
  terminal: Terminal,
  inWords: (soFar: Progress) => string,
): (soFar: Progress) => void {
  let shownAtMs = systemClock.elapsedMs();
  return (soFar) => {
    if (systemClock.elapsedMs() - shownAtMs < everyMs) return;
    shownAtMs = systemClock.elapsedMs();
    terminal.print(`${inWords(soFar)} …\n`);
  };
}
