import { expect, it } from 'vitest';
import { createLedger } from '../../src/ledger/create-ledger.ts';
import { usageReport } from '../../src/ledger/usage-report.ts';
import { createInMemoryStore } from '../../src/store/in-memory.ts';
import { fakeClock } from '../../src/testing/fake-clock.ts';
import { seeded } from '../support/seeded.ts';
import { bookedTurn, ledgerLine } from './lines.ts';

/** Dollars per million tokens, by hand: input, output, read from the cache, written to it. */
const listPrice = {
  'anthropic/claude-haiku-5-5': [0.1, 0.5, 0.01, 0.125],
  'cometapi/claude-sonnet-5-5': [1.6, 8, 0.08, 2],
  'bedrock/us.anthropic.claude-opus-5-5': [4.4, 22, 0.22, 5.5],
} as const;

it('after a thousand mixed turns tokens and money are those of a count kept by hand', async () => {
  const random = seeded(7);
  const upTo = (most: number) => Math.floor(random() * most);
  const clock = fakeClock(Date.UTC(2026, 10, 1));
  const store = createInMemoryStore({ clock });
  const ledger = createLedger(store, clock, {
    budgets: { personUsdPerDay: 100, skillUsdPerMonth: 1_000 },
    retention: { ledgerDays: 90, totalDays: 90 },
  });
  const models = Object.entries(listPrice);
  const byHand = { attempts: 0, inputTokens: 0, outputTokens: 0, usd: 0 };

  for (let turn = 0; turn < 1_000; turn += 1) {
    const person = `person-${upTo(20)}`;
    const reservation = await ledger.reserve(person, 0.05);
    const lines = Array.from({ length: 1 + upTo(3) }, (_, index) => {
      const [name, [input, output, read, write]] = models[upTo(models.length)] ?? models[0]!;
      const [provider = '', model = ''] = name.split('/');
      const usage = {
        inputTokens: upTo(3_000),
        cacheReadTokens: upTo(2_000),
        cacheWriteTokens: upTo(500),
        outputTokens: upTo(300),
      };
      byHand.attempts += 1;
      byHand.inputTokens += usage.inputTokens;
      byHand.outputTokens += usage.outputTokens;
      byHand.usd +=
        (usage.inputTokens * input +
          usage.outputTokens * output +
          usage.cacheReadTokens * read +
          usage.cacheWriteTokens * write) /
        1_000_000;
      const cost = ledger.costOf(provider, model, usage);
      const outcome = (['finished', 'failed', 'cancelled'] as const)[upTo(3)] ?? 'finished';
      return ledgerLine({ attempt: index + 1, provider, model, usage, outcome, ...cost });
    });
    await ledger.settle(bookedTurn(lines, { person, turnId: `turn-${turn}` }), reservation);
    await clock.advance(upTo(3_600_000));
  }

  for (const by of ['day', 'model', 'person'] as const) {
    const { total } = await usageReport(store, { by, from: '2026-11-01', to: '2026-12-31' });
    expect(total).toMatchObject({
      attempts: byHand.attempts,
      inputTokens: byHand.inputTokens,
      outputTokens: byHand.outputTokens,
    });
    // Each sum is rounded once; nothing drifts with the number of turns.
    expect(Math.abs(total.usd - byHand.usd)).toBeLessThan(0.000_03);
  }
  const days = await usageReport(store, { by: 'day', from: '2026-11-01', to: '2026-12-31' });
  let spent = 0;
  for await (const { value } of store.list('skill', 'spend/')) spent += JSON.parse(value).microUsd;
  expect(spent).toBe(Math.round(days.total.usd * 1_000_000));
});
