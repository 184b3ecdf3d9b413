import { readUsageQuery } from '../../ledger/usage-query.ts';
import { usageReport } from '../../ledger/usage-report.ts';
import type { Store } from '../../store/store.ts';
import type { UsageView } from './wire.ts';

/** What was used today by model, and in the last 30 days by day. Rejects as the store does. */
export async function usageView(store: Store, nowMs: number): Promise<UsageView> {
  const { query: days } = readUsageQuery({ by: 'day' }, nowMs);
  const { query: today } = readUsageQuery({ by: 'model', from: days.to, to: days.to }, nowMs);
  const [ofToday, ofDays] = await Promise.all([usageReport(store, today), usageReport(store, days)]);
  return { today: ofToday, days: ofDays };
}
