import { describe, expect, it } from 'vitest';
import { memorySettings } from '../../test/support/memory-settings.ts';
import { estimateTokens } from '../model/estimate-tokens.ts';
import { boundedExchange, boundedExchanges } from './bounded.ts';
import { tokensOf } from './window.ts';

const exchanges = (count: number, characters: number) =>
  Array.from({ length: count }, (_, n) => ({
    turnId: `t${n}`,
    question: '',
    answer: 'y'.repeat(characters),
    atMs: n,
  }));
const kept = (count: number, characters: number, settings = {}) =>
  boundedExchanges(exchanges(count, characters), { ...memorySettings, ...settings }).length;

describe('exchanges that wait for a summary', () => {
  it('are kept far beyond the window, up to four of them', () => {
    expect(kept(60, 400)).toBe(60);
    expect(kept(61, 400)).toBe(60);
  });

  it('are no more than half of what one value of a store may hold', () => {
    expect(kept(300, 1_000, { tokens: 50_000 })).toBeLessThan(131);
    expect(kept(300, 1_000, { tokens: 50_000 })).toBeGreaterThan(115);
  });

  it('are the window where no summary is ever written', () => {
    expect(kept(60, 40, { summaryTokens: 0 })).toBe(10);
    expect(kept(60, 40, { turns: 0 })).toBe(0);
  });
});

describe('an exchange that is longer than the window', () => {
  it('is kept in part, at the end of a word', () => {
    const cut = boundedExchange({ question: 'why', answer: 'word '.repeat(2_000) }, { tokens: 300 });
    expect(tokensOf({ turnId: '', ...cut })).toBeLessThanOrEqual(300);
    expect(cut.answer).toMatch(/word …$/);
    expect(cut.answer.length).toBeGreaterThan(1_150);
    expect(cut.question).toBe('why');
  });

  it.each(['x', '𐍈', 'é', '東', '\ud800', '[EMAIL_1] ', '[[', ']['])(
    'of %j is cut to size, in whole characters',
    (unit) => {
      const long = unit.repeat(20_000);
      const cut = boundedExchange({ question: long, answer: long }, { tokens: 301 });
      expect(estimateTokens(cut.question + cut.answer)).toBeLessThanOrEqual(302);
      expect(cut.question).not.toMatch(/\[[A-Z_\d]+ ?…$/);
      expect(cut.question.isWellFormed() || !unit.isWellFormed()).toBe(true);
    },
  );

  it('is left alone while it fits', () => {
    const short = { question: 'q', answer: 'a' };
    expect(boundedExchange(short, { tokens: 300 })).toBe(short);
  });
});
