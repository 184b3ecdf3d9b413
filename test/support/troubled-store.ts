import type { Store } from '../../src/store/store.ts';

type Call = 'get' | 'put' | 'add' | 'delete';

/** A real store behind a bad line: `trouble` is awaited before each call gets through, and may delay it, reject it or never end. */
export function troubledStore(store: Store, trouble: (call: Call) => Promise<void>): Store {
  return {
    async get(keys) {
      await trouble('get');
      return store.get(keys);
    },
    async put(key, value, options) {
      await trouble('put');
      return store.put(key, value, options);
    },
    async add(key, amount, options) {
      await trouble('add');
      return store.add(key, amount, options);
    },
    async delete(keys) {
      await trouble('delete');
      return store.delete(keys);
    },
    list: (partition, prefix) => store.list(partition, prefix),
    scan: (partitionPrefix) => store.scan(partitionPrefix),
    close: () => store.close(),
  };
}
