/** Time as the product sees it: passed in from outside, so that tests move it by hand. */
export interface Clock {
  /** Wall-clock time in milliseconds since the epoch: for timestamps and expiry. */
  now(): number;
  /** Milliseconds that never run backwards: for durations and deadlines. The origin is arbitrary. */
  elapsedMs(): number;
  /** Calls `run` once after `ms`, unless the returned function is called first. Much cheaper to call off than a sleep. */
  after(ms: number, run: () => void): () => void;
  /** Resolves after `ms`; rejects with the signal's reason when it aborts first. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** The machine's own clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  elapsedMs: () => performance.now(),
  after(ms, run) {
    // What is overdue runs at once; Node would warn of a negative wait.
    const timer = setTimeout(run, Math.max(0, ms));
    return () => clearTimeout(timer);
  },
  sleep: (ms, signal) => sleepOn(systemClock, ms, signal),
};

/** `sleep` for a clock that has `after`. */
export function sleepOn(clock: Pick<Clock, 'after'>, ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason as Error);
      return;
    }
    const cancel = clock.after(ms, () => {
      signal?.removeEventListener('abort', onAbort);
      resolve();
    });
    const onAbort = () => {
      cancel();
      reject(signal?.reason as Error);
    };
    signal?.addEventListener('abort', onAbort, { once: true });
  });
}
