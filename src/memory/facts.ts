import { estimateTokens } from '../model/estimate-tokens.ts';
import type { Conversation, Fact } from './memory.ts';

/**
 * The conversation with the fact as its newest; the same words again, whatever their case and punctuation, only become the newest.
 * `undefined` when all facts together would take more than `factTokens`.
 */
export function withFact(
  conversation: Conversation,
  fact: Fact,
  nowMs: number,
  factTokens: number,
): Conversation | undefined {
  const words = wordsOf(fact.text);
  const others = conversation.facts.filter(({ text }) => wordsOf(text) !== words);
  const facts = [...others, { ...fact, atMs: nowMs }];
  const tokens = facts.reduce((sum, { text }) => sum + estimateTokens(text), 0);
  return tokens > factTokens ? undefined : { ...conversation, facts };
}

function wordsOf(text: string): string {
  return (
    text
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}_]+/gu)
      ?.join(' ') ?? text
  );
}
