import { rowOn } from './prices.ts';

/** What CometAPI's public catalogue says of one model, in US dollars per million tokens. It has no prices for its cache. */
export interface CataloguePrice {
  /** ISO date on which the price was first read. */
  readonly since: string;
  readonly input: number;
  readonly output: number;
}

/** By model id in lower case, oldest first. */
export type CataloguePrices = Readonly<Record<string, readonly CataloguePrice[]>>;

/** The price of a model on a day (ISO date), by the id it is asked under. */
export function cataloguePriceOn(
  prices: CataloguePrices | undefined,
  model: string,
  day: string,
): CataloguePrice | undefined {
  const id = model.trim().toLowerCase();
  return prices !== undefined && Object.hasOwn(prices, id) ? rowOn(prices[id], day) : undefined;
}
