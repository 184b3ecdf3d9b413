import { describe, expect, it } from './vitest.ts';
import { collect, key, names, other, put, type Subject, twoOf, valueOf } from './subject.ts';

/** What is deleted is gone; a deletion may be bound to the version that was read. */
export function deletes(subject: Subject): void {
  describe('deleting', () => {
    it('removes what is there and tells how many that were', async () => {
      await subject.store.put(key, 'a');
      await subject.store.put(other, 'b');
      expect(await subject.store.delete([key, key, other, { ...key, name: 'nothing' }])).toBe(2);
      expect(await subject.store.get([key, other])).toEqual([undefined, undefined]);
      expect(await subject.store.delete([key])).toBe(0);
      expect(await subject.store.delete([])).toBe(0);
    });

    it('removes only the version that was read', async () => {
      const read = await put(subject.store, key, 'a');
      const newer = await put(subject.store, key, 'b');
      expect(await subject.store.delete([{ ...key, version: read }])).toBe(0);
      expect(await valueOf(subject)).toBe('b');
      expect(await subject.store.delete([{ ...key, version: newer }])).toBe(1);
      expect(await valueOf(subject)).toBeUndefined();
      expect(await subject.store.delete([{ ...key, version: newer }])).toBe(0);
    });

    it('spares what was made anew since it was read', async () => {
      const version = await put(subject.store, key, 'old');
      await subject.store.delete([key]);
      await subject.store.put(key, 'new');
      expect(await subject.store.delete([{ ...key, version }])).toBe(0);
      expect(await valueOf(subject)).toBe('new');
    });

    it('takes items as they were read, some changed since, some not', async () => {
      await subject.store.put(key, 'a');
      await subject.store.put({ ...key, name: 'facts' }, 'b');
      await subject.store.add({ ...key, name: 'spend' }, { calls: 1 });
      const items = await collect(subject.store.list(key.partition));
      await subject.store.add({ ...key, name: 'spend' }, { calls: 1 });
      expect(await subject.store.delete(items)).toBe(2);
      expect(await names(subject, key.partition)).toEqual(['spend']);
    });

    it('of one version succeeds for exactly one of two processes', async () => {
      const [one, two] = await twoOf(subject);
      const version = await put(subject.store, key, 'a');
      const stores = Array.from({ length: 20 }, (_, i) => (i % 2 === 0 ? one : two));
      const counts = await Promise.all(stores.map((store) => store.delete([{ ...key, version }])));
      expect(counts.filter((count) => count === 1)).toHaveLength(1);
    });

    it('empties a large partition', async () => {
      const many = Array.from({ length: 120 }, (_, i) => ({ partition: 'p', name: `turn/${i}` }));
      for (const item of many) await subject.store.put(item, 'x');
      expect(await subject.store.delete(many)).toBe(120);
      expect(await names(subject, 'p')).toEqual([]);
    });
  });
}
