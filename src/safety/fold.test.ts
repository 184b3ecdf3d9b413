import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';

describe('fold', () => {
  it('leaves words between single spaces, whatever their case, accents and punctuation', () => {
    expect(fold('Ich WILL – nicht!')).toBe(' ich will nicht ');
    expect(fold('¿Dónde está el niño?')).toBe(' donde esta el nino ');
    expect(fold('Straße, groß')).toBe(' strasse gross ');
  });

  it('reads contractions with and without their apostrophe alike, and parts elided words', () => {
    expect(fold("I'm sure it isn’t")).toBe(fold('im sure it isnt'));
    expect(fold("j'ai appelé l’ambulance")).toBe(' j ai appele l ambulance ');
    expect(fold("un'ambulanza")).toBe(' un ambulanza ');
  });

  it('reads the spellings of one Arabic, Hindi or Japanese word alike', () => {
    expect(fold('أُرِيدُ القُوّة')).toBe(fold('اريد القوه'));
    expect(fold('मैं हूँ')).toBe(fold('मैं हूं'));
    expect(fold('ज़हर')).toBe(fold('जहर'));
    expect(fold('ﾀｽｹﾃ')).toBe(fold('タスケテ'));
  });

  it('takes the spaces out of Japanese, and keeps its voiced letters', () => {
    expect(fold('胸が 痛い、 ガス')).toBe(' 胸が痛いガス ');
    expect(fold('がぎぐ')).toBe(' がぎぐ ');
  });

  it('is not fooled by characters that cannot be seen or are wider than usual', () => {
    expect(fold('k\u200bi\u00adl\u2060l')).toBe(' kill ');
    expect(fold('ｋｉｌｌ')).toBe(' kill ');
  });

  it('reads plain letters alike whether or not others are near', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii', maxLength: 60 }), (text) => {
        expect(fold(`${text} é`)).toBe(` ${`${fold(text)}e`.trim()} `);
      }),
    );
  });

  it('takes anything', () => {
    expect(fold('')).toBe('  ');
    expect(fold('\ud800 ok \udfff')).toContain(' ok ');
  });
});
