import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { systemClock } from '../../clock.ts';
import { WellspokenError } from '../../errors.ts';
import { usageCsv } from '../../ledger/usage-csv.ts';
import { readUsageQuery, type WrittenUsageQuery } from '../../ledger/usage-query.ts';
import { usageReport } from '../../ledger/usage-report.ts';
import { usageTable } from '../../ledger/usage-table.ts';
import { type Command, UsageError } from './command.ts';
import { usageRefresh } from './usage-refresh.ts';
import { withStorage } from './with-storage.ts';

const text = { type: 'string' } as const;

/** What was used and what it cost, from the configured store. With `--refresh-prices` CometAPI's prices are read instead. */
export const usage: Command = async (args, terminal) => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      by: text,
      from: text,
      to: text,
      person: text,
      format: text,
      prices: { type: 'string', default: 'data/prices.json' },
      'refresh-prices': { type: 'boolean', default: false },
    },
  });
  const { prices, 'refresh-prices': isRefresh, ...written } = values;
  if (isRefresh) return usageRefresh(resolve(terminal.cwd, prices), terminal);
  const { query, format = 'table' } = read(written);
  return withStorage(terminal, async ({ store }) => {
    const report = await usageReport(store, query);
    if (format === 'json') terminal.print(`${JSON.stringify(report, null, 2)}\n`);
    else terminal.print(format === 'csv' ? usageCsv(report) : usageTable(report));
    return 0;
  });
};

function read(written: WrittenUsageQuery): ReturnType<typeof readUsageQuery> {
  try {
    return readUsageQuery(written, systemClock.now());
  } catch (error) {
    throw error instanceof WellspokenError ? new UsageError(error.message) : error;
  }
}
