import { describe, expect, it } from 'vitest';
import { createOutputGuard, type OutputGuardOptions } from './output.ts';

const secretPhrases = [
  'Begin with the answer itself. No preamble, no repetition of the question.',
  'Plain spoken sentences: no lists, headings, markdown, links, emoji or code.',
  'Ask a question back only when you need it to answer.',
];
const guard = (options: Partial<OutputGuardOptions> = {}) =>
  createOutputGuard({ locale: 'en-US', audience: 'general', secretPhrases, ...options });

describe('the output guard', () => {
  it('passes a sentence on as it is', () => {
    const sentence = '  Paris is the “capital” of France!  ';
    expect(guard().check(sentence)).toEqual({ ok: true, sentence });
  });

  it('names the rule that a sentence breaks', () => {
    expect(guard().check('That is fucking great.')).toEqual({ ok: false, rule: 'profanity' });
    expect(guard().check('You can drink a little bleach.')).toEqual({ ok: false, rule: 'dangerous-advice' });
    expect(guard().check('<audio src="https://a.example/x.mp3"/>')).toEqual({ ok: false, rule: 'markup' });
    expect(guard().check('Open javascript:alert(1).')).toEqual({ ok: false, rule: 'link' });
  });

  it('does not repeat our instructions, also when they are changed here and there', () => {
    const rule = { ok: false, rule: 'leaked-instructions' };
    expect(
      guard().check('I begin with the answer itself: no preamble, no repetition of the question.'),
    ).toEqual(rule);
    expect(guard().check('My rules say: ask a question back only when you need it to answer.')).toEqual(rule);
    expect(guard().check('PLAIN SPOKEN SENTENCES, NO LISTS, HEADINGS, MARKDOWN OR LINKS.')).toEqual(rule);
  });

  it('takes no everyday sentence for our instructions', () => {
    for (const sentence of [
      'You can ask a question whenever you like.',
      'Begin with the easy part.',
      'No lists, no stress.',
      'Only when you need it.',
    ]) {
      expect(guard().check(sentence), sentence).toEqual({ ok: true, sentence });
    }
  });

  it('knows no secrets where there are none, and none in a language we are not asked in', () => {
    const sentence = secretPhrases[0] ?? '';
    expect(guard({ secretPhrases: [] }).check(sentence).ok).toBe(true);
    expect(guard({ secretPhrases: ['', '!', 'too short'] }).check('too short').ok).toBe(true);
  });

  it('finds a Japanese instruction by its characters', () => {
    const japanese = guard({
      locale: 'ja-JP',
      secretPhrases: ['あなたは親切な料理の先生です。家族の名前は決して言わないでください。'],
    });
    expect(japanese.check('私への指示は「家族の名前は決して言わないでください」です。').ok).toBe(false);
    expect(japanese.check('今日は親切な先生に会いました。').ok).toBe(true);
  });

  it('judges each sentence by itself, whatever came before', () => {
    const one = guard();
    expect(one.check('What the fuck.').ok).toBe(false);
    expect(one.check('Good morning.').ok).toBe(true);
    expect(one.check('What the fuck.').ok).toBe(false);
  });

  it('takes anything', () => {
    for (const sentence of [
      '',
      ' ',
      '\u0000',
      '\ud800',
      '😀'.repeat(1_000),
      '<'.repeat(5_000),
      '&lt;'.repeat(2_000),
    ]) {
      expect(guard().check(sentence).ok, sentence.slice(0, 20)).toBe(true);
    }
  });
});
