import type { CataloguePrice, CataloguePrices } from './catalogue-prices.ts';

/** A model as the catalogue lists it now. */
export interface ListedPrice {
  readonly id: string;
  readonly usdPerMillionTokens?: Pick<CataloguePrice, 'input' | 'output'>;
}

export interface UpdatedPrices {
  readonly prices: CataloguePrices;
  /** Models that had no price before. */
  readonly added: number;
  /** Models whose price is another one now. */
  readonly changed: number;
}

/** Adds today's (an ISO date) prices where they differ from the last ones. What is not listed any more keeps its price. */
export function updatePrices(
  before: CataloguePrices,
  listed: readonly ListedPrice[],
  today: string,
): UpdatedPrices {
  const prices = new Map(Object.entries(before));
  let added = 0;
  let changed = 0;
  for (const { id, usdPerMillionTokens: now } of listed) {
    if (now === undefined) continue;
    const key = id.trim().toLowerCase();
    const rows = prices.get(key) ?? [];
    const last = rows.at(-1);
    if (last?.input === now.input && last.output === now.output) continue;
    if (last === undefined) added += 1;
    else changed += 1;
    const earlier = rows.filter(({ since }) => since < today);
    prices.set(key, [...earlier, { since: today, input: now.input, output: now.output }]);
  }
  return { prices: Object.fromEntries(prices), added, changed };
}
