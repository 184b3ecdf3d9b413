import { estimateTokens } from '../model/estimate-tokens.ts';
import type { Exchange } from './memory.ts';

/** How much fits: so many exchanges, so many tokens. */
export interface WindowSize {
  readonly turns: number;
  readonly tokens: number;
}

/** The newest exchanges that fit, oldest first. */
export function windowOf<Kept extends Exchange>(
  exchanges: readonly Kept[],
  { turns, tokens }: WindowSize,
): readonly Kept[] {
  const from = firstThatFits(exchanges, turns, tokens, tokensOf);
  return from === 0 ? exchanges : exchanges.slice(from);
}

/** Index of the oldest from which on all fit. */
export function firstThatFits<Item>(
  items: readonly Item[],
  most: number,
  size: number,
  sizeOf: (item: Item) => number,
): number {
  let left = size;
  let from = items.length;
  while (from > 0 && items.length - from < most) {
    const item = items[from - 1];
    if (item === undefined || (left -= sizeOf(item)) < 0) break;
    from -= 1;
  }
  return from;
}

/** About how much of a model's context an exchange takes. */
export function tokensOf({ question, answer }: Exchange): number {
  return estimateTokens(question) + estimateTokens(answer);
}
