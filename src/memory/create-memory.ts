import type { Clock } from '../clock.ts';
import type { Vault } from '../privacy/vault.ts';
import type { Store } from '../store/store.ts';
import { boundedExchange, boundedExchanges } from './bounded.ts';
import { withExchange } from './conversation.ts';
import { createAwaitedCalls } from './create-awaited-calls.ts';
import { createConversations } from './conversations.ts';
import { createPending } from './create-pending.ts';
import { createRequests } from './create-requests.ts';
import { withFact } from './facts.ts';
import { createForgetting, privateItems } from './forgetting.ts';
import type { Memory } from './memory.ts';
import { noConversation } from './no-conversation.ts';
import { personKey } from './person-key.ts';
import { readProfile } from './profile.ts';
import type { MemorySettings } from './settings.ts';
import { withSummary } from './summary.ts';
import { takenMeanwhile } from './taken-meanwhile.ts';
import { windowOf } from './window.ts';

/**
 * Keeps conversations in a store: one item for exchanges, summary and facts (another one while the conversation is private), one for a
 * pending rest, one for the profile, one per request. With `vault`, placeholders leave it with the last text that has them.
 */
export function createMemory(
  store: Store,
  clock: Clock,
  settings: MemorySettings,
  vault?: Pick<Vault, 'pruned'>,
): Memory {
  const conversations = createConversations(store, clock, settings, vault);
  const { makePendingPrivate, ...pending } = createPending(store, clock, settings);
  const { change } = conversations;
  const profileKey = (person: string) => personKey(person, 'profile');

  return {
    ...createRequests(store, clock),
    ...pending,
    ...createForgetting(store, conversations),
    ...createAwaitedCalls(clock, conversations),

    async recall(person, { newSession = false } = {}) {
      const keys = conversations.keysOf(person);
      const [lasting, secret, rest, profile] = await store.get([...keys, profileKey(person)]);
      const current = conversations.read([lasting, secret, rest]);
      const isOver = newSession && current.conversation?.isPrivate === true;
      if (isOver) await store.delete(privateItems(secret, rest));
      const left = isOver ? conversations.read([lasting, undefined, undefined]) : current;
      const { awaiting, ...talk } = left.conversation ?? noConversation;
      const isAwaiting = awaiting !== undefined && !newSession;
      return {
        ...left,
        conversation: left.conversation && { ...talk, ...(isAwaiting ? { awaiting } : {}) },
        window: windowOf(talk.exchanges, settings),
        profile: readProfile(profile),
      };
    },
    append: (person, exchange, lastSaid, recalled, kept) =>
      change(
        person,
        ({ awaiting, ...current }) => {
          // What grew after its reply is no answer to what was asked since.
          const isStill =
            lastSaid === undefined || (awaiting?.what === 'tool' && awaiting.turnId === exchange.turnId);
          const bounded = boundedExchange(exchange, settings);
          const texts = [bounded.question, bounded.answer, lastSaid ?? ''];
          const sealed = kept === undefined ? current.vault : kept.onto(current.vault, texts);
          if (sealed === undefined) return undefined;
          const next = withExchange(current, bounded, clock.now(), lastSaid !== undefined);
          if (next === current) return undefined;
          return {
            ...next,
            ...(awaiting !== undefined && isStill ? { awaiting } : {}),
            exchanges: boundedExchanges(next.exchanges, settings),
            lastSaid: lastSaid ?? current.lastSaid,
            vault: sealed,
            lastAtMs: clock.now(),
          };
        },
        recalled,
      ),
    async keepLastSaid(person, lastSaid) {
      await change(person, (current) => ({ ...current, lastSaid, lastAtMs: clock.now() }));
    },
    async keepSummary(person, due, summary) {
      return (await change(person, (current) => withSummary(current, due, summary))) !== undefined;
    },
    async rememberFact(person, fact, kept, recalled) {
      if (fact.text.trim() === '') return 'kept';
      const written = await change(
        person,
        (current) => {
          const next = withFact(current, fact, clock.now(), settings.factTokens);
          const sealed = kept === undefined ? current.vault : kept.onto(current.vault, [fact.text]);
          if (sealed === undefined) throw takenMeanwhile();
          return next && { ...next, vault: sealed, lastAtMs: clock.now() };
        },
        recalled,
      );
      return written === undefined ? 'full' : 'kept';
    },
    async keepPrivate(person) {
      await conversations.makePrivate(person);
      await makePendingPrivate(person);
    },
    async awaiting(person, what) {
      await change(person, ({ awaiting, ...current }) => {
        if (what === undefined) return awaiting === undefined ? undefined : current;
        return { ...current, awaiting: { what, atMs: clock.now() }, lastAtMs: clock.now() };
      });
    },
    async keepProfile(person, profile) {
      const expiresAtMs = clock.now() + settings.factMs;
      await store.put(profileKey(person), JSON.stringify(profile), { expiresAtMs });
    },
  };
}
