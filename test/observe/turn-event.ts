import type { TurnEvent } from '../../src/turn/events.ts';
import type { Reply } from '../../src/turn/request.ts';

/** The beginning of a turn as an observer is told it. */
export function hearEnd(more: Partial<Extract<TurnEvent, { type: 'hear-end' }>> = {}): TurnEvent {
  return {
    type: 'hear-end',
    atMs: 0,
    turnId: 'turn-1',
    requestId: 'amzn1.echo-api.request.1',
    personPseudonym: 'pseudonym-of-anna',
    locale: 'en-US',
    intention: 'ask',
    ...more,
  };
}

export function early(atMs: number, of: 'answer' | 'filler', speech: string, isSpoken = true): TurnEvent {
  return { type: 'say-early', atMs, of, speech, isSpoken, tookMs: 40 };
}

export function replied(atMs: number, reply: Partial<Reply> = {}): TurnEvent {
  return {
    type: 'say-reply',
    atMs,
    reply: { speech: 'Paris.', keepListening: false, restPending: false, ...reply },
  };
}

/** What an attempt took, of the first model in most tests. */
export const cost = {
  provider: 'cometapi',
  model: 'claude-haiku-4-5',
  usage: { inputTokens: 100, cacheReadTokens: 900, cacheWriteTokens: 50, outputTokens: 20 },
  usd: 0.000_4,
  estimated: false,
  firstTokenMs: 412.7,
  totalMs: 903.2,
  providerRequestId: 'req_1',
  messageId: 'msg_1',
} as const;
