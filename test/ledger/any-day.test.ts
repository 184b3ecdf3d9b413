import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { createLedger } from '../../src/ledger/create-ledger.ts';
import type { LedgerLine, Reservation } from '../../src/ledger/ledger.ts';
import { usageReport } from '../../src/ledger/usage-report.ts';
import { createInMemoryStore } from '../../src/store/in-memory.ts';
import type { Store } from '../../src/store/store.ts';
import { fakeClock } from '../../src/testing/fake-clock.ts';
import { bookedTurn, ledgerLine } from './lines.ts';

const dayMs = 86_400_000;
const start = Date.UTC(2026, 10, 29);
const range = { from: '2026-11-20', to: '2026-12-20' };
const budgets = { personUsdPerDay: 0.01, skillUsdPerDay: 0.05, skillUsdPerMonth: 0.2 };

const anyLine = fc.record({
  provider: fc.constantFrom('cometapi', 'work'),
  model: fc.constantFrom('claude-haiku-5-5', 'claude-sonnet-5-5', 'odd/model'),
  outcome: fc.constantFrom('finished' as const, 'failed' as const, 'cancelled' as const),
  estimated: fc.boolean(),
  inputTokens: fc.nat(2_000),
  outputTokens: fc.nat(400),
  // In whole millionths, so that sums can be compared exactly; the rounding of others has its own test.
  microUsd: fc.nat(900),
});

const anyStep = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('reserve' as const),
      person: fc.constantFrom('anna', 'bert', ''),
      microUsd: fc.nat(3_000),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('settle' as const),
      which: fc.nat(),
      lines: fc.array(anyLine, { maxLength: 4 }),
      isTwice: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('crash' as const), which: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('wait' as const), ms: fc.nat(dayMs) }) },
);

interface Running {
  readonly person: string;
  readonly reservation: Reservation;
}

it('the ledger is exact after any day: reserved, settled, late, crashed, over midnight', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { maxLength: 60 }), async (steps) => {
      const clock = fakeClock(start);
      const store = createInMemoryStore({ clock });
      const ledger = createLedger(store, clock, { budgets, retention: { ledgerDays: 90, totalDays: 90 } });
      const running: Running[] = [];
      const lines: (LedgerLine & { person: string; day: string })[] = [];
      /** What each budget must say: what was settled, and what was set aside by turns that never did. */
      const spent = new Map<string, number>();
      const spend = (person: string, atMs: number, microUsd: number) => {
        const day = new Date(atMs).toISOString().slice(0, 10);
        for (const key of [
          `person/${person} spend/${day}`,
          `skill spend/${day}`,
          `skill spend/${day.slice(0, 7)}`,
        ])
          spent.set(key, (spent.get(key) ?? 0) + microUsd);
      };

      let turns = 0;
      for (const step of steps) {
        if (step.kind === 'wait') await clock.advance(step.ms);
        else if (step.kind === 'reserve') {
          const person = step.person || 'carl';
          const reservation = await ledger.reserve(person, step.microUsd / 1_000_000);
          spend(person, reservation.atMs, micro(reservation.usd));
          running.push({ person, reservation });
        } else {
          const [turn] = running.length === 0 ? [] : running.splice(step.which % running.length, 1);
          if (turn === undefined || step.kind === 'crash') continue;
          const { person, reservation } = turn;
          turns += 1;
          const booked = step.lines.map(({ inputTokens, outputTokens, microUsd, ...line }, index) =>
            ledgerLine({
              ...line,
              attempt: index + 1,
              usd: microUsd / 1_000_000,
              usage: { inputTokens, outputTokens, cacheReadTokens: 1, cacheWriteTokens: 2 },
            }),
          );
          const parts = step.isTwice ? [booked.slice(0, 1), booked.slice(1)] : [booked];
          for (const part of parts)
            await ledger.settle(bookedTurn(part, { person, turnId: `turn-${turns}` }), reservation);
          const day = new Date(reservation.atMs).toISOString().slice(0, 10);
          lines.push(...booked.map((line) => ({ ...line, person, day })));
          const microUsd = booked.reduce((sum, { usd }) => sum + micro(usd), 0);
          spend(person, reservation.atMs, microUsd - micro(reservation.usd));
        }
      }

      for (const by of ['day', 'model', 'person'] as const) {
        const keyOf = (line: (typeof lines)[number]) =>
          by === 'model' ? `${line.provider}/${line.model}` : line[by];
        const { rows, total } = await usageReport(store, { by, ...range });
        expect(rows.map(({ key }) => key).sort()).toEqual([...new Set(lines.map(keyOf))].sort());
        for (const { key, ...row } of rows)
          expect(row).toEqual(countOf(lines.filter((line) => keyOf(line) === key)));
        expect(total).toEqual(countOf(lines));
      }
      for (const [key, microUsd] of await spending(store)) {
        expect(microUsd, key).toBe(spent.get(key));
      }
    }),
    { numRuns: 60 },
  );
});

/** Whole already, but for the noise of binary fractions. */
function micro(usd: number): number {
  return Math.round(usd * 1_000_000);
}

function countOf(lines: readonly LedgerLine[]) {
  const sum = (of: (line: LedgerLine) => number) => lines.reduce((all, line) => all + of(line), 0);
  const usd = (of: readonly LedgerLine[]) => of.reduce((all, line) => all + micro(line.usd), 0) / 1_000_000;
  return {
    attempts: lines.length,
    finished: sum(({ outcome }) => (outcome === 'finished' ? 1 : 0)),
    failed: sum(({ outcome }) => (outcome === 'failed' ? 1 : 0)),
    cancelled: sum(({ outcome }) => (outcome === 'cancelled' ? 1 : 0)),
    estimated: sum(({ estimated }) => (estimated ? 1 : 0)),
    inputTokens: sum(({ usage }) => usage.inputTokens),
    cacheReadTokens: lines.length,
    cacheWriteTokens: lines.length * 2,
    outputTokens: sum(({ usage }) => usage.outputTokens),
    usd: usd(lines),
    estimatedUsd: usd(lines.filter(({ estimated }) => estimated)),
  };
}

async function spending(store: Store): Promise<[key: string, microUsd: number][]> {
  const found: [string, number][] = [];
  for await (const { partition, name, value } of store.scan()) {
    if (!name.startsWith('spend/')) continue;
    for (const [field, microUsd] of Object.entries<number>(JSON.parse(value))) {
      const day = /^day(\d\d)$/.exec(field)?.[1];
      found.push([`${partition} ${name}${day === undefined ? '' : `-${day}`}`, microUsd]);
    }
  }
  return found;
}
