import type { Audience } from './audience.ts';
import { checkInput, type InputVerdict } from './input.ts';
import { createOutputGuard, type OutputGuard } from './output.ts';

/** Looks at every word in both directions: what goes to a model, and what is about to be spoken. */
export interface Guard {
  /** Whether what was said may go on to a model. */
  input(text: string, locale: string): InputVerdict;
  /** A check for one answer: the rule that a sentence of it breaks, `undefined` for one that may be spoken, shown and kept. */
  output(locale: string): (sentence: string) => string | undefined;
}

export interface GuardOptions {
  readonly audience: Audience;
  /** Instructions that are nobody's business. */
  readonly secretPhrases: readonly string[];
}

export function createGuard({ audience, secretPhrases }: GuardOptions): Guard {
  const guards = new Map<string, OutputGuard>();
  return {
    input: (text, locale) => checkInput(text, { locale, audience }),
    output(locale) {
      const guard = guards.get(locale) ?? createOutputGuard({ locale, audience, secretPhrases });
      guards.set(locale, guard);
      return (sentence) => {
        const verdict = guard.check(sentence);
        return verdict.ok ? undefined : verdict.rule;
      };
    },
  };
}
