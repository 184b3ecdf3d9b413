import { describe, expect, it } from 'vitest';
import { sentenceCases } from '../../test/fixtures/sentences.ts';
import { sentences } from './sentences.ts';

describe.each(Object.entries(sentenceCases))('sentences in %s', (locale, cases) => {
  it.each(cases)('cuts %s', (marked) => {
    const expected = marked.split('¦').map((sentence) => sentence.trim());
    expect(sentences(marked.replaceAll('¦', ''), locale)).toEqual(expected);
  });
});

describe('sentences', () => {
  it.each(['', ' ', '\n\n', '\u00A0\u3000', '\u2028\u2029'])('finds none in %j', (blank) => {
    expect(sentences(blank, 'en-US')).toEqual([]);
  });

  it('keeps an unfinished sentence', () => {
    expect(sentences('Done. And then', 'en-US')).toEqual(['Done.', 'And then']);
  });

  it('does not wait for a quote that never closes', () => {
    const text = `He said "go home. ${'Nobody knew why. '.repeat(30)}`;
    expect(sentences(text, 'en-US').length).toBeGreaterThan(20);
  });

  it('cuts what is too long to listen to between words, and loses none', () => {
    const text = 'and then another thing, '.repeat(400).trim();
    const found = sentences(text, 'en-US');
    expect(Math.max(...found.map((sentence) => sentence.length))).toBeLessThanOrEqual(600);
    expect(found.join(' ')).toBe(text);
  });

  it('cuts text without spaces by whole characters', () => {
    const found = sentences('😀'.repeat(5_000), 'en-US');
    expect(found.length).toBeGreaterThan(1);
    expect(found.every((sentence) => sentence.isWellFormed())).toBe(true);
    expect(found.join('')).toBe('😀'.repeat(5_000));
  });

  it.each(['', 'xx', 'tlh-Piqd', '😀', 'a'.repeat(10_000)])(
    'falls back to common rules for the locale %j',
    (locale) => {
      expect(sentences('Dr. No came. He left at 3 p.m. Then it rained.', locale)).toEqual([
        'Dr. No came.',
        'He left at 3 p.m.',
        'Then it rained.',
      ]);
    },
  );

  it.each([
    ['zh-CN', '今天天气很好。我们走吧！', 2],
    ['ko-KR', '오늘은 맑습니다. 내일은 비가 옵니다.', 2],
    ['ru-RU', 'Сегодня ясно. Завтра будет дождь.', 2],
    ['hy-AM', 'Բարև։ Ինչպե՞ս ես։', 2],
    ['am-ET', 'ሰላም። እንዴት ነህ።', 2],
    ['ur-PK', 'یہ اچھا ہے۔ وہ برا ہے۔', 2],
  ])('knows the stops of %s', (locale, text, count) => {
    expect(sentences(text, locale)).toHaveLength(count);
  });
});
