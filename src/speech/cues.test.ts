import { describe, expect, it } from 'vitest';
import { cuesIn } from './cues.ts';
import { foldWords } from './cues/fold-words.ts';

const everyCue = (text: string, locale: string) => {
  const { wantsThought, isComplex, isFollowUp, isPersonal, isTimely, wantsVariety, isUnsure } = cuesIn(
    text,
    locale,
  );
  return { wantsThought, isComplex, isFollowUp, isPersonal, isTimely, wantsVariety, isUnsure };
};

describe('the words of a question', () => {
  it('are the same whatever its case, punctuation, width and courtesies', () => {
    const asked = [
      'How do bees make honey?',
      'can you please tell me how do bees make honey',
      'ＨＯＷ do bees — make honey, please!',
    ];
    expect(new Set(asked.map((text) => cuesIn(text, 'en-GB').words))).toEqual(
      new Set(['how do bees make honey']),
    );
    expect(cuesIn('kannst du mir sagen wie Bienen Honig machen bitte', 'de-DE').words).toBe(
      'wie bienen honig machen',
    );
    expect(cuesIn('光合成とは 何か 教えてください。', 'ja-JP').words).toBe('光合成とは何か');
    expect(cuesIn('أَخْبِرْنِي ما هي عاصمة فرنسا؟', 'ar-SA').words).toBe('ما هي عاصمة فرنسا');
    expect(cuesIn('मुझे बताओ पांडा क्या खाते हैं?', 'hi-IN').words).toBe('पांडा क्या खाते हैं');
  });

  it('keep accents, which tell words apart, and both ways to write them', () => {
    expect(cuesIn('¿Quién es él?', 'es-ES').words).toBe('quién es él');
    expect(cuesIn('quie\u0301n es e\u0301l', 'es-ES').words).toBe('quién es él');
  });

  it('are counted as somebody would, also where the script puts no spaces', () => {
    expect(cuesIn('how do bees make honey', 'en-US').wordCount).toBe(5);
    expect(cuesIn('', 'en-US').wordCount).toBe(0);
    expect(cuesIn('?!', 'en-US')).toMatchObject({ words: '', wordCount: 0, isFollowUp: true });
    expect(cuesIn('光合成とは何ですか', 'ja-JP').wordCount).toBeGreaterThanOrEqual(3);
  });

  it('are what is left of courtesies alone', () => {
    expect(cuesIn('please', 'en-US').words).toBe('please');
  });
});

describe('cues', () => {
  it('go by the language alone, not by the region', () => {
    for (const locale of ['fr-FR', 'fr-CA', 'fr', 'FR-fr', 'fr_FR']) {
      expect(cuesIn('quel temps fait-il à paris', locale).isTimely).toBe(true);
      expect(cuesIn('combien de pattes a une araignée', locale)).toMatchObject({
        isTimely: false,
        isFollowUp: false,
      });
    }
  });

  it('take a question in a language without cues for one that nobody else may be answered by', () => {
    const cues = everyCue('hvad er hovedstaden i danmark', 'da-DK');
    expect(cues).toMatchObject({ isFollowUp: true, isPersonal: true, isTimely: true, isComplex: false });
    expect(cuesIn('think harder about it', 'xx').wantsThought).toBe(true);
  });

  it('find a year that is near, and none in other numbers', () => {
    expect(cuesIn('what are the best films of 2027', 'en-US').isTimely).toBe(true);
    expect(cuesIn('how many feet are 120250 inches', 'en-US').isTimely).toBe(false);
  });

  it('hold in text of any kind', () => {
    const odd = [
      '',
      ' ',
      '\0',
      '((((',
      '.*+?^${}[]|\\',
      '👩‍👩‍👧‍👦',
      '\ud800',
      '[PERSON_1]',
      'ا'.repeat(5_000),
      '😀'.repeat(5_000),
      '<script>',
      'ß ﬁ Ⅷ ㌀',
    ];
    for (const text of odd)
      for (const locale of ['en-US', 'ja-JP', 'ar-SA', 'hi-IN', '', '-', 'constructor', '__proto__']) {
        expect(Object.values(everyCue(text, locale)).every((cue) => typeof cue === 'boolean')).toBe(true);
      }
  });

  it.each(['en-US', 'de-DE', 'es-ES', 'fr-FR', 'it-IT', 'pt-BR', 'nl-NL', 'hi-IN', 'ja-JP', 'ar-SA'])(
    'are found in time that grows with the text only, in %s',
    (locale) => {
      const worst = (length: number) => {
        const texts = ['a ', 'please ', 'compare ', 'think ', 'who is the ', 'x', '比', 'فكر '].map((word) =>
          word.repeat(length / word.length),
        );
        const tookMs = [1, 2].map(() => {
          const startedAtMs = performance.now();
          for (const text of texts) everyCue(text, locale);
          return performance.now() - startedAtMs;
        });
        return Math.min(...tookMs);
      };
      const small = worst(5_000);
      // Twenty times the text: quadratic work would take four hundred times as long.
      expect(worst(100_000)).toBeLessThan(Math.max(small, 1) * 120);
    },
  );
});

describe('folded words', () => {
  it('stand between single spaces, or without any', () => {
    expect(foldWords("What's UP,\tdoc?")).toBe(' what s up doc ');
    expect(foldWords(' 空は なぜ、青い ', true)).toBe('空はなぜ青い');
    expect(foldWords('')).toBe('  ');
  });

  it('have one form for letters that are written in two', () => {
    expect(foldWords('ﬁne Ａ１')).toBe(' fine a1 ');
    expect(foldWords('إلى أين')).toBe(foldWords('الى اين'));
    expect(foldWords('ज़रा वहाँ')).toBe(foldWords('जरा वहां'));
  });
});
