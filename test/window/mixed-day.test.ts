import { expect, it } from 'vitest';
import { fateOf, tokensPerSecond } from '../../bench/window/fate.ts';
import { liveMixedDay, sumUp } from '../../bench/window/mixed-day.ts';
import { windowBench } from './window-bench.ts';

const people = 60;
const questionsEach = 4;

it.each([1, 2, 3])(
  'a mixed day of slow and failing models, with the luck of seed %i: all are answered, and nobody is left without the model’s words',
  async (seed) => {
    const { meet, play, clock, models } = windowBench({
      models: 2,
      paceOf: (question, attempt) => ({ tokensPerSecond, ...fateOf(seed, question, attempt) }),
    });
    const everybody = Array.from({ length: people }, () => meet());
    const turns = await play(liveMixedDay(everybody, questionsEach));
    const day = sumUp(turns);
    expect(day).toMatchObject({ turns: 240, unanswered: 0, violations: [], disordered: 0 });
    expect(day.withWords / day.turns).toBeGreaterThanOrEqual(0.99);
    expect(day.firstWordMs.p99).toBeLessThanOrEqual(2_000);

    await clock.advance(120_000);
    expect(models.map(({ running }) => running)).toEqual([0, 0]);
    expect(clock.waiting).toBe(0);
    await Promise.all(everybody.map((alexa) => alexa.close()));
  },
);
