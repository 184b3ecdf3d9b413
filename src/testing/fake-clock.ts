import { setImmediate as nextLoop } from 'node:timers/promises';
import { type Clock, sleepOn } from '../clock.ts';

export interface FakeClock extends Clock {
  /**
   * Moves time by `ms` milliseconds. Sleepers wake one moment at a time, in the order of their alarms, and everything that
   * follows from a wake-up (further sleeps included) happens at its moment, before the next sleeper wakes.
   */
  advance(ms: number): Promise<void>;
  /** How many alarms are set: none are left by code that tidies up. */
  readonly waiting: number;
}

interface Sleeper {
  readonly wakeAtMs: number;
  readonly wake: () => void;
}

/**
 * A clock that stands still until a test moves it. `now()` starts at `startMs`, `elapsedMs()` at 0, and they move together; `now()` is
 * a whole number, as the machine's is.
 * Waits settle without real timers; real sockets are served between wake-ups, but the clock does not wait for them.
 * `advance` throws `RangeError` for a negative or non-finite step.
 */
export function fakeClock(startMs = 0): FakeClock {
  let elapsedMs = 0;
  const sleepers = new Set<Sleeper>();
  let moving = Promise.resolve();

  return {
    now: () => Math.floor(startMs + elapsedMs),
    elapsedMs: () => elapsedMs,
    get waiting() {
      return sleepers.size;
    },
    after,
    sleep: (ms, signal) => (ms > 0 || signal?.aborted ? sleepOn({ after }, ms, signal) : Promise.resolve()),
    advance(ms) {
      if (!(ms >= 0 && ms < Infinity)) return Promise.reject(new RangeError(`Cannot advance by ${ms} ms`));
      moving = moving.then(() => move(ms));
      return moving;
    },
  };

  function after(ms: number, wake: () => void): () => void {
    const sleeper: Sleeper = { wakeAtMs: elapsedMs + Math.max(0, ms), wake };
    sleepers.add(sleeper);
    return () => void sleepers.delete(sleeper);
  }

  async function move(ms: number): Promise<void> {
    await settle();
    const targetMs = elapsedMs + ms;
    for (let next = earliest(targetMs); next; next = earliest(targetMs)) {
      sleepers.delete(next);
      elapsedMs = next.wakeAtMs;
      next.wake();
      await settle();
    }
    elapsedMs = targetMs;
  }

  /** The sleeper that wakes first, and among equals the one that lay down first. */
  function earliest(untilMs: number): Sleeper | undefined {
    let first: Sleeper | undefined;
    for (const sleeper of sleepers) {
      if (sleeper.wakeAtMs <= untilMs && (!first || sleeper.wakeAtMs < first.wakeAtMs)) first = sleeper;
    }
    return first;
  }
}

/** Each round of the event loop drains every microtask; several rounds let sockets, streams and stores that collect their writes pass data on as well. */
async function settle(): Promise<void> {
  for (let round = 0; round < 8; round++) await nextLoop();
}
