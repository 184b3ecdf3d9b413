import type { Context } from 'hono';
import { systemClock } from '../clock.ts';
import { WellspokenError } from '../errors.ts';
import { usageCsv } from '../ledger/usage-csv.ts';
import { readUsageQuery, usageParameters, type WrittenUsageQuery } from '../ledger/usage-query.ts';
import { usageReport } from '../ledger/usage-report.ts';
import { usageTable } from '../ledger/usage-table.ts';
import type { Store } from '../store/store.ts';

const headers = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

/**
 * `GET /admin/usage?by=&from=&to=&person=&format=`: the usage as JSON, unless `format` says `csv` or `table`. About people without
 * `person` it walks the whole store. The caller has checked the bearer token.
 *
 * @throws `hear/malformed` for a parameter that is unknown, given twice, or makes no sense; `recall/unavailable` as the store does.
 */
export async function usageRoute(
  context: Context,
  store: Store,
  nowMs: number = systemClock.now(),
): Promise<Response> {
  const { query, format = 'json' } = readUsageQuery(parametersOf(context), nowMs);
  const report = await usageReport(store, query);
  switch (format) {
    case 'json':
      return context.json(report, 200, headers);
    case 'csv':
      return context.body(usageCsv(report), 200, {
        ...headers,
        'content-type': 'text/csv; charset=utf-8; header=present',
        'content-disposition': `attachment; filename="usage-${query.from}-${query.to}.csv"`,
      });
    case 'table':
      return context.text(usageTable(report), 200, headers);
  }
}

function parametersOf(context: Context): WrittenUsageQuery {
  const written: Record<string, string> = {};
  for (const [name, values] of Object.entries(context.req.queries())) {
    if (!usageParameters.some((allowed) => allowed === name)) {
      throw malformed(`There is no such parameter. Allowed: ${usageParameters.join(', ')}.`);
    }
    const [value = '', ...others] = values;
    if (others.length > 0) throw malformed(`${name} is given more than once.`);
    written[name] = value;
  }
  return written;
}

function malformed(message: string): WellspokenError {
  return new WellspokenError('hear/malformed', message);
}
