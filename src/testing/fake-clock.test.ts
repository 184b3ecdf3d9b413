import { describe, expect, it } from 'vitest';
import { fakeClock } from './fake-clock.ts';

describe('a fake clock', () => {
  it('stands still until it is moved, and both its hands move together', async () => {
    const clock = fakeClock(1_000);
    expect([clock.now(), clock.elapsedMs()]).toEqual([1_000, 0]);
    await clock.advance(250);
    expect([clock.now(), clock.elapsedMs()]).toEqual([1_250, 250]);
  });

  it('wakes sleepers in order, each at its own moment, and equals in the order they lay down', async () => {
    const clock = fakeClock();
    const woken: string[] = [];
    const sleeper = async (name: string, ms: number) => {
      await clock.sleep(ms);
      woken.push(`${name} at ${clock.elapsedMs()}`);
    };
    const all = [sleeper('late', 300), sleeper('early', 100), sleeper('twin', 100), sleeper('later', 900)];
    await clock.advance(300);
    expect(woken).toEqual(['early at 100', 'twin at 100', 'late at 300']);
    await clock.advance(600);
    await Promise.all(all);
    expect(woken.at(-1)).toBe('later at 900');
  });

  it('runs the code between two sleeps at its moment, within one advance', async () => {
    const clock = fakeClock();
    const ticks: number[] = [];
    const ticking = (async () => {
      for (let tick = 0; tick < 5; tick++) {
        await clock.sleep(100);
        for (let hop = 0; hop < 50; hop++) await Promise.resolve();
        ticks.push(clock.elapsedMs());
      }
    })();
    await clock.advance(1_000);
    await ticking;
    expect(ticks).toEqual([100, 200, 300, 400, 500]);
  });

  it('does not wake anybody too early', async () => {
    const clock = fakeClock();
    let awake = false;
    void clock.sleep(100).then(() => (awake = true));
    await clock.advance(99.9);
    expect(awake).toBe(false);
    await clock.advance(0.1);
    expect(awake).toBe(true);
  });

  it('rejects with the reason of the signal, before or during the sleep', async () => {
    const clock = fakeClock();
    await expect(clock.sleep(10, AbortSignal.abort('already'))).rejects.toBe('already');
    const controller = new AbortController();
    const sleeping = clock.sleep(10, controller.signal);
    controller.abort('meanwhile');
    await expect(sleeping).rejects.toBe('meanwhile');
    await clock.advance(20);
  });

  it('takes no notice of an abort after the wake-up', async () => {
    const clock = fakeClock();
    const controller = new AbortController();
    const sleeping = clock.sleep(10, controller.signal);
    await clock.advance(10);
    controller.abort('too late');
    await expect(sleeping).resolves.toBeUndefined();
  });

  it('does not sleep at all for zero, negative or unknown lengths', async () => {
    const clock = fakeClock();
    await Promise.all([clock.sleep(0), clock.sleep(-5), clock.sleep(Number.NaN)]);
    expect(clock.elapsedMs()).toBe(0);
  });

  it('adds up advances that overlap', async () => {
    const clock = fakeClock();
    await Promise.all([clock.advance(100), clock.advance(50)]);
    expect(clock.elapsedMs()).toBe(150);
  });

  it.each([-1, Number.NaN, Infinity])('refuses to advance by %s', async (ms) => {
    await expect(fakeClock().advance(ms)).rejects.toThrow(RangeError);
  });
});
