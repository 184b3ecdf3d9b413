import type { StoreKey } from '../store/store.ts';

/** Everything of one person is in one partition, so that it can be listed and deleted together. */
export function personKey(person: string, name: string): StoreKey {
  return { partition: `person/${person}`, name };
}
