import type { PersonalDataType } from './personal-data.ts';
import type { Utterance } from './utterance.ts';

/** Tokens from `from` up to, not including, `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * What speaks for a finding: words that announce it or a form that nothing else has (`certain`), check digits (`checked`), or only its
 * shape (`shaped`).
 */
export type Certainty = 'certain' | 'checked' | 'shaped';

/** Personal data in an utterance. */
export interface Finding extends Span {
  readonly type: PersonalDataType;
  readonly certainty: Certainty;
}

/** Finds one kind of personal data. Takes time linear in the number of tokens. */
export type Detector = (utterance: Utterance) => Finding[];

/** The spans as findings of one kind. */
export function findings(type: PersonalDataType, certainty: Certainty, spans: readonly Span[]): Finding[] {
  return spans.map(({ from, to }) => ({ type, from, to, certainty }));
}
