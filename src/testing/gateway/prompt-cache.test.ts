import { expect, it } from 'vitest';
import { fakeClock } from '../fake-clock.ts';
import { createPromptCache } from './prompt-cache.ts';

const long = (mark: string) => ({ text: mark.repeat(4 * 600), breakpoint: true });
const question = { text: 'abcd', breakpoint: false };

it('writes a prefix once and then reads it', () => {
  const cache = createPromptCache(fakeClock());
  const prompt = [long('s'), question];
  expect(cache.count('m', 512, prompt)).toEqual({
    inputTokens: 1,
    cacheReadTokens: 0,
    cacheWriteTokens: 600,
  });
  expect(cache.count('m', 512, prompt)).toEqual({
    inputTokens: 1,
    cacheReadTokens: 600,
    cacheWriteTokens: 0,
  });
});

it('reads the known part of a longer prefix and writes the rest', () => {
  const cache = createPromptCache(fakeClock());
  cache.count('m', 512, [long('s')]);
  const grown = cache.count('m', 512, [long('s'), long('h'), question]);
  expect(grown).toEqual({ inputTokens: 1, cacheReadTokens: 600, cacheWriteTokens: 600 });
});

it.each([
  ['below the minimum', 1024, 'm', 's', 0],
  ['of another model', 512, 'other', 's', 0],
  ['that begins differently', 512, 'm', 't', 0],
  ['after five minutes', 512, 'm', 's', 300_000],
])('reads nothing for a prefix %s', async (_why, minimum, model, mark, waitMs) => {
  const clock = fakeClock();
  const cache = createPromptCache(clock);
  cache.count('m', 512, [long('s')]);
  await clock.advance(waitMs);
  expect(cache.count(model, minimum, [long(mark)]).cacheReadTokens).toBe(0);
});

it('is not told by lengths alone where one block ends', () => {
  const cache = createPromptCache(fakeClock());
  cache.count('m', 1, [
    { text: 'ab', breakpoint: false },
    { text: 'c', breakpoint: true },
  ]);
  const other = [
    { text: 'a', breakpoint: false },
    { text: 'bc', breakpoint: true },
  ];
  expect(cache.count('m', 1, other).cacheReadTokens).toBe(0);
});
