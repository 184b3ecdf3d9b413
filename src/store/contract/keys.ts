import { describe, expect, it } from './vitest.ts';
import { maxKeyBytes } from '../limits.ts';
import { collect, key, names, type Subject, valueOf } from './subject.ts';

/** Odd keys work, and keys that no adapter could keep are refused. */
export function tellsKeysApart(subject: Subject): void {
  describe('keys', () => {
    it.each([
      ['slashes and spaces', 'a/b//c d', 'spend/2026-11-22'],
      ['quotes', `o'neil"`, "x'; --"],
      ['NUL', 'a\0b', 'c\0'],
      ['braces, colons and percent signs', '}{a}:b%7D', '{}:{%25}:'],
      ['other scripts', 'व्यक्ति', '人/😀'],
      ['names of JavaScript itself', '__proto__', 'constructor'],
      ['the longest that is allowed', 'é'.repeat(maxKeyBytes / 2), 'n'.repeat(maxKeyBytes)],
    ])('may hold %s', async (_, partition, name) => {
      await subject.store.put({ partition, name }, 'here');
      await subject.store.put({ partition, name: 'neighbour' }, 'there');
      expect(await valueOf(subject, { partition, name })).toBe('here');
      expect(await names(subject, partition)).toContain(name);
      expect(await subject.store.delete([{ partition, name }])).toBe(1);
    });

    it('differ when only what follows a NUL differs, or the case, or the accent', async () => {
      const texts = ['a\0b', 'a\0c', 'a', 'A', 'é', 'e\u0301'];
      for (const name of texts) await subject.store.put({ partition: 'p', name }, name);
      const items = await subject.store.get(texts.map((name) => ({ partition: 'p', name })));
      expect(items.map((item) => item?.value)).toEqual(texts);
    });

    it.each([
      ['empty', ''],
      ['longer than 512 bytes', 'é'.repeat(maxKeyBytes / 2 + 1)],
      ['cut in the middle of a character', 'x\ud83d'],
    ])('are refused when %s', async (_, bad) => {
      const unreadable = { code: 'recall/unavailable', retryable: false };
      const unwritable = { code: 'remember/unavailable', retryable: false };
      for (const badKey of [
        { partition: bad, name: 'n' },
        { partition: 'p', name: bad },
      ]) {
        await expect(subject.store.get([key, badKey])).rejects.toMatchObject(unreadable);
        await expect(subject.store.put(badKey, 'x')).rejects.toMatchObject(unwritable);
        await expect(subject.store.add(badKey, { n: 1 })).rejects.toMatchObject(unwritable);
        await expect(subject.store.delete([badKey])).rejects.toMatchObject(unwritable);
      }
      await expect(collect(subject.store.list(bad))).rejects.toMatchObject(unreadable);
    });
  });
}
