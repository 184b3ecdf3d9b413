import { describe, expect, it } from 'vitest';
import { createBreaker } from './breaker.ts';

function bench() {
  let nowMs = 1_000_000;
  const told: number[] = [];
  const breaker = createBreaker({ now: () => nowMs, onChange: (untilMs) => told.push(untilMs) });
  const times = (count: number, run: () => void) => {
    for (let time = 0; time < count; time += 1) run();
  };
  return {
    breaker,
    told,
    now: () => nowMs,
    pass: (ms: number) => void (nowMs += ms),
    fail: (count: number) => times(count, () => breaker.fail()),
    succeed: (count: number) => times(count, () => breaker.succeed()),
  };
}

describe('a circuit breaker', () => {
  it('opens after five failures, and says until when', () => {
    const { breaker, told, fail, now } = bench();
    fail(4);
    expect(breaker.state).toBe('closed');
    fail(1);
    expect(breaker.state).toBe('open');
    expect(told).toEqual([now() + 5_000]);
  });

  it('stays closed while fewer than half of the latest calls fail', () => {
    const { breaker, fail, succeed } = bench();
    succeed(11);
    fail(9);
    expect(breaker.state).toBe('closed');
    fail(1);
    expect(breaker.state).toBe('open');
  });

  it('looks at the latest calls only: a long good past does not keep it closed', () => {
    const { breaker, fail, succeed } = bench();
    succeed(1_000);
    fail(10);
    expect(breaker.state).toBe('open');
  });

  it('forgets failures of more than a minute ago', () => {
    const { breaker, fail, pass } = bench();
    fail(4);
    pass(60_000);
    fail(4);
    expect(breaker.state).toBe('closed');
  });

  it('lets one probe through once its pause is over', () => {
    const { breaker, fail, pass } = bench();
    fail(5);
    pass(4_999);
    expect(breaker.state).toBe('open');
    pass(1);
    expect(breaker.state).toBe('half-open');
    breaker.begin();
    expect(breaker.state).toBe('open');
  });

  it('gives the place of a probe that never came back to another', () => {
    const { breaker, fail, pass } = bench();
    fail(5);
    pass(5_000);
    breaker.begin();
    pass(10_000);
    expect(breaker.state).toBe('half-open');
  });

  it('gives the place of a probe that was called off to the next at once', () => {
    const { breaker, fail, pass } = bench();
    fail(5);
    pass(5_000);
    breaker.begin();
    breaker.abandon();
    expect(breaker.state).toBe('half-open');
  });

  it('closes with one success, tells so once, and begins with a clean record', () => {
    const { breaker, told, fail, pass, succeed } = bench();
    fail(5);
    pass(5_000);
    breaker.begin();
    succeed(3);
    expect(breaker.state).toBe('closed');
    expect(told.slice(1)).toEqual([0]);
    fail(4);
    expect(breaker.state).toBe('closed');
    fail(1);
    expect(breaker.state).toBe('open');
  });

  it('waits twice as long after each failed probe, twenty seconds at most', () => {
    const { breaker, told, fail, pass, now } = bench();
    fail(5);
    const pauses: number[] = [];
    for (let probe = 0; probe < 4; probe += 1) {
      pass((told.at(-1) ?? 0) - now());
      breaker.begin();
      breaker.fail();
      pauses.push((told.at(-1) ?? 0) - now());
    }
    expect(pauses).toEqual([10_000, 20_000, 20_000, 20_000]);
  });

  it('pauses briefly again once it was closed', () => {
    const { breaker, told, fail, pass, now } = bench();
    fail(5);
    pass(5_000);
    breaker.fail();
    pass(10_000);
    breaker.succeed();
    fail(5);
    expect((told.at(-1) ?? 0) - now()).toBe(5_000);
  });

  it('is not kept open longer by calls that began before it opened', () => {
    const { breaker, told, fail, pass } = bench();
    fail(5);
    pass(1_000);
    fail(20);
    expect(told).toHaveLength(1);
    pass(4_000);
    expect(breaker.state).toBe('half-open');
  });

  it('begins nothing while it is closed', () => {
    const { breaker } = bench();
    breaker.begin();
    breaker.abandon();
    expect(breaker.state).toBe('closed');
  });
});

describe('what another process found', () => {
  it('is taken over without being told on, so that no echo runs between processes', () => {
    const { breaker, told, now, pass } = bench();
    breaker.adopt(now() + 5_000);
    expect(breaker.state).toBe('open');
    pass(5_000);
    expect(breaker.state).toBe('half-open');
    breaker.adopt(0);
    expect(breaker.state).toBe('closed');
    expect(told).toEqual([]);
  });

  it('is told on once our own probe finds otherwise', () => {
    const { breaker, told, now, pass } = bench();
    breaker.adopt(now() + 5_000);
    pass(5_000);
    breaker.begin();
    breaker.succeed();
    expect(told).toEqual([0]);
  });

  it('keeps a model away no longer than our own pauses would, whatever that clock says', () => {
    const { breaker, now, pass } = bench();
    breaker.adopt(now() + 86_400_000);
    pass(20_000);
    expect(breaker.state).toBe('half-open');
  });

  it('never shortens what we know ourselves', () => {
    const { breaker, fail, now, pass } = bench();
    fail(5);
    breaker.adopt(now() + 1_000);
    pass(4_999);
    expect(breaker.state).toBe('open');
  });

  it('that lies in the past leaves the next call to find out', () => {
    const { breaker, now } = bench();
    breaker.adopt(now() - 1);
    expect(breaker.state).toBe('half-open');
  });
});
