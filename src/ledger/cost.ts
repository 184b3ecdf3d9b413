import type { ModelUsage } from '../model/model.ts';
import { parseModelId } from '../model/model-id.ts';
import { type CataloguePrices, cataloguePriceOn } from './catalogue-prices.ts';
import type { Cost } from './ledger.ts';
import { dearest, prices, type Rates, rowOn } from './prices.ts';

/** A provider as the bill knows it. */
export interface PricedProvider {
  /** `anthropic`, `bedrock`, `cometapi`, `scripted`; any other one's prices are not known. */
  readonly kind: string;
  /** What it charges in proportion to the list price, where the operator knows; goes before what a catalogue says. */
  readonly priceFactor?: number;
}

export interface PriceDate {
  /** ISO date of the call: prices change. */
  readonly day: string;
  /** CometAPI's own prices, where they were read. */
  readonly catalogue?: CataloguePrices | undefined;
}

/** CometAPI's catalogue has been the official price less a fifth (its model pages, read mid-2026). */
const cometApiFactor = 0.8;
/** Inference kept in one region or country costs a tenth more (platform.claude.com/docs, pricing; AWS model cards). */
const regionalFactor = 1.1;

/**
 * What an attempt costs in US dollars. `estimated` unless the price is the provider's own word, as it is at Anthropic, for Bedrock's
 * inference profiles, and for uncached tokens in CometAPI's catalogue. Models nobody priced are counted at the highest price there is.
 * The scripted model is free.
 */
export function costOf(provider: PricedProvider, model: string, usage: ModelUsage, at: PriceDate): Cost {
  const { kind, priceFactor } = provider;
  if (kind === 'scripted') return { usd: 0, estimated: false };
  const official = officialRates(model, usage, at.day);
  const listed =
    kind === 'cometapi' && priceFactor === undefined ? listedRates(model, official, at) : undefined;
  if (listed !== undefined) {
    const isCached = usage.cacheReadTokens + usage.cacheWriteTokens > 0;
    return { usd: priced(usage, listed), estimated: isCached || official?.isLong === true };
  }
  const { region, isSure } = regionOf(kind, model, usage);
  const discount = priceFactor ?? (kind === 'cometapi' && official !== undefined ? cometApiFactor : 1);
  return {
    usd: priced(usage, official?.rates ?? dearest) * discount * region,
    estimated: official === undefined || !isSure,
  };
}

function priced(usage: ModelUsage, rates: Rates): number {
  const written1h = Math.min(usage.cacheWrite1hTokens ?? 0, usage.cacheWriteTokens);
  const perMillion =
    usage.inputTokens * rates.input +
    usage.cacheReadTokens * rates.cacheRead +
    (usage.cacheWriteTokens - written1h) * rates.cacheWrite5m +
    written1h * rates.cacheWrite1h +
    usage.outputTokens * rates.output;
  return perMillion / 1_000_000;
}

interface Official {
  readonly rates: Rates;
  readonly isLong: boolean;
  /** Of a short prompt. */
  readonly input: number;
}

function officialRates(model: string, usage: ModelUsage, day: string): Official | undefined {
  // Mythos models are Fable's twins at the same price, with access restricted.
  const family = parseModelId(model).family.replace('claude-mythos-', 'claude-fable-');
  const price = Object.hasOwn(prices, family) ? rowOn(prices[family], day) : undefined;
  if (price === undefined) return undefined;
  const { longPrompt, input } = price;
  const totalInput = usage.inputTokens + usage.cacheReadTokens + usage.cacheWriteTokens;
  const isLong = longPrompt !== undefined && totalInput > longPrompt.aboveTokens;
  return { rates: isLong ? longPrompt : price, isLong, input };
}

/** The catalogue's prices; what it leaves out, caches and long prompts, is in proportion to the official ones. */
function listedRates(model: string, official: Official | undefined, at: PriceDate): Rates | undefined {
  const listed = cataloguePriceOn(at.catalogue, model, at.day);
  if (listed === undefined) return undefined;
  const { input, output } = listed;
  if (official === undefined)
    return { input, output, cacheRead: input, cacheWrite5m: input * 1.25, cacheWrite1h: input * 2 };
  const share = input / official.input;
  const { rates, isLong } = official;
  return {
    input: rates.input * share,
    output: isLong ? rates.output * share : output,
    cacheRead: rates.cacheRead * share,
    cacheWrite5m: rates.cacheWrite5m * share,
    cacheWrite1h: rates.cacheWrite1h * share,
  };
}

/** What the place of inference adds, and whether the price is then what the provider says. */
function regionOf(kind: string, model: string, usage: ModelUsage): { region: number; isSure: boolean } {
  if (kind === 'anthropic') return { region: usage.inferenceGeo === 'us' ? regionalFactor : 1, isSure: true };
  if (kind !== 'bedrock') return { region: 1, isSure: false };
  const profile = /(?:^|\/)([a-z-]+)\.anthropic\./i.exec(model)?.[1]?.toLowerCase();
  // An id without a profile stays in its region, and so does a profile of one's own, as far as its name tells.
  return { region: profile === 'global' ? 1 : regionalFactor, isSure: profile !== undefined };
}
