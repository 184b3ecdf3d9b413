import { describe, expect, it } from 'vitest';
import { createInMemoryStore } from '../store/in-memory.ts';
import type { Store, StoreItem } from '../store/store.ts';
import { fakeClock } from '../testing/fake-clock.ts';
import { update } from './update.ts';

const key = { partition: 'person/anna', name: 'tally' };
const expiry = () => ({ expiresAtMs: 10_000 });
const oneMore = (item: StoreItem | undefined) => String(Number(item?.value ?? 0) + 1);

function bench() {
  const clock = fakeClock();
  const store = createInMemoryStore({ clock });
  const value = async () => (await store.get([key]))[0]?.value;
  return { clock, store, value };
}

/** Somebody else who writes between every read and write. */
function contested(store: Store, times: number): Store {
  let left = times;
  return {
    ...store,
    async get(keys) {
      const items = await store.get(keys);
      if (left-- > 0) await store.put(key, '100');
      return items;
    },
  };
}

describe('an update', () => {
  it('makes what is not there, changes what is, and renews its expiry', async () => {
    const { clock, store, value } = bench();
    expect(await update(store, key, expiry, oneMore)).toBe(true);
    expect(await update(store, key, expiry, oneMore)).toBe(true);
    expect(await value()).toBe('2');
    await clock.advance(10_000);
    expect(await value()).toBeUndefined();
  });

  it('leaves the item alone when there is nothing to change', async () => {
    const { store, value } = bench();
    await store.put(key, '7');
    const version = (await store.get([key]))[0]?.version;
    expect(await update(store, key, expiry, () => undefined)).toBe(false);
    expect(await value()).toBe('7');
    expect((await store.get([key]))[0]?.version).toBe(version);
  });

  it('loses none of many at once', async () => {
    const { store, value } = bench();
    await Promise.all(Array.from({ length: 6 }, () => update(store, key, expiry, oneMore)));
    expect(await value()).toBe('6');
  });

  it('changes what others wrote meanwhile, not what it saw first', async () => {
    const { store, value } = bench();
    expect(await update(contested(store, 3), key, expiry, oneMore)).toBe(true);
    expect(await value()).toBe('101');
  });

  it('gives up when others never stop, with an error that a retry may help', async () => {
    const { store } = bench();
    await expect(update(contested(store, Infinity), key, expiry, oneMore)).rejects.toMatchObject({
      code: 'remember/unavailable',
      retryable: true,
    });
  });
});
