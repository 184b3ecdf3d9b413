import { expect, it } from 'vitest';
import { figuresOf, overTime } from './figures.ts';
import { scriptedMs } from './script.ts';

const turns = Array.from({ length: 100 }, (_, index) => ({
  kind: 'question' as const,
  startedAtMs: index * 20,
  replyMs: scriptedMs + index + 1,
}));
const launch = { kind: 'command' as const, startedAtMs: 0, replyMs: 900 };

it('takes the model’s time out of the reply’s, of questions that were answered', () => {
  const wrong = { ...launch, kind: 'question' as const, failure: 'not the model’s answer' };
  const { ownMs, replyMs } = figuresOf({ turns: [...turns, launch, wrong], directives: 0 }, [], 2_000);
  expect(ownMs).toEqual({ p50: 50, p95: 95, p99: 99 });
  expect(replyMs.p50).toBe(scriptedMs + 50);
});

it('keeps those apart who asked the model without us', () => {
  const control = { kind: 'control' as const, startedAtMs: 0, replyMs: scriptedMs + 7 };
  const figures = figuresOf({ turns: [...turns, control], directives: 0 }, [], 2_000);
  expect(figures.controlMs.p99).toBe(7);
  expect([figures.turnsPerSecond, figures.ownMs.p99]).toEqual([50, 99]);
});

it('counts turns, those that run at once, and the processors of all services', () => {
  const used = [
    { cpuMs: 100, rssMb: 200, starvedMs: 3 },
    { cpuMs: 100, rssMb: 220, starvedMs: 9 },
  ];
  const figures = figuresOf(
    { turns: [...turns, { ...launch, failure: 'status 500' }], directives: 202 },
    used,
    2_000,
  );
  expect(figures.turnsPerSecond).toBeCloseTo(50.5);
  expect(figures.inFlight).toBeCloseTo((100 * scriptedMs + 5_050 + 900) / 2_000);
  expect(figures.cpuMsPerTurn).toBeCloseTo(200 / 101);
  expect(figures).toMatchObject({
    rssMb: 420,
    starved: 0.0045,
    directivesPerTurn: 2,
    failures: ['status 500'],
  });
});

it('tells second by second', () => {
  expect(overTime(turns).map(({ second, ownMs }) => [second, ownMs.p99])).toEqual([
    [0, 50],
    [1, 100],
  ]);
});
