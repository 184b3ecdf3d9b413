import { describe, expect, it } from 'vitest';
import { bookedTurn, ledgerLine } from '../../test/ledger/lines.ts';
import { createInMemoryStore } from '../store/in-memory.ts';
import { fakeClock } from '../testing/fake-clock.ts';
import { createLedger } from './create-ledger.ts';
import { usageCsv } from './usage-csv.ts';
import { usageReport } from './usage-report.ts';
import { usageTable } from './usage-table.ts';

const dayMs = 86_400_000;
const range = { from: '2026-11-20', to: '2026-11-22' };

/** Two people, two models, three days. */
async function filledStore() {
  const clock = fakeClock(Date.UTC(2026, 10, 19));
  const store = createInMemoryStore({ clock });
  const ledger = createLedger(store, clock, { budgets: {}, retention: { ledgerDays: 90, totalDays: 800 } });
  const settle = (turnId: string, person: string, ...lines: Parameters<typeof ledgerLine>[0][]) =>
    ledger.settle(
      bookedTurn(
        lines.map((line, index) => ledgerLine({ attempt: index + 1, ...line })),
        { turnId, person },
      ),
      undefined,
    );
  await settle('before', 'anna', { usd: 9 });
  await clock.advance(dayMs);
  await settle(
    'one',
    'anna',
    { usd: 0.0004 },
    { model: 'claude-sonnet-5-5', outcome: 'cancelled', usd: 0.5, estimated: true },
  );
  await clock.advance(dayMs);
  await settle('two', '-bert', { outcome: 'failed', usd: 0 });
  await clock.advance(dayMs);
  await settle('three', 'anna', { usd: 1_234.5 });
  await clock.advance(dayMs);
  await settle('after', 'anna', { usd: 9 });
  return store;
}

const keysAndUsd = ({ rows }: Awaited<ReturnType<typeof usageReport>>) =>
  rows.map(({ key, usd }) => [key, usd]);

describe('a report of usage', () => {
  it('is by day in order, within the days asked for', async () => {
    const report = await usageReport(await filledStore(), { by: 'day', ...range });
    expect(keysAndUsd(report)).toEqual([
      ['2026-11-20', 0.5004],
      ['2026-11-21', 0],
      ['2026-11-22', 1_234.5],
    ]);
    expect(report.total).toEqual({
      attempts: 4,
      finished: 2,
      failed: 1,
      cancelled: 1,
      estimated: 1,
      inputTokens: 1_200,
      cacheReadTokens: 80,
      cacheWriteTokens: 40,
      outputTokens: 240,
      usd: 1_235.0004,
      estimatedUsd: 0.5,
    });
  });

  it('is by model or person with the dearest first', async () => {
    const store = await filledStore();
    expect(keysAndUsd(await usageReport(store, { by: 'model', ...range }))).toEqual([
      ['cometapi/claude-haiku-5-5', 1_234.5004],
      ['cometapi/claude-sonnet-5-5', 0.5],
    ]);
    expect(keysAndUsd(await usageReport(store, { by: 'person', ...range }))).toEqual([
      ['anna', 1_235.0004],
      ['-bert', 0],
    ]);
  });

  it.each(['day', 'model', 'person'] as const)('of one person is theirs alone, by %s', async (by) => {
    const store = await filledStore();
    const report = await usageReport(store, { by, ...range, person: 'anna' });
    expect(report.total).toMatchObject({ attempts: 3, failed: 0, usd: 1_235.0004 });
    expect((await usageReport(store, { by, ...range, person: 'ann' })).rows).toEqual([]);
  });

  it('comes to the same sums whichever way it is read', async () => {
    const store = await filledStore();
    const reports = (['day', 'model', 'person'] as const).map((by) => usageReport(store, { by, ...range }));
    const [first, ...others] = (await Promise.all(reports)).map(({ total }) => total);
    expect(others).toEqual([first, first]);
  });

  it('walks through no more than the days asked for, unless it is about everybody', async () => {
    const store = await filledStore();
    const scan = () => {
      throw new Error('walked');
    };
    const guarded = { ...store, scan };
    const report = await usageReport(guarded, { by: 'model', from: '2020-01-01', to: '2026-12-31' });
    expect(report.total.attempts).toBe(6);
    await usageReport(guarded, { by: 'person', ...range, person: 'anna' });
    await expect(usageReport(guarded, { by: 'person', ...range })).rejects.toThrow('walked');
  });

  it('tells how much of the store cannot be read, and reads the rest', async () => {
    const store = await filledStore();
    const texts = ['', 'null', '7', '[1]', '{"attempts":"many"}', '{"attempts":1e300}'];
    for (const [index, text] of texts.entries())
      await store.put({ partition: 'usage/2026-11-20', name: `bad/${index}` }, text);
    for (const [index, text] of ['', 'null', '{}', '[null]', '[{"model":"x"}]'].entries())
      await store.put(
        { partition: 'person/anna', name: `ledger/2026-11-20T00:00:00.000Z/bad/${index}` },
        text,
      );
    await store.put({ partition: 'person/anna', name: 'ledger/' }, 'x');
    await store.put({ partition: 'person/anna', name: 'conversation' }, 'x');

    const byDay = await usageReport(store, { by: 'day', ...range });
    expect(byDay).toMatchObject({ unreadable: texts.length, total: { attempts: 4 } });
    const byPerson = await usageReport(store, { by: 'person', ...range });
    expect(byPerson).toMatchObject({ unreadable: 5, total: { attempts: 4 } });
  });

  it('of an empty store is empty', async () => {
    const store = createInMemoryStore({ clock: fakeClock() });
    for (const by of ['day', 'model', 'person'] as const)
      expect(await usageReport(store, { by, ...range })).toMatchObject({
        rows: [],
        total: { attempts: 0, usd: 0 },
      });
  });
});

