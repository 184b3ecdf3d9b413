import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { bookedTurn, ledgerLine } from '../../test/ledger/lines.ts';
import { asWellspokenError } from '../errors.ts';
import { createLedger } from '../ledger/create-ledger.ts';
import { createInMemoryStore } from '../store/in-memory.ts';
import { fakeClock } from '../testing/fake-clock.ts';
import { usageRoute } from './usage-route.ts';

async function createApp() {
  const clock = fakeClock(Date.UTC(2026, 10, 22, 12));
  const store = createInMemoryStore({ clock });
  const ledger = createLedger(store, clock, { budgets: {}, retention: { ledgerDays: 90, totalDays: 90 } });
  await ledger.settle(bookedTurn([ledgerLine({ usd: 0.0003 })]), undefined);
  await ledger.settle(bookedTurn([ledgerLine({ usd: 0.0001 })], { person: 'bert' }), undefined);
  const app = new Hono();
  app.get('/admin/usage', (context) => usageRoute(context, store, clock.now()));
  app.onError((thrown, context) => {
    const { code, message, status } = asWellspokenError(thrown, 'say/internal', 'A defect.');
    return context.json({ error: { code, message } }, (status ?? 500) as 400);
  });
  return (query: string) => app.request(`/admin/usage${query}`);
}

describe('GET /admin/usage', () => {
  it('answers in JSON, by day and of the last thirty days, and is kept nowhere', async () => {
    const get = await createApp();
    const response = await get('');
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toMatchObject({
      by: 'day',
      from: '2026-10-24',
      to: '2026-11-22',
      rows: [{ key: '2026-11-22', attempts: 2, usd: 0.0004 }],
      total: { attempts: 2, usd: 0.0004 },
    });
  });

  it('answers by person, and about one of them', async () => {
    const get = await createApp();
    expect(await (await get('?by=person')).json()).toMatchObject({
      rows: [{ key: 'anna' }, { key: 'bert' }],
    });
    const bert = await (await get('?by=model&person=bert')).json();
    expect(bert).toMatchObject({ person: 'bert', total: { attempts: 1, usd: 0.0001 } });
  });

  it('answers as a file for spreadsheets, and as text', async () => {
    const get = await createApp();
    const csv = await get('?format=csv&from=2026-11-01');
    expect(csv.headers.get('content-type')).toMatch(/^text\/csv/);
    expect(csv.headers.get('content-disposition')).toBe(
      'attachment; filename="usage-2026-11-01-2026-11-22.csv"',
    );
    expect(await csv.text()).toMatch(/^day,attempts,.*\r\n2026-11-22,2,/);
    const table = await get('?format=table');
    expect(table.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(await table.text()).toContain('total');
  });

  it.each([
    '?by=week',
    '?by=day&by=model',
    '?from=yesterday',
    '?from=2026-11-23&to=2026-11-22',
    '?from=1000-01-01',
    '?person=',
    '?person=..%2Fskill',
    '?person=%00',
    '?person=%FF',
    '?format=html',
    '?by[]=day',
    '?__proto__=1',
    '?constructor=1',
    '?token=secret',
    `?person=${'x'.repeat(5_000)}`,
    '?to=%F0%9F%98%80',
  ])('answers %s with 400 and what would do, never with what was sent', async (query) => {
    const get = await createApp();
    const response = await get(query);
    expect(response.status).toBe(400);
    const { error } = (await response.json()) as { error: { code: string; message: string } };
    expect(error.code).toBe('hear/malformed');
    expect(error.message).toMatch(/must be|Allowed|more than|later than/);
    expect(error.message).not.toMatch(/yesterday|secret|xxxx/);
  });
});
