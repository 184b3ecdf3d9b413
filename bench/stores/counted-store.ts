import type { Store } from '../../src/store/store.ts';

/** A store that counts what is asked of it: each call is a round trip, except to memory and to a file. */
export function countedStore(store: Store): { readonly store: Store; readonly calls: () => number } {
  let calls = 0;
  const counted =
    <Arguments extends unknown[], Result>(call: (...rest: Arguments) => Result) =>
    (...rest: Arguments): Result => {
      calls += 1;
      return call(...rest);
    };
  return {
    store: {
      ...store,
      get: counted(store.get),
      put: counted(store.put),
      add: counted(store.add),
      delete: counted(store.delete),
      list: counted(store.list),
    },
    calls: () => calls,
  };
}