describe('a report of usage as a table', () => {
  it('is aligned, sums up, and marks what is estimated', async () => {
    const report = await usageReport(await filledStore(), { by: 'model', ...range });
    expect(usageTable(report)).toBe(
      [
        'Usage by model, 2026-11-20 to 2026-11-22 (UTC)',
        '',
        'model                       calls  failed  cancelled  tokens in  cached  tokens out          usd',
        '────────────────────────────────────────────────────────────────────────────────────────────────',
        'cometapi/claude-haiku-5-5       3       1          0        990      6%         180   1,234.5004',
        'cometapi/claude-sonnet-5-5      1       0          1        330      6%          60      ~0.5000',
        '────────────────────────────────────────────────────────────────────────────────────────────────',
        'total                           4       1          1      1,320      6%         240  ~1,235.0004',
        '',
        '~ is estimated, all or in part: tokens or prices are not the provider’s own word.',
        '',
      ].join('\n'),
    );
  });

  it('shows single millionths where there is little to show', async () => {
    const report = await usageReport(await filledStore(), {
      by: 'day',
      from: '2026-11-21',
      to: '2026-11-21',
    });
    expect(usageTable(report)).toMatch(/^total .* 0\.000000$/m);
  });

  it('says so when there is nothing, and when something could not be read', async () => {
    const store = createInMemoryStore({ clock: fakeClock() });
    await store.put({ partition: 'usage/2026-11-20', name: 'a/b' }, 'broken');
    const report = await usageReport(store, { by: 'day', ...range });
    expect(usageTable(report)).toBe(
      'Usage by day, 2026-11-20 to 2026-11-22 (UTC)\n\nNothing was used.\nStored items that could not be read, and are missing here: 1.\n',
    );
  });

  it('lets no stored name command the terminal or turn a line around', async () => {
    const store = createInMemoryStore({ clock: fakeClock() });
    const name = `x/\u001b[2J\u202e\u0007evil\r\nname${'y'.repeat(300)}`;
    await store.add({ partition: 'usage/2026-11-20', name }, { attempts: 1 });
    const table = usageTable(await usageReport(store, { by: 'model', ...range }));
    expect(table).toContain('x/?[2J??evil??name');
    expect(table).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    expect(Math.max(...table.split('\n').map((line) => line.length))).toBeLessThan(200);
  });
});

describe('a report of usage as CSV', () => {
  it('has a header and a line per row, numbers plain', async () => {
    const report = await usageReport(await filledStore(), { by: 'day', ...range });
    expect(usageCsv(report)).toBe(
      [
        'day,attempts,finished,failed,cancelled,estimated,inputTokens,cacheReadTokens,cacheWriteTokens,outputTokens,usd,estimatedUsd',
        '2026-11-20,2,1,0,1,1,600,40,20,120,0.500400,0.500000',
        '2026-11-21,1,0,1,0,0,300,20,10,60,0,0',
        '2026-11-22,1,1,0,0,0,300,20,10,60,1234.500000,0',
        '',
      ].join('\r\n'),
    );
  });

  it('gives a spreadsheet no formula and no broken line', async () => {
    const report = await usageReport(await filledStore(), { by: 'person', ...range });
    expect(usageCsv(report)).toContain("\r\n'-bert,1,");
    const [row] = report.rows;
    const hostile = ['=1+1', '@SUM(A1)', '+1', '\t=1', 'a,b', 'say "hi"', 'two\r\nlines'];
    const rows = hostile.map((key) => ({ ...row!, key }));
    const written = usageCsv({ ...report, rows }).split(',3,2,0,1,');
    expect(written.slice(0, -1).map((before) => before.split('\r\n').slice(1).join('\r\n'))).toEqual([
      "'=1+1",
      "'@SUM(A1)",
      "'+1",
      "'\t=1",
      '"a,b"',
      '"say ""hi"""',
      '"two\r\nlines"',
    ]);
  });
});
