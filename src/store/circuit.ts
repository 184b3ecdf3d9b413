import type { Clock } from '../clock.ts';

/** Decides whether something that fails is worth trying. */
export interface Circuit {
  /** While it is open, yes once after every pause; whoever gets that yes must report how it went. */
  mayTry(): boolean;
  succeeded(): void;
  failed(): void;
  isOpen(): boolean;
}

/** Opens after `failuresToStop` failures in a row, and closes with the next success. */
export function createCircuit(clock: Clock, failuresToStop: number, pauseMs: number): Circuit {
  let failures = 0;
  let nextTryAtMs = 0;
  const isOpen = () => failures >= failuresToStop;
  return {
    isOpen,
    mayTry() {
      if (!isOpen()) return true;
      const now = clock.elapsedMs();
      if (now < nextTryAtMs) return false;
      // Others wait for what becomes of this one.
      nextTryAtMs = now + pauseMs;
      return true;
    },
    succeeded() {
      failures = 0;
    },
    failed() {
      failures += 1;
      nextTryAtMs = clock.elapsedMs() + pauseMs;
    },
  };
}
