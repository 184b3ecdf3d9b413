import type { Receipt } from './receipt.ts';

/** Deletes people, also while turns of theirs are under way. */
export interface Forgetting {
  /** Notes that a turn of a person goes on until `work` settles. */
  underWay(person: string, turnId: string, work: Promise<unknown>): void;
  /**
   * Deletes everything of a person. What turns under way still write (what they cost, an answer on another device) is deleted when they
   * are over, except for `ownTurnId`, which knows of it and writes nothing. Rejects as the store does.
   */
  forget(person: string, ownTurnId?: string): Promise<Receipt>;
  /** Resolves when nothing is left to be deleted later. */
  settled(): Promise<void>;
}

export interface ForgettingParts {
  readonly forgetPerson: (person: string) => Promise<Receipt>;
  /** The people who are deleted with an account. */
  readonly voicesOf: (account: string) => Promise<readonly string[]>;
  /** Told when what was written late could not be deleted. It must not throw. */
  readonly onLeft: (person: string, cause: unknown) => void;
}

export function createForgetting({ forgetPerson, voicesOf, onLeft }: ForgettingParts): Forgetting {
  const turns = new Map<string, Map<string, Promise<unknown>>>();
  const sweeps = new Set<Promise<void>>();

  const sweepAfter = (person: string, others: readonly Promise<unknown>[]) => {
    const sweep = Promise.allSettled(others)
      .then(() => forgetPerson(person))
      .then(
        () => {},
        (cause: unknown) => onLeft(person, cause),
      )
      .finally(() => sweeps.delete(sweep));
    sweeps.add(sweep);
  };

  return {
    underWay(person, turnId, work) {
      const theirs = turns.get(person) ?? new Map<string, Promise<unknown>>();
      turns.set(person, theirs.set(turnId, work));
      const over = () => {
        theirs.delete(turnId);
        if (theirs.size === 0 && turns.get(person) === theirs) turns.delete(person);
      };
      work.then(over, over);
    },
    async forget(person, ownTurnId) {
      const people = [person, ...(turns.size === 0 ? [] : await voicesOf(person))];
      const receipt = await forgetPerson(person);
      for (const one of people) {
        const others = [...(turns.get(one) ?? [])].filter(([turnId]) => turnId !== ownTurnId);
        if (others.length > 0)
          sweepAfter(
            one,
            others.map(([, work]) => work),
          );
      }
      return receipt;
    },
    async settled() {
      while (sweeps.size > 0) await Promise.all(sweeps);
    },
  };
}
