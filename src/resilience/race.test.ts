import { describe, expect, it } from 'vitest';
import { createRace } from './race.ts';

describe('a race', () => {
  it('is led by whoever claims it first, and by nobody else', async () => {
    const race = createRace();
    expect(race.leader).toBeUndefined();
    expect(race.claim(2)).toBe(true);
    expect(race.claim(1)).toBe(false);
    expect(race.claim(2)).toBe(true);
    expect(race.leader).toBe(2);
    await expect(race.decided).resolves.toBeUndefined();
  });

  it('tells every other runner once, and the leader never', () => {
    const race = createRace();
    const lost: number[] = [];
    for (const runner of [1, 2, 3]) race.onLost(runner, () => lost.push(runner));
    race.claim(2);
    race.claim(2);
    race.claim(1);
    expect(lost).toEqual([1, 3]);
  });

  it('tells who comes after it was decided, at once', () => {
    const race = createRace();
    const lost: number[] = [];
    race.claim(1);
    race.onLost(2, () => lost.push(2));
    race.onLost(1, () => lost.push(1));
    expect(lost).toEqual([2]);
  });
});
