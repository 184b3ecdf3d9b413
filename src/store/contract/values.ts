import { describe, expect, it } from './vitest.ts';
import { maxValueBytes } from '../limits.ts';
import { key, other, type Subject, valueOf } from './subject.ts';

/** What is put comes back as it was. */
export function keepsValues(subject: Subject): void {
  describe('values', () => {
    it('finds nothing where nothing was put', async () => {
      expect(await subject.store.get([key])).toEqual([undefined]);
      expect(await subject.store.get([])).toEqual([]);
    });

    it('gives back what was put, with its key, version and expiry', async () => {
      const expiresAtMs = subject.clock.now() + 1_000;
      const version = await subject.store.put(key, '{"turns":[]}', { expiresAtMs });
      expect(await subject.store.get([key])).toEqual([
        { ...key, value: '{"turns":[]}', version, expiresAtMs },
      ]);
    });

    it('overwrites, and forgets the expiry of what was there', async () => {
      await subject.store.put(key, 'first', { expiresAtMs: subject.clock.now() + 1_000 });
      await subject.store.put(key, 'second');
      await subject.clock.advance(2_000);
      expect(await subject.store.get([key])).toEqual([
        { ...key, value: 'second', version: expect.any(Number), expiresAtMs: undefined },
      ]);
    });

    it('keeps the same name apart in two partitions', async () => {
      await subject.store.put(key, 'of Ada');
      await subject.store.put(other, 'of Bob');
      expect(await valueOf(subject, key)).toBe('of Ada');
      await subject.store.delete([key]);
      expect(await valueOf(subject, other)).toBe('of Bob');
    });

    it('answers a batch in the order of its keys, gaps and duplicates included', async () => {
      await subject.store.put(key, 'a');
      await subject.store.put(other, 'b');
      const missing = { partition: 'person/ada', name: 'nothing' };
      const items = await subject.store.get([other, missing, key, other]);
      expect(items.map((item) => item?.value)).toEqual(['b', undefined, 'a', 'b']);
    });

    it.each([
      ['an empty text', ''],
      ['other scripts and emoji', 'こんにちは नमस्ते مرحبا 👩🏽‍🚀'],
      ['NUL, quotes and line ends', 'a\0b\'c"d`e\\f\r\n\u2028'],
      ['SQL', "'); DROP TABLE items; --"],
    ])('keeps %s exactly', async (_, value) => {
      await subject.store.put(key, value);
      expect(await valueOf(subject)).toBe(value);
    });

    it('keeps a value with many JSON-like layers and a very long line as text', async () => {
      const value = `${'['.repeat(5_000)}"${'x'.repeat(20_000)}`;
      await subject.store.put(key, value);
      expect(await valueOf(subject)).toBe(value);
    });

    it('answers a batch of a hundred keys of many partitions', async () => {
      const keys = Array.from({ length: 100 }, (_, i) => ({ partition: `person/${i % 20}`, name: `n${i}` }));
      for (const [i, at] of keys.entries()) if (i % 3 !== 0) await subject.store.put(at, `${i}`);
      const items = await subject.store.get(keys);
      expect(items.map((item) => item?.value)).toEqual(
        keys.map((_, i) => (i % 3 === 0 ? undefined : `${i}`)),
      );
    });

    it('makes a cut emoji valid text', async () => {
      await subject.store.put(key, `cut ${'😀'.slice(0, 1)}`);
      expect(await valueOf(subject)).toBe('cut \ufffd');
    });

    it('takes 256 KiB of UTF-8 and refuses one byte more', async () => {
      const largest = 'é'.repeat(maxValueBytes / 2);
      await subject.store.put(key, largest);
      expect(await valueOf(subject)).toBe(largest);
      await expect(subject.store.put(key, `${largest}x`)).rejects.toMatchObject({
        code: 'remember/unavailable',
        retryable: false,
      });
      expect(await valueOf(subject)).toBe(largest);
    });
  });
}
