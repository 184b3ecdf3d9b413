import { readCounters } from './counter.ts';
import { inBatches } from './in-batches.ts';
import { inGroups } from './in-groups.ts';
import { isCounterName } from './limits.ts';
import type { Store, StoreItem } from './store.ts';

/** How far a migration is. */
export interface Migration {
  readonly read: number;
  readonly copied: number;
  /** Were at the target already. */
  readonly kept: number;
}

export interface MigrationOptions {
  /** Replace what the target has under the same key; otherwise that counts as newer and stays. */
  readonly overwrite?: boolean;
  readonly onProgress?: (soFar: Migration) => void;
}

const atOnce = 10;

/**
 * Copies every unexpired item, counters and expiry included; versions are the target's own. What is encrypted is copied as it is. Run again
 * after a failure it goes on where it stopped. Nothing else should write to either store meanwhile: what changes in the source after it
 * was read is not copied. Rejects as the stores do.
 */
export async function migrateStore(
  from: Store,
  to: Store,
  options: MigrationOptions = {},
): Promise<Migration> {
  const { overwrite = false, onProgress = () => {} } = options;
  let [read, copied, kept] = [0, 0, 0];
  for await (const items of inBatches(from.scan())) {
    const there = await to.get(items);
    const missing = items.filter((_, index) => overwrite || there[index] === undefined);
    const written = await inGroups(missing, atOnce, (item) => copy(to, item, overwrite));
    const copies = written.filter(Boolean).length;
    read += items.length;
    copied += copies;
    kept += items.length - copies;
    onProgress({ read, copied, kept });
  }
  return { read, copied, kept };
}

/** How many unexpired items of `from` are not in `to`. */
export async function countMissing(from: Store, to: Store): Promise<number> {
  let missing = 0;
  for await (const items of inBatches(from.scan())) {
    const there = await to.get(items);
    const suspects = items.filter((_, index) => there[index] === undefined);
    // Some may have expired since they were read.
    const stillHere = suspects.length > 0 ? await from.get(suspects) : [];
    missing += stillHere.filter(Boolean).length;
  }
  return missing;
}

/** Whether it was written: another may have been faster. */
async function copy(to: Store, item: StoreItem, overwrite: boolean): Promise<boolean> {
  const { partition, name, value, expiresAtMs } = item;
  const key = { partition, name };
  const expiry = expiresAtMs === undefined ? {} : { expiresAtMs };
  const counters = readCounters(value);
  // Counters are added, since a store may keep them in a form of their own that a text would not get.
  if (counters !== undefined && counters.size > 0 && [...counters.keys()].every(isCounterName)) {
    if (overwrite) await to.delete([key]);
    await to.add(key, Object.fromEntries(counters), expiry);
    return true;
  }
  return (await to.put(key, value, overwrite ? expiry : { ...expiry, when: 'absent' })) !== undefined;
}
