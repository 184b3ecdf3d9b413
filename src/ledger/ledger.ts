import type { ModelUsage } from '../model/model.ts';

/** Money and tokens of attempts. */
export interface Ledger {
  /** Prices an attempt in US dollars; `estimated` where the price is not the provider's own word. */
  costOf(
    provider: string,
    model: string,
    usage: ModelUsage,
  ): { readonly usd: number; readonly estimated: boolean };
  /** Whether this person, or the skill as a whole, has spent today's budget. One store read, none when no budget is set. */
  isOverBudget(person: string): Promise<boolean>;
  /** Books an attempt, also a failed or cancelled one. */
  record(person: string, usd: number): Promise<void>;
}
