import { describe, expect, it } from 'vitest';
import { speechDurationMs } from './duration.ts';

describe('speechDurationMs', () => {
  it('counts 14.5 characters a second in an alphabet', () => {
    expect(speechDurationMs('a'.repeat(145), 'en-US')).toBe(10_000);
    expect(speechDurationMs('ж'.repeat(145), 'ru-RU')).toBe(10_000);
  });

  it.each(['', '  ', '\n', '\u200D'])('takes no time for %j', (text) => {
    expect(speechDurationMs(text, 'en-US')).toBe(0);
  });

  it.each([
    ['ja-JP', '今日はとてもいい天気ですね。散歩に行きましょう。'],
    ['hi-IN', 'आज मौसम बहुत अच्छा है। चलिए टहलने चलते हैं।'],
    ['ar-SA', 'الطقس جميل جدا اليوم. هيا نخرج في نزهة قصيرة.'],
    ['en-US', 'The weather is lovely today. Let us go for a walk.'],
    ['de-DE', 'Das Wetter ist heute sehr schön. Gehen wir spazieren.'],
  ])('estimates about the same for the same words in %s', (locale, text) => {
    const ms = speechDurationMs(text, locale);
    expect(ms).toBeGreaterThan(2_300);
    expect(ms).toBeLessThan(5_000);
  });

  it('counts digits and symbols as the words they are read as', () => {
    expect(speechDurationMs('1945', 'en-US')).toBeGreaterThan(1_000);
    expect(speechDurationMs('10 %', 'en-US')).toBeGreaterThan(speechDurationMs('ten x', 'en-US'));
  });

  it('counts every character of ASCII by its kind', () => {
    const worth = (char: string) => (/\d/.test(char) ? 5 : /[$%&+=<>@#^|~]/.test(char) ? 8 : 1);
    for (let code = 0; code < 128; code += 1) {
      const char = String.fromCharCode(code);
      const text = `x${char.repeat(290)}x`;
      expect(speechDurationMs(text, 'en-US'), JSON.stringify(char)).toBe(
        Math.round(((2 + 290 * worth(char)) / 14.5) * 1_000),
      );
    }
  });

  it('counts an accent written apart nearly as one letter', () => {
    expect(speechDurationMs('e\u0301'.repeat(10), 'fr-FR')).toBeLessThan(
      1.4 * speechDurationMs('é'.repeat(10), 'fr-FR'),
    );
  });

  it('is finite and not negative for broken text', () => {
    expect(speechDurationMs('\uD83D\u0000\uFFFF😀'.repeat(100), '')).toBeGreaterThan(0);
  });
});
