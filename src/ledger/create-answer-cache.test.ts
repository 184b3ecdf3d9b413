import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { createInMemoryStore } from '../store/in-memory.ts';
import { createSqliteStore } from '../store/sqlite.ts';
import type { Store } from '../store/store.ts';
import { fakeClock } from '../testing/fake-clock.ts';
import { type AnswerSettings, createAnswerCache } from './create-answer-cache.ts';

const settings: AnswerSettings = {
  name: 'Wellspoken',
  persona: 'Calm.',
  audience: 'general',
  models: { candidates: ['a'], standard: ['b'], deep: ['c'], maxOutputTokens: 500 },
};
const hourMs = 3_600_000;
const bees = { sentences: ['Bees collect nectar.', 'They dry it.'], card: 'Bees' };

function bench(store?: Store, own: Partial<AnswerSettings> = {}) {
  const clock = fakeClock(1_700_000_000_000);
  const kept = store ?? createInMemoryStore({ clock });
  const cache = createAnswerCache(kept, clock, { settings: { ...settings, ...own }, keepMs: hourMs });
  const keyOf = (question: string, locale = 'en-US') => cache.keyOf(question, locale);
  const key = keyOf('how do bees make honey') ?? '';
  const rows = () => everything(kept.list('answers'));
  return { clock, store: kept, cache, keyOf, key, rows };
}

describe('the key of a question', () => {
  const { keyOf, key } = bench();

  it('is the same however the words are written and whatever is polite around them', () => {
    expect(key).toMatch(/^en\/[0-9a-f]{64}$/);
    expect(keyOf('Please, how do bees make honey?')).toBe(key);
    expect(keyOf('can you tell me HOW DO BEES MAKE HONEY')).toBe(key);
    expect(keyOf('how do bees make wax')).not.toBe(key);
  });

  it('is another one in another locale, though the words be the same', () => {
    expect(keyOf('how do bees make honey', 'en-GB')).not.toBe(key);
    expect(keyOf('how do bees make honey', 'EN-us')).toBe(key);
  });

  it.each([
    ['its name', { name: 'Oracle' }],
    ['its persona', { persona: 'Grumpy.' }],
    ['who listens', { audience: 'family' }],
    ['what it may call', { tools: [{ name: 'calendar' }] }],
    ['its models', { models: { ...settings.models, candidates: ['a', 'd'] } }],
    ['the tiers above', { models: { ...settings.models, deep: ['d'] } }],
    ['how long it may talk', { models: { ...settings.models, maxOutputTokens: 100 } }],
  ])('is another one once the configuration changes %s', (_, own) => {
    expect(bench(undefined, own).key).not.toBe(key);
  });

  it.each([
    ['follows on what was said', 'what is the capital of it'],
    ['concerns who asks', 'what should my dog eat today'],
    ['goes out of date', 'who is the president of france'],
    ['wants another answer each time', 'tell a funny joke about bees'],
    ['asks to think anew', 'think carefully how do bees make honey'],
    ['names somebody', 'what do bees think of [PERSON_1] in spring'],
    ['names somebody without brackets', 'what do bees think of PERSON_1 in spring'],
    ['is too short', 'make honey'],
    ['is too long', `how do bees ${'make honey '.repeat(20)}`],
    ['has no letters', '1 2 3 4 5'],
    ['is empty', ''],
  ])('is none where the question %s', (_, question) => {
    expect(keyOf(question)).toBeUndefined();
  });

  it('is none in a language whose cues nobody wrote down', () => {
    expect(keyOf('hvordan laver bier honning', 'da-DK')).toBeUndefined();
    expect(keyOf('how do bees make honey', '')).toBeUndefined();
  });

  it.each([
    ['de-DE', 'wie machen bienen honig'],
    ['ja-JP', '光合成とは何ですか'],
    ['hi-IN', 'पांडा क्या खाते हैं'],
    ['ar-SA', 'كيف تعمل اللقاحات'],
  ])('is there in every language that has cues: %s', (locale, question) => {
    expect(keyOf(question, locale)).toMatch(new RegExp(`^${locale.slice(0, 2)}/`));
  });
});

