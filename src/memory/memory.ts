import type { KeptVault } from '../privacy/discretion.ts';
import type { Reply } from '../turn/request.ts';

/** One question and what was answered, as both go back to the model on later turns. */
export interface Exchange {
  readonly turnId: string;
  readonly question: string;
  readonly answer: string;
}

/** A person's recent turns. */
export interface Conversation {
  /** Oldest first. */
  readonly exchanges: readonly Exchange[];
  /** What was said last, word for word, for "repeat". */
  readonly lastSaid: string;
  /** What the placeholders in all of it stand for, sealed; empty when there are none. */
  readonly vault: string;
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
}

export interface Recalled {
  readonly conversation: Conversation | undefined;
  readonly pending: Pending | undefined;
  /** Of the conversation as it was read, so that `append` need not read it again; `undefined` when there was none. */
  readonly revision: number | undefined;
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

  /** One round trip to the store. */
  recall(person: string): Promise<Recalled>;
  /**
   * Keeps what was asked and answered; the same turn again replaces what it kept before (an answer that grew after the reply). Without
   * `lastSaid`, what was said last stays what it is. An exchange whose `vault` follows another content than is kept by now is left out:
   * its placeholders have come to mean something else.
   * Two turns of one person at once both find their place.
   */
  append(
    person: string,
    exchange: Exchange,
    lastSaid?: string,
    recalled?: Recalled,
    vault?: KeptVault,
  ): Promise<void>;
  /** Keeps what was said where nothing was asked of the model, for "repeat". */
  keepLastSaid(person: string, lastSaid: string): Promise<void>;
  /** Forgets the recent turns and anything pending. */
  startAfresh(person: string): Promise<void>;

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
