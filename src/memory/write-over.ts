import type { Store, StoreItem, StoreKey } from '../store/store.ts';

/** Writes `value` over exactly the item that was read, or where none was; `null` deletes it. Whether nobody else was quicker. */
export async function writeOver(
  store: Store,
  key: StoreKey,
  version: number | 'absent',
  value: string | null,
  expiresAtMs: number,
): Promise<boolean> {
  if (value !== null) {
    const when = version === 'absent' ? version : { version };
    return (await store.put(key, value, { expiresAtMs, when })) !== undefined;
  }
  return version === 'absent' || (await store.delete([{ ...key, version }])) === 1;
}

/** The version of what was read, for `writeOver`. */
export function versionOf(item: StoreItem | undefined): number | 'absent' {
  return item?.version ?? 'absent';
}
