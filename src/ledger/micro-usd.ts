const microPerUsd = 1_000_000;

/**
 * Turns dollars into whole millionths, as counters need them. What rounding leaves over is carried to the next amount of the same
 * counter, so that a sum of any length stays within half a millionth of the exact one, in each process. An amount is never negative.
 */
export function createMicroUsd(): (counter: string, usd: number) => number {
  const left = new Map<string, number>();
  return (counter, usd) => {
    const exact = (left.get(counter) ?? 0) + usd * microPerUsd;
    const micro = Math.max(0, Math.round(exact));
    left.set(counter, exact - micro);
    return micro;
  };
}

/** Whole millionths of an amount that must not be counted too low. */
export function microUsdUp(usd: number): number {
  return Math.max(0, Math.ceil(toPrecision(usd * microPerUsd)));
}

/** Without the noise of binary fractions, which would push a whole number up to the next. */
function toPrecision(value: number): number {
  return Number(value.toPrecision(12));
}
