import { describe, expect, it } from 'vitest';
import { fakeClock } from '../testing/fake-clock.ts';
import { createWatchdog } from './watchdog.ts';

function bench(limitMs: number) {
  const clock = fakeClock();
  const silences: number[] = [];
  const watchdog = createWatchdog(clock, limitMs, () => void silences.push(clock.elapsedMs()));
  return { clock, silences, watchdog };
}

describe('a watchdog', () => {
  it('barks once, when nothing fed it for its limit', async () => {
    const { clock, silences } = bench(1_000);
    await clock.advance(999);
    expect(silences).toEqual([]);
    await clock.advance(5_000);
    expect(silences).toEqual([1_000]);
    expect(clock.waiting).toBe(0);
  });

  it('waits from each feeding on, for as long as that feeding says', async () => {
    const { clock, silences, watchdog } = bench(1_000);
    await clock.advance(900);
    watchdog.feed(300);
    await clock.advance(250);
    watchdog.feed(2_000);
    await clock.advance(1_999);
    expect(silences).toEqual([]);
    await clock.advance(1);
    expect(silences).toEqual([3_150]);
  });

  it('notices in time when a feeding shortened its limit', async () => {
    const { clock, silences, watchdog } = bench(1_000);
    watchdog.feed(200);
    await clock.advance(2_000);
    expect(silences).toEqual([200]);
  });

  it('keeps quiet, and keeps no timer, once it is stopped', async () => {
    const { clock, silences, watchdog } = bench(1_000);
    await clock.advance(1_500);
    watchdog.stop();
    const stopped = bench(1_000);
    await stopped.clock.advance(500);
    stopped.watchdog.feed(1_000);
    await stopped.clock.advance(600);
    stopped.watchdog.stop();
    await stopped.clock.advance(5_000);
    expect(silences).toHaveLength(1);
    expect(stopped.silences).toEqual([]);
    expect(clock.waiting + stopped.clock.waiting).toBe(0);
  });

  it('sets one timer however often it is fed', () => {
    const { clock, watchdog } = bench(1_000);
    for (let token = 0; token < 500; token += 1) watchdog.feed(4_000);
    expect(clock.waiting).toBe(1);
  });
});
