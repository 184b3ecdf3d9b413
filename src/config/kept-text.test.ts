import { describe, expect, it } from 'vitest';
import { fakeClock } from '../testing/fake-clock.ts';
import { keepText, refreshAfterMs } from './kept-text.ts';

/** A place whose text a test changes; `failing` breaks it. */
async function bench() {
  const clock = fakeClock();
  const place = { text: 'one', failing: false, looks: 0, delayMs: 0 };
  const kept = await keepText(async () => {
    place.looks += 1;
    if (place.delayMs > 0) await clock.sleep(place.delayMs);
    if (place.failing) throw new Error('no');
    return place.text;
  }, clock);
  return { clock, place, kept };
}

describe('a kept text', () => {
  it('cannot be kept when it cannot be read at first', async () => {
    await expect(keepText(() => Promise.reject(new Error('no')), fakeClock())).rejects.toThrow('no');
  });

  it('is looked for again only when it has grown old, and serves meanwhile', async () => {
    const { clock, place, kept } = await bench();
    place.text = 'two';
    place.delayMs = 100;
    await clock.advance(refreshAfterMs - 1);
    expect(kept.read()).toBe('one');
    expect(place.looks).toBe(1);
    await clock.advance(1);
    expect([kept.read(), kept.read(), kept.read()]).toEqual(['one', 'one', 'one']);
    await clock.advance(100);
    expect(kept.read()).toBe('two');
    expect(place.looks).toBe(2);
    expect(clock.waiting).toBe(0);
  });

  it('serves on while its place is down, and is not looked for with every use', async () => {
    const { clock, place, kept } = await bench();
    place.failing = true;
    await clock.advance(refreshAfterMs);
    for (let use = 0; use < 50; use += 1) {
      expect(kept.read()).toBe('one');
      await clock.advance(100);
    }
    expect(place.looks).toBeLessThanOrEqual(4);
    Object.assign(place, { failing: false, text: 'two' });
    await clock.advance(2_000);
    kept.read();
    await clock.advance(0);
    expect(kept.read()).toBe('two');
  });

  it('is renewed on demand, once for however many ask', async () => {
    const { clock, place, kept } = await bench();
    Object.assign(place, { text: 'two', delayMs: 50 });
    const renewals = Promise.all([kept.renew(), kept.renew(), kept.renew()]);
    await clock.advance(50);
    await renewals;
    expect(kept.read()).toBe('two');
    expect(place.looks).toBe(2);
  });

  it('is renewed at once after another rotation, but not over and over when nothing changed', async () => {
    const { place, kept, clock } = await bench();
    place.text = 'two';
    await kept.renew();
    place.text = 'three';
    await kept.renew();
    expect(kept.read()).toBe('three');
    for (let call = 0; call < 20; call += 1) await kept.renew();
    expect(place.looks).toBe(4);
    await clock.advance(2_000);
    await kept.renew();
    expect(place.looks).toBe(5);
  });

  it('tells whoever asked that it could not be renewed', async () => {
    const { place, kept } = await bench();
    place.failing = true;
    await expect(kept.renew()).rejects.toThrow('no');
    expect(kept.read()).toBe('one');
  });
});
