import type { Clock } from '../clock.ts';
import type { AnswerCache } from '../ledger/answer-cache.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Memory } from '../memory/memory.ts';
import type { MemorySettings } from '../memory/settings.ts';
import type { ModelRouter } from '../model/router.ts';
import type { TokenEstimator } from '../model/token-estimator.ts';
import type { Consent } from '../privacy/consent.ts';
import type { CreateDiscretion } from '../privacy/discretion.ts';
import type { Receipt } from '../privacy/receipt.ts';
import type { Guard } from '../safety/guard.ts';
import type { Incidents } from '../safety/incidents.ts';
import type { Toolbox } from '../tools/tool.ts';
import type { Remembering } from './remembering.ts';

/** What a turn needs to know of the configuration. */
export interface TurnSettings {
  readonly name: string;
  readonly persona: string;
  /** The skill's locales; the first is spoken where a request names none, or one that is not listed. */
  readonly languages: readonly string[];
  readonly maxOutputTokens: number;
  readonly deadlineMs: number;
  readonly keepListening: 'always' | 'question' | 'never';
  /** Whether people are asked, told, or neither, that what they say goes to a model. */
  readonly consent: Consent;
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
  readonly memory: MemorySettings;
}

/** Everything outside the story of a turn that the story uses; `assistant.ts` supplies it. */
export interface TurnPorts {
  readonly settings: TurnSettings;
  readonly clock: Clock;
  readonly router: ModelRouter;
  readonly memory: Memory;
  /** Writes after replies that are still under way. */
  readonly remembering: Remembering;
  readonly ledger: Ledger;
  readonly tokens: TokenEstimator;
  /** Answers to questions that concern nobody in particular; `undefined` where that is switched off. */
  readonly answers: AnswerCache | undefined;
  /** What a model may call; `undefined` where the settings name nothing. */
  readonly toolbox: Toolbox | undefined;
  /** Looks at what is said, in both directions. */
  readonly guard: Guard;
  readonly incidents: Pick<Incidents, 'record'>;
  /** Whether this person speaks too often just now; counts this time along. */
  readonly isTooFast: (person: string) => boolean;
  /** Notes once that a recognised voice belongs to an account, so that deleting the account finds it. */
  readonly linkVoice: (person: string, account: string) => Promise<void>;
  /** Deletes everything that is kept of a person, wherever it is, for a turn that writes nothing itself afterwards. */
  readonly forget: (person: string, ownTurnId: string) => Promise<Receipt>;
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
