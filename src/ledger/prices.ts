/** US dollars per million tokens. */
export interface Rates {
  readonly input: number;
  readonly output: number;
  readonly cacheRead: number;
  readonly cacheWrite5m: number;
  readonly cacheWrite1h: number;
}

export interface Price extends Rates {
  /** ISO date from which the price holds; where no start was published, the day it was read. */
  readonly since: string;
  /** Other rates for the whole request once its input, cached or not, is longer than this. */
  readonly longPrompt?: Rates & { readonly aboveTokens: number };
}

/** A write to the five-minute cache costs 1.25 times the input, to that of an hour twice as much (platform.claude.com/docs, pricing). */
function rates(input: number, output: number, cacheRead: number): Rates {
  return { input, output, cacheRead, cacheWrite5m: input * 1.25, cacheWrite1h: input * 2 };
}

function price(since: string, input: number, output: number, cacheRead: number): Price {
  return { since, ...rates(input, output, cacheRead) };
}

/**
 * Official prices by model family (see `parseModelId`), oldest first. A change of price is a new row: what was asked before keeps its
 * old one. Source: platform.claude.com/docs, pricing and model pages, read 2026-11-22.
 */
export const prices: Readonly<Record<string, readonly Price[]>> = {
  'claude-haiku-5-5': [
    {
      ...price('2026-10-07', 0.1, 0.5, 0.01),
      longPrompt: { aboveTokens: 100_000, ...rates(0.5, 2.5, 0.05) },
    },
  ],
  'claude-sonnet-5-5': [price('2026-09-28', 2, 10, 0.2), price('2026-10-07', 2, 10, 0.1)],
  'claude-opus-5-5': [price('2026-09-22', 4, 20, 0.2)],
  'claude-fable-5-2': [price('2026-11-09', 8, 40, 0.2)],
  'claude-fable-5-1': [price('2026-11-22', 10, 50, 0.25)],
  'claude-fable-5': [price('2026-11-22', 10, 50, 1)],
  'claude-opus-5': [price('2026-11-22', 5, 25, 0.5)],
  'claude-sonnet-5': [price('2026-06-30', 2, 10, 0.2)],
  'claude-opus-4-8': [price('2026-11-22', 5, 25, 0.5)],
  'claude-opus-4-7': [price('2026-11-22', 5, 25, 0.5)],
  'claude-opus-4-6': [price('2026-11-22', 5, 25, 0.5)],
  'claude-opus-4-5': [price('2026-11-22', 5, 25, 0.5)],
  'claude-sonnet-4-6': [price('2026-11-22', 3, 15, 0.3)],
  'claude-sonnet-4-5': [price('2026-11-22', 3, 15, 0.3)],
  'claude-haiku-4-5': [price('2026-11-22', 1, 5, 0.1)],
};

/** The highest of every rate, for a model nobody priced: a guess must never be too low for a budget. */
export const dearest: Rates = Object.values(prices)
  .flat()
  .reduce<Rates>(
    (high, one) => ({
      input: Math.max(high.input, one.input),
      output: Math.max(high.output, one.output),
      cacheRead: Math.max(high.cacheRead, one.cacheRead),
      cacheWrite5m: Math.max(high.cacheWrite5m, one.cacheWrite5m),
      cacheWrite1h: Math.max(high.cacheWrite1h, one.cacheWrite1h),
    }),
    rates(0, 0, 0),
  );

/** The row that holds on a day (ISO date), of rows oldest first; before the first one, that one. */
export function rowOn<Row extends { readonly since: string }>(
  rows: readonly Row[] | undefined,
  day: string,
): Row | undefined {
  return rows?.findLast(({ since }) => since <= day) ?? rows?.[0];
}
