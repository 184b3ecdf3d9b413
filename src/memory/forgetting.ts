import type { Store, StoreItem } from '../store/store.ts';
import type { Conversations } from './conversations.ts';
import type { Conversation, Memory, Pending } from './memory.ts';
import { noConversation } from './no-conversation.ts';
import { readPending } from './pending.ts';

/** The part of memory that takes something back. */
export type Forgetting = Pick<Memory, 'forgetLast' | 'startAfresh' | 'endPrivate'>;

/** Every deletion is of exactly what was seen: what somebody keeps at that moment stays. */
export function createForgetting(store: Store, conversations: Conversations): Forgetting {
  const { change, keysOf } = conversations;

  /** Deletes the pending rest if it is one of those. */
  const dropRest = async (person: string, isMeant: (rest: Pending) => boolean) => {
    const [, , key] = keysOf(person);
    const [item] = await store.get([key]);
    const rest = readPending(item);
    if (item !== undefined && rest !== undefined && isMeant(rest)) await store.delete([item]);
  };

  return {
    async forgetLast(person) {
      let forgotten: { readonly what: 'exchange' | 'fact'; readonly turnId: string } | undefined;
      await change(person, (current) => {
        forgotten = lastOf(current);
        return forgotten && without(current, forgotten.turnId);
      });
      if (forgotten === undefined) return 'nothing';
      const { what, turnId } = forgotten;
      await dropRest(person, (rest) => rest.turnId === turnId || rest.exchangeId === turnId);
      return what;
    },
    async startAfresh(person) {
      let seen: Pending | undefined;
      await change(person, ({ facts, vault, lastAtMs, isPrivate }, pending) => {
        seen = pending;
        return { ...noConversation, facts, vault, lastAtMs, ...(isPrivate && { isPrivate }) };
      });
      if (seen !== undefined) await dropRest(person, ({ turnId }) => turnId === seen?.turnId);
    },
    async endPrivate(person) {
      const [, secret, pending] = keysOf(person);
      const [talk, rest] = await store.get([secret, pending]);
      const over = privateItems(talk, rest);
      if (over.length > 0) await store.delete(over);
    },
  };
}

/** What ends with a private conversation: its own item, and what is pending if it came up in it. */
export function privateItems(talk: StoreItem | undefined, rest: StoreItem | undefined): StoreItem[] {
  return [talk, readPending(rest)?.isPrivate ? rest : undefined].filter((item) => item !== undefined);
}

/** The newest of exchanges and facts. */
function lastOf({ exchanges, facts }: Conversation) {
  const exchange = exchanges.at(-1);
  const fact = facts.at(-1);
  if (fact !== undefined && fact.atMs >= (exchange?.atMs ?? 0))
    return { what: 'fact', turnId: fact.turnId } as const;
  return exchange && ({ what: 'exchange', turnId: exchange.turnId } as const);
}

function without(conversation: Conversation, turnId: string): Conversation {
  const { awaiting: _awaiting, ...rest } = conversation;
  const isOther = (kept: { readonly turnId: string }) => kept.turnId !== turnId;
  return {
    ...rest,
    exchanges: rest.exchanges.filter(isOther),
    facts: rest.facts.filter(isOther),
    lastSaid: '',
  };
}
