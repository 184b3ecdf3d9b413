import type { Clock } from '../clock.ts';
import { WellspokenError } from '../errors.ts';
import { addToCounters } from './counter.ts';
import {
  checkAmounts,
  checkExpiry,
  checkKey,
  checkPrefix,
  checkValue,
  type StoreErrorCode,
} from './limits.ts';
import type { DeleteKey, Store, StoreItem, StoreKey } from './store.ts';

const sweepEveryMs = 60_000;

/**
 * A store that ends with the process: for tests, `say`, and a Lambda that may forget. Same promises as the durable
 * adapters, limits included, so that what works here works there.
 */
export function createInMemoryStore({ clock }: { readonly clock: Clock }): Store {
  const partitions = new Map<string, Map<string, StoreItem>>();
  // One sequence for the whole store: a deleted and re-made item never gets a version somebody still holds.
  let lastVersion = 0;
  let nextSweepAtMs = clock.now() + sweepEveryMs;
  let closed = false;

  const checkOpen = (code: StoreErrorCode) => {
    if (closed) throw new WellspokenError(code, 'The store is closed.', { retryable: false });
  };

  const read = ({ partition, name }: StoreKey): StoreItem | undefined => {
    const item = partitions.get(partition)?.get(name);
    return item && isExpired(item, clock.now()) ? undefined : item;
  };

  const write = ({ partition, name }: StoreKey, value: string, expiresAtMs: number | undefined): number => {
    sweep();
    let items = partitions.get(partition);
    if (!items) partitions.set(partition, (items = new Map()));
    const version = ++lastVersion;
    items.set(name, { partition, name, value, version, expiresAtMs });
    return version;
  };

  const remove = ({ partition, name, version }: DeleteKey): boolean => {
    const items = partitions.get(partition);
    const item = items?.get(name);
    if (!items || !item || (version !== undefined && version !== item.version)) return false;
    items.delete(name);
    if (items.size === 0) partitions.delete(partition);
    return !isExpired(item, clock.now());
  };

  const shed = (partition: string) => {
    for (const item of partitions.get(partition)?.values() ?? []) {
      if (isExpired(item, clock.now())) remove(item);
    }
  };

  const sweep = () => {
    if (clock.now() < nextSweepAtMs) return;
    nextSweepAtMs = clock.now() + sweepEveryMs;
    for (const partition of partitions.keys()) shed(partition);
  };

  async function* list(partition: string, prefix = ''): AsyncGenerator<StoreItem> {
    checkOpen('recall/unavailable');
    checkKey({ partition, name: prefix || '-' }, 'recall/unavailable');
    const names = [...(partitions.get(partition)?.keys() ?? [])].filter((name) => name.startsWith(prefix));
    for (const name of names.sort(byBytes)) {
      checkOpen('recall/unavailable');
      const item = read({ partition, name });
      if (item) yield item;
    }
  }

  return {
    async get(keys) {
      checkOpen('recall/unavailable');
      for (const key of keys) checkKey(key, 'recall/unavailable');
      return keys.map(read);
    },

    async put(key, value, { expiresAtMs, when } = {}) {
      checkOpen('remember/unavailable');
      checkKey(key, 'remember/unavailable');
      checkExpiry(expiresAtMs);
      const text = checkValue(value);
      const current = read(key);
      if (when === 'absent' && current) return undefined;
      if (typeof when === 'object' && current?.version !== when.version) return undefined;
      return write(key, text, expiresAtMs);
    },

    async add(key, amounts, { expiresAtMs } = {}) {
      checkOpen('remember/unavailable');
      checkKey(key, 'remember/unavailable');
      checkAmounts(amounts);
      checkExpiry(expiresAtMs);
      const current = read(key);
      const { value, totals } = addToCounters(current?.value, amounts);
      write(key, value, expiresAtMs ?? current?.expiresAtMs);
      return totals;
    },

    async delete(keys) {
      checkOpen('remember/unavailable');
      for (const key of keys) checkKey(key, 'remember/unavailable');
      const deleted = keys.filter(remove).length;
      for (const { partition } of keys) shed(partition);
      return deleted;
    },

    list,

    async *scan(partitionPrefix = '') {
      checkOpen('recall/unavailable');
      checkPrefix(partitionPrefix, 'recall/unavailable');
      const names = [...partitions.keys()].filter((partition) => partition.startsWith(partitionPrefix));
      for (const partition of names) yield* list(partition);
    },

    async close() {
      closed = true;
      partitions.clear();
    },
  };
}

function isExpired(item: StoreItem, now: number): boolean {
  return item.expiresAtMs !== undefined && item.expiresAtMs <= now;
}

/** The order databases use. It differs from JavaScript's own beyond U+FFFF. */
function byBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
