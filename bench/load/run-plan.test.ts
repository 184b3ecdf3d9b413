import { expect, it } from 'vitest';
import { planOf } from './plan.ts';
import { drawFigures, showFigures, showVerdict } from './report.ts';
import { runPlan } from './run-plan.ts';

it('lets people talk to a service of its own, gets right answers, and tells', async () => {
  const plan = planOf({ people: 4, seconds: 1, pauseMs: 50, hasRedis: false });
  const taken = await runPlan({ ...plan, steps: [plan.headline] });
  const figures = taken[0]?.figures;
  expect(figures?.failures).toEqual([]);
  expect(figures?.turnsPerSecond).toBeGreaterThan(2);
  expect(figures?.cpuMsPerTurn).toBeGreaterThan(0);
  expect(figures?.directivesPerTurn).toBeGreaterThan(0);
  // Nobody can reply before the model has written; a share below nothing would be a wrong subtraction.
  expect(Math.min(figures?.ownMs.p50 ?? -100, figures?.controlMs.p50 ?? -100)).toBeGreaterThan(-10);
  expect(showFigures(taken).split('\n')).toHaveLength(3);
  expect(showVerdict(taken, plan)).toContain('4 talking at once, one process: p99 of our own share');
  expect(drawFigures(taken, plan)).toContain('Second by second, 4 people');
});
