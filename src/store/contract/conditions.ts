import { describe, expect, it } from './vitest.ts';
import { key, put, type Subject, valueOf } from './subject.ts';

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

    it('lets exactly one of fifty win a free key', async () => {
      const written = await Promise.all(
        Array.from({ length: 50 }, (_, i) => subject.store.put(key, `writer ${i}`, { when: 'absent' })),
      );
      const winners = written.flatMap((version, i) => (version === undefined ? [] : [`writer ${i}`]));
      expect(winners).toEqual([await valueOf(subject)]);
    });

    it('lets exactly one of fifty win over the same version', async () => {
      const version = await put(subject.store, key, 'read by all');
      const written = await Promise.all(
        Array.from({ length: 50 }, (_, i) => subject.store.put(key, `writer ${i}`, { when: { version } })),
      );
      const winners = written.flatMap((version, i) => (version === undefined ? [] : [`writer ${i}`]));
      expect(winners).toEqual([await valueOf(subject)]);
    });
  });
}
