import { randomInt } from 'node:crypto';
import type { Clock } from '../clock.ts';
import { notCounters, tooLarge } from './counter.ts';
import { checkAmounts, checkExpiry, checkKey, checkPrefix, checkValue } from './limits.ts';
import type { RedisAddress } from './redis-address.ts';
import { connectRedis } from './redis-connection.ts';
import { itemKey, namesPattern, partitionKeys, partitionOf } from './redis-keys.ts';
import type { DeleteKey, Store, StoreItem, StoreKey } from './store.ts';

export interface RedisStoreOptions {
  readonly address: RedisAddress;
  readonly clock: Clock;
  /** How long a call may take. */
  readonly timeoutMs?: number;
  /** Certificate authorities (PEM) to trust besides the machine's own. */
  readonly ca?: string;
}

/** Redis removes what has expired this much later, in case its clock is ahead of ours. */
const graceMs = 5_000;
const listPage = 64;
const deletePage = 200;
/** No item ever has it. */
const noVersion = 0;

/**
 * The store that processes on several machines share: Redis 6.2 or later, or Valkey, alone or as a cluster. An item is a hash, a
 * partition has an index, and every write is one script. `get` is one round trip, to each server of a cluster that holds some of the keys.
 * Connects with the first call, and again whenever the connection is lost; until then calls reject at once.
 */
export function createRedisStore({ address, clock, timeoutMs = 1_500, ca }: RedisStoreOptions): Store {
  const connection = connectRedis(address, { clock, timeoutMs, ...(ca === undefined ? {} : { ca }) });
  // No sequence outlives the deletion of what it counts, so versions are drawn: 1 in 2^47 is the chance to meet the same one again.
  const newVersion = () => randomInt(1, 2 ** 47);
  const timing = () => [clock.now(), graceMs] as const;

  const read = (keys: readonly StoreKey[]): Promise<(StoreItem | undefined)[]> =>
    connection.run('recall/unavailable', async (client) => {
      // Sent in one go: the client writes without waiting for replies.
      const rows = await Promise.all(
        keys.map((key) => client.hmget(itemKey(key), 'value', 'version', 'expires')),
      );
      return keys.map((key, index) => toItem(key, rows[index] ?? [], clock.now()));
    });

  const remove = (partition: string, keys: readonly DeleteKey[]): Promise<number> =>
    connection.run('remember/unavailable', async (client) => {
      const { names, ends } = partitionKeys(partition);
      const deleted = await client.wellspokenDelete(
        2 + keys.length,
        names,
        ends,
        ...keys.map(itemKey),
        ...timing(),
        ...keys.flatMap(({ name, version = '' }) => [name, version]),
      );
      return Number(deleted);
    });

  async function* list(partition: string, prefix = ''): AsyncGenerator<StoreItem> {
    checkKey({ partition, name: prefix || '-' }, 'recall/unavailable');
    const { names } = partitionKeys(partition);
    let from = prefix === '' ? '-' : `[${prefix}`;
    for (;;) {
      const page = await connection.run('recall/unavailable', (client) =>
        client.zrangebylex(names, from, '+', 'LIMIT', 0, listPage),
      );
      const keys = page.filter((name) => name.startsWith(prefix)).map((name) => ({ partition, name }));
      const items = keys.length > 0 ? await read(keys) : [];
      const lost = keys.filter((_, index) => items[index] === undefined);
      // What Redis itself removed (to make room, say) must not leave its name behind.
      if (lost.length > 0)
        await remove(
          partition,
          lost.map((key) => ({ ...key, version: noVersion })),
        );
      for (const item of items) if (item) yield item;
      const last = page.at(-1);
      if (keys.length < listPage || last === undefined) return;
      from = `(${last}`;
    }
  }

  return {
    async get(keys) {
      for (const key of keys) checkKey(key, 'recall/unavailable');
      return read(keys);
    },

    async put(key, value, { expiresAtMs, when } = {}) {
      checkKey(key, 'remember/unavailable');
      checkExpiry(expiresAtMs);
      const text = checkValue(value);
      const { names, ends } = partitionKeys(key.partition);
      const version = newVersion();
      const condition = typeof when === 'object' ? when.version : (when ?? '');
      const written = await connection.run('remember/unavailable', (client) =>
        client.wellspokenPut(
          3,
          names,
          ends,
          itemKey(key),
          ...timing(),
          key.name,
          text,
          expiresAtMs ?? '',
          version,
          condition,
        ),
      );
      return written === 1 ? version : undefined;
    },

    async add(key, amounts, { expiresAtMs } = {}) {
      checkKey(key, 'remember/unavailable');
      checkAmounts(amounts);
      checkExpiry(expiresAtMs);
      const { names, ends } = partitionKeys(key.partition);
      const answer = await connection.run('remember/unavailable', (client) =>
        client.wellspokenAdd(
          3,
          names,
          ends,
          itemKey(key),
          ...timing(),
          key.name,
          expiresAtMs ?? '',
          newVersion(),
          ...Object.entries(amounts).flat(),
        ),
      );
      const [verdict, ...totals] = answer as string[];
      if (verdict === 'not-counters') throw notCounters();
      if (verdict === 'too-large') throw tooLarge();
      return Object.fromEntries(Object.keys(amounts).map((field, index) => [field, Number(totals[index])]));
    },

    async delete(keys) {
      for (const key of keys) checkKey(key, 'remember/unavailable');
      const counts = [...Map.groupBy(keys, ({ partition }) => partition)].flatMap(([partition, all]) =>
        pages(all, deletePage).map((page) => remove(partition, page)),
      );
      if (counts.length === 0) await connection.run('remember/unavailable', async () => {});
      return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
    },

    list,

    async *scan(partitionPrefix = '') {
      checkPrefix(partitionPrefix, 'recall/unavailable');
      // While a cluster moves keys or a table grows, `SCAN` may tell of a key twice.
      const seen = new Set<string>();
      await connection.run('recall/unavailable', (client) => client.exists(partitionKeys('-').names));
      for (const master of connection.masters()) {
        let cursor = '0';
        do {
          const [next, keys] = await connection.run('recall/unavailable', () =>
            master.scan(cursor, 'MATCH', namesPattern(partitionPrefix), 'COUNT', 500),
          );
          cursor = next;
          for (const partition of keys.map(partitionOf)) {
            if (partition === undefined || seen.has(partition)) continue;
            seen.add(partition);
            yield* list(partition);
          }
        } while (cursor !== '0');
      }
    },

    close: () => connection.close(),
  };
}

function toItem(key: StoreKey, row: readonly (string | null)[], now: number): StoreItem | undefined {
  const [value, version, expires] = row;
  if (typeof value !== 'string' || typeof version !== 'string') return undefined;
  const expiresAtMs = expires ? Number(expires) : undefined;
  if (expiresAtMs !== undefined && expiresAtMs <= now) return undefined;
  return { partition: key.partition, name: key.name, value, version: Number(version), expiresAtMs };
}

function pages<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));
}
