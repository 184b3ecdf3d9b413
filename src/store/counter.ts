import { WellspokenError } from '../errors.ts';

/**
 * The new total of a counter kept as decimal text, exact for whole numbers up to 2^53 (money is counted in whole
 * millionths of a dollar for that reason). Throws `remember/unavailable` when `text` is not a counter's, or the total is
 * not exact any more.
 */
export function addToCounter(text: string | undefined, amount: number): number {
  const current = text === undefined ? 0 : text.trim() === '' ? Number.NaN : Number(text);
  const total = current + amount;
  if (Number.isNaN(current))
    refuse('The stored value is not a counter: something else was put under this key.');
  if (!Number.isFinite(amount)) refuse(`Cannot add ${amount} to a counter.`);
  if (Math.abs(total) > Number.MAX_SAFE_INTEGER) refuse('The counter is too large to stay exact.');
  return total;
}

function refuse(message: string): never {
  throw new WellspokenError('remember/unavailable', message, { retryable: false });
}
