import { describe, expect, it } from 'vitest';
import type { LedgerLine } from '../../src/ledger/ledger.ts';
import { usageReport } from '../../src/ledger/usage-report.ts';
import type { ModelUsage } from '../../src/model/model.ts';
import type { GatewayCall } from '../../src/testing/gateway/gateway-call.ts';
import { objectOrEmpty } from '../../src/testing/gateway/json.ts';
import { mixedDay, mixedProviders } from './mixed-day.ts';
import type { ModelBench } from './model-bench.ts';

/** Dollars per million tokens, by hand: input, output, read from the cache, written to it. CometAPI takes a fifth off the list price. */
const listPrice: Readonly<Record<string, readonly [number, number, number, number]>> = {
  'comet/claude-haiku-5-5': [0.08, 0.4, 0.008, 0.1],
  'comet/claude-opus-5-5': [3.2, 16, 0.16, 4],
  'claude/claude-haiku-4-5-20251001': [1, 5, 0.1, 1.25],
  'claude/claude-sonnet-5-5': [2, 10, 0.1, 2.5],
  'claude/claude-opus-5': [5, 25, 0.5, 6.25],
  'chat/claude-sonnet-5': [1, 5, 0.1, 1.25],
};
const people = 35;
const turnsEach = 10;

type Billed = ModelUsage & { readonly model: string };

/** What the gateways counted, by how the call went for whoever made it. */
function countedBy(gateway: (name: string) => { readonly calls: readonly GatewayCall[] }) {
  const all = mixedProviders.flatMap((name) =>
    gateway(name).calls.map((call) => ({
      isFinished: call.outcome === 'finished' && call.status === 200,
      isRefused: call.status !== 200,
      billed: { ...call.usage, model: `${name}/${String(objectOrEmpty(call.body)['model'])}` },
    })),
  );
  return {
    finished: all.filter(({ isFinished }) => isFinished).map(({ billed }) => billed),
    refused: all.filter(({ isRefused }) => isRefused).map(({ billed }) => billed),
    stopped: all.filter(({ isFinished, isRefused }) => !isFinished && !isRefused).map(({ billed }) => billed),
  };
}

async function linesIn({ assistant }: ModelBench): Promise<LedgerLine[]> {
  const lines: LedgerLine[] = [];
  for await (const { name, value } of assistant.store.scan('person/')) {
    if (name.startsWith('ledger/')) lines.push(...(JSON.parse(value) as LedgerLine[]));
  }
  return lines;
}

const asBilled = ({ provider, model, usage }: LedgerLine): Billed => ({
  ...usage,
  model: `${provider}/${model}`,
});

function tokensByModel(billed: readonly Billed[]): Record<string, Record<string, number>> {
  const sums: Record<string, Record<string, number>> = {};
  for (const { model, ...usage } of billed) {
    const sum = (sums[model] ??= { calls: 0, input: 0, read: 0, written: 0, output: 0 });
    sum['calls']! += 1;
    sum['input']! += usage.inputTokens;
    sum['read']! += usage.cacheReadTokens;
    sum['written']! += usage.cacheWriteTokens;
    sum['output']! += usage.outputTokens;
  }
  return sums;
}

function priced(billed: readonly Billed[]): number {
  return billed.reduce((sum, { model, ...usage }) => {
    const [input, output, read, write] = listPrice[model] ?? [Number.NaN, 0, 0, 0];
    const { inputTokens, outputTokens, cacheReadTokens, cacheWriteTokens } = usage;
    const millionths =
      inputTokens * input + outputTokens * output + cacheReadTokens * read + cacheWriteTokens * write;
    return sum + millionths / 1_000_000;
  }, 0);
}

const total = (billed: readonly Billed[]) =>
  billed.reduce(
    (sum, usage) =>
      sum + usage.inputTokens + usage.cacheReadTokens + usage.cacheWriteTokens + usage.outputTokens,
    0,
  );

describe.each(['quick', 'standard', 'deep'] as const)(
  'after a day of mixed turns with %s models',
  (routing) => {
    it('the ledger is what the providers counted', async () => {
      await using bench = await mixedDay(routing);
      const visit = async (person: number) => {
        for (let turn = 0; turn < turnsEach; turn += 1) {
          await bench.turn(`question ${turn} of person ${person}`, {
            person: { userId: `amzn1.ask.account.${person}` },
          });
        }
      };
      await bench.play(Promise.all(Array.from({ length: people }, (_, person) => visit(person))));
      for (const name of mixedProviders) await bench.gateway(name).settled();

      const counted = countedBy(bench.gateway);
      const lines = await linesIn(bench);
      const finished = lines.filter(({ outcome }) => outcome === 'finished');
      const refused = lines.filter(
        ({ outcome, usage }) => outcome === 'failed' && total([{ ...usage, model: '' }]) === 0,
      );
      const stopped = lines.filter((line) => !finished.includes(line) && !refused.includes(line));

      // The day was as mixed as it should be.
      expect(counted.finished.length).toBeGreaterThan(300);
      expect(counted.finished.some(({ cacheReadTokens }) => cacheReadTokens > 0)).toBe(true);
      expect(counted.refused.length).toBeGreaterThan(10);
      expect(stopped.filter(({ outcome }) => outcome === 'cancelled').length).toBeGreaterThan(25);
      expect(stopped.filter(({ outcome }) => outcome === 'failed').length).toBeGreaterThan(15);

      expect(tokensByModel(finished.map(asBilled))).toEqual(tokensByModel(counted.finished));
      expect(refused.length).toBe(counted.refused.length);
      expect(stopped.length).toBe(counted.stopped.length);
      expect(stopped.filter(({ estimated }) => !estimated)).toEqual([]);
      expect(Math.abs(total(stopped.map(asBilled)) / total(counted.stopped) - 1)).toBeLessThan(0.05);
      expect(Math.abs(priced(stopped.map(asBilled)) / priced(counted.stopped) - 1)).toBeLessThan(0.05);

      const usd = (some: readonly LedgerLine[]) => some.reduce((sum, line) => sum + line.usd, 0);
      expect(usd(finished)).toBeCloseTo(priced(counted.finished), 9);
      expect(usd(refused)).toBe(0);

      const report = await usageReport(bench.assistant.store, {
        by: 'model',
        from: '2026-11-22',
        to: '2026-11-22',
      });
      expect(report.total.attempts).toBe(lines.length);
      expect(Math.abs(report.total.usd - usd(lines))).toBeLessThan(0.000_01);
    });
  },
);
