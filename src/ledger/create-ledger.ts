import type { Clock } from '../clock.ts';
import type { Store } from '../store/store.ts';
import { type Budgets, levelAt, type SpendCounter, spendCounters } from './budgets.ts';
import type { CataloguePrices } from './catalogue-prices.ts';
import { costOf, type PricedProvider } from './cost.ts';
import { isoDay } from './iso-day.ts';
import type { BookedTurn, Ledger, Reservation } from './ledger.ts';
import { createMicroUsd, microUsdUp } from './micro-usd.ts';
import { addUsage, noUsage, usageOf, type UsageTotals } from './usage-totals.ts';

export interface LedgerOptions {
  readonly budgets: Budgets;
  /** How long attempts, and the sums of all of them, are kept. */
  readonly retention: { readonly ledgerDays: number; readonly totalDays: number };
  /** By the names that models carry as `provider`. One that is not here is taken for a kind. */
  readonly providers?: readonly (PricedProvider & { readonly name: string })[];
  /** CometAPI's own prices, where they were read. */
  readonly catalogue?: CataloguePrices;
}

const dayMs = 24 * 3_600_000;

/**
 * A ledger in the store. A turn's attempts lie with the person (`ledger/<time>/<turn>/<purpose>/<attempt>`) and go when the person's data does;
 * the sums by day and model (`usage/<day>`) name nobody and stay. Spending is counted only where a budget asks for it. A turn that
 * never settles keeps what it had set aside: its calls may have been paid for.
 */
export function createLedger(store: Store, clock: Clock, options: LedgerOptions): Ledger {
  const { budgets, retention, catalogue } = options;
  const providers = new Map(options.providers?.map((provider) => [provider.name, provider]));
  const microUsd = createMicroUsd();
  /** A turn may settle twice, its late part on its own; what was set aside comes back once. */
  const givenBack = new WeakSet<Reservation>();

  const spend = ({ key, limitsMicroUsd, expiresAtMs }: SpendCounter, amount: number, onlyNow = false) => {
    const amounts = Object.fromEntries(Object.keys(limitsMicroUsd).map((field) => [field, amount]));
    return store.add(key, amounts, { expiresAtMs, onlyNow });
  };

  /** Books the lines of a turn under their model, and tells what they cost. */
  const sumsByModel = ({ lines }: BookedTurn): Map<string, UsageTotals> => {
    const sums = new Map<string, UsageTotals>();
    for (const line of lines) {
      const name = `${line.provider}/${line.model}`;
      const micro = microUsd(`${line.estimated} ${name}`, line.usd);
      sums.set(name, addUsage(sums.get(name) ?? noUsage, usageOf(line, micro)));
    }
    return sums;
  };

  return {
    costOf(provider, model, usage) {
      const priced = providers.get(provider) ?? { kind: provider };
      return costOf(priced, model, usage, { day: isoDay(clock.now()), catalogue });
    },

    async reserve(person, usd) {
      const atMs = clock.now();
      const counters = spendCounters(budgets, person, atMs);
      if (counters.length === 0) return { level: 'full', usd: 0, atMs };
      const amount = microUsdUp(usd);
      const added = await Promise.allSettled(counters.map((counter) => spend(counter, amount, true)));
      const shares = added.map((result, index) => {
        if (result.status === 'rejected') return undefined;
        const limits = Object.entries(counters[index]?.limitsMicroUsd ?? {});
        return Math.max(
          ...limits.map(([field, limit]) => ((result.value[field] ?? amount) - amount) / limit),
        );
      });
      const failure = added.find((result) => result.status === 'rejected');
      const level = levelAt(Math.max(...shares.map((share) => share ?? 0)));
      if (failure === undefined && level !== 'stop') return { level, usd: amount / 1_000_000, atMs };
      // What cannot be given back stays counted, which errs on the side of the budget.
      const taken = counters.filter((_, index) => shares[index] !== undefined);
      await Promise.allSettled(taken.map((counter) => spend(counter, -amount)));
      if (failure !== undefined) throw failure.reason;
      return { level, usd: 0, atMs };
    },

    async settle(turn, reservation) {
      // A turn over midnight belongs to the day it was reserved on, in every count.
      const atMs = reservation?.atMs ?? clock.now();
      const sums = sumsByModel(turn);
      const spent = [...sums.values()].reduce((sum, totals) => sum + totals.microUsd, 0);
      const isFirst = reservation !== undefined && !givenBack.has(reservation);
      if (isFirst) givenBack.add(reservation);
      const correction = spent - (isFirst ? Math.round(reservation.usd * 1_000_000) : 0);

      const writes: Promise<unknown>[] = [];
      const [first] = turn.lines;
      if (first !== undefined) {
        const name = `ledger/${new Date(atMs).toISOString()}/${turn.turnId}/${first.purpose}/${first.attempt}`;
        const lines = turn.lines.map((line) => ({ requestId: turn.requestId, ...line }));
        const expiresAtMs = atMs + retention.ledgerDays * dayMs;
        writes.push(
          store.put({ partition: `person/${turn.person}`, name }, JSON.stringify(lines), { expiresAtMs }),
        );
      }
      for (const [name, totals] of sums) {
        const expiresAtMs = atMs + retention.totalDays * dayMs;
        writes.push(
          store.add({ partition: `usage/${isoDay(atMs)}`, name }, withoutZeros(totals), { expiresAtMs }),
        );
      }
      if (correction !== 0) {
        for (const counter of spendCounters(budgets, turn.person, atMs))
          writes.push(spend(counter, correction));
      }
      const results = await Promise.allSettled(writes);
      const failure = results.find((result) => result.status === 'rejected');
      if (failure !== undefined) throw failure.reason;
    },
  };
}

function withoutZeros(totals: UsageTotals): Record<string, number> {
  return Object.fromEntries(Object.entries(totals).filter(([, total]) => total !== 0));
}
