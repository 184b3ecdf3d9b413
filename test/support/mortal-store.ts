import type { Store } from '../../src/store/store.ts';

/** A store as one process has it. After `kill` nothing of that process reaches the data any more and no call of it comes back. */
export function mortalStore(store: Store): { readonly store: Store; kill(): void } {
  let isDead = false;
  const alive = <T>(call: () => Promise<T>): Promise<T> =>
    isDead ? new Promise(() => {}) : call().then((value) => (isDead ? new Promise(() => {}) : value));
  return {
    store: {
      get: (keys) => alive(() => store.get(keys)),
      put: (key, value, options) => alive(() => store.put(key, value, options)),
      add: (key, amount, options) => alive(() => store.add(key, amount, options)),
      delete: (keys) => alive(() => store.delete(keys)),
      list: (partition, prefix) => store.list(partition, prefix),
      close: () => Promise.resolve(),
    },
    kill() {
      isDead = true;
    },
  };
}
