import { WellspokenError } from '../errors.ts';
import type { Store, StoreItem, StoreKey } from '../store/store.ts';

/** Enough for every device of a household to speak at once. */
const maxTries = 8;

/**
 * Reads an item, changes it and writes it back unless somebody else did in the meantime, in which case it is read again.
 * `change` returns the new value, or `undefined` to leave the item alone. Returns whether it wrote.
 */
export async function update(
  store: Store,
  key: StoreKey,
  expiry: () => { expiresAtMs: number },
  change: (item: StoreItem | undefined) => string | undefined,
): Promise<boolean> {
  for (let tries = 0; tries < maxTries; tries += 1) {
    const [item] = await store.get([key]);
    const value = change(item);
    if (value === undefined) return false;
    const when = item === undefined ? 'absent' : { version: item.version };
    if ((await store.put(key, value, { ...expiry(), when })) !== undefined) return true;
  }
  throw new WellspokenError(
    'remember/unavailable',
    `${key.name} was changed by others ${maxTries} times in a row.`,
  );
}
