import { describe, expect, it } from 'vitest';
import type { Audience } from '../../src/safety/audience.ts';
import { createOutputGuard, type OutputRule } from '../../src/safety/output.ts';
import { toSpeakable } from '../../src/speech/speakable.ts';
import { linesOf } from './phrasings/phrasings.ts';
import { sentencesByLocale } from './sentences.ts';

const guardFor = (locale: string, audience: Audience) =>
  createOutputGuard({ locale, audience, secretPhrases: [] });

describe.each(Object.entries(sentencesByLocale))(
  'written in %s',
  (locale, { harmless, notForFamilies, blocked }) => {
    it('passes where it is harmless, as written and as spoken', () => {
      const guard = guardFor(locale, 'family');
      const sentences = linesOf(harmless).flatMap((line) => [line, toSpeakable(line, { locale })]);
      expect(sentences.filter((sentence) => !guard.check(sentence).ok)).toEqual([]);
    });

    it('is held back by the rule that it breaks', () => {
      const guard = guardFor(locale, 'general');
      for (const [rule, text] of Object.entries(blocked) as [OutputRule, string][]) {
        for (const sentence of linesOf(text)) {
          expect(guard.check(sentence), sentence).toEqual({ ok: false, rule });
        }
      }
    });

    it('is milder where children listen', () => {
      for (const sentence of linesOf(notForFamilies)) {
        expect(guardFor(locale, 'general').check(sentence).ok, sentence).toBe(true);
        expect(guardFor(locale, 'family').check(sentence), sentence).toEqual({
          ok: false,
          rule: 'profanity',
        });
      }
    });
  },
);
