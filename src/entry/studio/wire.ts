import type { RequestEnvelope } from 'ask-sdk-model';
import type { UsageReport } from '../../ledger/usage-report.ts';
import type { KeptFact, Pending } from '../../memory/memory.ts';
import type { Heard } from '../../testing/local-alexa/heard.ts';
import type { TurnEvent } from '../../turn/events.ts';

/** What the page and `dev` tell each other. Types only: both sides read them. */

/** Something to say that is a word of ours in the person's language. */
export interface QuickPhrase {
  readonly name: 'go-on' | 'repeat' | 'help' | 'new-topic' | 'what-do-you-know' | 'stop';
  readonly words: string;
}

/** `GET /studio/about`. */
export interface About {
  readonly name: string;
  /** One sentence on who answers, as the terminal prints it. */
  readonly answerer: string;
  readonly isScripted: boolean;
  readonly languages: readonly {
    readonly locale: string;
    /** What opens the skill there. */
    readonly invocationName: string;
    readonly quickPhrases: readonly QuickPhrase[];
  }[];
  readonly deadlineMs: number;
  /** Whether personal data are hidden from the model. */
  readonly redacts: boolean;
  /** What `dev` noted about the settings. */
  readonly notes: readonly string[];
}

/** `POST /studio/turns`. */
export interface TurnBody {
  /** Made by the tab; each tab has speakers of its own. */
  readonly tab: string;
  readonly locale: string;
  readonly screen: boolean;
  /** Whether Alexa recognises the voice. */
  readonly voice: boolean;
  readonly say:
    | { readonly kind: 'launch' | 'end' }
    /** `touch`: what was touched on the screen. */
    | { readonly kind: 'words' | 'touch'; readonly text: string };
}

/** A line of the stream that answers it. `atMs` counts from the moment Alexa sent the request. */
export type TurnLine =
  | { readonly type: 'request'; readonly request: RequestEnvelope }
  | { readonly type: 'event'; readonly atMs: number; readonly event: TurnEvent }
  /** Early speech as it reached Alexa, and whether the device plays it. */
  | { readonly type: 'directive'; readonly directive: EarlyDirective }
  | { readonly type: 'heard'; readonly heard: HeardTurn }
  /** What was kept of it in the end: the text as the model saw it. Left out where nothing was. */
  | { readonly type: 'kept'; readonly exchange: KeptText }
  /** The stream ended before the turn did. */
  | { readonly type: 'failed'; readonly message: string };

export interface EarlyDirective {
  readonly atMs: number;
  readonly text: string;
  readonly isHeard: boolean;
}

/** What was heard and seen; the request went ahead. */
export type HeardTurn = Omit<Heard, 'request'>;

/** Texts with placeholders, and what those stand for. */
export interface KeptText {
  readonly question: string;
  readonly answer: string;
  readonly placeholders: Readonly<Record<string, string>>;
}

/** `GET /studio/usage`: the reports of `wellspoken usage`. */
export interface UsageView {
  /** Of today, in UTC. */
  readonly today: UsageReport;
  /** Of the last 30 days. */
  readonly days: UsageReport;
}

/** `GET /studio/memory`: what is kept of the person who speaks here. */
export interface MemoryView {
  readonly person: string;
  readonly isPrivate: boolean;
  readonly facts: readonly KeptFact[];
  readonly summary: string;
  readonly exchanges: readonly {
    readonly question: string;
    readonly answer: string;
    readonly atMs: number;
    /** Whether a model gets to see it. */
    readonly isInWindow: boolean;
  }[];
  readonly pending: Pending | undefined;
  readonly placeholders: Readonly<Record<string, string>>;
}

/** What every route answers instead when it cannot do what it was asked. */
export interface Refusal {
  readonly error: { readonly code: string; readonly message: string };
}
