import type { ModelCapabilities } from './capabilities.ts';

/** Thinking at the lowest effort stays well below this; only what is used is billed. */
const roomTokens = 2_048;

/**
 * `max_tokens` for a visible answer of at most `visibleTokens`: thinking counts against the same limit, so a model that thinks
 * anyway gets room for both.
 */
export function withThinkingRoom(
  visibleTokens: number,
  thinks: boolean,
  capabilities: ModelCapabilities,
): number {
  const wanted = Math.max(1, Math.floor(visibleTokens)) + (thinks ? roomTokens : 0);
  return Math.min(wanted, capabilities.maxOutputTokens);
}
