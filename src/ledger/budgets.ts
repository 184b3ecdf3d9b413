import type { StoreKey } from '../store/store.ts';
import { isoDay } from './iso-day.ts';
import type { BudgetLevel } from './ledger.ts';

/** What may be spent, in days and months of UTC; no limit where left out. */
export interface Budgets {
  readonly personUsdPerDay?: number;
  readonly skillUsdPerDay?: number;
  readonly skillUsdPerMonth?: number;
}

/** The counter of one budget: `{ microUsd }`, with what running turns have set aside. */
export interface SpendCounter {
  readonly key: StoreKey;
  readonly limitMicroUsd: number;
  readonly expiresAtMs: number;
}

const dayMs = 24 * 3_600_000;
/** Counters live a little longer than their day or month, for whoever looks back. */
const keepDayMs = 3 * dayMs;
const keepMonthMs = 62 * dayMs;

/** The counters that a turn of this person at this moment counts for; none without budgets. */
export function spendCounters(budgets: Budgets, person: string, atMs: number): readonly SpendCounter[] {
  const day = `spend/${isoDay(atMs)}`;
  const month = day.slice(0, -3);
  const counter = (limitUsd: number | undefined, partition: string, name: string, keepMs: number) =>
    limitUsd === undefined
      ? []
      : [{ key: { partition, name }, limitMicroUsd: limitUsd * 1_000_000, expiresAtMs: atMs + keepMs }];
  return [
    ...counter(budgets.personUsdPerDay, `person/${person}`, day, keepDayMs),
    ...counter(budgets.skillUsdPerDay, 'skill', day, keepDayMs),
    ...counter(budgets.skillUsdPerMonth, 'skill', month, keepMonthMs),
  ];
}

/** How freely a turn may spend when this share of the tightest budget was used before it. */
export function levelAt(share: number): BudgetLevel {
  if (share < 0.8) return 'full';
  if (share < 0.95) return 'quick';
  return share < 1 ? 'short' : 'stop';
}
