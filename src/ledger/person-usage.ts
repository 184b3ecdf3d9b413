import type { Store, StoreItem } from '../store/store.ts';
import type { LedgerLine } from './ledger.ts';
import type { UsageQuery } from './usage-query.ts';
import { type UsageRecord, usageOf } from './usage-totals.ts';

const prefix = 'ledger/';

/** Every attempt of one person, or of everybody, in the days asked for; `undefined` for an item that cannot be read. */
export async function* personUsage(
  store: Store,
  { person, from, to }: UsageQuery,
): AsyncGenerator<UsageRecord | undefined> {
  const items = person === undefined ? store.scan('person/') : store.list(`person/${person}`, prefix);
  for await (const { partition, name, value } of items) {
    if (!name.startsWith(prefix)) continue;
    const day = name.slice(prefix.length, prefix.length + 'yyyy-mm-dd'.length);
    if (day < from || day > to) continue;
    const lines = readLines(value);
    if (lines === undefined) yield undefined;
    for (const line of lines ?? []) {
      yield {
        day,
        model: `${line.provider}/${line.model}`,
        person: partition.slice('person/'.length),
        totals: usageOf(line, line.usd * 1_000_000),
      };
    }
  }
}

function readLines(value: StoreItem['value']): readonly LedgerLine[] | undefined {
  try {
    const lines: unknown = JSON.parse(value);
    return Array.isArray(lines) && lines.every(isLine) ? lines : undefined;
  } catch {
    return undefined;
  }
}

/** As far as it is read here. */
function isLine(value: unknown): value is LedgerLine {
  const line = value as Partial<LedgerLine> | null;
  const { inputTokens, cacheReadTokens, cacheWriteTokens, outputTokens } = line?.usage ?? {};
  return (
    typeof line?.provider === 'string' &&
    typeof line.model === 'string' &&
    ['finished', 'failed', 'cancelled'].includes(line.outcome ?? '') &&
    [line.usd, inputTokens, cacheReadTokens, cacheWriteTokens, outputTokens].every(Number.isFinite)
  );
}
