import type { Store, StoreItem, StoreKey } from '../store/store.ts';
import { untilWritten } from './until-written.ts';
import { versionOf, writeOver } from './write-over.ts';

/**
 * Reads an item, changes it and writes it back unless somebody else did in the meantime, in which case it is read again.
 * `change` returns the new value, `null` to delete the item, or `undefined` to leave it alone. Returns whether it wrote.
 */
export async function update(
  store: Store,
  key: StoreKey,
  expiry: () => { expiresAtMs: number },
  change: (item: StoreItem | undefined) => string | null | undefined,
): Promise<boolean> {
  let hasWritten = false;
  await untilWritten(key.name, async () => {
    const [item] = await store.get([key]);
    const value = change(item);
    hasWritten = value !== undefined;
    return value === undefined || writeOver(store, key, versionOf(item), value, expiry().expiresAtMs);
  });
  return hasWritten;
}
