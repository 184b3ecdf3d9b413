import type { LedgerLine } from './ledger.ts';

/** What is counted of the calls to one model on one day. It names nobody. */
export const totalFields = [
  'attempts',
  'finished',
  'failed',
  'cancelled',
  'estimated',
  'inputTokens',
  'cacheReadTokens',
  'cacheWriteTokens',
  'outputTokens',
  'microUsd',
  'estimatedMicroUsd',
] as const;

export type UsageTotals = Readonly<Record<(typeof totalFields)[number], number>>;

/** What one item of the store says. */
export interface UsageRecord {
  readonly day: string;
  /** `provider/model`. */
  readonly model: string;
  /** Pseudonym; the sums have none. */
  readonly person?: string;
  readonly totals: UsageTotals;
}

export const noUsage = Object.fromEntries(totalFields.map((field) => [field, 0])) as UsageTotals;

export function addUsage(one: UsageTotals, other: Partial<UsageTotals>): UsageTotals {
  return Object.fromEntries(
    totalFields.map((field) => [field, one[field] + (other[field] ?? 0)]),
  ) as unknown as UsageTotals;
}

/** What one attempt adds to the totals, its money in millionths of a dollar as the caller rounds them. */
export function usageOf({ outcome, estimated, usage }: LedgerLine, microUsd: number): UsageTotals {
  return {
    ...noUsage,
    attempts: 1,
    [outcome]: 1,
    estimated: estimated ? 1 : 0,
    inputTokens: usage.inputTokens,
    cacheReadTokens: usage.cacheReadTokens,
    cacheWriteTokens: usage.cacheWriteTokens,
    outputTokens: usage.outputTokens,
    microUsd,
    estimatedMicroUsd: estimated ? microUsd : 0,
  };
}

/** The totals of a stored item, or `undefined` where it holds something else. */
export function readTotals(value: string): UsageTotals | undefined {
  try {
    const stored: unknown = JSON.parse(value);
    if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return undefined;
    const isCounted = Object.values(stored).every((count) => Number.isSafeInteger(count));
    return isCounted ? addUsage(noUsage, stored) : undefined;
  } catch {
    return undefined;
  }
}
