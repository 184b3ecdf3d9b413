import type { AttemptCost, TurnEvent } from '../turn/events.ts';
import { createHeardTimes } from './heard-times.ts';
import type { MetricSet } from './metric-set.ts';
import type { Observer } from './observer.ts';

/** At the deadline the rest is kept before the reply goes, and timers are not exact: a reply is late beyond that. */
const graceMs = 250;

/** Counts and times turns. `deadlineMs` is the configured one; a request may have a shorter one. */
export function measureTurns(metrics: MetricSet, { deadlineMs }: { readonly deadlineMs: number }): Observer {
  return (request) => {
    const dueMs = Math.min(request.windowMs ?? deadlineMs, deadlineMs) + graceMs;
    const heardWith = createHeardTimes();
    const hedges = new Set<number>();
    const { kind } = request.intention;
    let heardAtMs = 0;
    let repliedAtMs: number | undefined;
    let asksModel = false;
    metrics.waiting.inc();

    return (event) => {
      const heard = heardWith(event);
      switch (event.type) {
        case 'hear-end':
          heardAtMs = event.atMs;
          metrics.turns.inc({ intention: event.intention });
          break;
        case 'hear-guarded':
          metrics.guarded.inc({ rule: event.rule });
          break;
        case 'recall-end':
          metrics.recalled.observe(inSeconds(event.atMs - heardAtMs));
          break;
        case 'recall-error':
          metrics.recallErrors.inc({ code: event.code });
          break;
        case 'think-route':
          asksModel = true;
          metrics.routes.inc({ tier: event.tier, budget: event.budget });
          break;
        case 'think-cached':
          asksModel = true;
          metrics.cached.inc();
          break;
        case 'think-start':
          if (event.isHedge) hedges.add(event.attempt);
          break;
        case 'think-end':
        case 'think-error':
          countAttempt(metrics, event, hedges.has(event.attempt));
          break;
        case 'think-tool-end':
          metrics.toolCalls.inc({ tool: event.name, outcome: event.outcome });
          // What was not made took no time.
          if (event.tookMs > 0) metrics.toolTimes.observe({ tool: event.name }, inSeconds(event.tookMs));
          break;
        case 'say-early':
          metrics.directives.inc({ of: event.of, outcome: event.isSpoken ? 'accepted' : 'refused' });
          break;
        case 'say-blocked':
          metrics.blocked.inc({ rule: event.rule });
          break;
        case 'say-reply': {
          const { cause, restPending, card } = event.reply;
          repliedAtMs = event.atMs;
          metrics.waiting.dec();
          metrics.replies.inc();
          if (event.atMs > dueMs) metrics.late.inc();
          if (cause !== undefined) metrics.fallbacks.inc({ code: cause });
          if (restPending) metrics.restKept.inc();
          if (cause === undefined && tellsRest(kind, asksModel, card !== undefined)) metrics.restTold.inc();
          metrics.reply.observe(inSeconds(event.atMs));
          if (heard === undefined) break;
          metrics.firstSound.observe(inSeconds(heard.firstSoundMs));
          metrics.firstWord.observe(inSeconds(heard.firstWordMs));
          if (heard.silenceMs !== undefined) metrics.silence.observe(inSeconds(heard.silenceMs));
          break;
        }
        case 'remember-end':
          if (repliedAtMs === undefined) break;
          metrics.remembered.observe(inSeconds(event.atMs - repliedAtMs));
          // What is written again later waited for the model, not for the store.
          repliedAtMs = undefined;
          break;
        case 'remember-summary':
          countCost(metrics, event);
          break;
        case 'remember-error':
          metrics.rememberErrors.inc({ code: event.code });
      }
    };
  };
}

function countAttempt(
  metrics: MetricSet,
  event: AttemptCost & Extract<TurnEvent, { type: 'think-end' | 'think-error' }>,
  isHedge: boolean,
): void {
  const { provider, model, firstTokenMs, totalMs } = event;
  const ids = { provider, model };
  metrics.attempts.inc({ ...ids, outcome: outcomeOf(event), hedge: isHedge ? 'yes' : 'no' });
  if (event.type === 'think-error') metrics.modelErrors.inc({ ...ids, code: event.code });
  if (firstTokenMs !== undefined) metrics.firstToken.observe(ids, inSeconds(firstTokenMs));
  metrics.call.observe(ids, inSeconds(totalMs));
  countCost(metrics, event);
}

function countCost(metrics: MetricSet, { provider, model, usage, usd }: AttemptCost): void {
  const ids = { provider, model };
  metrics.tokens.inc({ ...ids, kind: 'input' }, usage.inputTokens);
  metrics.tokens.inc({ ...ids, kind: 'cache_read' }, usage.cacheReadTokens);
  metrics.tokens.inc({ ...ids, kind: 'cache_write' }, usage.cacheWriteTokens);
  metrics.tokens.inc({ ...ids, kind: 'output' }, usage.outputTokens);
  metrics.usd.inc(ids, usd);
}

/** As the ledger has it: `cancelled` was stopped by us and says nothing against the model. */
function outcomeOf(event: Extract<TurnEvent, { type: 'think-end' | 'think-error' }>): string {
  if (event.type === 'think-end') return 'finished';
  return event.code === 'think/aborted' ? 'cancelled' : 'failed';
}

/**
 * Whether the reply told what an earlier one had left. A rest told as it stands has the card of its answer, which no phrase of ours
 * has; one that a model had to continue was asked for with "go on", for which nothing else asks a model.
 */
function tellsRest(intention: string, asksModel: boolean, hasCard: boolean): boolean {
  if (intention === 'go-on') return asksModel || hasCard;
  return intention === 'yes' && !asksModel && hasCard;
}

function inSeconds(ms: number): number {
  return ms / 1_000;
}
