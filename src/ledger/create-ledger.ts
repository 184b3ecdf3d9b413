import type { Clock } from '../clock.ts';
import type { Store, StoreKey } from '../store/store.ts';
import { costOf } from './cost.ts';
import type { Ledger } from './ledger.ts';

export interface Budgets {
  readonly personUsdPerDay?: number;
  readonly skillUsdPerDay?: number;
}

/** Spending counters live a little longer than their day, for whoever looks at yesterday. */
const keepMs = 3 * 24 * 3_600_000;
/** Counters are integers; a short answer of a small model costs some tens of micro-dollars. */
const microPerUsd = 1_000_000;

/** Keeps today's spending (UTC days) in the store, where a budget asks for it; without budgets it only prices. */
export function createLedger(store: Store, clock: Clock, budgets: Budgets): Ledger {
  const day = () => new Date(clock.now()).toISOString().slice(0, 10);
  const counters = (person: string): { key: StoreKey; limitUsd: number }[] => {
    const name = `spend/${day()}`;
    const found: { key: StoreKey; limitUsd: number }[] = [];
    if (budgets.personUsdPerDay !== undefined) {
      found.push({ key: { partition: `person/${person}`, name }, limitUsd: budgets.personUsdPerDay });
    }
    if (budgets.skillUsdPerDay !== undefined)
      found.push({ key: { partition: 'skill', name }, limitUsd: budgets.skillUsdPerDay });
    return found;
  };

  return {
    costOf,
    async isOverBudget(person) {
      const limits = counters(person);
      if (limits.length === 0) return false;
      const items = await store.get(limits.map(({ key }) => key));
      return limits.some(({ limitUsd }, index) => Number(items[index]?.value ?? 0) >= limitUsd * microPerUsd);
    },
    async record(person, usd) {
      const expiresAtMs = clock.now() + keepMs;
      await Promise.all(
        counters(person).map(({ key }) => store.add(key, Math.ceil(usd * microPerUsd), { expiresAtMs })),
      );
    },
  };
}
