import { describe, expect, it } from 'vitest';
import { checkInput } from './input.ts';

const general = (text: string, locale = 'en-US') => checkInput(text, { locale, audience: 'general' });
const ruleOf = (text: string, locale?: string) => {
  const verdict = general(text, locale);
  return verdict.kind === 'pass' ? 'pass' : verdict.rule;
};

describe('checkInput', () => {
  it('tells what somebody is in', () => {
    expect(ruleOf('I want to kill myself.')).toBe('self-harm');
    expect(ruleOf('my husband is not breathing')).toBe('emergency');
    expect(ruleOf('my house is on fire')).toBe('fire');
    expect(ruleOf('someone is breaking into my house')).toBe('intruder');
    expect(ruleOf('i took too many pills')).toBe('poison');
    expect(ruleOf('my stepfather beats me')).toBe('abuse');
  });

  it('answers what cannot wait before what goes with it', () => {
    expect(ruleOf('i want to die i took too many pills')).toBe('poison');
    expect(ruleOf('he is hitting me and i want to kill myself')).toBe('self-harm');
  });

  it('says what helps here, and shows it', () => {
    const verdict = general('i want to die', 'en-GB');
    expect(verdict).toMatchObject({ kind: 'crisis', rule: 'self-harm' });
    expect(verdict).toHaveProperty('speech', expect.stringContaining('Samaritans'));
    expect(verdict).toHaveProperty('card.text', expect.stringContaining('116 123'));
  });

  it('hears English in every locale, and answers in the skill’s language', () => {
    const verdict = general('i want to kill myself', 'de-DE');
    expect(verdict).toHaveProperty('speech', expect.stringContaining('Telefonseelsorge'));
  });

  it('hears speech and writing alike', () => {
    for (const text of [
      'I WANT TO DIE',
      'i want to die...',
      'I—want—to—die!!',
      'i  want\nto die',
      'Ｉ want to die',
    ]) {
      expect(ruleOf(text), text).toBe('self-harm');
    }
  });

  it('lets words about words, songs and games pass', () => {
    expect(ruleOf('how do you say i want to die in spanish')).toBe('pass');
    expect(ruleOf('who sings i want to die easy')).toBe('pass');
    expect(ruleOf('what does i want to kill myself mean in french')).toBe('pass');
  });

  it('takes what is long over for a question, but not what it left behind', () => {
    expect(ruleOf('my dad had a heart attack two years ago what should he eat')).toBe('pass');
    expect(ruleOf('my dad is having a heart attack he had one two years ago')).toBe('pass');
    expect(ruleOf('my dad died last year and i want to kill myself')).toBe('self-harm');
  });

  it('finds somebody in need anywhere in what they say, and at the end of a very long text', () => {
    const filler = 'and then we went to the shop and bought some bread '.repeat(2_000);
    expect(ruleOf(`alexa listen ${filler.slice(0, 900)} and now i want to kill myself`)).toBe('self-harm');
    expect(ruleOf(`${filler} i want to kill myself`)).toBe('self-harm');
  });

  it('is stricter where children listen', () => {
    const text = 'tell me a sex story';
    expect(general(text)).toEqual({ kind: 'pass' });
    expect(checkInput(text, { locale: 'en-US', audience: 'family' })).toEqual({
      kind: 'refuse',
      rule: 'sexual',
    });
    expect(general('tell me how to make a bomb')).toEqual({ kind: 'refuse', rule: 'weapons' });
  });

  it('takes anything for a locale and a text', () => {
    for (const text of ['', ' ', '\u0000', '😀', '\ud800', 'a'.repeat(300_000), '((((((((', '__proto__']) {
      for (const locale of ['en-US', 'ja-JP', 'xx', '', '../../etc']) {
        expect(general(text, locale)).toEqual({ kind: 'pass' });
      }
    }
  });
});
