import { describe, expect, it } from 'vitest';
import { Secret } from '../secret.ts';
import { fakeClock } from '../testing/fake-clock.ts';
import { refreshed } from './refreshed.ts';

const minuteMs = 60_000;

/** Credentials of an hour each, numbered; loading takes `delayMs` and fails while `failing`. */
function bench({ lastMs = 60 * minuteMs } = {}) {
  const clock = fakeClock(1_000_000);
  const state = { loads: 0, delayMs: 0, failing: false };
  const source = refreshed(async () => {
    const number = (state.loads += 1);
    if (state.delayMs > 0) await clock.sleep(state.delayMs);
    if (state.failing) throw new Error('no');
    const secretAccessKey = new Secret('s');
    return { accessKeyId: `key ${number}`, secretAccessKey, expiresAtMs: clock.now() + lastMs };
  }, clock);
  const id = async () => (await source()).accessKeyId;
  return { clock, state, source, id };
}

describe('refreshed credentials', () => {
  it('are loaded with the first use, once for however many ask', async () => {
    const { clock, state, id } = bench();
    expect(state.loads).toBe(0);
    state.delayMs = 20;
    const asked = Promise.all([id(), id(), id()]);
    await clock.advance(20);
    expect(await asked).toEqual(['key 1', 'key 1', 'key 1']);
    expect(state.loads).toBe(1);
  });

  it('are renewed before they end, and nobody waits for that', async () => {
    const { clock, state, id } = bench();
    await id();
    await clock.advance(54 * minuteMs);
    expect(await id()).toBe('key 1');
    expect(state.loads).toBe(1);
    state.delayMs = 500;
    await clock.advance(minuteMs);
    expect([await id(), await id()]).toEqual(['key 1', 'key 1']);
    await clock.advance(500);
    expect(await id()).toBe('key 2');
    expect(state.loads).toBe(2);
  });

  it('are waited for when the old ones are at their end, as after a long sleep', async () => {
    const { clock, id } = bench();
    await id();
    await clock.advance(59 * minuteMs);
    expect(await id()).toBe('key 2');
  });

  it('serve to their end while no new ones are to be had, asked for every ten seconds', async () => {
    const { clock, state, id } = bench();
    await id();
    await clock.advance(56 * minuteMs);
    state.failing = true;
    for (let second = 0; second < 60; second += 1) {
      expect(await id()).toBe('key 1');
      await clock.advance(1_000);
    }
    expect(state.loads).toBe(7);
    await clock.advance(2 * minuteMs);
    await expect(id()).rejects.toThrow('no');
    state.failing = false;
    expect(await id()).toMatch(/^key \d+$/);
  });

  it('fail as loading does, and are loaded anew with the next use', async () => {
    const { state, id } = bench();
    state.failing = true;
    await expect(id()).rejects.toThrow('no');
    state.failing = false;
    expect(await id()).toBe('key 2');
  });
});
