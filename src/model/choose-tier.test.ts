import { describe, expect, it } from 'vitest';
import { chooseTier } from './choose-tier.ts';
import type { RouteAsk } from './router.ts';

const ask = (question: string, about: Partial<RouteAsk> = {}) =>
  chooseTier({ question, locale: 'en-US', wantsDepth: false, maxTier: 'deep', leftMs: 6_000, ...about });
const manyWords = (count: number) => Array.from({ length: count }, () => 'bees').join(' ');

describe('the tier of a question', () => {
  it.each([
    ['what is the capital of france', 'quick', 'plain-question'],
    ['', 'quick', 'plain-question'],
    ['compare cats and dogs as pets', 'standard', 'complex-question'],
    [manyWords(46), 'standard', 'long-question'],
    [manyWords(45), 'quick', 'plain-question'],
    [`compare cats and dogs ${manyWords(45)}`, 'deep', 'complex-question'],
    ['think carefully what weighs more', 'deep', 'asked-to-think'],
    ['explain in depth how bees see and compare them with flies', 'deep', 'asked-to-think'],
  ])('of "%.40s" is %s: %s', (question, tier, reason) => {
    expect(ask(question)).toEqual({ tier, reason });
  });

  it('is deep for who asked for more thought, whatever the question', () => {
    expect(ask('what is two and two', { wantsDepth: true })).toEqual({
      tier: 'deep',
      reason: 'asked-to-think',
    });
  });

  it.each([
    ['de-DE', 'vergleiche hunde und katzen'],
    ['ja-JP', '犬と猫を比較して'],
    ['ar-SA', 'قارن بين القطط والكلاب'],
  ])('goes by the cues of the language, such as %s', (locale, question) => {
    expect(ask(question, { locale })).toEqual({ tier: 'standard', reason: 'complex-question' });
  });

  it('counts a script without spaces by its characters', () => {
    expect(ask('蜂'.repeat(91), { locale: 'ja-JP' }).reason).toBe('long-question');
    expect(ask('蜂'.repeat(90), { locale: 'ja-JP' }).reason).toBe('plain-question');
  });

  it.each([
    [4_500, 'deep', 'asked-to-think'],
    [4_499, 'standard', 'too-late-for-depth'],
    [3_000, 'standard', 'too-late-for-depth'],
    [2_999, 'quick', 'too-late-for-depth'],
    [-100, 'quick', 'too-late-for-depth'],
  ])('steps down to what begins in time: with %d ms left to %s', (leftMs, tier, reason) => {
    expect(ask('think hard about bees', { leftMs })).toEqual({ tier, reason });
  });

  it('steps down from standard as well, and never from quick', () => {
    expect(ask('compare cats and dogs', { leftMs: 3_000 }).tier).toBe('standard');
    expect(ask('compare cats and dogs', { leftMs: 2_000 })).toEqual({
      tier: 'quick',
      reason: 'too-late-for-depth',
    });
    expect(ask('what is a bee', { leftMs: 0 })).toEqual({ tier: 'quick', reason: 'plain-question' });
  });
});
