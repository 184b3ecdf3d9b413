import { describe, expect, it } from 'vitest';
import { bookedTurn, ledgerLine } from '../../test/ledger/lines.ts';
import { troubledStore } from '../../test/support/troubled-store.ts';
import { createInMemoryStore } from '../store/in-memory.ts';
import type { Store } from '../store/store.ts';
import { fakeClock } from '../testing/fake-clock.ts';
import { createLedger, type LedgerOptions } from './create-ledger.ts';

const retention = { ledgerDays: 90, totalDays: 800 };
const dayMs = 86_400_000;

function bench(options: Partial<LedgerOptions> = {}, wrap: (store: Store) => Store = (store) => store) {
  const clock = fakeClock(Date.UTC(2026, 10, 30, 23, 59, 58));
  const store = createInMemoryStore({ clock });
  const ledger = createLedger(wrap(store), clock, { budgets: {}, retention, ...options });
  const contents = async () => {
    const all: Record<string, unknown> = {};
    for await (const { partition, name, value } of store.scan())
      all[`${partition} ${name}`] = JSON.parse(value);
    return all;
  };
  return { clock, store, ledger, contents };
}

const spent = (microUsd: number) => ({ microUsd });
/** Of the skill, in the item of its month. */
const spentBy = (day: string, microUsd: number) => ({ microUsd, [day]: microUsd });
const budgets = { personUsdPerDay: 0.001, skillUsdPerDay: 0.01, skillUsdPerMonth: 0.1 };

describe('what a turn sets aside', () => {
  it('is nothing without a budget, and the store is not asked', async () => {
    const { ledger, contents } = bench({}, (store) =>
      troubledStore(store, () => Promise.reject(new Error('asked'))),
    );
    expect(await ledger.reserve('anna', 1)).toMatchObject({ level: 'full', usd: 0 });
    expect(await contents()).toEqual({});
  });

  it('counts for every budget there is, at once', async () => {
    const { ledger, contents } = bench({ budgets });
    expect(await ledger.reserve('anna', 0.0005)).toEqual({
      level: 'full',
      usd: 0.0005,
      atMs: Date.UTC(2026, 10, 30, 23, 59, 58),
    });
    expect(await contents()).toEqual({
      'person/anna spend/2026-11-30': spent(500),
      'skill spend/2026-11': spentBy('day30', 500),
    });
  });

  it('is free, then quick, then short, then stopped, by what was used before it', async () => {
    const { ledger } = bench({ budgets: { personUsdPerDay: 0.001 } });
    const levels = [];
    for (let turn = 0; turn < 21; turn += 1) levels.push((await ledger.reserve('anna', 0.00005)).level);
    // Each takes a twentieth: the 17th finds four fifths used, the 20th nineteen twentieths, the 21st all.
    expect(levels).toEqual([
      ...Array<string>(16).fill('full'),
      ...Array<string>(3).fill('quick'),
      'short',
      'stop',
    ]);
  });

  it('is of one person only', async () => {
    const { ledger } = bench({ budgets: { personUsdPerDay: 0.001 } });
    await ledger.reserve('anna', 1);
    expect((await ledger.reserve('anna', 0.0001)).level).toBe('stop');
    expect((await ledger.reserve('bert', 0.0001)).level).toBe('full');
  });

  it.each([
    [{ personUsdPerDay: 1, skillUsdPerDay: 0.001 }],
    [{ skillUsdPerDay: 1, skillUsdPerMonth: 0.001 }],
    [{ personUsdPerDay: 0.001, skillUsdPerMonth: 1 }],
  ])('is judged by the tightest budget of %o', async (budgets) => {
    const { ledger } = bench({ budgets });
    await ledger.reserve('anna', 0.0009);
    expect((await ledger.reserve('anna', 0.0001)).level).toBe('quick');
    expect((await ledger.reserve('anna', 0.0001)).level).toBe('stop');
  });

  it('comes back at once from a turn that is stopped', async () => {
    const { ledger, contents } = bench({ budgets: { personUsdPerDay: 0.001, skillUsdPerDay: 1 } });
    await ledger.reserve('anna', 0.001);
    expect(await ledger.reserve('anna', 0.5)).toMatchObject({ level: 'stop', usd: 0 });
    expect(await contents()).toEqual({
      'person/anna spend/2026-11-30': spent(1_000),
      'skill spend/2026-11': { day30: 1_000 },
    });
  });

  it('is kept in whole millionths, never too few', async () => {
    const { ledger, contents } = bench({ budgets: { personUsdPerDay: 1 } });
    expect((await ledger.reserve('anna', 0.0000001)).usd).toBe(0.000001);
    expect((await ledger.reserve('anna', 0)).usd).toBe(0);
    expect(await contents()).toEqual({ 'person/anna spend/2026-11-30': spent(1) });
  });

  it('lets the turn know when the store fails, and leaves nothing behind', async () => {
    let calls = 0;
    const { ledger, contents } = bench({ budgets }, (store) =>
      troubledStore(store, async () => {
        calls += 1;
        if (calls === 2) throw new Error('no store');
      }),
    );
    await expect(ledger.reserve('anna', 0.0005)).rejects.toThrow('no store');
    expect(Object.values(await contents())).toEqual([spent(0)]);
  });

  it('begins anew with every day of a month that goes on', async () => {
    const { ledger, clock } = bench({ budgets: { skillUsdPerDay: 0.001, skillUsdPerMonth: 0.002 } });
    await clock.advance(3_000);
    await ledger.reserve('anna', 0.001);
    expect((await ledger.reserve('anna', 0.0001)).level).toBe('stop');
    await clock.advance(dayMs);
    expect((await ledger.reserve('anna', 0.001)).level).toBe('full');
    await clock.advance(dayMs);
    expect((await ledger.reserve('anna', 0.001)).level).toBe('stop');
  });

  it('expires with its day or month', async () => {
    const { ledger, clock, contents } = bench({ budgets });
    await ledger.reserve('anna', 0.0005);
    await clock.advance(4 * dayMs);
    expect(await contents()).toEqual({ 'skill spend/2026-11': spentBy('day30', 500) });
    await clock.advance(60 * dayMs);
    expect(await contents()).toEqual({});
  });
});

