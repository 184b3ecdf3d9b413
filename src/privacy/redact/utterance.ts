import { type Code, type CodePart, codesIn } from './code.ts';
import type { Span } from './finding.ts';
import { firstIndex } from './first-index.ts';
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
  /** Phrases that announce personal data, in order; two that overlap are one phrase with two meanings. */
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

/** The code that ends behind token `at` first: the one that holds the token, or the next. */
export function codeFrom({ codes }: Utterance, at: number): Code | undefined {
  return codes[firstIndex(codes, (code) => (code.at(-1)?.to ?? 0) > at)];
}

/** The last code that ends at token `at` or before. */
export function codeUpTo({ codes }: Utterance, at: number): Code | undefined {
  return codes[firstIndex(codes, (code) => (code.at(-1)?.to ?? 0) > at) - 1];
}

/** Parts of codes that lie in a span as a whole. */
export function partsWithin({ codes }: Utterance, { from, to }: Span): CodePart[] {
  const parts: CodePart[] = [];
  for (
    let index = firstIndex(codes, (code) => (code.at(-1)?.to ?? 0) > from);
    index < codes.length;
    index++
  ) {
    const code = codes[index] ?? [];
    if ((code[0]?.from ?? 0) >= to) break;
    for (let part = firstIndex(code, (each) => each.from >= from); part < code.length; part++) {
      const each = code[part];
      if (!each || each.to > to) break;
      parts.push(each);
    }
  }
  return parts;
}

/** Whether a phrase that announces one of these kinds lies between two tokens. */
export function isAnnounced({ carriers }: Utterance, kinds: readonly Carrier[], { from, to }: Span): boolean {
  for (
    let index = firstIndex(carriers, (carrier) => carrier.from >= from);
    index < carriers.length;
    index++
  ) {
    const carrier = carriers[index];
    if (!carrier || carrier.to > to) return false;
    if (kinds.includes(carrier.meaning)) return true;
  }
  return false;
}

function carriersIn(tokens: readonly Token[], language: Language): PhraseMatch<Carrier>[] {
  const found: PhraseMatch<Carrier>[] = [];
  for (let at = 0; at < tokens.length; ) {
    const match = language.carriers.at(tokens, at);
    if (match) found.push(...match.meaning.map((meaning) => ({ meaning, from: match.from, to: match.to })));
    at = match?.to ?? at + 1;
  }
  return found;
}
