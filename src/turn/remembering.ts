import type { Clock } from '../clock.ts';

/** What is being written after replies, by person. */
export interface Remembering {
  track(person: string, work: Promise<unknown>): void;
  /** Resolves when nothing is being written for the person, at the latest after `limitMs`. Not a promise where nothing is. */
  settled(person: string, limitMs: number): Promise<void> | undefined;
}

/**
 * Somebody quick may speak again before their last turn is remembered: in the process that writes it, the next turn waits for it a
 * moment. (Between processes the network takes longer than the writing.)
 */
export function createRemembering(clock: Clock): Remembering {
  const underWay = new Map<string, Set<Promise<unknown>>>();
  return {
    track(person, work) {
      const own = underWay.get(person) ?? new Set();
      underWay.set(person, own.add(work));
      void Promise.allSettled([work]).then(() => {
        own.delete(work);
        if (own.size === 0 && underWay.get(person) === own) underWay.delete(person);
      });
    },
    settled(person, limitMs) {
      const own = underWay.get(person);
      if (own === undefined) return undefined;
      const over = Promise.withResolvers<void>();
      const cancel = clock.after(limitMs, over.resolve);
      return Promise.race([Promise.allSettled(own).then(() => {}), over.promise]).finally(cancel);
    },
  };
}
