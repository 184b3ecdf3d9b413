import { describe, expect, it } from 'vitest';
import { corpus } from '../../bench/privacy/corpus.ts';
import { isGone } from '../../bench/privacy/score.ts';
import { redact } from '../../src/privacy/index.ts';

const { secrets, harmless } = corpus('dev');

/** The share of hard identifiers, everything but names, that leave nothing behind. */
function recall(locale: (locale: string) => boolean, form: 'spoken' | 'written'): number {
  const cases = secrets.filter((each) => each.type !== 'PERSON' && each.form === form && locale(each.locale));
  const gone = cases.filter((each) => isGone(each, redact(each.text, { locale: each.locale }).text));
  expect(cases.length).toBeGreaterThan(400);
  return gone.length / cases.length;
}

describe('of the utterances of the benchmark that the rules were made with', () => {
  it('hard identifiers are gone', () => {
    const isEnglish = (locale: string) => locale === 'en-US';
    expect(recall(isEnglish, 'spoken')).toBeGreaterThan(0.98);
    expect(recall(isEnglish, 'written')).toBeGreaterThan(0.98);
    expect(recall((locale) => !isEnglish(locale), 'spoken')).toBeGreaterThan(0.97);
    expect(recall((locale) => !isEnglish(locale), 'written')).toBeGreaterThan(0.97);
  });

  it('harmless ones stay as they are', () => {
    const spoiled = harmless.filter(({ text, locale }) => redact(text, { locale }).text !== text);
    expect(spoiled.length / harmless.length).toBeLessThan(0.02);
  });

  it('each comes back exactly', () => {
    const changed = [...secrets, ...harmless].filter(({ text, locale }) => {
      const redaction = redact(text, { locale });
      return redaction.restore(redaction.text) !== text;
    });
    expect(changed).toEqual([]);
  });

  it('each redacted once has nothing more to redact', () => {
    const again = secrets.filter(
      ({ text, locale }) => redact(redact(text, { locale }).text, { locale }).found.length > 0,
    );
    expect(again).toEqual([]);
  });
});
