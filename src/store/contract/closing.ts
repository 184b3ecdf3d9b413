import { describe, expect, it } from './vitest.ts';
import { collect, key, other, put, type Subject, valueOf } from './subject.ts';

/** Closing ends everything, and loses nothing durable. */
export function closes(subject: Subject): void {
  describe('closing', () => {
    it('may happen twice, and ends everything else', async () => {
      await subject.store.put(key, 'a');
      await subject.store.close();
      await subject.store.close();
      await expect(subject.store.get([key])).rejects.toMatchObject({ code: 'recall/unavailable' });
      await expect(collect(subject.store.list(key.partition))).rejects.toMatchObject({
        code: 'recall/unavailable',
      });
      await expect(collect(subject.store.scan())).rejects.toMatchObject({ code: 'recall/unavailable' });
      await expect(subject.store.put(key, 'b')).rejects.toMatchObject({ code: 'remember/unavailable' });
      await expect(subject.store.add(key, { n: 1 })).rejects.toMatchObject({ code: 'remember/unavailable' });
      await expect(subject.store.delete([key])).rejects.toMatchObject({ code: 'remember/unavailable' });
    });

    it('loses nothing of a durable store, counters, versions and expiry included', async () => {
      if (!subject.reopen) return;
      const version = await subject.store.put(key, 'kept', { expiresAtMs: subject.clock.now() + 1_000 });
      await subject.store.add(other, { n: 41 });
      await subject.store.close();
      subject.store = await subject.reopen();
      expect(await subject.store.get([key])).toEqual([
        { ...key, value: 'kept', version, expiresAtMs: subject.clock.now() + 1_000 },
      ]);
      expect(await subject.store.add(other, { n: 1 })).toEqual({ n: 42 });
    });

    it('of one does not disturb another on the same data, which sees every write', async () => {
      if (!subject.reopen) return;
      const second = await subject.reopen();
      const version = await put(subject.store, key, 'from the first');
      expect((await second.get([key]))[0]?.value).toBe('from the first');
      await second.put(key, 'from the second');
      expect(await subject.store.put(key, 'late', { when: { version } })).toBeUndefined();
      await second.close();
      expect(await valueOf(subject)).toBe('from the second');
    });
  });
}
