import { describe, expect, it } from './vitest.ts';
import type { Store } from '../store.ts';
import { key, put, type Subject, twoOf, valueOf } from './subject.ts';

/** Of several writers with one condition, one wins. */
export function obeysConditions(subject: Subject): void {
  describe('versions and conditions', () => {
    it('gives every write another version', async () => {
      const versions = [
        await subject.store.put(key, 'a'),
        await subject.store.put(key, 'a'),
        await subject.store.put(key, 'b'),
      ];
      expect(new Set(versions).size).toBe(3);
      expect((await subject.store.get([key]))[0]?.version).toBe(versions[2]);
    });

    it('writes over the version that was read, once', async () => {
      const read = await put(subject.store, key, 'a');
      expect(await subject.store.put(key, 'b', { when: { version: read } })).toEqual(expect.any(Number));
      expect(await subject.store.put(key, 'c', { when: { version: read } })).toBeUndefined();
      expect(await valueOf(subject)).toBe('b');
    });

    it('does not take a deleted and re-made item for the one that was read', async () => {
      const read = await put(subject.store, key, 'a');
      await subject.store.delete([key]);
      expect(await subject.store.put(key, 'b', { when: { version: read } })).toBeUndefined();
      await subject.store.put(key, 'new');
      expect(await subject.store.put(key, 'b', { when: { version: read } })).toBeUndefined();
      expect(await valueOf(subject)).toBe('new');
    });

    it('writes where nothing is, once', async () => {
      expect(await subject.store.put(key, 'a', { when: 'absent' })).toEqual(expect.any(Number));
      expect(await subject.store.put(key, 'b', { when: 'absent' })).toBeUndefined();
      expect(await valueOf(subject)).toBe('a');
    });

    it('never gives a version twice, however often an item is deleted and made anew', async () => {
      const versions = new Set<number | undefined>();
      for (let i = 0; i < 20; i += 1) {
        versions.add(await subject.store.put(key, `${i}`));
        versions.add(await subject.store.put(key, `${i}`));
        await subject.store.add({ ...key, name: 'spend' }, { n: 1 });
        versions.add((await subject.store.get([{ ...key, name: 'spend' }]))[0]?.version);
        await subject.store.delete([key, { ...key, name: 'spend' }]);
      }
      // Two items may have the same version; one item never the same as before.
      expect(versions.size).toBeGreaterThanOrEqual(40);
      expect([...versions].every(Number.isSafeInteger)).toBe(true);
    });

    it('does not write over a version that never was', async () => {
      expect(await subject.store.put(key, 'a', { when: { version: 1 } })).toBeUndefined();
      const version = await put(subject.store, key, 'a');
      for (const wrong of [0, -1, version + 1, version - 1]) {
        expect(await subject.store.put(key, 'b', { when: { version: wrong } })).toBeUndefined();
      }
      expect(await valueOf(subject)).toBe('a');
    });

    it('loses no change when two processes read, change and write back', async () => {
      const stores = await twoOf(subject);
      await put(subject.store, key, '0');
      const count = async (store: Store) => {
        for (;;) {
          const [item] = await store.get([key]);
          const when = { version: item?.version ?? 0 };
          if ((await store.put(key, `${Number(item?.value) + 1}`, { when })) !== undefined) return;
        }
      };
      await Promise.all(
        stores.map(async (store) => {
          for (let i = 0; i < 15; i += 1) await count(store);
        }),
      );
      expect(await valueOf(subject)).toBe('30');
    });

    it('lets exactly one of fifty win a free key', async () => {
      const [one, two] = await twoOf(subject);
      const written = await Promise.all(
        Array.from({ length: 50 }, (_, i) =>
          (i % 2 === 0 ? one : two).put(key, `writer ${i}`, { when: 'absent' }),
        ),
      );
      const winners = written.flatMap((version, i) => (version === undefined ? [] : [`writer ${i}`]));
      expect(winners).toEqual([await valueOf(subject)]);
    });

    it('lets exactly one of fifty win over the same version', async () => {
      const [one, two] = await twoOf(subject);
      const version = await put(subject.store, key, 'read by all');
      const written = await Promise.all(
        Array.from({ length: 50 }, (_, i) =>
          (i % 2 === 0 ? one : two).put(key, `writer ${i}`, { when: { version } }),
        ),
      );
      const winners = written.flatMap((version, i) => (version === undefined ? [] : [`writer ${i}`]));
      expect(winners).toEqual([await valueOf(subject)]);
    });
  });
}
