import type { Signs } from '../rules/shape.ts';

/** What a person in need may be in. */
export const crisisRules = ['poison', 'emergency', 'fire', 'intruder', 'self-harm', 'abuse'] as const;
export type CrisisRule = (typeof crisisRules)[number];

/** What cannot wait: the first thing to say is whom to call. */
export const urgentRules: ReadonlySet<CrisisRule> = new Set(['poison', 'emergency', 'fire', 'intruder']);

/** What no model should be asked. `sexual` only where children listen. */
export const refuseRules = ['weapons', 'drugs', 'minors', 'murder', 'sexual'] as const;
export type RefuseRule = (typeof refuseRules)[number];

/** A number to call: as written, with spaces where one pauses, and as said where that is not digit by digit. */
export type Phone = readonly [number: string, spoken?: string];

/** Whom to call in one country. Where each number comes from is in `helpline-sources.ts`. */
export interface Helplines {
  /** An ambulance; also the fire brigade and the police where they have no number of their own here. */
  readonly medical: Phone;
  readonly fire?: Phone;
  readonly police?: Phone;
  /** Who listens, by what somebody is in: a name that fits into `answers.helpline`, and a number. */
  readonly lines: { readonly [rule in CrisisRule]?: readonly [name: string, ...phone: Phone] };
}

/** How the assistant answers somebody in need. `{name}` and `{number}` are filled in. */
export interface CrisisAnswers {
  /** Title of the card. */
  readonly title: string;
  readonly opening: { readonly [rule in CrisisRule]: string };
  /** For what cannot wait. */
  readonly callNow: string;
  readonly helpline: string;
  /** For what may turn into danger. */
  readonly ifInDanger: string;
  /** In place of a number, where we do not know the country. */
  readonly localNumber: string;
  /** The digits as words, zero first. */
  readonly digits: string;
}

/**
 * What the safety checks know of a language. Patterns are in the notation of `pattern.ts`, written as the language is spelled; case,
 * accents and punctuation do not count.
 */
export interface SafetyLanguage {
  readonly isUnspaced?: true;
  /** Words that say nothing, with spaces between them: left out before anything is looked for, so no pattern may have one. */
  readonly fillers: string;
  /** Named alternatives for the patterns. */
  readonly words: Readonly<Record<string, string>>;
  readonly crisis: { readonly [rule in CrisisRule]: string };
  /** What may be joined to the beginning of a word, with spaces between (and one before, for nothing): " ال و". */
  readonly joined?: string;
  /** What may add up to a crisis in words that no pattern has. */
  readonly signs: Signs;
  /** Makes any of the above talk about words, songs and films instead. */
  readonly quoted: string;
  /** Makes what cannot wait (see `urgentRules`) something that is over. */
  readonly past: string;
  readonly refuse: { readonly [rule in RefuseRule]: string };
  /** Never said; `mild` not where children listen. */
  readonly profanity: { readonly strong: string; readonly mild: string };
  /** Advice that would hurt whoever follows it, unless one of `warning` is in the sentence. */
  readonly advice: string;
  readonly warning: string;
  readonly answers: CrisisAnswers;
  /** By locale. */
  readonly helplines: Readonly<Record<string, Helplines>>;
}
