import type { KeptVault } from '../privacy/discretion.ts';
import type { Reply } from '../turn/request.ts';
import type { SummaryDue } from './summary.ts';

/** One question and what was answered, as both go back to the model on later turns. */
export interface Exchange {
  readonly turnId: string;
  readonly question: string;
  readonly answer: string;
}

/** An exchange as it is kept. */
export interface KeptExchange extends Exchange {
  /** Wall clock; 0 in what an older version kept. */
  readonly atMs: number;
}

/** Something the person asked to have remembered, word for word. */
export interface Fact {
  readonly turnId: string;
  readonly text: string;
}

/** A fact as it is kept. */
export interface KeptFact extends Fact {
  /** Wall clock. */
  readonly atMs: number;
}

/** A question of ours that a bare "yes" or "no" answers. */
export type Awaited = AwaitedWord | AwaitedCall;

export interface AwaitedWord {
  readonly what: 'forget' | 'consent';
  /** Wall clock. */
  readonly atMs: number;
}

/** A call of a tool that was asked about. A "yes" to the question is one to exactly this call. */
export interface AwaitedCall {
  readonly what: 'tool';
  /** Wall clock. */
  readonly atMs: number;
  /** The turn that asks. */
  readonly turnId: string;
  /** Unique; the receiver of the call gets it, so that it can tell a copy. */
  readonly callId: string;
  /** Of the tool. */
  readonly name: string;
  /** JSON, with placeholders. */
  readonly input: string;
}

/** What is kept of a person's talk with us. */
export interface Conversation {
  /** What no summary covers yet, oldest first. A model sees the newest of them, see `Recalled.window`. */
  readonly exchanges: readonly KeptExchange[];
  /** Of the exchanges before those; empty when there is none. */
  readonly summary: string;
  /** Oldest first: later ones correct earlier ones. */
  readonly facts: readonly KeptFact[];
  /** What was said last, word for word, for "repeat". */
  readonly lastSaid: string;
  /** What the placeholders in all of it stand for, sealed; empty when there never were any. */
  readonly vault: string;
  /** When the last turn was, wall clock. */
  readonly lastAtMs: number;
  readonly awaiting?: Awaited;
  /** It ends with the session, and with the facts that were told in it. */
  readonly isPrivate?: true;
}

/**
 * The part of an answer that was not told. It is told from `told` on. `writing` means that a process is still adding to it;
 * when its last sign of life (`aliveAtMs`, wall clock) is old, that process died and the text can only be continued by a new call.
 */
export interface Pending {
  /** The turn that keeps it. */
  readonly turnId: string;
  /** The exchange of the conversation that it answers: its own turn's, or that of the turn it continues. */
  readonly exchangeId: string;
  readonly question: string;
  readonly sentences: readonly string[];
  /** How many of `sentences` the person has heard. */
  readonly told: number;
  readonly status: 'writing' | 'complete' | 'broken';
  readonly aliveAtMs: number;
  /** The last reply offered it, so that a bare "yes" means it; "go on" always does. */
  readonly offered: boolean;
  /** It belongs to a private conversation and ends with it. */
  readonly isPrivate?: true;
}

/** What was settled with a person once, whatever the conversation is about. */
export interface Profile {
  /** That what they say may go to a model: when, in which wording of ours, in which locale. */
  readonly consent?: { readonly atMs: number; readonly wording: string; readonly locale: string };
}

export interface Recalled {
  readonly conversation: Conversation | undefined;
  /** The newest exchanges, oldest first, as many as a model gets to see. */
  readonly window: readonly KeptExchange[];
  readonly pending: Pending | undefined;
  /** Empty for somebody new. */
  readonly profile: Profile;
  /** Of the conversation as it was read, so that it need not be read again to be changed; `undefined` when nobody could look. */
  readonly revision: number | 'absent' | undefined;
}

/** The port to what a conversation keeps. All of it is per pseudonym and expires. Rejects with `recall/…` and `remember/…` errors. */
export interface Memory {
  /**
   * Claims a request for this turn. `first` when nobody has it; the earlier copy's reply when it is known; `in-progress` when
   * the earlier copy is still being answered (Alexa resends what is slow).
   */
  claim(person: string, requestId: string): Promise<'first' | 'in-progress' | Reply>;
  /** The reply of an earlier copy, or `undefined` while there is none. */
  replyTo(person: string, requestId: string): Promise<Reply | undefined>;
  /** Makes the reply available to later copies of the same request. */
  settle(person: string, requestId: string, reply: Reply): Promise<void>;

