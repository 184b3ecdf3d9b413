import type { Intention } from './intention.ts';
import type { EarlySpeaker } from './request.ts';

/** A request once it is understood: the person is a pseudonym, every default is filled in. */
export interface Heard {
  readonly turnId: string;
  readonly requestId: string;
  /** Keyed pseudonym; the ids in the clear end here. */
  readonly person: string;
  /** The account that the person's voice was recognised on; `undefined` where the account is all there is. */
  readonly account: string | undefined;
  readonly locale: string;
  readonly intention: Intention;
  readonly newSession: boolean;
  /** When the turn began, on the clock's `elapsedMs`. */
  readonly startedAtMs: number;
  /** When the reply must be ready, on the clock's `elapsedMs`. */
  readonly deadlineAtMs: number;
  readonly speakEarly: EarlySpeaker | undefined;
}
