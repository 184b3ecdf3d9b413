import type { Clock } from '../clock.ts';
import type { Secret } from '../secret.ts';
import { createInMemoryStore } from './in-memory.ts';
import { createKeyring } from './keyring.ts';
import { openByAny, sealText } from './sealed-text.ts';
import { leastNeeded, type Packed } from './session-order.ts';
import type { Store } from './store.ts';

/** Part of what a response may weigh, of which speech, card and directives need the rest. */
export const maxSessionCharacters = 20_000;
/** Longer than any session lasts. */
const lastsMs = 24 * 3_600_000;
const maxUnpackedBytes = 4 * 1024 * 1024;

export interface SessionOwner {
  readonly sessionId: string;
  /** Pseudonyms: of the account, and of the voice where one was recognised. */
  readonly account: string;
  readonly voice?: string;
}

export interface SessionStore extends Store {
  /**
   * Begins a request: from here on the store holds what `sealed` brings along, or nothing where that is missing, damaged, too long, over a day
   * old, or of another session or account.
   */
  admit(sealed: string | undefined, owner: SessionOwner): Promise<void>;
  /**
   * Ends it: what the store holds, sealed for the same session and account, as base64url of at most 20,000 characters; `undefined` for
   * nothing. Where that is too little room, go first the requests, then the accounts, then other things, then the oldest exchanges.
   */
  dismiss(): Promise<string | undefined>;
}

interface Luggage {
  readonly packedAtMs: number;
  readonly items: readonly Packed[];
}

/**
 * A store for a Lambda that has none: what it holds travels in the attributes of Alexa's session, sealed, and is gone with the session.
 * For one request at a time, as a Lambda gets them. What an earlier request still writes about other people goes nowhere.
 */
export function createSessionStore({
  secret,
  previousSecrets,
  clock,
}: {
  readonly secret: Secret;
  /** Secrets before this one, for sessions that began under them. */
  readonly previousSecrets?: readonly Secret[];
  readonly clock: Clock;
}): SessionStore {
  const keyring = createKeyring('store/session', secret, previousSecrets);
  let store = createInMemoryStore({ clock });
  let context = '';
  let people = new Set<string>();

  const unpack = (sealed: string | undefined): readonly Packed[] => {
    if (sealed === undefined || sealed.length > maxSessionCharacters) return [];
    const bytes = openByAny(keyring, context, sealed);
    if (bytes === undefined) return [];
    const { packedAtMs, items } = JSON.parse(inflated(bytes)) as Luggage;
    return Array.isArray(items) && packedAtMs + lastsMs > clock.now() ? items : [];
  };

  const pack = (items: readonly Packed[]): string => {
    const luggage: Luggage = { packedAtMs: clock.now(), items };
    return sealText(keyring.current().key, context, deflated(JSON.stringify(luggage)));
  };

  return {
    async admit(sealed, { sessionId, account, voice }) {
      store = createInMemoryStore({ clock });
      context = JSON.stringify([sessionId, account]);
      const items = unpack(sealed);
      const mine = [account, ...(voice === undefined ? [] : [voice])].map((person) => `person/${person}`);
      people = new Set([...mine, ...items.map(([partition]) => partition)]);
      for (const [partition, name, value, expiresAtMs] of items) {
        await store.put({ partition, name }, value, expiresAtMs === null ? {} : { expiresAtMs });
      }
    },

    async dismiss() {
      let items: Packed[] = [];
      for await (const { partition, name, value, expiresAtMs = null } of store.scan()) {
        if (people.has(partition) || !partition.startsWith('person/')) {
          items.push([partition, name, value, expiresAtMs]);
        }
      }
      while (items.length > 0) {
        const sealed = pack(items);
        if (sealed.length <= maxSessionCharacters) return sealed;
        items = leastNeeded(items);
      }
      return undefined;
    },

    get: (keys) => store.get(keys),
    put: (at, value, options) => store.put(at, value, options),
    add: (at, amounts, options) => store.add(at, amounts, options),
    delete: (keys) => store.delete(keys),
    list: (partition, prefix) => store.list(partition, prefix),
    scan: (partitionPrefix) => store.scan(partitionPrefix),
    close: () => store.close(),
  };
}

function deflated(text: string): Uint8Array {
  return process.getBuiltinModule('node:zlib').deflateRawSync(text);
}

function inflated(bytes: Uint8Array): string {
  const limits = { maxOutputLength: maxUnpackedBytes };
  return process.getBuiltinModule('node:zlib').inflateRawSync(bytes, limits).toString();
}
