import { describe, expect, it } from './vitest.ts';
import { key, put, type Subject, valueOf } from './subject.ts';

/** Counters lose nothing and stay exact. */
export function countsExactly(subject: Subject): void {
  describe('counters', () => {
    it('start at nothing, go up and down, and read as decimal text', async () => {
      expect(await subject.store.add(key, 5)).toBe(5);
      expect(await valueOf(subject)).toBe('5');
      expect(await subject.store.add(key, -7)).toBe(-2);
      expect(await valueOf(subject)).toBe('-2');
    });

    it('lose nothing when many add at once', async () => {
      const totals = await Promise.all(Array.from({ length: 100 }, (_, i) => subject.store.add(key, i)));
      expect(await valueOf(subject)).toBe('4950');
      expect(Math.max(...totals)).toBe(4950);
    });

    it('stay exact for large whole numbers', async () => {
      await subject.store.add(key, Number.MAX_SAFE_INTEGER - 1);
      expect(await subject.store.add(key, 1)).toBe(Number.MAX_SAFE_INTEGER);
      await expect(subject.store.add(key, 1)).rejects.toMatchObject({ code: 'remember/unavailable' });
      expect(await valueOf(subject)).toBe(String(Number.MAX_SAFE_INTEGER));
    });

    it('change their version, so that a conditional write over an older count fails', async () => {
      const version = await put(subject.store, key, '1');
      await subject.store.add(key, 1);
      expect(await subject.store.put(key, '0', { when: { version } })).toBeUndefined();
    });

    it('keep their expiry until given another', async () => {
      await subject.store.add(key, 1, { expiresAtMs: subject.clock.now() + 1_000 });
      await subject.store.add(key, 1);
      expect((await subject.store.get([key]))[0]?.expiresAtMs).toBe(subject.clock.now() + 1_000);
      await subject.store.add(key, 1, { expiresAtMs: subject.clock.now() + 5_000 });
      await subject.clock.advance(2_000);
      expect(await valueOf(subject)).toBe('3');
    });

    it('refuse an amount that is no number and a value that is no count', async () => {
      await expect(subject.store.add(key, Number.NaN)).rejects.toMatchObject({
        code: 'remember/unavailable',
      });
      await expect(subject.store.add(key, Infinity)).rejects.toMatchObject({ code: 'remember/unavailable' });
      expect(await valueOf(subject)).toBeUndefined();
      await subject.store.put(key, 'hello');
      await expect(subject.store.add(key, 1)).rejects.toMatchObject({ code: 'remember/unavailable' });
      expect(await valueOf(subject)).toBe('hello');
    });
  });
}
