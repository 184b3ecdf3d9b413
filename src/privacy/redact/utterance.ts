import { type Code, codesIn } from './code.ts';
import { languageFor } from './language/language-for.ts';
import type { Language } from './language/language.ts';
import type { Carrier } from './language/shape.ts';
import type { PhraseMatch } from './phrases.ts';
import { type Token, tokenise } from './token.ts';

/** What was said, read once for all detectors. */
export interface Utterance {
  readonly text: string;
  /** As given: "en-GB". */
  readonly locale: string;
  readonly language: Language;
  readonly tokens: readonly Token[];
  readonly codes: readonly Code[];
  /** Phrases that announce personal data, in order; they do not overlap. */
  readonly carriers: readonly PhraseMatch<Carrier>[];
}

export function readUtterance(text: string, locale: string): Utterance {
  const language = languageFor(locale);
  const tokens = tokenise(text);
  return {
    text,
    locale,
    language,
    tokens,
    codes: codesIn(tokens, language),
    carriers: carriersIn(tokens, language),
  };
}

function carriersIn(tokens: readonly Token[], language: Language): PhraseMatch<Carrier>[] {
  const found: PhraseMatch<Carrier>[] = [];
  for (let at = 0; at < tokens.length; ) {
    const match = language.carriers.at(tokens, at);
    for (const meaning of match?.meaning ?? []) found.push({ ...match, meaning } as PhraseMatch<Carrier>);
    at = match?.to ?? at + 1;
  }
  return found;
}