describe('what a turn settles', () => {
  it('is its attempts with the person, and their sums by day and model with nobody', async () => {
    const { ledger, contents } = bench();
    const lines = [
      ledgerLine({ outcome: 'cancelled', estimated: true, usd: 0.00005 }),
      ledgerLine({ attempt: 2, usd: 0.0002 }),
      ledgerLine({
        attempt: 3,
        provider: 'work',
        model: 'vendor/claude',
        outcome: 'failed',
        code: 'think/overloaded',
        usage: { inputTokens: 0, cacheReadTokens: 0, cacheWriteTokens: 0, outputTokens: 0 },
        usd: 0,
      }),
    ];
    await ledger.settle(bookedTurn(lines), undefined);
    expect(await contents()).toEqual({
      'person/anna ledger/2026-11-30T23:59:58.000Z/turn-1/answer/1': lines.map((line) => ({
        requestId: 'request-1',
        ...line,
      })),
      'usage/2026-11-30 cometapi/claude-haiku-5-5': {
        attempts: 2,
        finished: 1,
        cancelled: 1,
        estimated: 1,
        inputTokens: 600,
        cacheReadTokens: 40,
        cacheWriteTokens: 20,
        outputTokens: 120,
        microUsd: 250,
        estimatedMicroUsd: 50,
      },
      'usage/2026-11-30 work/vendor/claude': { attempts: 1, failed: 1 },
    });
  });

  it('gives back what was set aside beyond it', async () => {
    const { ledger, contents } = bench({ budgets });
    const reservation = await ledger.reserve('anna', 0.0009);
    await ledger.settle(bookedTurn([ledgerLine({ usd: 0.0002 })]), reservation);
    expect(await contents()).toMatchObject({
      'person/anna spend/2026-11-30': spent(200),
      'skill spend/2026-11': spentBy('day30', 200),
      'usage/2026-11-30 cometapi/claude-haiku-5-5': spent(200),
    });
  });

  it('is counted in full without a reservation, or beyond one', async () => {
    const { ledger, contents } = bench({ budgets });
    await ledger.settle(bookedTurn([ledgerLine({ usd: 0.0002 })]), undefined);
    const stopped = { level: 'stop', usd: 0, atMs: Date.UTC(2026, 10, 30) } as const;
    await ledger.settle(bookedTurn([ledgerLine({ usd: 0.0001 })], { turnId: 'turn-2' }), stopped);
    expect(await contents()).toMatchObject({ 'person/anna spend/2026-11-30': spent(300) });
  });

  it('comes in two parts when an answer is late, and what was set aside comes back once', async () => {
    const { ledger, contents, clock } = bench({ budgets });
    const reservation = await ledger.reserve('anna', 0.0009);
    await ledger.settle(bookedTurn([ledgerLine({ usd: 0.0002 })]), reservation);
    await clock.advance(5_000);
    await ledger.settle(bookedTurn([ledgerLine({ attempt: 2, usd: 0.0003 })]), reservation);
    const all = await contents();
    expect(all).toMatchObject({
      'person/anna spend/2026-11-30': spent(500),
      'usage/2026-11-30 cometapi/claude-haiku-5-5': { attempts: 2, microUsd: 500 },
    });
    expect(Object.keys(all).filter((key) => key.includes('ledger/'))).toHaveLength(2);
  });

  it('keeps the summary that follows an answer beside it, also in the same moment', async () => {
    const { ledger, contents } = bench();
    await ledger.settle(bookedTurn([ledgerLine()]), undefined);
    await ledger.settle(bookedTurn([ledgerLine({ purpose: 'summary' })]), undefined);
    expect(Object.keys(await contents()).filter((key) => key.includes('ledger/'))).toHaveLength(2);
  });

  it('over midnight, at the end of a month, belongs to the day it was reserved on', async () => {
    const { ledger, contents, clock } = bench({ budgets });
    const reservation = await ledger.reserve('anna', 0.0009);
    await clock.advance(3_000);
    expect((await ledger.reserve('anna', 0.0009)).level).toBe('full');
    await ledger.settle(bookedTurn([ledgerLine({ usd: 0.0002 })]), reservation);
    expect(await contents()).toMatchObject({
      'person/anna ledger/2026-11-30T23:59:58.000Z/turn-1/answer/1': [{ attempt: 1 }],
      'usage/2026-11-30 cometapi/claude-haiku-5-5': spent(200),
      'person/anna spend/2026-11-30': spent(200),
      'skill spend/2026-11': spentBy('day30', 200),
      'person/anna spend/2026-12-01': spent(900),
      'skill spend/2026-12': spentBy('day01', 900),
    });
  });

  it('is nothing but what was set aside when no model was asked', async () => {
    const { ledger, contents } = bench({ budgets: { personUsdPerDay: 1 } });
    await ledger.settle(bookedTurn([]), await ledger.reserve('anna', 0.0009));
    expect(await contents()).toEqual({ 'person/anna spend/2026-11-30': spent(0) });
  });

  it('is kept as long as configured, attempts and sums apart', async () => {
    const { ledger, contents, clock } = bench();
    await ledger.settle(bookedTurn([ledgerLine()]), undefined);
    await clock.advance(91 * dayMs);
    expect(Object.keys(await contents())).toEqual(['usage/2026-11-30 cometapi/claude-haiku-5-5']);
    await clock.advance(720 * dayMs);
    expect(await contents()).toEqual({});
  });

  it('goes with the person, but for the sums', async () => {
    const { ledger, contents, store } = bench({ budgets });
    await ledger.settle(bookedTurn([ledgerLine()]), await ledger.reserve('anna', 0.001));
    for await (const item of store.list('person/anna')) await store.delete([item]);
    expect(JSON.stringify(await contents())).not.toContain('anna');
    expect(await contents()).toHaveProperty(['usage/2026-11-30 cometapi/claude-haiku-5-5', 'attempts'], 1);
  });

  it('writes all it can when a part fails, waits for it, and tells', async () => {
    const { ledger, contents } = bench({ budgets }, (store) =>
      troubledStore(store, async (call) => {
        if (call === 'put') throw new Error('no room');
      }),
    );
    await expect(ledger.settle(bookedTurn([ledgerLine()]), undefined)).rejects.toThrow('no room');
    expect(Object.keys(await contents())).toHaveLength(3);
  });
});

