import { describe, expect, it } from './vitest.ts';
import { key, put, type Subject, totalsOf, twoOf, valueOf } from './subject.ts';

/** Counters lose nothing and stay exact. */
export function countsExactly(subject: Subject): void {
  describe('counters', () => {
    it('start at nothing, go up and down, and read as a JSON object of totals', async () => {
      expect(await subject.store.add(key, { calls: 5 })).toEqual({ calls: 5 });
      expect(await totalsOf(subject)).toEqual({ calls: 5 });
      expect(await subject.store.add(key, { calls: -7 })).toEqual({ calls: -2 });
      expect(await totalsOf(subject)).toEqual({ calls: -2 });
    });

    it('of one item are added to together, and those added to are told', async () => {
      await subject.store.add(key, { microUsd: 120, inputTokens: 900 });
      const added = { microUsd: 30, outputTokens: 7 };
      expect(await subject.store.add(key, added)).toEqual({ microUsd: 150, outputTokens: 7 });
      expect(await totalsOf(subject)).toEqual({ microUsd: 150, inputTokens: 900, outputTokens: 7 });
    });

    it('may be named like what JavaScript or a database keeps for itself', async () => {
      const amounts = { constructor: 1, toString: 2, select: 3, name: 4, size: 5, version: 6, value: 7 };
      expect(await subject.store.add(key, amounts)).toEqual(amounts);
      expect(await totalsOf(subject)).toEqual(amounts);
    });

    it('lose nothing when many add at once', async () => {
      const adds = Array.from({ length: 100 }, (_, i) => subject.store.add(key, { sum: i, calls: 1 }));
      const totals = await Promise.all(adds);
      expect(await totalsOf(subject)).toEqual({ sum: 4950, calls: 100 });
      expect(totals.map(({ calls }) => calls).sort((a = 0, b = 0) => a - b)).toEqual(
        Array.from({ length: 100 }, (_, i) => i + 1),
      );
    });

    it('lose nothing when two processes add at once', async () => {
      const [one, two] = await twoOf(subject);
      await Promise.all(
        Array.from({ length: 25 }, (_, i) => [
          one.add(key, { sum: i, one: 1 }),
          two.add(key, { sum: i, two: 1 }),
        ]).flat(),
      );
      expect(await totalsOf(subject)).toEqual({ sum: 600, one: 25, two: 25 });
    });

    it('stay exact for large whole numbers, and add all or nothing', async () => {
      await subject.store.add(key, { large: Number.MAX_SAFE_INTEGER - 1, small: 1 });
      expect(await subject.store.add(key, { large: 1 })).toEqual({ large: Number.MAX_SAFE_INTEGER });
      const tooMuch = subject.store.add(key, { small: 1, large: 1 });
      await expect(tooMuch).rejects.toMatchObject({ code: 'remember/unavailable', retryable: false });
      expect(await totalsOf(subject)).toEqual({ large: Number.MAX_SAFE_INTEGER, small: 1 });
      await subject.store.add(key, { debt: -Number.MAX_SAFE_INTEGER });
      await expect(subject.store.add(key, { debt: -1 })).rejects.toMatchObject({ retryable: false });
    });

    it('change their version, so that a conditional write over an older count fails', async () => {
      await subject.store.add(key, { calls: 1 });
      const [item] = await subject.store.get([key]);
      await subject.store.add(key, { calls: 1 });
      const when = { version: item?.version ?? 0 };
      expect(await subject.store.put(key, 'reset', { when })).toBeUndefined();
      expect(await totalsOf(subject)).toEqual({ calls: 2 });
    });

    it('may be written over and deleted like anything else', async () => {
      await subject.store.add(key, { calls: 5 });
      expect(await subject.store.put(key, 'text', { when: 'absent' })).toBeUndefined();
      await put(subject.store, key, 'text');
      expect(await valueOf(subject)).toBe('text');
      await subject.store.delete([key]);
      expect(await subject.store.add(key, { calls: 1 })).toEqual({ calls: 1 });
    });

    it('keep their expiry until given another', async () => {
      await subject.store.add(key, { calls: 1 }, { expiresAtMs: subject.clock.now() + 1_000 });
      await subject.store.add(key, { calls: 1 });
      expect((await subject.store.get([key]))[0]?.expiresAtMs).toBe(subject.clock.now() + 1_000);
      await subject.store.add(key, { calls: 1 }, { expiresAtMs: subject.clock.now() + 5_000 });
      await subject.clock.advance(2_000);
      expect(await totalsOf(subject)).toEqual({ calls: 3 });
    });

    it.each([
      ['an amount that is no number', { n: Number.NaN }],
      ['an endless amount', { n: Infinity }],
      ['a fraction', { n: 0.5 }],
      ['an amount beyond what is exact', { n: 2 ** 53 }],
      ['one good amount and one bad', { good: 1, bad: Number.NaN }],
      ['a field name in capitals', { Calls: 1 }],
      ['a field name with signs', { 'a.b': 1 }],
      ['an empty field name', { '': 1 }],
      ['a field name of JavaScript itself', JSON.parse('{"__proto__": 1}') as Record<string, number>],
      ['nothing to add', {}],
    ])('refuse %s', async (_, amounts) => {
      const refused = { code: 'remember/unavailable', retryable: false };
      await expect(subject.store.add(key, amounts)).rejects.toMatchObject(refused);
      expect(await valueOf(subject)).toBeUndefined();
    });

    it.each(['hello', '', '[1]', '{"n":"1"}', 'null', '7'])(
      'refuse to count on from the value %j',
      async (text) => {
        await subject.store.put(key, text);
        const refused = { code: 'remember/unavailable', retryable: false };
        await expect(subject.store.add(key, { n: 1 })).rejects.toMatchObject(refused);
        expect(await valueOf(subject)).toBe(text);
      },
    );
  });
}
