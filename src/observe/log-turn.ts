import type { TurnEvent } from '../turn/events.ts';
import { createHeardTimes } from './heard-times.ts';
import type { Log, LogFields } from './log.ts';

/**
 * Writes what a turn did: a line per attempt at a model (joined by Alexa's request id, our turn id, the provider's request and
 * message ids), one for the reply, one for whatever was held back or went wrong; the steps between them at level `debug`. Returns the
 * listener for the turn's events.
 */
export function logTurn(log: Log): (event: TurnEvent) => void {
  const heardWith = createHeardTimes();
  const hedges = new Set<number>();
  let ids: LogFields = {};
  let tier: string | undefined;
  return (event) => {
    const heard = heardWith(event);
    switch (event.type) {
      case 'hear-end':
        ids = { turnId: event.turnId, requestId: event.requestId, personPseudonym: event.personPseudonym };
        log.debug('turn heard', { ...ids, stage: 'hear', intention: event.intention, locale: event.locale });
        break;
      case 'hear-guarded':
        log.info('question guarded', { ...ids, stage: 'hear', rule: event.rule });
        break;
      case 'recall-error':
        log.warn('store not read', { ...ids, stage: 'recall', code: event.code });
        break;
      case 'think-route':
        tier = event.tier;
        log.debug('turn routed', {
          ...ids,
          stage: 'think',
          tier,
          reason: event.reason,
          budget: event.budget,
        });
        break;
      case 'think-cached':
        log.debug('answer known', { ...ids, stage: 'think' });
        break;
      case 'think-start':
        if (event.isHedge) hedges.add(event.attempt);
        break;
      case 'think-end':
      case 'think-error': {
        const { usage, type, atMs: _, firstTokenMs, ...rest } = event;
        const level = type === 'think-end' ? 'info' : 'warn';
        log[level](type === 'think-end' ? 'model answered' : 'model failed', {
          ...ids,
          stage: 'think',
          tier,
          isHedge: hedges.has(event.attempt),
          ...rest,
          firstTokenMs: firstTokenMs && Math.round(firstTokenMs),
          totalMs: Math.round(event.totalMs),
          inputTokens: usage.inputTokens + usage.cacheReadTokens + usage.cacheWriteTokens,
          cacheReadTokens: usage.cacheReadTokens,
          cacheWriteTokens: usage.cacheWriteTokens,
          outputTokens: usage.outputTokens,
        });
        break;
      }
      case 'think-tool-end':
        log.info('tool called', {
          ...ids,
          stage: 'think',
          call: event.call,
          tool: event.name,
          outcome: event.outcome,
          tookMs: Math.round(event.tookMs),
        });
        break;
      case 'say-blocked':
        log.warn('sentence blocked', { ...ids, stage: 'say', rule: event.rule });
        break;
      case 'say-early':
        if (event.isSpoken) break;
        log.warn('early speech refused', {
          ...ids,
          stage: 'say',
          code: 'say/directive-failed',
          of: event.of,
          tookMs: Math.round(event.tookMs),
        });
        break;
      case 'say-reply':
        log.info('turn replied', {
          ...ids,
          stage: 'say',
          firstSoundMs: heard && Math.round(heard.firstSoundMs),
          firstWordMs: heard && Math.round(heard.firstWordMs),
          replyMs: Math.round(event.atMs),
          code: event.reply.cause,
          characters: event.reply.speech.length,
          keepListening: event.reply.keepListening,
          restPending: event.reply.restPending,
        });
        break;
      case 'remember-summary': {
        const { provider, model, outcome, usd, totalMs } = event;
        const fields = {
          ...ids,
          stage: 'remember',
          provider,
          model,
          usd,
          totalMs: Math.round(totalMs),
        } as const;
        if (outcome === 'finished') log.info('conversation summarised', fields);
        else log.warn('conversation not summarised', fields);
        break;
      }
      case 'remember-error':
        log.warn('store not written', { ...ids, stage: 'remember', code: event.code });
    }
  };
}
