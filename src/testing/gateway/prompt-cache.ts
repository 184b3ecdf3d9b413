import type { Clock } from '../../clock.ts';
import { promptTokens, type PromptPiece } from './gateway-request.ts';

/** Five minutes, renewed by each hit: the default lifetime of Anthropic's prompt cache. */
const lifetimeMs = 5 * 60_000;

export interface CachedInput {
  readonly inputTokens: number;
  readonly cacheReadTokens: number;
  readonly cacheWriteTokens: number;
}

export interface PromptCache {
  /** Splits a prompt's tokens into fresh, read and written, and remembers its breakpoints. */
  count(model: string, minCacheableTokens: number, prompt: readonly PromptPiece[]): CachedInput;
}

/** Anthropic's prompt cache in small: the longest known prefix that ends at a breakpoint is read, the rest up to the last breakpoint is written. */
export function createPromptCache(clock: Clock): PromptCache {
  const expiresAtMs = new Map<string, number>();
  return {
    count(model, minCacheableTokens, prompt) {
      let readTokens = 0;
      let cachedTokens = 0;
      for (const [index, piece] of prompt.entries()) {
        if (!piece.breakpoint) continue;
        const prefix = prompt.slice(0, index + 1);
        const tokens = promptTokens(prefix);
        if (tokens < minCacheableTokens) continue;
        const key = JSON.stringify([model, prefix.map(({ text }) => text)]);
        if ((expiresAtMs.get(key) ?? 0) > clock.now()) readTokens = tokens;
        cachedTokens = tokens;
        expiresAtMs.set(key, clock.now() + lifetimeMs);
      }
      return {
        inputTokens: promptTokens(prompt) - cachedTokens,
        cacheReadTokens: readTokens,
        cacheWriteTokens: cachedTokens - readTokens,
      };
    },
  };
}
