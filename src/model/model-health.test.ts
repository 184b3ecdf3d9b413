import { describe, expect, it } from 'vitest';
import { type ErrorCode, WellspokenError } from '../errors.ts';
import { fakeClock } from '../testing/fake-clock.ts';
import { createModelHealth } from './model-health.ts';

function bench() {
  const clock = fakeClock(1_700_000_000_000);
  const told: number[] = [];
  const health = createModelHealth(clock, (untilMs) => told.push(untilMs));
  const fail = (code: ErrorCode, times = 1) => {
    for (let time = 0; time < times; time += 1) health.ended(new WellspokenError(code, 'no'));
  };
  return { clock, health, told, fail };
}

describe('the health of a model', () => {
  it.each<ErrorCode>([
    'think/overloaded',
    'think/rate-limited',
    'think/timeout',
    'think/network',
    'think/upstream',
    'think/truncated',
    'think/empty',
    'think/auth',
    'think/billing',
  ])('suffers from %s', (code) => {
    const { clock, health, told, fail } = bench();
    fail(code, 5);
    expect(health.breaker.state).toBe('open');
    expect(told).toEqual([clock.now() + 5_000]);
  });

  it.each<ErrorCode>([
    'think/bad-request',
    'think/too-large',
    'think/refusal',
    'think/aborted',
    'think/busy',
    'think/not-found',
  ])('does not suffer from %s, which says nothing of it', (code) => {
    const { health, told, fail } = bench();
    fail(code, 50);
    expect(health.breaker.state).toBe('closed');
    expect(told).toEqual([]);
  });

  it('is found out by one call after a pause, and by the next where that one was stopped', async () => {
    const { clock, health, told, fail } = bench();
    fail('think/overloaded', 5);
    await clock.advance(5_000);
    health.breaker.begin();
    expect(health.breaker.state).toBe('open');
    health.ended('stopped');
    expect(health.breaker.state).toBe('half-open');
    health.ended('answered');
    expect(health.breaker.state).toBe('closed');
    expect(told.at(-1)).toBe(0);
  });

  it('gives the place of a probe back when its question was at fault', async () => {
    const { clock, health, fail } = bench();
    fail('think/overloaded', 5);
    await clock.advance(5_000);
    health.breaker.begin();
    fail('think/bad-request');
    expect(health.breaker.state).toBe('half-open');
  });

  it('is passed over for ten minutes once its provider does not know it', async () => {
    const { clock, health, fail } = bench();
    expect(health.isMissing).toBe(false);
    fail('think/not-found');
    expect(health.isMissing).toBe(true);
    await clock.advance(599_999);
    expect(health.isMissing).toBe(true);
    await clock.advance(1);
    expect(health.isMissing).toBe(false);
    health.markMissing();
    expect(health.isMissing).toBe(true);
  });
});
