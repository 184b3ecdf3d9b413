/** US dollars per million tokens. */
export interface Rates {
  readonly input: number;
  readonly output: number;
  readonly cacheRead: number;
  readonly cacheWrite5m: number;
}

export interface Price extends Rates {
  /** ISO date from which the price holds, or on which it was read. */
  readonly since: string;
  /** Other rates for the whole request once its input, cached or not, is longer than this. */
  readonly longPrompt?: Rates & { readonly aboveTokens: number };
}

/** A write to the five-minute cache costs 1.25 times the input (platform.claude.com/docs, pricing). */
function price(since: string, input: number, output: number, cacheRead: number): Price {
  return { since, input, output, cacheRead, cacheWrite5m: input * 1.25 };
}

/** Official prices by model family (see `parseModelId`). Source: platform.claude.com/docs, pricing and model pages. */
export const prices: Readonly<Record<string, Price>> = {
  'claude-haiku-5-5': {
    ...price('2026-10-07', 0.1, 0.5, 0.01),
    longPrompt: { aboveTokens: 100_000, ...price('2026-10-07', 0.5, 2.5, 0.05) },
  },
  'claude-sonnet-5-5': price('2026-10-07', 2, 10, 0.1),
  'claude-opus-5-5': price('2026-09-22', 4, 20, 0.2),
  'claude-fable-5-2': price('2026-11-09', 8, 40, 0.2),
  'claude-fable-5-1': price('2026-11-22', 10, 50, 0.25),
  // Its cache price is not in the sources read; a tenth of the input is what the older models cost.
  'claude-fable-5': price('2026-11-22', 10, 50, 1),
  'claude-opus-5': price('2026-11-22', 5, 25, 0.5),
  'claude-sonnet-5': price('2026-11-22', 2, 10, 0.2),
  'claude-opus-4-8': price('2026-11-22', 5, 25, 0.5),
  'claude-opus-4-7': price('2026-11-22', 5, 25, 0.5),
  'claude-opus-4-6': price('2026-11-22', 5, 25, 0.5),
  'claude-opus-4-5': price('2026-11-22', 5, 25, 0.5),
  'claude-sonnet-4-6': price('2026-11-22', 3, 15, 0.3),
  'claude-sonnet-4-5': price('2026-11-22', 3, 15, 0.3),
  'claude-haiku-4-5': price('2026-11-22', 1, 5, 0.1),
};

/** The highest of every rate, for a model nobody priced: a guess must never be too low for a budget. */
export const dearest: Rates = Object.values(prices).reduce((high, rates) => ({
  since: high.since,
  input: Math.max(high.input, rates.input),
  output: Math.max(high.output, rates.output),
  cacheRead: Math.max(high.cacheRead, rates.cacheRead),
  cacheWrite5m: Math.max(high.cacheWrite5m, rates.cacheWrite5m),
}));
