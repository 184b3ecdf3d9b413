import { WellspokenError } from '../errors.ts';

/** What an `add` comes to. */
export interface Counted {
  /** The item's new value: a JSON object of all its totals. */
  readonly value: string;
  /** The new totals of the counters that were added to. */
  readonly totals: Readonly<Record<string, number>>;
}

/**
 * Adds to the counters kept as `text`, exact for whole numbers up to 2^53 (money is counted in whole millionths of a dollar for that
 * reason). Throws `remember/unavailable` when `text` is no JSON object of integers, or a total would not be exact any more.
 */
export function addToCounters(text: string | undefined, amounts: Readonly<Record<string, number>>): Counted {
  const current = text === undefined ? new Map<string, number>() : readCounters(text);
  if (current === undefined) throw notCounters();
  const totals: Record<string, number> = {};
  for (const [field, amount] of Object.entries(amounts)) {
    const total = (current.get(field) ?? 0) + amount;
    if (!Number.isSafeInteger(total)) throw tooLarge();
    totals[field] = total;
    current.set(field, total);
  }
  return { value: JSON.stringify(Object.fromEntries(current)), totals };
}

/** The totals in `text`, or `undefined` where it is something else. */
export function readCounters(text: string): Map<string, number> | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return undefined;
    const totals = Object.entries(parsed);
    return totals.every(([, total]) => Number.isSafeInteger(total)) ? new Map(totals) : undefined;
  } catch {
    return undefined;
  }
}

export function notCounters(): WellspokenError {
  return refusal('The stored value holds no counters: something else was put under this key.');
}

export function tooLarge(): WellspokenError {
  return refusal('The counter is too large to stay exact.');
}

/** Not retryable: the same call would fail again. */
function refusal(message: string): WellspokenError {
  return new WellspokenError('remember/unavailable', message, { retryable: false });
}
