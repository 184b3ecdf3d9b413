import { describe, expect, it } from 'vitest';
import { createLatency } from './latency.ts';

function measured(values: readonly number[]) {
  const latency = createLatency();
  for (const ms of values) latency.add(ms);
  return latency;
}

describe('the latency of a model', () => {
  it('is not told before there are enough measurements', () => {
    expect(measured([]).p95Ms).toBeUndefined();
    expect(measured(Array<number>(11).fill(500)).p95Ms).toBeUndefined();
    expect(measured(Array<number>(12).fill(500)).p95Ms).toBe(500);
  });

  it('is what 95 of 100 stay below, in whatever order they came', () => {
    const values = Array.from({ length: 60 }, (_, index) => index + 1);
    expect(measured(values).p95Ms).toBe(57);
    expect(measured(values.toReversed()).p95Ms).toBe(57);
  });

  it('is not moved by one outlier among many', () => {
    expect(measured([...Array<number>(40).fill(400), 30_000]).p95Ms).toBe(400);
  });

  it('forgets what is long ago', () => {
    expect(measured([...Array<number>(60).fill(9_000), ...Array<number>(60).fill(300)]).p95Ms).toBe(300);
    expect(measured([...Array<number>(60).fill(300), ...Array<number>(4).fill(9_000)]).p95Ms).toBe(9_000);
  });

  it('follows each measurement, also one after it was read', () => {
    const latency = measured(Array<number>(12).fill(100));
    expect(latency.p95Ms).toBe(100);
    latency.add(700);
    expect(latency.p95Ms).toBe(700);
  });
});
