import type { SentenceRules } from './rules/shape.ts';

/** What is known of a text so far, for judging where its sentences end. */
export interface Reading {
  readonly text: string;
  /** Where the current sentence begins. */
  readonly from: number;
  /** Characters before this index can be read: the whole text, less half a surrogate pair that a chunk ended with. */
  readonly limit: number;
  /** True when no more text follows. */
  readonly final: boolean;
  readonly locale: string;
  readonly rules: SentenceRules;
}

/** The sentence ends before `end`; it goes on; or the text so far does not tell. */
export type Verdict = { readonly end: number } | 'inside' | 'wait';

/** Line ends of every kind. A line end always ends a sentence: models write paragraphs and list items in lines. */
export function isNewline(char: string): boolean {
  return char === '\n' || char === '\r' || char === '\u2028' || char === '\u2029' || char === '\u0085';
}
