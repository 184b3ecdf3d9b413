import type { Clock } from '../clock.ts';
import type { Vault } from '../privacy/vault.ts';
import type { Store, StoreItem, StoreKey } from '../store/store.ts';
import { expiryOf, isBlank, readConversation, textsOf } from './conversation.ts';
import type { Conversation, Pending, Recalled } from './memory.ts';
import { noConversation } from './no-conversation.ts';
import { readPending } from './pending.ts';
import { personKey } from './person-key.ts';
import type { MemorySettings } from './settings.ts';
import { untilWritten } from './until-written.ts';
import { versionOf, writeOver } from './write-over.ts';

/** What a change of a conversation starts from. */
export interface Current {
  readonly conversation: Conversation | undefined;
  readonly pending: Pending | undefined;
  /** Version of the conversation's item. */
  readonly revision: number | 'absent';
}

/** What is kept of a conversation after a change; `undefined` leaves it alone. */
export type Change = (conversation: Conversation, pending: Pending | undefined) => Conversation | undefined;

/** The items that hold a person's conversation: one that lasts, and, while it is private, one that does not and is used instead. */
export interface Conversations {
  /** What `get` gives for them, in this order. */
  keysOf(person: string): readonly [StoreKey, StoreKey, StoreKey];
  /** What the items say. */
  read(items: readonly (StoreItem | undefined)[]): Current;
  /**
   * Changes the conversation, unless somebody else did in the meantime, in which case it is read and changed again. With `recalled` it is
   * not read first. Resolves to what is kept, or `undefined` when it was left alone.
   */
  change(person: string, change: Change, recalled?: Recalled): Promise<Conversation | undefined>;
  /** Goes on in private, as `Memory.keepPrivate`. */
  makePrivate(person: string): Promise<void>;
}

/** Placeholders to which no text refers any more leave the `vault` with the change that made them superfluous. */
export function createConversations(
  store: Store,
  clock: Clock,
  settings: MemorySettings,
  vault: Pick<Vault, 'pruned'> | undefined,
): Conversations {
  const keysOf = (person: string) =>
    [personKey(person, 'conversation'), personKey(person, 'private'), personKey(person, 'pending')] as const;

  const read = ([lasting, secret, pending]: readonly (StoreItem | undefined)[]): Current => {
    const conversation = readConversation(secret, clock.now(), settings);
    const isPrivate = conversation !== undefined;
    return {
      conversation: isPrivate ? conversation : readConversation(lasting, clock.now(), settings),
      pending: readPending(pending),
      revision: versionOf(isPrivate ? secret : lasting),
    };
  };

  const write = (
    person: string,
    next: Conversation,
    pending: Pending | undefined,
    over: Current['revision'],
  ) => {
    const [lasting, secret] = keysOf(person);
    const sealed = vault?.pruned(person, next.vault, [...textsOf(next, pending)]) ?? next.vault;
    const value = isBlank(next) ? null : JSON.stringify({ ...next, vault: sealed } satisfies Conversation);
    return writeOver(store, next.isPrivate ? secret : lasting, over, value, expiryOf(next, settings));
  };

  return {
    keysOf,
    read,
    async change(person, change, recalled) {
      let kept: Conversation | undefined;
      let known = recalled?.revision === undefined ? undefined : { ...recalled, revision: recalled.revision };
      await untilWritten('A conversation', async () => {
        const { conversation, pending, revision }: Current = known ?? read(await store.get(keysOf(person)));
        known = undefined;
        kept = change(conversation ?? noConversation, pending);
        return kept === undefined || write(person, kept, pending, revision);
      });
      return kept;
    },
    async makePrivate(person) {
      await untilWritten('A conversation', async () => {
        const keys = keysOf(person);
        const items = await store.get(keys);
        const { conversation = noConversation, pending, revision } = read(items);
        if (conversation.isPrivate) return true;
        const begun: Conversation = { ...conversation, isPrivate: true, lastAtMs: clock.now() };
        if (!(await write(person, begun, pending, versionOf(items[1])))) return false;
        const { facts, vault: sealed, lastAtMs } = conversation;
        const left: Conversation = { ...noConversation, facts, vault: sealed, lastAtMs };
        if (await write(person, left, undefined, revision)) return true;
        // A turn ended in between: what it kept has to become private too.
        await store.delete([keys[1]]);
        return false;
      });
    },
  };
}
