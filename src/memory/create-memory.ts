import type { Clock } from '../clock.ts';
import type { Store, StoreItem, StoreKey } from '../store/store.ts';
import type { Reply } from '../turn/request.ts';
import { latestExchanges, noConversation, readConversation, withExchange } from './conversation.ts';
import type { Conversation, Memory, Pending } from './memory.ts';
import { readPending } from './pending.ts';
import { update } from './update.ts';

export interface MemorySettings {
  /** How many exchanges a model gets to see; older ones are dropped. */
  readonly turns: number;
  /** How long a conversation outlives its last turn. */
  readonly keepMs: number;
}

/** How long an untold rest is offered. */
const pendingForMs = 24 * 3_600_000;
/** Alexa resends within its own eight seconds; a replay later than this fails the timestamp check. */
const claimForMs = 10 * 60_000;
const claimed = '"in-progress"';

/** Keeps conversations in a store: one item for the recent turns, one for a pending rest, one per request. */
export function createMemory(store: Store, clock: Clock, settings: MemorySettings): Memory {
  const keyOf = (person: string, name: string): StoreKey => ({ partition: `person/${person}`, name });
  const requestKey = (person: string, requestId: string) => keyOf(person, `request/${requestId}`);
  const conversation = (person: string) => keyOf(person, 'conversation');
  const pending = (person: string) => keyOf(person, 'pending');
  const conversationExpiry = () => ({ expiresAtMs: clock.now() + settings.keepMs });
  const pendingExpiry = () => ({ expiresAtMs: clock.now() + pendingForMs });
  const claimExpiry = () => ({ expiresAtMs: clock.now() + claimForMs });

  const replyTo = async (person: string, requestId: string): Promise<Reply | undefined> => {
    const [item] = await store.get([requestKey(person, requestId)]);
    return item === undefined || item.value === claimed ? undefined : (JSON.parse(item.value) as Reply);
  };
  /** Instead of a deletion, which could hit what somebody else has just kept there. */
  const dropped = 'null';
  const changePending = (
    person: string,
    turnId: string,
    change: (current: Pending) => Pending | 'dropped' | undefined,
  ) =>
    update(store, pending(person), pendingExpiry, (item: StoreItem | undefined) => {
      const current = readPending(item);
      const next = current?.turnId === turnId ? change(current) : undefined;
      return next === undefined ? undefined : next === 'dropped' ? dropped : JSON.stringify(next);
    });

  return {
    async claim(person, requestId) {
      const key = requestKey(person, requestId);
      const version = await store.put(key, claimed, { ...claimExpiry(), when: 'absent' });
      return version === undefined ? ((await replyTo(person, requestId)) ?? 'in-progress') : 'first';
    },
    replyTo,
    async settle(person, requestId, reply) {
      await store.put(requestKey(person, requestId), JSON.stringify(reply), claimExpiry());
    },

    async recall(person) {
      const [talk, rest] = await store.get([conversation(person), pending(person)]);
      return {
        conversation: latestExchanges(readConversation(talk), settings.turns),
        pending: readPending(rest),
        revision: talk?.version,
      };
    },
    async append(person, exchange, lastSaid, recalled, vault) {
      const written = (current: Conversation = noConversation): string | undefined => {
        if (vault !== undefined && vault.basedOn !== current.vault) return undefined;
        const next = withExchange(current, exchange, lastSaid, settings.turns);
        return JSON.stringify(vault === undefined ? next : { ...next, vault: vault.sealed });
      };
      if (recalled !== undefined) {
        const { revision } = recalled;
        const when = revision === undefined ? 'absent' : { version: revision };
        const value = written(recalled.conversation);
        const options = { ...conversationExpiry(), when } as const;
        if (value !== undefined && (await store.put(conversation(person), value, options)) !== undefined)
          return;
      }
      await update(store, conversation(person), conversationExpiry, (item) =>
        written(readConversation(item)),
      );
    },
    async keepLastSaid(person, lastSaid) {
      await update(store, conversation(person), conversationExpiry, (item) =>
        JSON.stringify({ ...(readConversation(item) ?? noConversation), lastSaid }),
      );
    },
    async startAfresh(person) {
      await store.delete([conversation(person), pending(person)]);
    },

    async keepPending(person, rest) {
      await store.put(pending(person), JSON.stringify(rest), pendingExpiry());
    },
    extendPending: (person, turnId, sentences, status) =>
      changePending(person, turnId, (current) =>
        status === 'complete' && current.told >= sentences.length
          ? 'dropped'
          : { ...current, sentences, status, aliveAtMs: clock.now() },
      ),
    async markOffered(person, turnId, offered) {
      await changePending(person, turnId, (current) =>
        current.offered === offered ? undefined : { ...current, offered },
      );
    },
    claimTold: (person, turnId, from, upTo) =>
      changePending(person, turnId, (current) =>
        current.told === from ? { ...current, told: upTo, offered: true } : undefined,
      ),
    takeOver: (person, abandoned, untilMs) =>
      changePending(person, abandoned.turnId, (current) =>
        current.status === abandoned.status && current.aliveAtMs === abandoned.aliveAtMs
          ? { ...current, status: 'writing', aliveAtMs: untilMs }
          : undefined,
      ),
    async dropPending(person, turnId) {
      await changePending(person, turnId, () => 'dropped');
    },
  };
}
