import type { ErrorCode } from '../errors.ts';
import type { Intention } from './intention.ts';

/**
 * Says something before the reply is ready. Resolves to whether it was taken for speaking, within `limitMs`; never rejects.
 * What was not taken is said in the reply.
 */
export type EarlySpeaker = (speech: string, limitMs: number) => Promise<boolean>;

/** One utterance, as any front (Alexa, HTTP, a test) hands it to the turn. */
export interface TurnRequest {
  readonly intention: Intention;
  /** BCP 47 tag of the skill's locale, e.g. `en-US`. The configuration's first language when left out. */
  readonly locale?: string;
  /** Joins our logs to the front's: Alexa's `requestId`. Made up when left out. */
  readonly requestId?: string;
  /** Who speaks: the front's ids in the clear. They become a keyed pseudonym before anything is stored, logged or sent. */
  readonly person?: {
    readonly userId: string;
    /** Of the recognised voice, where the front knows it. */
    readonly personId?: string;
  };
  /** True on the first turn of a session. */
  readonly newSession?: boolean;
  /** Milliseconds from the call to the moment the reply must be ready; the configuration's `voice.deadlineMs` when left out or larger. */
  readonly windowMs?: number;
  /** For a front that can speak while the answer is still being written. */
  readonly speakEarly?: EarlySpeaker;
}

/** What the person is to hear and see, in no front's format: plain text, no markup. */
export interface Reply {
  /** Speakable text (see `toSpeakable`). Empty only where everything was said early and nothing is asked. */
  readonly speech: string;
  /** The question that keeps the microphone open; present exactly when `keepListening`. */
  readonly prompt?: string;
  readonly keepListening: boolean;
  readonly card?: { readonly title: string; readonly text: string };
  /** Part of the answer was said early: this has to wait its turn behind it. */
  readonly followsEarlySpeech?: boolean;
  /** Part of the answer is kept and will be told on "go on". */
  readonly restPending: boolean;
  /** Why this is not the model's answer, where it is not. */
  readonly cause?: ErrorCode;
}
