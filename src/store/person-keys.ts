import { randomBytes } from 'node:crypto';
import type { Clock } from '../clock.ts';
import { WellspokenError } from '../errors.ts';
import type { KeyWrapper, Unwrapped } from './key-wrapper.ts';
import type { Store, StoreItem, StoreKey } from './store.ts';

/** The item of a person's partition that holds their key. Deleting it alone makes everything else there unreadable. */
export const personKeyName = 'key';

/** Where the key of a partition lies; `undefined` for a partition that is not a person's. */
export function personKeyOf(partition: string): StoreKey | undefined {
  return partition.startsWith('person/') ? { partition, name: personKeyName } : undefined;
}

/** Whether it is such an item. */
export function isKeyItem({ partition, name }: StoreKey): boolean {
  return name === personKeyName && personKeyOf(partition) !== undefined;
}

export interface PersonKeysOptions {
  readonly clock: Clock;
  readonly wrapper: KeyWrapper;
  /** How long a key outlives its last use; without it a key stays until it is deleted. */
  readonly keepMs?: number | undefined;
}

/** The keys of people, one each, made with the first thing that is kept of them. */
export interface PersonKeys {
  /** The key in an item that was just read, or `undefined` where there is none that opens. */
  from(partition: string, item: StoreItem | undefined): Promise<Uint8Array | undefined>;
  /** While `reading` runs, whoever needs one of its keys waits for it instead of reading once more. */
  comingFrom(partitions: readonly string[], reading: Promise<unknown>): void;
  /** The key as it is now. */
  read(partition: string): Promise<Uint8Array | undefined>;
  /** The key as it was read lately; where there is none, a new one. Rejects with `remember/unavailable` for one that does not open. */
  findOrMake(partition: string): Promise<Uint8Array>;
  forget(partition: string): void;
  /** Resolves when no renewal is under way. */
  settled(): Promise<void>;
}

interface Known {
  /** As it lies in the store; without it, and without a key, there was none. */
  readonly wrapped?: string;
  readonly key?: Uint8Array;
  readonly readAtMs: number;
}

const maxKnown = 2_000;
/** The length of a turn, which begins with a reading: by then another process may have forgotten the person. */
const freshForMs = 15_000;

export function createPersonKeys(store: Store, { clock, wrapper, keepMs }: PersonKeysOptions): PersonKeys {
  const known = new Map<string, Known>();
  const coming = new Map<string, Promise<unknown>>();
  const making = new Map<string, Promise<Uint8Array>>();
  const renewals = new Set<Promise<unknown>>();

  const remember = (partition: string, found: Omit<Known, 'readAtMs'>) => {
    known.delete(partition);
    known.set(partition, { ...found, readAtMs: clock.elapsedMs() });
    const oldest = known.keys().next();
    if (known.size > maxKnown && !oldest.done) known.delete(oldest.value);
  };
  const expiry = () => (keepMs === undefined ? {} : { expiresAtMs: clock.now() + keepMs });

  const renew = async ({ partition, name, version, value }: StoreItem, { key, isCurrent }: Unwrapped) => {
    const wrapped = isCurrent ? value : await wrapper.wrap(key, partition);
    await store.put({ partition, name }, wrapped, { ...expiry(), when: { version } });
  };

  /** It stays the same key, so nobody waits for it, and the next reading tries again if it fails. */
  const renewMeanwhile = (item: StoreItem, unwrapped: Unwrapped) => {
    const renewal = renew(item, unwrapped)
      .catch(() => {})
      .finally(() => renewals.delete(renewal));
    renewals.add(renewal);
  };

  const from = async (partition: string, item: StoreItem | undefined): Promise<Uint8Array | undefined> => {
    if (item === undefined) {
      remember(partition, {});
      return undefined;
    }
    const before = known.get(partition);
    if (before?.key !== undefined && before.wrapped === item.value) {
      remember(partition, { wrapped: item.value, key: before.key });
      return before.key;
    }
    const unwrapped = await wrapper.unwrap(item.value, partition);
    if (unwrapped === undefined) return undefined;
    remember(partition, { wrapped: item.value, key: unwrapped.key });
    const leftMs = item.expiresAtMs === undefined ? Infinity : item.expiresAtMs - clock.now();
    if (!unwrapped.isCurrent || leftMs < (keepMs ?? 0) / 2) renewMeanwhile(item, unwrapped);
    return unwrapped.key;
  };

  const read = async (partition: string): Promise<Uint8Array | undefined> => {
    const [item] = await store.get([{ partition, name: personKeyName }]);
    return from(partition, item);
  };

  const lately = async (partition: string): Promise<Uint8Array | undefined> => {
    await coming.get(partition)?.catch(() => {});
    const found = known.get(partition);
    return found && clock.elapsedMs() - found.readAtMs < freshForMs ? found.key : read(partition);
  };

  const findOrMake = async (partition: string): Promise<Uint8Array> => {
    const found = await lately(partition);
    if (found !== undefined) return found;
    const at = { partition, name: personKeyName };
    const key = randomBytes(32);
    const wrapped = await wrapper.wrap(key, partition);
    if ((await store.put(at, wrapped, { ...expiry(), when: 'absent' })) !== undefined) {
      remember(partition, { wrapped, key });
      return key;
    }
    // Another process was first; its key is everybody's.
    const theirs = await read(partition);
    if (theirs === undefined) throw unopened();
    return theirs;
  };

  return {
    from,
    read,
    findOrMake(partition) {
      // The first turn of a person writes several things at once; they share one key, and one wait for it.
      const underWay = making.get(partition);
      if (underWay !== undefined) return underWay;
      const made = findOrMake(partition).finally(() => {
        if (making.get(partition) === made) making.delete(partition);
      });
      making.set(partition, made);
      return made;
    },
    comingFrom(partitions, reading) {
      const done = () => {
        for (const partition of partitions) {
          if (coming.get(partition) === reading) coming.delete(partition);
        }
      };
      for (const partition of partitions) coming.set(partition, reading);
      void reading.catch(() => {}).finally(done);
    },
    forget(partition) {
      known.delete(partition);
      making.delete(partition);
    },
    async settled() {
      await Promise.all(renewals);
    },
  };
}

/** A key made instead would lose for good what a former secret still opens. */
function unopened(): WellspokenError {
  return new WellspokenError(
    'remember/unavailable',
    'The key of a person was wrapped under another secret: give that one as a previous secret.',
    { retryable: false },
  );
}
