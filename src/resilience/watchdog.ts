import type { Clock } from '../clock.ts';

/** Watches something that should keep making progress. */
export interface Watchdog {
  /** Progress was made: the next sign of life is due within `limitMs` from now. */
  feed(limitMs: number): void;
  stop(): void;
}

/**
 * Calls `onSilence` once when nothing fed it for the current limit. Feeding is an assignment and a comparison, so that it can be done
 * for every token: one timer runs, and looks, when it fires, how much longer there is to wait.
 */
export function createWatchdog(clock: Clock, limitMs: number, onSilence: () => void): Watchdog {
  let dueAtMs = clock.elapsedMs() + limitMs;
  let timerAtMs = 0;
  let cancel = () => {};
  const arm = () => {
    timerAtMs = dueAtMs;
    cancel = clock.after(dueAtMs - clock.elapsedMs(), () => {
      if (clock.elapsedMs() >= dueAtMs) onSilence();
      else arm();
    });
  };
  arm();
  return {
    feed(nextLimitMs) {
      dueAtMs = clock.elapsedMs() + nextLimitMs;
      if (dueAtMs >= timerAtMs) return;
      // A stricter limit than the one the timer waits for.
      cancel();
      arm();
    },
    stop: () => cancel(),
  };
}
