import type { Store, StoreItem } from '../store/store.ts';
import { personUsage } from './person-usage.ts';
import { daysOf, type UsageQuery } from './usage-query.ts';
import { addUsage, noUsage, readTotals, type UsageRecord, type UsageTotals } from './usage-totals.ts';

/** What was used in one day, of one model (`provider/model`), or by one person (their pseudonym). Money in US dollars. */
export interface UsageRow extends Omit<UsageTotals, 'microUsd' | 'estimatedMicroUsd'> {
  readonly key: string;
  readonly usd: number;
  /** The part of `usd` that is not the provider's own word. */
  readonly estimatedUsd: number;
}

export interface UsageReport extends UsageQuery {
  /** Days in order; models and people by what they cost, the dearest first. */
  readonly rows: readonly UsageRow[];
  readonly total: Omit<UsageRow, 'key'>;
  /** Items of the store that could not be read, and are missing here. */
  readonly unreadable: number;
}

/** Days asked for at the same time. */
const daysAtOnce = 16;

/**
 * Sums up the ledger. By day or model it reads the sums of those days, which are a few small items each. About people it reads the
 * attempts themselves: of one person those in their partition, of everybody by a walk through the whole store. Attempts are kept for
 * fewer days than sums. Rejects with `recall/unavailable` as the store does.
 */
export async function usageReport(store: Store, query: UsageQuery): Promise<UsageReport> {
  const isAboutPeople = query.by === 'person' || query.person !== undefined;
  const sums = new Map<string, UsageTotals>();
  let unreadable = 0;
  for await (const record of isAboutPeople ? personUsage(store, query) : totalUsage(store, query)) {
    if (record === undefined) unreadable += 1;
    else {
      const key = record[query.by] ?? '';
      sums.set(key, addUsage(sums.get(key) ?? noUsage, record.totals));
    }
  }
  const rows = [...sums].map(([key, totals]) => ({ key, ...inDollars(wholeMicros(totals)) }));
  rows.sort((a, b) => (query.by === 'day' ? 0 : b.usd - a.usd) || (a.key < b.key ? -1 : 1));
  const total = [...sums.values()].map(wholeMicros).reduce(addUsage, noUsage);
  return { ...query, rows, total: inDollars(total), unreadable };
}

/** Yields `undefined` for an item that cannot be read. */
async function* totalUsage(store: Store, query: UsageQuery): AsyncGenerator<UsageRecord | undefined> {
  const days = daysOf(query);
  for (let index = 0; index < days.length; index += daysAtOnce) {
    const batch = days.slice(index, index + daysAtOnce);
    const found = await Promise.all(
      batch.map(async (day) => ({ day, items: await collect(store.list(`usage/${day}`)) })),
    );
    for (const { day, items } of found) {
      for (const { name, value } of items) {
        const totals = readTotals(value);
        yield totals && { day, model: name, totals };
      }
    }
  }
}

async function collect(items: AsyncIterable<StoreItem>): Promise<StoreItem[]> {
  const all: StoreItem[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** Attempts are priced in fractions of a millionth; what is shown adds up. */
function wholeMicros(totals: UsageTotals): UsageTotals {
  return {
    ...totals,
    microUsd: Math.round(totals.microUsd),
    estimatedMicroUsd: Math.round(totals.estimatedMicroUsd),
  };
}

function inDollars({ microUsd, estimatedMicroUsd, ...counts }: UsageTotals): Omit<UsageRow, 'key'> {
  return { ...counts, usd: microUsd / 1_000_000, estimatedUsd: estimatedMicroUsd / 1_000_000 };
}
