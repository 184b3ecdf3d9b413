import type { ModelUsage } from '../model/model.ts';
import { parseModelId } from '../model/model-id.ts';
import { dearest, prices, type Rates } from './prices.ts';

/** CometAPI's catalogue has been the official price less a fifth (model pages, read mid-2026); it lists no cache prices. */
const cometApiFactor = 0.8;

/**
 * What an attempt costs in US dollars. `estimated` unless the price is the provider's own word: through CometAPI, at servers we
 * know no prices of, and for unknown models, which are counted at the highest price there is. The scripted model is free.
 */
export function costOf(
  provider: string,
  model: string,
  usage: ModelUsage,
): { readonly usd: number; readonly estimated: boolean } {
  if (provider === 'scripted') return { usd: 0, estimated: false };
  const rates = ratesOf(model, usage);
  const factor = provider === 'cometapi' && rates !== undefined ? cometApiFactor : 1;
  const { input, output, cacheRead, cacheWrite5m } = rates ?? dearest;
  const perMillion =
    usage.inputTokens * input +
    usage.cacheReadTokens * cacheRead +
    usage.cacheWriteTokens * cacheWrite5m +
    usage.outputTokens * output;
  return {
    usd: (perMillion * factor) / 1_000_000,
    estimated: provider !== 'anthropic' || rates === undefined,
  };
}

function ratesOf(model: string, usage: ModelUsage): Rates | undefined {
  // Mythos models are Fable's twins at the same price, with access restricted.
  const family = parseModelId(model).family.replace('claude-mythos-', 'claude-fable-');
  const price = Object.hasOwn(prices, family) ? prices[family] : undefined;
  const totalInput = usage.inputTokens + usage.cacheReadTokens + usage.cacheWriteTokens;
  return price?.longPrompt !== undefined && totalInput > price.longPrompt.aboveTokens
    ? price.longPrompt
    : price;
}
