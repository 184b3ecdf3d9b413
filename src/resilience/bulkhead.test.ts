import { describe, expect, it } from 'vitest';
import { fakeClock } from '../testing/fake-clock.ts';
import { createBulkhead } from './bulkhead.ts';

function bench(limit: number, queueLimit: number, waitMs = 400) {
  const clock = fakeClock();
  const bulkhead = createBulkhead({ clock, limit, queueLimit, waitMs });
  const { signal } = new AbortController();
  const enter = (by: AbortSignal = signal) => bulkhead.enter(by);
  /** A place that is free now. */
  const take = (): (() => void) => {
    const leave = enter();
    if (typeof leave !== 'function') throw new Error('no place was free');
    return leave;
  };
  return { clock, bulkhead, enter, take };
}

describe('a bulkhead', () => {
  it('gives places at once while there are some, without a promise', () => {
    const { bulkhead, take, enter } = bench(2, 0);
    const leave = take();
    take();
    expect(bulkhead.inUse).toBe(2);
    expect(enter()).toBeUndefined();
    leave();
    expect(bulkhead.inUse).toBe(1);
    take();
  });

  it('takes a place back once, however often it is given back', () => {
    const { bulkhead, take } = bench(2, 0);
    const leave = take();
    take();
    leave();
    leave();
    expect(bulkhead.inUse).toBe(1);
  });

  it('hands a place on to who has waited longest', async () => {
    const { clock, bulkhead, take, enter } = bench(1, 2);
    const leave = take();
    const served: string[] = [];
    const first = Promise.resolve(enter()).then((place) => (served.push('first'), place));
    const second = Promise.resolve(enter()).then((place) => (served.push('second'), place));
    leave();
    await clock.advance(0);
    expect(served).toEqual(['first']);
    expect(bulkhead.inUse).toBe(1);
    (await first)?.();
    (await second)?.();
    expect(served).toEqual(['first', 'second']);
    expect(bulkhead.inUse).toBe(0);
    expect(clock.waiting).toBe(0);
  });

  it('turns away who comes when the queue is full', () => {
    const { take, enter } = bench(1, 1);
    take();
    expect(enter()).toBeInstanceOf(Promise);
    expect(enter()).toBeUndefined();
  });

  it('has nobody wait longer than agreed, and keeps no place for who gave up', async () => {
    const { clock, bulkhead, take, enter } = bench(1, 1, 400);
    const leave = take();
    const waited = enter();
    await clock.advance(400);
    expect(await waited).toBeUndefined();
    leave();
    expect(bulkhead.inUse).toBe(0);
    expect(clock.waiting).toBe(0);
  });

  it('lets who is called off leave the queue at once', async () => {
    const { clock, bulkhead, take, enter } = bench(1, 1);
    const leave = take();
    const call = new AbortController();
    const waited = enter(call.signal);
    call.abort();
    expect(await waited).toBeUndefined();
    expect(enter(call.signal)).toBeUndefined();
    expect(enter()).toBeInstanceOf(Promise);
    leave();
    expect(bulkhead.inUse).toBe(1);
    expect(clock.waiting).toBe(0);
  });

  it('never lets in more than its limit, whatever comes and goes', async () => {
    const { clock, bulkhead, enter } = bench(3, 50);
    let most = 0;
    const work = async (index: number) => {
      const leave = await enter();
      most = Math.max(most, bulkhead.inUse);
      await clock.sleep((index * 7) % 20);
      leave?.();
    };
    const all = Promise.all(Array.from({ length: 50 }, (_, index) => work(index)));
    await clock.advance(1_000);
    await all;
    expect(most).toBe(3);
    expect(bulkhead.inUse).toBe(0);
  });
});