  /** One round trip to the store; a second one where a new session ends a private conversation, which is then gone. */
  recall(person: string, options?: { readonly newSession?: boolean }): Promise<Recalled>;
  /**
   * Keeps what was asked and answered, and ends the wait for a "yes" to an earlier turn; the same turn again replaces what it kept before. Without `lastSaid` it is an answer that grew after
   * the reply: what was said last stays what it is, and where the turn was summarised or forgotten by now nothing is kept. An exchange with a placeholder that has come to mean something else is left out:
   * another turn at the same time was quicker. Two turns of one person at once both find their place. Resolves to the conversation as it
   * is kept by now, or `undefined` where the exchange was left out.
   */
  append(
    person: string,
    exchange: Exchange,
    lastSaid?: string,
    recalled?: Recalled,
    vault?: KeptVault,
  ): Promise<Conversation | undefined>;
  /** Keeps what was said where nothing was asked of the model, for "repeat". */
  keepLastSaid(person: string, lastSaid: string): Promise<void>;
  /**
   * Puts a summary in the place of the exchanges it covers (see `summaryDue`). `false`, with nothing changed, when it is blank or too long, or when one of
   * them was changed or forgotten since: they stay, and are due again.
   */
  keepSummary(person: string, due: SummaryDue, summary: string): Promise<boolean>;
  /**
   * Keeps a fact as the newest. The same words again only become the newest. `full`, with nothing kept, when there is no room: nothing
   * that a person asked to remember is dropped for something else.
   */
  rememberFact(person: string, fact: Fact, vault?: KeptVault, recalled?: Recalled): Promise<'kept' | 'full'>;
  /** Forgets what came last: an exchange or a fact, with what was said and is pending of it. */
  forgetLast(person: string): Promise<'exchange' | 'fact' | 'nothing'>;
  /** Forgets everything but the facts: a new topic. */
  startAfresh(person: string): Promise<void>;
  /**
   * Makes the conversation private: it ends with the session, at the latest 15 minutes after its last turn. Facts kept before stay;
   * those told from now on go with it.
   */
  keepPrivate(person: string): Promise<void>;
  /** The session is over: a private conversation is gone. */
  endPrivate(person: string): Promise<void>;
  /** Notes what a "yes" or "no" of the next turn answers, or that it answers nothing. It holds for two minutes, until a question is asked. */
  awaiting(person: string, what: AwaitedWord['what'] | undefined): Promise<void>;
  /** Notes the call that a "yes" is about to be asked for, instead of whatever else was asked. It holds for two minutes. */
  awaitCall(person: string, call: Omit<AwaitedCall, 'what' | 'atMs'>, vault?: KeptVault): Promise<void>;
  /**
   * Takes the call away: `true` for the one turn that may now make it, or drop it; `false` when it is gone, another one by now, or too old.
   */
  claimCall(person: string, callId: string): Promise<boolean>;
  /** Replaces the profile. */
  keepProfile(person: string, profile: Profile): Promise<void>;

  /** Keeps an untold rest, replacing an older one. */
  keepPending(person: string, pending: Pending): Promise<void>;
  /** Adds what was written since; all told to its end, it is dropped. `false`, with nothing changed, when the pending answer is another by now: there is one per person. */
  extendPending(
    person: string,
    turnId: string,
    sentences: readonly string[],
    status: Pending['status'],
  ): Promise<boolean>;
  /** Notes whether the latest reply offered it. */
  markOffered(person: string, turnId: string, offered: boolean): Promise<void>;
  /**
   * Claims sentences up to `upTo` (exclusive) for telling. `false` when somebody else told them in the meantime: recall again.
   * This is what makes two devices at once, or a doubled "go on", tell each sentence to the person once.
   */
  claimTold(person: string, turnId: string, from: number, upTo: number): Promise<boolean>;
  /**
   * Makes this turn the writer of an answer whose own writer did not get to its end, alive until `untilMs` (wall clock). `false` when
   * somebody else did so first, or it is another answer by now.
   */
  takeOver(person: string, abandoned: Pending, untilMs: number): Promise<boolean>;
  dropPending(person: string, turnId: string): Promise<void>;
}
