import { describe, expect, it } from 'vitest';
import { windowOf } from './window.ts';

const exchange = (turnId: string, characters: number) => ({
  turnId,
  question: 'x'.repeat(characters / 2),
  answer: 'y'.repeat(characters / 2),
});
const ids = (exchanges: readonly { turnId: string }[]) => exchanges.map(({ turnId }) => turnId).join('');
const four = ['a', 'b', 'c', 'd'].map((id) => exchange(id, 80));

describe('the window', () => {
  it('is the newest exchanges, as many as are wanted', () => {
    expect(ids(windowOf(four, { turns: 3, tokens: 1_000 }))).toBe('bcd');
    expect(ids(windowOf(four, { turns: 4, tokens: 1_000 }))).toBe('abcd');
    expect(ids(windowOf(four, { turns: 0, tokens: 1_000 }))).toBe('');
    expect(ids(windowOf([], { turns: 3, tokens: 1_000 }))).toBe('');
  });

  it('is no longer than its tokens, to the token', () => {
    expect(ids(windowOf(four, { turns: 9, tokens: 40 }))).toBe('cd');
    expect(ids(windowOf(four, { turns: 9, tokens: 39 }))).toBe('d');
    expect(ids(windowOf(four, { turns: 9, tokens: 19 }))).toBe('');
  });

  it('has no gaps: what is older than something too long stays out', () => {
    expect(ids(windowOf([four[0]!, exchange('long', 8_000), four[1]!], { turns: 9, tokens: 100 }))).toBe('b');
  });

  it('takes a character of a script without spaces for more than one of English', () => {
    const japanese = ['a', 'b'].map((turnId) => ({ turnId, question: '東京の天気'.repeat(4), answer: '' }));
    const english = ['a', 'b'].map((turnId) => ({ turnId, question: 'weather of'.repeat(2), answer: '' }));
    expect(ids(windowOf(japanese, { turns: 9, tokens: 15 }))).toBe('b');
    expect(ids(windowOf(english, { turns: 9, tokens: 15 }))).toBe('ab');
  });
});
