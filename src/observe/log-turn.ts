import type { TurnEvent } from '../turn/events.ts';
import type { Log } from './log.ts';

/**
 * Writes what a turn did: a line per attempt at a model (joined by Alexa's request id, our turn id, the provider's request and
 * message ids), one for the reply, one for a store in trouble. Returns the listener for the turn's events.
 */
export function logTurn(log: Log): (event: TurnEvent) => void {
  let ids: { turnId?: string; requestId?: string; person?: string } = {};
  return (event) => {
    switch (event.type) {
      case 'hear-end':
        ids = { turnId: event.turnId, requestId: event.requestId, person: event.personPseudonym };
        log.debug('turn heard', { ...ids, stage: 'hear', intention: event.intention, locale: event.locale });
        break;
      case 'think-end':
      case 'think-error': {
        const { usage, type, atMs: _, ...rest } = event;
        const level = type === 'think-end' ? 'info' : 'warn';
        log[level](type === 'think-end' ? 'model answered' : 'model failed', {
          ...ids,
          stage: 'think',
          ...roundedMs(rest),
          inputTokens: usage.inputTokens + usage.cacheReadTokens + usage.cacheWriteTokens,
          cacheReadTokens: usage.cacheReadTokens,
          outputTokens: usage.outputTokens,
        });
        break;
      }
      case 'say-reply':
        log.info('turn replied', {
          ...ids,
          stage: 'say',
          replyMs: Math.round(event.atMs),
          code: event.reply.cause,
          characters: event.reply.speech.length,
          keepListening: event.reply.keepListening,
          restPending: event.reply.restPending,
        });
        break;
      case 'recall-error':
        log.warn('store not read', { ...ids, stage: 'recall', code: event.code });
        break;
      case 'remember-error':
        log.warn('store not written', { ...ids, stage: 'remember', code: event.code });
    }
  };
}

function roundedMs<T extends { totalMs: number; firstTokenMs?: number }>(fields: T): T {
  const { firstTokenMs } = fields;
  return {
    ...fields,
    totalMs: Math.round(fields.totalMs),
    ...(firstTokenMs === undefined ? {} : { firstTokenMs: Math.round(firstTokenMs) }),
  };
}
