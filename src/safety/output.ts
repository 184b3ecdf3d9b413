import { onFirstUse } from '../speech/on-first-use.ts';
import type { Audience } from './audience.ts';
import { fold } from './fold.ts';
import { safetyLanguageFor } from './language-for.ts';
import type { SafetyLanguage } from './language/shape.ts';
import { createPhraseFinder } from './leaked-phrases.ts';
import { hasActiveMarkup, hasUnsafeLink } from './markup.ts';
import { createPatterns, type Patterns, wordsOf } from './pattern.ts';

/** Why a sentence may not be said. */
export type OutputRule = 'markup' | 'link' | 'profanity' | 'dangerous-advice' | 'leaked-instructions';

export type OutputVerdict =
  | { readonly ok: true; readonly sentence: string }
  | { readonly ok: false; readonly rule: OutputRule };

export interface OutputGuard {
  /** Judges one sentence, or a card's text. Never throws; each sentence is judged by itself. */
  check(sentence: string): OutputVerdict;
}

export interface OutputGuardOptions {
  readonly locale: string;
  readonly audience: Audience;
  /** Sentences of the system prompt that nobody should hear. What an operator wants told (opening hours) is no secret. */
  readonly secretPhrases: readonly string[];
}

/**
 * The gate that every sentence of a model passes before it is spoken, shown or cached: swear words and slurs, markup and links that act,
 * advice that would hurt whoever follows it, and our own instructions. Make one per locale and keep it; a check takes microseconds.
 */
export function createOutputGuard({ locale, audience, secretPhrases }: OutputGuardOptions): OutputGuard {
  const language = safetyLanguageFor(locale);
  const { advice, profanity, warning } = rulesOf(language);
  const repeatsSecret = onFirstUse(() => createPhraseFinder(secretPhrases, language.isUnspaced === true));
  return {
    check(sentence) {
      const blocked = (rule: OutputRule): OutputVerdict => ({ ok: false, rule });
      if (hasActiveMarkup(sentence)) return blocked('markup');
      if (hasUnsafeLink(sentence)) return blocked('link');
      const folded = fold(sentence);
      const words = wordsOf(folded, language.isUnspaced);
      if (profanity[audience]()(words)) return blocked('profanity');
      if (advice()(words) && !warning()(words)) return blocked('dangerous-advice');
      if (repeatsSecret()(folded)) return blocked('leaked-instructions');
      return { ok: true, sentence };
    },
  };
}

interface OutputRules {
  readonly profanity: Readonly<Record<Audience, () => Patterns>>;
  readonly advice: () => Patterns;
  readonly warning: () => Patterns;
}

const compiled = new WeakMap<SafetyLanguage, OutputRules>();

/** Compiled with the first sentence of a language, and then kept. */
function rulesOf(language: SafetyLanguage): OutputRules {
  const known = compiled.get(language);
  if (known) return known;
  const anyOf = (words: string) => createPatterns(words.split(' ').join('|'), language);
  const { strong, mild } = language.profanity;
  const rules: OutputRules = {
    profanity: {
      general: onFirstUse(() => anyOf(strong)),
      family: onFirstUse(() => anyOf(`${strong} ${mild}`)),
    },
    advice: onFirstUse(() => createPatterns(language.advice, language)),
    warning: onFirstUse(() => createPatterns(language.warning, language)),
  };
  compiled.set(language, rules);
  return rules;
}
