import { WellspokenError } from '../errors.ts';
import type { StoreErrorCode } from './limits.ts';
import type { Store } from './store.ts';

/**
 * A store whose code is loaded with the first call, so that naming one costs nothing until then. What cannot be loaded fails that call,
 * and is tried again with the next.
 */
export function createLazyStore(load: () => Promise<Store>): Store {
  let loading: Promise<Store> | undefined;
  let isClosed = false;

  const opened = (code: StoreErrorCode): Promise<Store> => {
    if (isClosed) throw new WellspokenError(code, 'The store is closed.', { retryable: false });
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error instanceof WellspokenError
        ? error
        : new WellspokenError(code, 'The code of the store cannot be loaded.', { cause: error });
    });
    return loading;
  };

  return {
    get: async (keys) => (await opened('recall/unavailable')).get(keys),
    put: async (key, value, options) => (await opened('remember/unavailable')).put(key, value, options),
    add: async (key, amounts, options) => (await opened('remember/unavailable')).add(key, amounts, options),
    delete: async (keys) => (await opened('remember/unavailable')).delete(keys),
    async *list(partition, prefix) {
      yield* (await opened('recall/unavailable')).list(partition, prefix);
    },
    async *scan(partitionPrefix) {
      yield* (await opened('recall/unavailable')).scan(partitionPrefix);
    },
    async close() {
      isClosed = true;
      const store = await loading?.catch(() => undefined);
      await store?.close();
    },
  };
}
