import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMicroUsd, microUsdUp } from './micro-usd.ts';

describe('dollars in whole millionths', () => {
  it('are exact where they are whole, whatever binary fractions make of them', () => {
    const microUsd = createMicroUsd();
    for (const micro of [1, 3, 200, 330, 18_600, 1_000_000_001])
      expect(microUsd('a', micro / 1_000_000)).toBe(micro);
  });

  it('lose nothing over many small amounts, and mix no counters', () => {
    const microUsd = createMicroUsd();
    let sum = 0;
    for (let turn = 0; turn < 3_000; turn += 1) {
      sum += microUsd('a', 0.0000001);
      expect(microUsd('b', 0)).toBe(0);
    }
    expect(sum).toBe(300);
  });

  it('stay within half a millionth of the exact sum', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 0.5, noNaN: true }), { maxLength: 200 }), (amounts) => {
        const microUsd = createMicroUsd();
        const micros = amounts.map((usd) => microUsd('a', usd));
        const exact = amounts.reduce((sum, usd) => sum + usd, 0) * 1_000_000;
        expect(micros.every((micro) => Number.isSafeInteger(micro) && micro >= 0)).toBe(true);
        expect(Math.abs(micros.reduce((sum, micro) => sum + micro, 0) - exact)).toBeLessThanOrEqual(0.501);
      }),
    );
  });

  it.each([
    [0, 0],
    [0.0000001, 1],
    [0.000001, 1],
    [0.00033, 330],
    [0.00033000004, 331],
    [1.1, 1_100_000],
    [-1, 0],
  ])('are counted up where they must not be too few: %d dollars are %d', (usd, micro) => {
    expect(microUsdUp(usd)).toBe(micro);
  });
});
