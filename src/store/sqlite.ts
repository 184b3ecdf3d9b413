import type { SQLOutputValue } from 'node:sqlite';
import type { Clock } from '../clock.ts';
import { type ErrorCode, WellspokenError } from '../errors.ts';
import { addToCounters } from './counter.ts';
import { createGroupCommit, inTransaction } from './group-commit.ts';
import { checkAmounts, checkExpiry, checkKey, checkPrefix, checkValue } from './limits.ts';
import { sqliteFailure } from './sqlite-failure.ts';
import { openSqliteFile } from './sqlite-file.ts';
import { prepareStatements } from './sqlite-statements.ts';
import type { Store, StoreItem, StoreKey } from './store.ts';

/** Expired items are looked for a page at a time, beside writes: through the whole table, and then again after a rest. */
const sweepPage = 64;
const sweepEveryMs = 100;
const sweepRestMs = 60_000;
const listPage = 32;

export interface SqliteStoreOptions {
  readonly file: string;
  readonly clock: Clock;
  /** How long a write waits for another process that is writing. It holds up the whole process, so no longer than a turn can bear. */
  readonly busyTimeoutMs?: number;
}

/**
 * The durable store in one local file; several processes of one machine may share it. Calls that meet in one round of the event
 * loop share a transaction, which takes some hundredths of a millisecond; only another process in the middle of a write makes one wait.
 * A write that returned survives the death of the process; a power failure may take the last ones, never the file.
 *
 * Throws `start/store` when the file cannot be opened, is not a database or is not ours.
 */
export function createSqliteStore({ file, clock, busyTimeoutMs = 250 }: SqliteStoreOptions): Store {
  const database = openSqliteFile(file, busyTimeoutMs);
  const sql = prepareStatements(database);
  let nextSweepAtMs = clock.now();
  let sweptUpTo: StoreKey = { partition: '', name: '' };

  const run = <T>(code: ErrorCode, work: () => T): T => {
    if (!database.isOpen) throw new WellspokenError(code, 'The store is closed.', { retryable: false });
    try {
      return work();
    } catch (error) {
      throw sqliteFailure(error, file, code);
    }
  };
  const group = createGroupCommit(database);
  const reading = <T>(work: () => T): Promise<T> => group.run(false, () => run('recall/unavailable', work));
  const writing = async <T>(work: () => T): Promise<T> => {
    const result = await group
      .run(true, () => run('remember/unavailable', work))
      .catch((error: unknown) => {
        throw sqliteFailure(error, file, 'remember/unavailable');
      });
    sweep();
    return result;
  };

  const sweep = () => {
    const now = clock.now();
    if (now < nextSweepAtMs || !database.isOpen) return;
    try {
      const { partition, name } = sweptUpTo;
      const page = sql.sweepPage.all({ partition, name, now, page: sweepPage });
      const last = page.at(-1);
      const isEnd = page.length < sweepPage || last === undefined;
      sweptUpTo = isEnd ? { partition: '', name: '' } : keyOf(last);
      nextSweepAtMs = now + (isEnd ? sweepRestMs : sweepEveryMs);
      const over = page.filter(({ isOver }) => isOver === 1).map(keyOf);
      if (over.length === 0) return;
      inTransaction(database, () => {
        for (const key of over) sql.sweep.run({ ...key, now });
      });
    } catch {
      // The write it follows has succeeded. Whatever stops the sweep shows in the next write.
      nextSweepAtMs = now + sweepRestMs;
    }
  };

  const read = ({ partition, name }: StoreKey): StoreItem | undefined => {
    const row = sql.read.get({ partition, name, now: clock.now() });
    return row && toItem(row);
  };

  return {
    async get(keys) {
      return reading(() => {
        for (const key of keys) checkKey(key, 'recall/unavailable');
        return keys.map(read);
      });
    },

    async put(key, value, { expiresAtMs, when } = {}) {
      return writing(() => {
        checkKey(key, 'remember/unavailable');
        checkExpiry(expiresAtMs);
        const row = {
          partition: key.partition,
          name: key.name,
          value: checkValue(value),
          expiresAtMs: expiresAtMs ?? null,
        };
        const now = clock.now();
        // `all`, since `get` leaves a statement after its first row, before its end: a commit that fails there is never told.
        const [written] =
          when === undefined
            ? sql.write.all(row)
            : when === 'absent'
              ? sql.writeIfAbsent.all({ ...row, now })
              : sql.writeIfVersion.all({ ...row, now, expected: when.version });
        return written && Number(written['version']);
      });
    },

    async add(key, amounts, { expiresAtMs } = {}) {
      return writing(() => {
        checkKey(key, 'remember/unavailable');
        checkAmounts(amounts);
        checkExpiry(expiresAtMs);
        return inTransaction(database, () => {
          const { partition, name } = key;
          const first = { partition, name, value: JSON.stringify(amounts), expiresAtMs: expiresAtMs ?? null };
          if (sql.begin.all(first).length > 0) return { ...amounts };
          const current = read(key);
          const { value, totals } = addToCounters(current?.value, amounts);
          sql.write.get({
            partition: key.partition,
            name: key.name,
            value,
            expiresAtMs: expiresAtMs ?? current?.expiresAtMs ?? null,
          });
          return totals;
        });
      });
    },

    async delete(keys) {
      return writing(() => {
        for (const key of keys) checkKey(key, 'remember/unavailable');
        const now = clock.now();
        return inTransaction(database, () => {
          let deleted = 0;
          for (const { partition, name, version = null } of keys) {
            const row = sql.remove.get({ partition, name, version, now });
            if (row?.['live'] === 1) deleted += 1;
          }
          // Whoever deletes what a person has cannot see what has expired, and means that too.
          for (const partition of new Set(keys.map((key) => key.partition))) sql.shed.run({ partition, now });
          return deleted;
        });
      });
    },

    async *list(partition, prefix = '') {
      let after = '';
      let from = prefix;
      for (;;) {
        const page = await reading(() => {
          checkKey({ partition, name: prefix || '-' }, 'recall/unavailable');
          // Names with one prefix are neighbours in byte order, so a page needs no pattern to be matched.
          return sql.list.all({ partition, from, after, now: clock.now(), page: listPage }).map(toItem);
        });
        for (const item of page) {
          if (!item.name.startsWith(prefix)) return;
          yield item;
        }
        const last = page.at(-1);
        if (page.length < listPage || !last) return;
        after = from = last.name;
      }
    },

    async *scan(partitionPrefix = '') {
      let after: StoreKey = { partition: '', name: '' };
      for (;;) {
        const page: StoreItem[] = await reading(() => {
          checkPrefix(partitionPrefix, 'recall/unavailable');
          const { partition, name } = after;
          const at = { from: partitionPrefix, partition, name, now: clock.now(), page: listPage };
          return sql.scan.all(at).map(toItem);
        });
        for (const item of page) {
          if (!item.partition.startsWith(partitionPrefix)) return;
          yield item;
        }
        const last = page.at(-1);
        if (page.length < listPage || !last) return;
        after = last;
      }
    },

    async close() {
      group.flush();
      if (database.isOpen) database.close();
    },
  };
}

function keyOf({ partition, name }: Record<string, SQLOutputValue>): { partition: string; name: string } {
  return { partition: String(partition), name: String(name) };
}

function toItem({ partition, name, value, version, expiresAtMs }: Record<string, SQLOutputValue>): StoreItem {
  return {
    partition: String(partition),
    name: String(name),
    value: String(value),
    version: Number(version),
    expiresAtMs: expiresAtMs === null ? undefined : Number(expiresAtMs),
  };
}
