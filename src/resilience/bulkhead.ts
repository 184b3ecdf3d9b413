import type { Clock } from '../clock.ts';

export interface BulkheadOptions {
  readonly clock: Clock;
  /** Calls at the same time. */
  readonly limit: number;
  /** Calls that may wait for a place; more are turned away at once. */
  readonly queueLimit: number;
  /** How long a place is waited for. */
  readonly waitMs: number;
}

/** Keeps one slow neighbour from taking every connection: a number of places, and a short queue for them. */
export interface Bulkhead {
  readonly inUse: number;
  /**
   * A place, to be given back by calling what this returns (twice is fine); `undefined` where there is none and none becomes free in time.
   * Not a promise where a place is free.
   */
  enter(signal: AbortSignal): (() => void) | Promise<(() => void) | undefined> | undefined;
}

export function createBulkhead({ clock, limit, queueLimit, waitMs }: BulkheadOptions): Bulkhead {
  let inUse = 0;
  const waiting = new Set<(leave: () => void) => void>();

  const place = (): (() => void) => {
    let isTaken = true;
    inUse += 1;
    return () => {
      if (!isTaken) return;
      isTaken = false;
      inUse -= 1;
      const [next] = waiting;
      next?.(place());
    };
  };

  return {
    get inUse() {
      return inUse;
    },
    enter(signal) {
      if (inUse < limit) return place();
      if (waiting.size >= queueLimit || signal.aborted) return undefined;
      return new Promise((resolve) => {
        const settle = (leave: (() => void) | undefined) => {
          waiting.delete(settle);
          cancel();
          signal.removeEventListener('abort', giveUp);
          resolve(leave);
        };
        const giveUp = () => settle(undefined);
        const cancel = clock.after(waitMs, giveUp);
        signal.addEventListener('abort', giveUp, { once: true });
        waiting.add(settle);
      });
    },
  };
}
