import { WellspokenError } from '../errors.ts';
import { addToCounters } from './counter.ts';
import { addition, deleteCondition, expiredCondition, isLive, putCondition } from './dynamodb-conditions.ts';
import { counterRow, countersOf, type Row, rowKey, text, textRow, toItem } from './dynamodb-item.ts';
import { createDynamoDbReads, keyText } from './dynamodb-reads.ts';
import { type DynamoDbOptions, openDynamoDbTable } from './dynamodb-table.ts';
import { inGroups } from './in-groups.ts';
import { checkAmounts, checkExpiry, checkKey, checkPrefix, checkValue } from './limits.ts';
import type { DeleteKey, PutOptions, Store, StoreKey } from './store.ts';

const parallelDeletions = 25;
/** Only what is not counted in one call is tried again, and only others that do the same at that moment make it fail. */
const maxAdditions = 8;
const writing = 'remember/unavailable';

/**
 * The store for many processes, and for Lambdas: one table of Amazon DynamoDB. `get`, `put` and `add` are one call each (of `get`, one for
 * every hundred keys); `delete` is one for each key. Reads are consistent. A call that found DynamoDB busy or broken is made again
 * within three seconds, except where it could then happen twice. Nothing is asked before the first call: a missing table shows there.
 */
export function createDynamoDbStore(options: DynamoDbOptions): Store {
  const { table: TableName, clock, random = Math.random } = options;
  const table = openDynamoDbTable(options);
  const reads = createDynamoDbReads(table, options);

  /** Random, so that an item deleted and made again never gets a version that somebody still holds. */
  const newVersion = () => 1 + Math.floor(random() * Number.MAX_SAFE_INTEGER);
  const liveRow = async (key: StoreKey): Promise<Row | undefined> => {
    const row = (await reads.batch([key])).get(keyText(key));
    return row && isLive(row, clock.now()) ? row : undefined;
  };

  const putRow = async (key: StoreKey, version: number, Item: Row, when: PutOptions['when']) => {
    let isRepeated = false;
    const condition = putCondition(when, clock.now());
    const written = await table.call(
      writing,
      'PutItem',
      { TableName, Item, ...condition },
      { onRepeat: () => (isRepeated = true) },
    );
    if (written !== undefined) return version;
    // What stood in the way may be this very write, whose first answer was lost.
    const row = isRepeated ? await liveRow(key) : undefined;
    return row && toItem(row).version === version ? version : undefined;
  };

  /** Adds to an item that could not be added to blindly: expired, put as text, or at the end of what is exact. */
  const addToRead = async (
    key: StoreKey,
    amounts: Readonly<Record<string, number>>,
    expiresAtMs?: number,
  ) => {
    const row = await liveRow(key);
    const item = row && toItem(row);
    const { value, totals } = addToCounters(item?.value, amounts);
    const version = newVersion();
    const counted = counterRow(key, value, version, expiresAtMs ?? item?.expiresAtMs);
    const when = item === undefined ? 'absent' : { version: item.version };
    return (await putRow(key, version, counted, when)) === undefined ? undefined : totals;
  };

  const deleteOne = async ({ version, ...key }: DeleteKey): Promise<boolean> => {
    const input = { TableName, Key: rowKey(key), ReturnValues: 'ALL_OLD', ...deleteCondition(version) };
    // Made again after it happened, it would say that somebody else had taken this version.
    const answer = await table.call(writing, 'DeleteItem', input, { repeatable: version === undefined });
    const old = answer?.['Attributes'] as Row | undefined;
    return old !== undefined && isLive(old, clock.now());
  };

  /** Whoever lists a partition is often about to delete it: nothing of it should then be left for DynamoDB to delete days later. */
  const clearAway = (expired: readonly Row[]) =>
    inGroups(expired, parallelDeletions, ({ pk, sk }) => {
      const input = { TableName, Key: { pk, sk }, ...expiredCondition(clock.now()) };
      return table.call(writing, 'DeleteItem', input).catch(() => undefined);
    });

  return {
    async get(keys) {
      table.checkOpen('recall/unavailable');
      for (const key of keys) checkKey(key, 'recall/unavailable');
      const found = await reads.batch(keys);
      const now = clock.now();
      return keys.map((key) => {
        const row = found.get(keyText(key));
        return row && isLive(row, now) ? toItem(row) : undefined;
      });
    },

    async put(key, value, { expiresAtMs, when } = {}) {
      table.checkOpen(writing);
      checkKey(key, writing);
      checkExpiry(expiresAtMs);
      const version = newVersion();
      return putRow(key, version, textRow(key, checkValue(value), version, expiresAtMs), when);
    },

    async add(key, amounts, { expiresAtMs } = {}) {
      table.checkOpen(writing);
      checkKey(key, writing);
      checkExpiry(expiresAtMs);
      checkAmounts(amounts);
      for (let tries = 0; tries < maxAdditions; tries += 1) {
        const expression = addition(amounts, newVersion(), expiresAtMs, clock.now());
        const input = { TableName, Key: rowKey(key), ReturnValues: 'UPDATED_NEW', ...expression };
        const added = await table.call(writing, 'UpdateItem', input, { repeatable: false });
        if (added !== undefined) return countersOf(added['Attributes'] as Row);
        const totals = await addToRead(key, amounts, expiresAtMs);
        if (totals !== undefined) return totals;
      }
      throw new WellspokenError(writing, `A counter was changed by others ${maxAdditions} times in a row.`);
    },

    async delete(keys) {
      table.checkOpen(writing);
      for (const key of keys) checkKey(key, writing);
      const deleted = await inGroups(keys, parallelDeletions, deleteOne);
      return deleted.filter(Boolean).length;
    },

    async *list(partition, prefix = '') {
      checkKey({ partition, name: prefix || '-' }, 'recall/unavailable');
      const pages = reads.pages('Query', {
        KeyConditionExpression: `pk = :pk${prefix && ' AND begins_with(sk, :prefix)'}`,
        ExpressionAttributeValues: { ':pk': text(partition), ...(prefix && { ':prefix': text(prefix) }) },
      });
      for await (const rows of pages) {
        const now = clock.now();
        await clearAway(rows.filter((row) => !isLive(row, now)));
        yield* rows.filter((row) => isLive(row, now)).map(toItem);
      }
    },

    async *scan(partitionPrefix = '') {
      checkPrefix(partitionPrefix, 'recall/unavailable');
      const pages = reads.pages('Scan', {
        ...(partitionPrefix && {
          FilterExpression: 'begins_with(pk, :prefix)',
          ExpressionAttributeValues: { ':prefix': text(partitionPrefix) },
        }),
      });
      for await (const rows of pages) {
        yield* rows.filter((row) => isLive(row, clock.now())).map(toItem);
      }
    },

    async close() {
      table.close();
    },
  };
}
