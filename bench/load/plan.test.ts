import { describe, expect, it } from 'vitest';
import { planOf } from './plan.ts';

describe('the plan of a load test', () => {
  it('goes through fewer and more people, one process and two', () => {
    const { steps, headline } = planOf({ people: 64 });
    expect(steps.map(({ services, people }) => [services, people])).toEqual([
      ['sqlite', 16],
      ['sqlite', 32],
      ['sqlite', 64],
      ['sqlite', 128],
      ['redis', 32],
      ['two on redis', 64],
    ]);
    expect(steps).toContain(headline);
  });

  it('leaves out what needs a Redis where there is none', () => {
    const { steps } = planOf({ hasRedis: false });
    expect(steps.some(({ services }) => services.includes('redis'))).toBe(false);
  });

  it.each([
    { people: 0 },
    { people: 1.5 },
    { people: 1_001 },
    { people: Number.NaN },
    { seconds: 0 },
    { seconds: 121 },
    { seconds: Number.NaN },
  ])('refuses %o', (options) => {
    expect(() => planOf(options)).toThrow(RangeError);
  });
});
