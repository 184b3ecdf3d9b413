import { describe, expect, it } from 'vitest';
import { troubledStore } from '../../test/support/troubled-store.ts';
import { Secret } from '../secret.ts';
import { fakeClock } from '../testing/fake-clock.ts';
import { collect } from './contract/subject.ts';
import { createInMemoryStore } from './in-memory.ts';
import { countMissing, type Migration, migrateStore } from './migrate-store.ts';
import { createSealedStore } from './sealed.ts';

async function bench(people = 3) {
  const clock = fakeClock(1_000);
  const [from, to] = [createInMemoryStore({ clock }), createInMemoryStore({ clock })];
  for (let i = 0; i < people; i += 1) {
    const partition = `person/${i}`;
    await from.put({ partition, name: 'conversation' }, `{"exchanges":[${i}]}`, { expiresAtMs: 9_000 });
    await from.add({ partition, name: 'spend' }, { microUsd: i, calls: 1 }, { expiresAtMs: 8_000 });
  }
  const all = async (store: typeof from) =>
    (await collect(store.scan())).map((item) => JSON.stringify({ ...item, version: 0 })).sort();
  return { clock, from, to, all };
}

describe('a migration', () => {
  it('copies every item with its expiry, and counters that go on counting', async () => {
    const { from, to, all } = await bench();
    await from.put({ partition: 'skill', name: 'empty' }, '{}');
    await from.put({ partition: 'skill', name: 'numbers' }, '{"Not-a-counter":1}');
    expect(await migrateStore(from, to)).toEqual({ read: 8, copied: 8, kept: 0 });
    expect(await all(to)).toEqual(await all(from));
    expect(await countMissing(from, to)).toBe(0);
    expect(await to.add({ partition: 'person/2', name: 'spend' }, { microUsd: 1 })).toEqual({ microUsd: 3 });
  });

  it('leaves what the target has, and replaces it only when told to', async () => {
    const { from, to, all } = await bench();
    const [talk, spend] = ['conversation', 'spend'].map((name) => ({ partition: 'person/1', name }));
    if (!talk || !spend) throw new Error('There are two.');
    await to.put(talk, 'newer');
    await to.add(spend, { microUsd: 100 });
    expect(await migrateStore(from, to)).toEqual({ read: 6, copied: 4, kept: 2 });
    expect((await to.get([talk, spend])).map((item) => item?.value)).toEqual(['newer', '{"microUsd":100}']);
    expect(await migrateStore(from, to, { overwrite: true })).toEqual({ read: 6, copied: 6, kept: 0 });
    expect(await all(to)).toEqual(await all(from));
  });

  it('goes on after it was cut off, without counting anything twice', async () => {
    const { from, to, all } = await bench(200);
    let calls = 0;
    const cut = troubledStore(to, async () => {
      calls += 1;
      if (calls === 150) throw new Error('cut off');
    });
    await expect(migrateStore(from, cut)).rejects.toThrow('cut off');
    expect(await countMissing(from, to)).toBeGreaterThan(0);
    const progress: Migration[] = [];
    const done = await migrateStore(from, to, { onProgress: (soFar) => progress.push(soFar) });
    expect(done.read).toBe(400);
    expect(done.kept).toBeGreaterThan(100);
    expect(progress.map(({ read }) => read)).toEqual([100, 200, 300, 400]);
    expect(await all(to)).toEqual(await all(from));
  });

  it('copies what is encrypted without its secret, and it can be read there', async () => {
    const { clock, from, to } = await bench(0);
    const secret = new Secret('a secret of at least thirty-two characters');
    const key = { partition: 'person/ada', name: 'conversation' };
    await createSealedStore(from, { secret, clock }).put(key, 'sealed words');
    await migrateStore(from, to);
    const [item] = await createSealedStore(to, { secret, clock }).get([key]);
    expect(item?.value).toBe('sealed words');
  });

  it('leaves out what has expired, and does not miss it', async () => {
    const { clock, from, to } = await bench(2);
    await clock.advance(7_500);
    expect(await migrateStore(from, to)).toEqual({ read: 2, copied: 2, kept: 0 });
    await clock.advance(60_000);
    expect(await countMissing(from, to)).toBe(0);
  });
});
