import type { Clock } from '../clock.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Memory } from '../memory/memory.ts';
import type { ModelRouter } from '../model/router.ts';
import type { CreateDiscretion } from '../privacy/discretion.ts';

/** What a turn needs to know of the configuration. */
export interface TurnSettings {
  readonly name: string;
  readonly persona: string;
  /** The skill's locales; the first is spoken where a request names none, or one that is not listed. */
  readonly languages: readonly string[];
  readonly maxOutputTokens: number;
  readonly deadlineMs: number;
  readonly keepListening: 'always' | 'question' | 'never';
  /** How much of a long answer is told at once. */
  readonly helpingMs: number;
  /** Send the person's pseudonym to the provider, for its abuse detection. */
  readonly sendPseudonym: boolean;
  /** What may be said before the reply: sentences of the answer (and a filler), a filler alone, or nothing. */
  readonly earlySpeech: 'answer' | 'filler' | 'off';
  readonly fillerAfterMs: number;
  /** Directives per request, the filler among them. */
  readonly maxDirectives: number;
  /** Characters of SSML per directive. */
  readonly maxDirectiveCharacters: number;
  /**
   * How long the model may go on writing after the reply, in a process that outlives it. 0 where it does not (a Lambda):
   * then a late answer is resumed by a new call that continues the kept text.
   */
  readonly writeOnMs: number;
}

/** Everything outside the story of a turn that the story uses; `assistant.ts` supplies it. */
export interface TurnPorts {
  readonly settings: TurnSettings;
  readonly clock: Clock;
  readonly router: ModelRouter;
  readonly memory: Memory;
  readonly ledger: Ledger;
  /** Hides personal data from everybody but the listener; `undefined` where that is switched off. */
  readonly discretion: CreateDiscretion | undefined;
  /** The keyed pseudonym of a person; see `privacy/identity.ts`. */
  readonly pseudonym: (person: { userId: string; personId?: string }) => string;
  /** A defect of ours, for the operator's log; the turn itself goes on. */
  readonly reportDefect: (defect: unknown) => void;
  /** A fresh unguessable id. */
  readonly newId: () => string;
  /** A number in [0, 1), for variety in phrases and jitter. */
  readonly random: () => number;
}
