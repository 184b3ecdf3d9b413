import { describe, expect, it } from 'vitest';
import { fakeClock } from '../testing/fake-clock.ts';
import { storeContract } from './contract.ts';
import { createInMemoryStore } from './in-memory.ts';
import { createLazyStore } from './lazy.ts';

storeContract('a store loaded late', async () => {
  const clock = fakeClock();
  return { store: createLazyStore(async () => createInMemoryStore({ clock })), clock };
});

describe('a store loaded late', () => {
  const clock = fakeClock();

  it('is loaded once, by the first of many calls', async () => {
    let loads = 0;
    const store = createLazyStore(async () => {
      loads += 1;
      return createInMemoryStore({ clock });
    });
    expect(loads).toBe(0);
    await Promise.all([store.get([]), store.put({ partition: 'p', name: 'n' }, 'x'), store.delete([])]);
    expect(loads).toBe(1);
    await store.close();
  });

  it('is never loaded when it is closed before it was used', async () => {
    const store = createLazyStore(() => {
      throw new Error('It was loaded.');
    });
    await store.close();
    await expect(store.get([])).rejects.toMatchObject({ code: 'recall/unavailable' });
  });

  it('that fails to load is tried again', async () => {
    let loads = 0;
    const store = createLazyStore(async () => {
      loads += 1;
      if (loads === 1) throw new Error('no such package');
      return createInMemoryStore({ clock });
    });
    await expect(store.get([])).rejects.toMatchObject({ code: 'recall/unavailable' });
    expect(await store.get([])).toEqual([]);
    await store.close();
  });
});
