import { describe, expect, it } from 'vitest';
import { locales } from '../config/locale.ts';
import { crisisAnswer, crisisInstruction } from './crisis-answer.ts';
import { crisisRules } from './language/shape.ts';

/** What a helpline or a number is called there, digits included. */
const namesWithDigits = /1800 Respect|Línea 988|113 Zelfmoordpreventie|1[01][09]番/gu;

describe('the answer to somebody in need', () => {
  it('names the number and the helpline of the country, not only of the language', () => {
    expect(crisisAnswer('self-harm', 'en-US').speech).toContain('nine eight eight');
    expect(crisisAnswer('self-harm', 'en-US').speech).toContain('call nine one one');
    expect(crisisAnswer('self-harm', 'en-GB').speech).toContain('Samaritans on one one six, one two three');
    expect(crisisAnswer('self-harm', 'en-GB').speech).toContain('call nine nine nine');
    expect(crisisAnswer('emergency', 'en-AU').speech).toContain('triple zero');
    expect(crisisAnswer('emergency', 'en-IN').speech).toContain('one one two');
    expect(crisisAnswer('self-harm', 'fr-CA').card.text).toContain('911');
    expect(crisisAnswer('self-harm', 'fr-FR').speech).toContain('trente et un, quatorze');
  });

  it('sends for whoever comes: ambulance, fire brigade or police', () => {
    expect(crisisAnswer('emergency', 'pt-BR').card.text).toContain('192');
    expect(crisisAnswer('fire', 'pt-BR').card.text).toContain('193');
    expect(crisisAnswer('intruder', 'pt-BR').card.text).toContain('190');
    expect(crisisAnswer('intruder', 'ja-JP').speech).toContain('110番');
    expect(crisisAnswer('fire', 'ja-JP').speech).toContain('119番');
  });

  it('has every rule in every locale we ship, speakable, short, and with digits on the card', () => {
    for (const locale of locales) {
      for (const rule of crisisRules) {
        const { speech, card } = crisisAnswer(rule, locale);
        const where = `${locale} ${rule}: ${speech}`;
        expect(speech, where).not.toMatch(/[{}<>&]|undefined|  /);
        expect(speech.length, where).toBeLessThan(400);
        expect(card.text, where).toMatch(/\d{3}/);
        expect(card.title, where).not.toBe('');
        expect(speech.replace(namesWithDigits, ''), where).not.toMatch(/\d/);
      }
    }
  });

  it('gives no number where it knows none', () => {
    for (const locale of ['en-NZ', 'tlh', '', 'constructor', 'de-CH']) {
      const { speech, card } = crisisAnswer('emergency', locale);
      expect(speech + card.text).not.toMatch(/\d|nine/);
    }
    expect(crisisAnswer('emergency', 'en-NZ').speech).toContain('your local emergency number');
  });
});

describe('the instruction for the model', () => {
  it('has the numbers of the country, for those whose words no rule knows', () => {
    expect(crisisInstruction('pt-BR')).toMatch(/ambulance 192, fire brigade 193, police 190.*CVV 188/);
    expect(crisisInstruction('en-US')).toMatch(/ambulance 911.*988/);
    expect(crisisInstruction('en-NZ')).not.toMatch(/\d/);
  });
});