describe('the prices of a ledger', () => {
  const used = { inputTokens: 1_000, cacheReadTokens: 0, cacheWriteTokens: 0, outputTokens: 200 };

  it('are those of the providers by their configured names, else of the kind a name is', () => {
    const { ledger } = bench({
      providers: [
        { name: 'work', kind: 'bedrock' },
        { name: 'cometapi', kind: 'anthropic', priceFactor: 0.5 },
      ],
      catalogue: { 'claude-haiku-5-5': [{ since: '2026-11-01', input: 1, output: 1 }] },
    });
    expect(ledger.costOf('work', 'us.anthropic.claude-haiku-5-5', used).usd).toBeCloseTo(0.00022, 12);
    expect(ledger.costOf('cometapi', 'claude-haiku-5-5', used).usd).toBeCloseTo(0.0001, 12);
    expect(ledger.costOf('anthropic', 'claude-haiku-5-5', used).usd).toBeCloseTo(0.0002, 12);
    expect(ledger.costOf('scripted', 'scripted', used).usd).toBe(0);
  });

  it('are those of the day', async () => {
    const catalogue = {
      'claude-haiku-5-5': [
        { since: '2026-11-01', input: 1, output: 0 },
        { since: '2026-12-01', input: 2, output: 0 },
      ],
    };
    const { ledger, clock } = bench({ catalogue });
    expect(ledger.costOf('cometapi', 'claude-haiku-5-5', used).usd).toBeCloseTo(0.001, 12);
    await clock.advance(3_000);
    expect(ledger.costOf('cometapi', 'claude-haiku-5-5', used).usd).toBeCloseTo(0.002, 12);
  });
});
