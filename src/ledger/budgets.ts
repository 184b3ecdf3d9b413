import type { StoreKey } from '../store/store.ts';
import { isoDay } from './iso-day.ts';
import type { BudgetLevel } from './ledger.ts';

/** What may be spent, in days and months of UTC; no limit where left out. */
export interface Budgets {
  readonly personUsdPerDay?: number;
  readonly skillUsdPerDay?: number;
  readonly skillUsdPerMonth?: number;
}

/** One item of counters, with what running turns have set aside. */
export interface SpendCounter {
  readonly key: StoreKey;
  /** By field, each of them a sum of micro-dollars: what it may come to. */
  readonly limitsMicroUsd: Readonly<Record<string, number>>;
  readonly expiresAtMs: number;
}

const dayMs = 24 * 3_600_000;
/** Counters live a little longer than their day or month, for whoever looks back. */
const keepDayMs = 3 * dayMs;
const keepMonthMs = 62 * dayMs;

/**
 * The counters that a turn of this person at this moment counts for; none without budgets. The skill's days lie in the item of their month
 * (`microUsd`, `day01` to `day31`), so that a turn counts for both with one call.
 */
export function spendCounters(budgets: Budgets, person: string, atMs: number): readonly SpendCounter[] {
  const { personUsdPerDay, skillUsdPerDay, skillUsdPerMonth } = budgets;
  const day = isoDay(atMs);
  const [month, dayOfMonth] = [day.slice(0, -3), day.slice(-2)];
  const counter = (
    partition: string,
    name: string,
    keepMs: number,
    limitsUsd: Readonly<Record<string, number | undefined>>,
  ): SpendCounter[] => {
    const limits = Object.entries(limitsUsd).flatMap(([field, usd]) =>
      usd === undefined ? [] : [[field, usd * 1_000_000] as const],
    );
    if (limits.length === 0) return [];
    const limitsMicroUsd = Object.fromEntries(limits);
    return [{ key: { partition, name: `spend/${name}` }, limitsMicroUsd, expiresAtMs: atMs + keepMs }];
  };
  return [
    ...counter(`person/${person}`, day, keepDayMs, { microUsd: personUsdPerDay }),
    ...counter('skill', month, keepMonthMs, {
      microUsd: skillUsdPerMonth,
      [`day${dayOfMonth}`]: skillUsdPerDay,
    }),
  ];
}

/** How freely a turn may spend when this share of the tightest budget was used before it. */
export function levelAt(share: number): BudgetLevel {
  if (share < 0.8) return 'full';
  if (share < 0.95) return 'quick';
  return share < 1 ? 'short' : 'stop';
}
