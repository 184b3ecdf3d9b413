import type { Clock } from '../clock.ts';

/**
 * What `work` comes to, or a rejection with `late()` when `ms` pass first; what it still comes to then is dropped. For work that cannot
 * be called off, such as a store's.
 */
export function within<T>(clock: Clock, ms: number, late: () => Error, work: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    // First, so that work which throws before it begins leaves no timer.
    const working = work();
    const cancel = clock.after(ms, () => reject(late()));
    working.then(resolve, reject).finally(cancel);
  });
}
