import type { Clock } from '../clock.ts';

/** Watches something that should keep making progress. */
export interface Watchdog {
  /** Progress was made: the next sign of life is due within `limitMs` from now. */
  feed(limitMs: number): void;
  stop(): void;
}

/**
 * Calls `onSilence` once when nothing fed it for the current limit. Feeding is one assignment, so that it can be done for every
 * token: one timer runs, and looks, when it fires, how much longer there is to wait.
 */
export function createWatchdog(clock: Clock, limitMs: number, onSilence: () => void): Watchdog {
  let dueAtMs = clock.elapsedMs() + limitMs;
  const look = () => {
    const leftMs = dueAtMs - clock.elapsedMs();
    if (leftMs <= 0) onSilence();
    else cancel = clock.after(leftMs, look);
  };
  let cancel = clock.after(limitMs, look);
  return {
    feed(nextLimitMs) {
      dueAtMs = clock.elapsedMs() + nextLimitMs;
    },
    stop: () => cancel(),
  };
}
