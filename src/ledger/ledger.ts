import type { ErrorCode } from '../errors.ts';
import type { ModelUsage } from '../model/model.ts';

/** Money and tokens of attempts. Rejects with `remember/…` errors where the store is asked. */
export interface Ledger {
  /** Prices an attempt at today's prices in US dollars, by the name its provider is configured under. */
  costOf(provider: string, model: string, usage: ModelUsage): Cost;
  /**
   * Sets `usd` aside for a turn of this person: as much as it may cost at most, since budgets hold to what is set aside. One wave of
   * store calls, none when no budget is set; a second one gives back what a stopped turn, or one that rejects, had set aside. What
   * stands of the budgets with everything that running turns have set aside decides the level.
   */
  reserve(person: string, usd: number): Promise<Reservation>;
  /**
   * Books a turn's attempts, also failed and cancelled ones, and gives back what was set aside beyond them. One wave of store calls. A
   * late part of the turn settles again, with its new lines only and the same reservation. Not to be tried again when it rejects: some
   * of it may be booked.
   */
  settle(turn: BookedTurn, reservation: Reservation | undefined): Promise<void>;
}

export interface Cost {
  readonly usd: number;
  /** Whether the price is not the provider's own word. */
  readonly estimated: boolean;
}

/**
 * How freely a turn may spend: `full`; `quick` models only; quick models and `short` answers; or `stop`, which is said to the person
 * in words.
 */
export type BudgetLevel = 'full' | 'quick' | 'short' | 'stop';

export interface Reservation {
  readonly level: BudgetLevel;
  /** What was set aside, to be given back in `settle`. */
  readonly usd: number;
  /** When, on the wall clock: the day and month it counts for. */
  readonly atMs: number;
}

/** One call to one model. */
export interface LedgerLine {
  /** Counts from 1 within the turn. */
  readonly attempt: number;
  readonly purpose: 'answer' | 'summary';
  readonly tier: 'quick' | 'standard' | 'deep';
  readonly provider: string;
  readonly model: string;
  /** `cancelled`: stopped by us, because another one was faster or nobody waited any more. */
  readonly outcome: 'finished' | 'failed' | 'cancelled';
  readonly code?: ErrorCode;
  readonly usage: ModelUsage;
  readonly usd: number;
  /** Whether tokens or price are our estimate. */
  readonly estimated: boolean;
  readonly firstTokenMs?: number;
  readonly totalMs: number;
  readonly messageId?: string;
  readonly providerRequestId?: string;
}

export interface BookedTurn {
  /** Pseudonym. */
  readonly person: string;
  readonly turnId: string;
  readonly requestId: string;
  readonly lines: readonly LedgerLine[];
}
