import type { SQLOutputValue } from 'node:sqlite';
import type { Clock } from '../clock.ts';
import { type ErrorCode, WellspokenError } from '../errors.ts';
import { addToCounter } from './counter.ts';
import { createGroupCommit, inTransaction } from './group-commit.ts';
import { checkExpiry, checkKey, checkValue } from './limits.ts';
import { sqliteFailure } from './sqlite-failure.ts';
import { openSqliteFile } from './sqlite-file.ts';
import { prepareStatements } from './sqlite-statements.ts';
import type { Store, StoreItem, StoreKey } from './store.ts';

const sweepEveryMs = 60_000;
const sweepBatch = 64;
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
export function createSqliteStore({ file, clock, busyTimeoutMs = 1_000 }: SqliteStoreOptions): Store {
  const database = openSqliteFile(file, busyTimeoutMs);
  const sql = prepareStatements(database);
  let nextSweepAtMs = clock.now();

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
    const result = await group.run(true, () => run('remember/unavailable', work));
    sweep();
    return result;
  };

  const sweep = () => {
    const now = clock.now();
    if (now < nextSweepAtMs || !database.isOpen) return;
    try {
      const swept = sql.sweep.run({ now, batch: sweepBatch }).changes;
      // A full batch means there is more: go on with the next write rather than hold this one up.
      if (Number(swept) < sweepBatch) nextSweepAtMs = now + sweepEveryMs;
    } catch {
      // The write it follows has succeeded. Whatever stops the sweep shows in the next write.
      nextSweepAtMs = now + sweepEveryMs;
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
        const written =
          when === undefined
            ? sql.write.get(row)
            : when === 'absent'
              ? sql.writeIfAbsent.get({ ...row, now })
              : sql.writeIfVersion.get({ ...row, now, expected: when.version });
        return written && Number(written['version']);
      });
    },

    async add(key, amount, { expiresAtMs } = {}) {
      return writing(() => {
        checkKey(key, 'remember/unavailable');
        checkExpiry(expiresAtMs);
        return inTransaction(database, () => {
          const current = read(key);
          const total = addToCounter(current?.value, amount);
          sql.write.get({
            partition: key.partition,
            name: key.name,
            value: String(total),
            expiresAtMs: expiresAtMs ?? current?.expiresAtMs ?? null,
          });
          return total;
        });
      });
    },

    async delete(keys) {
      return writing(() => {
        for (const key of keys) checkKey(key, 'remember/unavailable');
        const now = clock.now();
        return inTransaction(database, () => {
          let deleted = 0;
          for (const { partition, name } of keys) {
            const row = sql.remove.get({ partition, name, now });
            if (row?.['live'] === 1) deleted += 1;
          }
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

    async close() {
      group.flush();
      if (database.isOpen) database.close();
    },
  };
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
