import type { Clock } from '../clock.ts';
import type { Store } from '../store/store.ts';
import { privateForMs } from './conversation.ts';
import type { Memory, Pending } from './memory.ts';
import { readPending } from './pending.ts';
import { personKey } from './person-key.ts';
import { update } from './update.ts';

/** The part of memory that keeps the untold rest of an answer, in an item of its own. */
export type PendingMemory = Pick<
  Memory,
  'keepPending' | 'extendPending' | 'markOffered' | 'claimTold' | 'takeOver' | 'dropPending'
> & {
  /** It ends with the private conversation from now on. */
  makePendingPrivate(person: string): Promise<void>;
};

/** Keeps a rest for `pendingMs` after its last change. */
export function createPending(
  store: Store,
  clock: Clock,
  { pendingMs }: { readonly pendingMs: number },
): PendingMemory {
  const key = (person: string) => personKey(person, 'pending');
  const expiryOf = ({ isPrivate }: Pending) => clock.now() + (isPrivate ? privateForMs : pendingMs);
  /** `null` drops it. */
  const change = (
    person: string,
    change: (current: Pending) => Pending | null | undefined,
  ): Promise<boolean> => {
    let expiresAtMs = 0;
    return update(
      store,
      key(person),
      () => ({ expiresAtMs }),
      (item) => {
        const current = readPending(item);
        const next = current && change(current);
        if (!next) return next;
        expiresAtMs = expiryOf(next);
        return JSON.stringify(next);
      },
    );
  };
  const changeThat = (
    person: string,
    turnId: string,
    how: (current: Pending) => Pending | null | undefined,
  ) => change(person, (current) => (current.turnId === turnId ? how(current) : undefined));

  return {
    async keepPending(person, rest) {
      await store.put(key(person), JSON.stringify(rest), { expiresAtMs: expiryOf(rest) });
    },
    extendPending: (person, turnId, sentences, status) =>
      changeThat(person, turnId, (current) =>
        status === 'complete' && current.told >= sentences.length
          ? null
          : { ...current, sentences, status, aliveAtMs: clock.now() },
      ),
    async markOffered(person, turnId, offered) {
      await changeThat(person, turnId, (current) =>
        current.offered === offered ? undefined : { ...current, offered },
      );
    },
    claimTold: (person, turnId, from, upTo) =>
      changeThat(person, turnId, (current) =>
        current.told === from ? { ...current, told: upTo, offered: true } : undefined,
      ),
    takeOver: (person, abandoned, untilMs) =>
      changeThat(person, abandoned.turnId, (current) =>
        current.status === abandoned.status && current.aliveAtMs === abandoned.aliveAtMs
          ? { ...current, status: 'writing', aliveAtMs: untilMs }
          : undefined,
      ),
    async dropPending(person, turnId) {
      await changeThat(person, turnId, () => null);
    },
    async makePendingPrivate(person) {
      await change(person, (current) => ({ ...current, isPrivate: true }));
    },
  };
}
