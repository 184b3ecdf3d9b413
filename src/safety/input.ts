import { onFirstUse } from '../speech/on-first-use.ts';
import type { Audience } from './audience.ts';
import { type CrisisAnswer, crisisAnswer } from './crisis-answer.ts';
import { fold } from './fold.ts';
import { createInputWords } from './input-words.ts';
import { en } from './language/en.ts';
import { safetyLanguageFor } from './language-for.ts';
import {
  type CrisisRule,
  crisisRules,
  type RefuseRule,
  refuseRules,
  type SafetyLanguage,
  urgentRules,
} from './language/shape.ts';
import { createPatterns, type Patterns } from './pattern.ts';
import { createSigns } from './signs.ts';

/** What becomes of what somebody said. */
export type InputVerdict =
  | { readonly kind: 'pass' }
  /** Somebody needs help: say this, at once and without a model. */
  | ({ readonly kind: 'crisis'; readonly rule: CrisisRule } & CrisisAnswer)
  /** No model should get this: the answer is the refusal in the person's language. */
  | { readonly kind: 'refuse'; readonly rule: RefuseRule };

export interface InputOptions {
  readonly locale: string;
  readonly audience: Audience;
}

/** Minutes of speech. Longer texts are pasted, not said; of those the beginning and the end are read. */
const headCharacters = 4_000;
const tailCharacters = 1_000;

/**
 * Whether something said may go on to a model. Reads what is heard in the locale's language, and in English whatever the locale.
 * Comes before everything else in a turn, consent and budget included. Pure, needs no model, never throws; `bench safety` has its cost.
 *
 * It looks for people in need, here and now, and for a few plain requests that nobody should get an answer to. All else passes: the
 * model's own refusal knows more about context than any list of words.
 */
export function checkInput(text: string, { locale, audience }: InputOptions): InputVerdict {
  const folded = fold(excerpt(text));
  const own = safetyLanguageFor(locale);
  const readings = own === en ? [rulesOf(en)] : [rulesOf(own), rulesOf(en)];
  for (const reading of readings) {
    const rule = crisisIn(reading.wordsOf(folded), reading);
    if (rule) return { kind: 'crisis', rule, ...crisisAnswer(rule, locale) };
  }
  for (const { refuse, wordsOf } of readings) {
    const words = wordsOf(folded);
    const found = refuse().find(
      ([rule, isIn]) => (rule !== 'sexual' || audience === 'family') && isIn(words),
    );
    if (found) return { kind: 'refuse', rule: found[0] };
  }
  return { kind: 'pass' };
}

function crisisIn(
  words: readonly string[],
  { crisis, signs, quoted, past }: InputRules,
): CrisisRule | undefined {
  const bySigns = signs()(words);
  const found = crisis().flatMap(([rule, isIn]) => (bySigns.has(rule) || isIn(words) ? [rule] : []));
  if (found.length === 0 || quoted()(words)) return undefined;
  return found.find((rule) => !urgentRules.has(rule) || !past()(words));
}

function excerpt(text: string): string {
  if (text.length <= headCharacters + tailCharacters) return text;
  return `${text.slice(0, headCharacters)} ${text.slice(-tailCharacters)}`;
}

interface InputRules {
  readonly wordsOf: (folded: string) => readonly string[];
  readonly crisis: () => readonly (readonly [CrisisRule, Patterns])[];
  readonly signs: () => (words: readonly string[]) => ReadonlySet<CrisisRule>;
  readonly quoted: () => Patterns;
  readonly past: () => Patterns;
  readonly refuse: () => readonly (readonly [RefuseRule, Patterns])[];
}

const compiled = new WeakMap<SafetyLanguage, InputRules>();

/** Compiled when a language is first heard, and then kept. */
function rulesOf(language: SafetyLanguage): InputRules {
  const known = compiled.get(language);
  if (known) return known;
  const pattern = (table: string) => createPatterns(table, language);
  const rules: InputRules = {
    wordsOf: createInputWords(language),
    crisis: onFirstUse(() => crisisRules.map((rule) => [rule, pattern(language.crisis[rule])] as const)),
    signs: onFirstUse(() => createSigns(language)),
    quoted: onFirstUse(() => pattern(language.quoted)),
    past: onFirstUse(() => pattern(language.past)),
    refuse: onFirstUse(() => refuseRules.map((rule) => [rule, pattern(language.refuse[rule])] as const)),
  };
  compiled.set(language, rules);
  return rules;
}
