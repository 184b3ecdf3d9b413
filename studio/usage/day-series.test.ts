import { expect, it } from 'vitest';
import type { UsageReport, UsageRow } from '../../src/ledger/usage-report.ts';
import { daySeries } from './day-series.ts';

const nothing: Omit<UsageRow, 'key'> = {
  attempts: 0,
  finished: 0,
  failed: 0,
  cancelled: 0,
  estimated: 0,
  inputTokens: 0,
  cacheReadTokens: 0,
  cacheWriteTokens: 0,
  outputTokens: 0,
  usd: 0,
  estimatedUsd: 0,
};
const report = (row: Partial<UsageRow>): UsageReport => ({
  by: 'day',
  from: '2026-02-27',
  to: '2026-03-02',
  rows: [{ key: '2026-03-01', ...nothing, ...row }],
  total: { ...nothing, ...row },
  unreadable: 0,
});

it('has a value for every day, across the end of a month', () => {
  const { days, values, unit } = daySeries(report({ usd: 0.5, inputTokens: 10 }));
  expect(days.map((day) => new Date(day * 1_000).toISOString().slice(5, 10))).toEqual([
    '02-27',
    '02-28',
    '03-01',
    '03-02',
  ]);
  expect(values).toEqual([0, 0, 0.5, 0]);
  expect(unit).toBe('usd');
});

it('counts tokens where nothing cost anything', () => {
  const { values, unit } = daySeries(
    report({ inputTokens: 1, cacheReadTokens: 2, cacheWriteTokens: 4, outputTokens: 8 }),
  );
  expect(values).toEqual([0, 0, 15, 0]);
  expect(unit).toBe('tokens');
});