describe.each(['a store in memory', 'one SQLite file'])(
  'an answer in %s, shared by two processes',
  (where) => {
    function shared() {
      const clock = fakeClock(1_700_000_000_000);
      const folder = temporaryFolder();
      const file = join(folder.path, 'shared.db');
      const first =
        where === 'one SQLite file' ? createSqliteStore({ file, clock }) : createInMemoryStore({ clock });
      const second = where === 'one SQLite file' ? createSqliteStore({ file, clock }) : first;
      const replicas = [first, second].map((store) =>
        createAnswerCache(store, clock, { settings, keepMs: hourMs }),
      );
      const [one, other] = replicas as [(typeof replicas)[0], (typeof replicas)[0]];
      const key = one.keyOf('how do bees make honey', 'en-US') ?? '';
      const close = async () => {
        await Promise.all([first.close(), second.close()]);
        folder[Symbol.dispose]();
      };
      return { clock, one, other, key, [Symbol.asyncDispose]: close };
    }

    it('is found by either until it is too old', async () => {
      await using at = shared();
      const { clock, one, other, key } = at;
      expect(await other.find(key)).toBeUndefined();
      await one.keep(key, bees);
      expect(await other.find(other.keyOf('How do bees make honey?', 'en-US') ?? '')).toEqual(bees);
      await clock.advance(hourMs - 1);
      expect(await other.find(key)).toEqual(bees);
      await clock.advance(1);
      expect(await other.find(key)).toBeUndefined();
    });

    it('stays as it was first given, and gives way once it is too old', async () => {
      await using at = shared();
      const { clock, one, other, key } = at;
      await one.keep(key, bees);
      await Promise.all([
        other.keep(key, { sentences: ['Late.'] }),
        one.keep(key, { sentences: ['Later.'] }),
      ]);
      expect(await other.find(key)).toEqual(bees);
      await clock.advance(hourMs);
      await other.keep(key, { sentences: ['New.'] });
      expect(await one.find(key)).toEqual({ sentences: ['New.'] });
    });
  },
);

describe('the answer cache', () => {
  it('holds the answer and the time, and neither who asked nor what', async () => {
    const { cache, key, rows } = bench();
    await cache.keep(key, bees);
    const [row, ...others] = await rows();
    expect(others).toEqual([]);
    expect(row).toMatchObject({ partition: 'answers', name: key, expiresAtMs: 1_700_000_000_000 + hourMs });
    expect(JSON.parse(row?.value ?? '')).toEqual({ ...bees, atMs: 1_700_000_000_000 });
  });

  it.each([
    ['is empty', { sentences: [] }],
    ['is blank', { sentences: ['', ' '] }],
    ['is too long', { sentences: ['Bees. '.repeat(800)] }],
    ['is too long with its card', { sentences: ['Bees.'], card: 'x'.repeat(4_100) }],
    ['is too long in bytes', { sentences: ['蜂'.repeat(1_400)] }],
    ['carries a placeholder', { sentences: ['Ask [PERSON_1] about it.'] }],
    ['carries one in its card', { sentences: ['Ask.'], card: 'call [ phone 2 ]' }],
    ['asks back', { sentences: ['Bees make it.', 'Shall I go on?'] }],
    ['asks back behind a quotation mark', { sentences: ['Do you mean "bees?"'] }],
    ['says that it does not know', { sentences: ['I do not know that.'] }],
    ['says how far it knows', { sentences: ['As of my last update, there are many.'] }],
  ])('keeps nothing that %s', async (_, answer) => {
    const { cache, key, rows } = bench();
    await cache.keep(key, answer);
    expect(await rows()).toEqual([]);
  });

  it('hears in the language of the question that an answer is none', async () => {
    const { cache, keyOf, rows } = bench();
    await cache.keep(keyOf('wie machen bienen honig', 'de-DE') ?? '', {
      sentences: ['Das weiß ich leider nicht.'],
    });
    await cache.keep(keyOf('كيف تعمل اللقاحات', 'ar-SA') ?? '', { sentences: ['هل تقصد لقاحات الأطفال؟'] });
    expect(await rows()).toEqual([]);
  });

  it.each([
    'no json',
    '{}',
    'null',
    '[]',
    '7',
    '"text"',
    '{"sentences":"Bees.","atMs":1}',
    '{"sentences":[],"atMs":1800000000000}',
    '{"sentences":[1],"atMs":1800000000000}',
    '{"sentences":["Bees."]}',
    '{"sentences":["Bees."],"atMs":"now"}',
    '{"sentences":["Bees."],"atMs":1600000000000}',
  ])('takes the row %s for no answer', async (value) => {
    const { cache, key, store } = bench();
    await store.put({ partition: 'answers', name: key }, value);
    expect(await cache.find(key)).toBeUndefined();
  });

  it('leaves out a card that is none', async () => {
    const { cache, key, store, clock } = bench();
    await store.put(
      { partition: 'answers', name: key },
      JSON.stringify({ sentences: ['Bees.'], card: 7, atMs: clock.now() }),
    );
    expect(await cache.find(key)).toEqual({ sentences: ['Bees.'] });
  });

  it('rejects as the store does', async () => {
    const { cache, key, store } = bench();
    await store.close();
    await expect(cache.find(key)).rejects.toMatchObject({ code: 'recall/unavailable' });
    await expect(cache.keep(key, bees)).rejects.toMatchObject({ code: 'remember/unavailable' });
  });
});

async function everything<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
