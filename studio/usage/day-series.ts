import type { UsageReport } from '../../src/ledger/usage-report.ts';

/** A value for every day of a report; days on which nothing happened are 0. */
export interface DaySeries {
  /** Seconds since the epoch, as the chart counts. */
  readonly days: readonly number[];
  readonly values: readonly number[];
  readonly unit: 'usd' | 'tokens';
}

/** Dollars by day, or tokens where all of it was free, as it is with the scripted model. */
export function daySeries({ from, to, rows, total }: UsageReport): DaySeries {
  const unit = total.usd > 0 ? 'usd' : 'tokens';
  const byDay = new Map(
    rows.map((row) => [
      row.key,
      unit === 'usd'
        ? row.usd
        : row.inputTokens + row.cacheReadTokens + row.cacheWriteTokens + row.outputTokens,
    ]),
  );
  const firstMs = Date.parse(from);
  const count = Math.round((Date.parse(to) - firstMs) / 86_400_000) + 1;
  const daysMs = Array.from({ length: count }, (_, index) => firstMs + index * 86_400_000);
  return {
    unit,
    days: daysMs.map((ms) => ms / 1_000),
    values: daysMs.map((ms) => byDay.get(new Date(ms).toISOString().slice(0, 10)) ?? 0),
  };
}
