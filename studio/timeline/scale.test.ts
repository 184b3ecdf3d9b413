import { expect, it } from 'vitest';
import { scaleUntil } from './scale.ts';

it('a scale has four to nine ticks a round time apart, and room behind the end', () => {
  for (const untilMs of [60, 300, 999, 2_345, 8_000, 30_000]) {
    const { ticksMs, spanMs } = scaleUntil(untilMs);
    expect(ticksMs.length).toBeGreaterThanOrEqual(4);
    expect(ticksMs.length).toBeLessThanOrEqual(10);
    expect(ticksMs[0]).toBe(0);
    expect(spanMs).toBeGreaterThan(untilMs);
  }
  expect(scaleUntil(8_000).ticksMs).toEqual([0, 1_000, 2_000, 3_000, 4_000, 5_000, 6_000, 7_000, 8_000]);
});

it('a scale places moments in percent and keeps to its line', () => {
  const scale = scaleUntil(1_000);
  expect(scale.percent(0)).toBe(0);
  expect(scale.percent(525)).toBe(50);
  expect(scale.percent(-5)).toBe(0);
  expect(scale.percent(1e9)).toBe(100);
  expect(scaleUntil(0).percent(0)).toBe(0);
});
