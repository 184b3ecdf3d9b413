import type { Clock } from '../clock.ts';
import { asWellspokenError, WellspokenError } from '../errors.ts';
import type { Secret } from '../secret.ts';
import { createLocalKeyWrapper, type KeyWrapper } from './key-wrapper.ts';
import { createKeyring } from './keyring.ts';
import { checkExpiry, checkKey, checkValue, type StoreErrorCode } from './limits.ts';
import { createPersonKeys, isKeyItem, personKeyName, personKeyOf } from './person-keys.ts';
import {
  isSealed,
  keyIdOf,
  keyNamed,
  openValue,
  personKeyId,
  sealValue,
  sharedPurpose,
} from './sealed-value.ts';
import type { Store, StoreItem, StoreKey } from './store.ts';

export interface SealedStoreOptions {
  /** At least 32 characters. Everything is lost with it, and with `previousSecrets`. */
  readonly secret: Secret;
  /** Secrets before this one: what they sealed can be read, and is sealed anew as it is met. */
  readonly previousSecrets?: readonly Secret[];
  readonly clock: Clock;
  /** Wraps the keys of people; under `secret` when left out. */
  readonly wrapper?: KeyWrapper;
  /** How long a person's key outlives their last turn: twice the longest time that anything of theirs is kept, or left out for ever. */
  readonly keepKeyMs?: number;
}

/**
 * Encrypts what `store` keeps: AES-256-GCM, what belongs to a person under a key of their own, which lies wrapped in their partition as
 * `key`, everything else under one key. A value is bound to its place. Counters stay plain, since the store adds to them; so do partitions,
 * names and expiry. What was kept plain before is read as it is; what cannot be opened is not there.
 *
 * A `get` costs no further round trip. The first `put` for a person who was not read lately costs one, for one who is new two.
 */
export function createSealedStore(store: Store, options: SealedStoreOptions): Store {
  const { secret, previousSecrets = [], clock } = options;
  const wrapper = options.wrapper ?? createLocalKeyWrapper(secret, previousSecrets);
  const keys = createPersonKeys(store, { clock, wrapper, keepMs: options.keepKeyMs });
  const shared = createKeyring(sharedPurpose, secret, previousSecrets);

  const seal = async (at: StoreKey, value: string): Promise<string> => {
    if (personKeyOf(at.partition) === undefined) {
      const own = shared.current();
      return sealValue(own.key, own.id, at, value);
    }
    const key = await keys.findOrMake(at.partition).catch((error: unknown) => {
      throw keyTrouble(error, 'remember/unavailable');
    });
    return sealValue(key, personKeyId, at, value);
  };

  const open = (item: StoreItem, personKey: Uint8Array | undefined): StoreItem | undefined => {
    if (!isSealed(item.value)) return item;
    const value = openValue((id) => (id === personKeyId ? personKey : keyNamed(shared, id)), item);
    return value === undefined ? undefined : { ...item, value };
  };

  const get = async (wanted: readonly StoreKey[]): Promise<(StoreItem | undefined)[]> => {
    const partitions = [...new Set(wanted.map(({ partition }) => partition))].filter((one) =>
      personKeyOf(one),
    );
    const reading = store.get([
      ...wanted,
      ...partitions.map((partition) => ({ partition, name: personKeyName })),
    ]);
    const opening = reading.then(async (items) => {
      const found = await Promise.all(
        partitions.map((partition, index) => keys.from(partition, items[wanted.length + index])),
      ).catch((error: unknown) => {
        throw keyTrouble(error, 'recall/unavailable');
      });
      const keyOf = new Map(partitions.map((partition, index) => [partition, found[index]]));
      return wanted.map((at, index) => {
        const item = items[index];
        return item && !isKeyItem(at) ? open(item, keyOf.get(at.partition)) : undefined;
      });
    });
    keys.comingFrom(partitions, opening);
    return opening;
  };

  /** What cannot be opened comes along empty, so that whoever deletes a partition finds it. */
  async function* opened(items: AsyncIterable<StoreItem>): AsyncGenerator<StoreItem> {
    let last: { partition: string; key: Uint8Array | undefined } | undefined;
    for await (const item of items) {
      if (isKeyItem(item)) continue;
      if (keyIdOf(item.value) === personKeyId && last?.partition !== item.partition) {
        last = { partition: item.partition, key: await keys.read(item.partition) };
      }
      yield open(item, last?.key) ?? { ...item, value: '' };
    }
  }

  return {
    get,

    async put(at, value, putOptions = {}) {
      checkWritable(at);
      checkExpiry(putOptions.expiresAtMs);
      const sealed = await seal(at, checkValue(value));
      const version = await store.put(at, sealed, putOptions);
      if (version !== undefined || putOptions.when !== 'absent') return version;
      // What cannot be opened is not there for a reader, so it must not be in a writer's way.
      const [item] = await store.get([at]);
      if (item === undefined || !isSealed(item.value) || (await get([at]))[0]) return undefined;
      return store.put(at, sealed, { ...putOptions, when: { version: item.version } });
    },

    async add(at, amounts, addOptions) {
      checkWritable(at);
      return store.add(at, amounts, addOptions);
    },

    async delete(unwanted) {
      for (const at of unwanted) if (isKeyItem(at)) keys.forget(at.partition);
      return store.delete(unwanted);
    },

    list: (partition, prefix) => opened(store.list(partition, prefix)),
    scan: (partitionPrefix) => opened(store.scan(partitionPrefix)),

    async close() {
      await keys.settled();
      await store.close();
    },
  };
}

function checkWritable(at: StoreKey): void {
  checkKey(at, 'remember/unavailable');
  if (!isKeyItem(at)) return;
  throw new WellspokenError('remember/unavailable', "The name key is taken: a person's key lies there.", {
    retryable: false,
  });
}

/** The store's own errors say what is wrong; those of a key service are unknown here. */
function keyTrouble(error: unknown, code: StoreErrorCode): WellspokenError {
  const { message, retryable } = asWellspokenError(error, code, 'The key service cannot be asked.');
  return new WellspokenError(code, message, { retryable, cause: error });
}
