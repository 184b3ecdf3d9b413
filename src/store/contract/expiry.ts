import { describe, expect, it } from './vitest.ts';
import { key, names, other, put, type Subject, totalsOf, valueOf } from './subject.ts';

/** What has expired is gone for every method, by the clock alone. */
export function expires(subject: Subject): void {
  describe('expiry', () => {
    it('comes exactly when the clock says so, for every way of reading', async () => {
      await subject.store.put(key, 'soon gone', { expiresAtMs: subject.clock.now() + 1_000 });
      await subject.clock.advance(999);
      expect(await valueOf(subject)).toBe('soon gone');
      expect(await names(subject, key.partition)).toEqual([key.name]);
      await subject.clock.advance(1);
      expect(await valueOf(subject)).toBeUndefined();
      expect(await names(subject, key.partition)).toEqual([]);
    });

    it('makes room: a put that wants the key free succeeds', async () => {
      await subject.store.put(key, 'old', { expiresAtMs: subject.clock.now() + 10 });
      await subject.clock.advance(10);
      expect(await subject.store.put(key, 'new', { when: 'absent' })).toEqual(expect.any(Number));
      expect(await valueOf(subject)).toBe('new');
    });

    it('ends a version: a write over what has expired fails', async () => {
      const version = await put(subject.store, key, 'old', subject.clock.now() + 10);
      await subject.clock.advance(10);
      expect(await subject.store.put(key, 'new', { when: { version } })).toBeUndefined();
      expect(await valueOf(subject)).toBeUndefined();
    });

    it('starts a counter again, without the old expiry', async () => {
      await subject.store.add(key, { calls: 5, old: 1 }, { expiresAtMs: subject.clock.now() + 10 });
      await subject.clock.advance(10);
      expect(await subject.store.add(key, { calls: 1 })).toEqual({ calls: 1 });
      await subject.clock.advance(86_400_000);
      expect(await totalsOf(subject)).toEqual({ calls: 1 });
    });

    it('does not count as a deletion', async () => {
      await subject.store.put(key, 'old', { expiresAtMs: subject.clock.now() + 10 });
      await subject.clock.advance(10);
      expect(await subject.store.delete([key])).toBe(0);
    });

    it('ends a version for deletions as well', async () => {
      const version = await put(subject.store, key, 'old', subject.clock.now() + 10);
      await subject.clock.advance(10);
      expect(await subject.store.delete([{ ...key, version }])).toBe(0);
    });

    it('may be in the past from the start, and comes sooner or later by a later write', async () => {
      const { store, clock } = subject;
      await clock.advance(1_000);
      await put(store, key, 'never seen', clock.now() - 500);
      expect(await valueOf(subject)).toBeUndefined();
      await put(store, key, 'long', clock.now() + 100_000);
      await put(store, key, 'short', clock.now() + 10);
      await put(store, other, 'short', clock.now() + 10);
      await put(store, other, 'long', clock.now() + 100_000);
      await clock.advance(10);
      expect(await valueOf(subject)).toBeUndefined();
      expect(await valueOf(subject, other)).toBe('long');
    });

    it('may be never, or in the farthest future', async () => {
      await put(subject.store, key, 'kept', Number.MAX_SAFE_INTEGER);
      await subject.clock.advance(10_000_000_000);
      expect(await valueOf(subject)).toBe('kept');
    });

    it('leaves what has not expired in place when the rest is swept', async () => {
      await subject.store.put(key, 'kept');
      for (let i = 0; i < 200; i += 1) {
        await subject.store.put({ partition: 'requests', name: `${i}` }, 'x', {
          expiresAtMs: subject.clock.now() + 10,
        });
      }
      for (let i = 0; i < 5; i += 1) {
        await subject.clock.advance(60_000);
        await subject.store.put(other, 'a write, after which a store may sweep');
      }
      expect(await names(subject, 'requests')).toEqual([]);
      expect(await valueOf(subject)).toBe('kept');
    });

    it('refuses a time that is not one', async () => {
      for (const expiresAtMs of [Number.NaN, Infinity, 0.5]) {
        await expect(subject.store.put(key, 'x', { expiresAtMs })).rejects.toMatchObject({
          code: 'remember/unavailable',
        });
        await expect(subject.store.add(key, { n: 1 }, { expiresAtMs })).rejects.toMatchObject({
          code: 'remember/unavailable',
        });
      }
      expect(await valueOf(subject)).toBeUndefined();
    });
  });
}
