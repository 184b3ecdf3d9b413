import type { Store, StoreItem } from '../../src/store/store.ts';

/** All that a store holds, of everybody. */
export async function everythingIn(store: Store): Promise<StoreItem[]> {
  const items: StoreItem[] = [];
  for await (const item of store.scan()) items.push(item);
  return items;
}
