import { Counter, Gauge, Histogram, type Registry } from 'prom-client';

/** Seconds, fine where a listener notices a difference, up to Alexa's eight. */
const heardBuckets = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 2.5, 3, 4, 5, 6, 6.5, 7, 7.5, 8];
const silenceBuckets = [0, 0.25, 0.5, 1, 1.5, 2, 3, 4, 6];
const firstTokenBuckets = [0.1, 0.2, 0.3, 0.5, 0.75, 1, 1.5, 2, 3, 4, 6, 8];
/** A call may go on for a minute after the reply. */
const callBuckets = [0.5, 1, 1.5, 2, 3, 4, 6, 8, 12, 20, 30, 60];
/** Far below a second is a webhook nearby; beyond five a tool is asked for patience. */
const toolBuckets = [0.05, 0.1, 0.2, 0.35, 0.5, 0.75, 1, 1.5, 2, 3, 5, 10, 30, 60];
const storeBuckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.4, 1, 5];

export type MetricSet = ReturnType<typeof createMetricSet>;

/**
 * Every metric of ours, in the order of a turn's stages. Names and labels are a contract: dashboards and alerts use them. No label has
 * a value that a person, or anybody who sends requests, can make up.
 */
export function createMetricSet(registry: Registry) {
  const registers = [registry];
  const counter = <Label extends string>(name: string, help: string, labelNames: readonly Label[] = []) =>
    new Counter({ name: `wellspoken_${name}`, help, labelNames, registers });
  const gauge = <Label extends string>(name: string, help: string, labelNames: readonly Label[] = []) =>
    new Gauge({ name: `wellspoken_${name}`, help, labelNames, registers });
  const seconds = <Label extends string>(
    name: string,
    help: string,
    buckets: readonly number[],
    labelNames: readonly Label[] = [],
  ) =>
    new Histogram({ name: `wellspoken_${name}_seconds`, help, buckets: [...buckets], labelNames, registers });
  const byModel = ['provider', 'model'] as const;

  return {
    turns: counter('hear_turns_total', 'Turns by what was wanted.', ['intention']),
    waiting: gauge('hear_turns_waiting', 'Turns whose reply is not out yet.'),
    guarded: counter('hear_guarded_total', 'Questions that no model was asked, by rule.', ['rule']),

    recalled: seconds('recall', 'Reading what a turn builds on.', storeBuckets),
    recallErrors: counter('recall_errors_total', 'Turns that could not read the store.', ['code']),

    routes: counter('think_routes_total', 'Questions by the tier they went to and what the budget allowed.', [
      'tier',
      'budget',
    ]),
    cached: counter('think_cached_total', 'Questions answered from the answer cache.'),
    attempts: counter('think_attempts_total', 'Calls to models by how they ended.', [
      ...byModel,
      'outcome',
      'hedge',
    ]),
    modelErrors: counter('think_errors_total', 'Calls to models that failed, by error code.', [
      ...byModel,
      'code',
    ]),
    firstToken: seconds('think_first_token', 'From the call to its first token.', firstTokenBuckets, byModel),
    call: seconds('think_call', 'From the call to its end.', callBuckets, byModel),
    tokens: counter('think_tokens_total', 'Tokens by kind: input, cache_read, cache_write, output.', [
      ...byModel,
      'kind',
    ]),
    usd: counter('think_usd_total', 'US dollars spent on calls to models.', byModel),
    toolCalls: counter('think_tool_calls_total', 'Calls of tools by what became of them.', [
      'tool',
      'outcome',
    ]),
    toolTimes: seconds('think_tool', 'From the call of a tool to its end.', toolBuckets, ['tool']),
    breaker: gauge('think_breaker', '1 for the state that a model’s circuit breaker is in.', [
      ...byModel,
      'state',
    ]),

    replies: counter('say_replies_total', 'Replies.'),
    late: counter('say_late_total', 'Replies that came after the deadline.'),
    firstSound: seconds(
      'say_first_sound',
      'From the question to the first sound, a filler included.',
      heardBuckets,
    ),
    firstWord: seconds('say_first_word', 'From the question to the first word of the answer.', heardBuckets),
    reply: seconds('say_reply', 'From the question to the reply.', heardBuckets),
    silence: seconds(
      'say_silence',
      'Silence after the first sound, by estimate, of turns that spoke early.',
      silenceBuckets,
    ),
    fallbacks: counter('say_fallbacks_total', 'Replies that were not an answer, by cause.', ['code']),
    directives: counter('say_directives_total', 'Early speech, by what it was and what Alexa said to it.', [
      'of',
      'outcome',
    ]),
    blocked: counter('say_blocked_total', 'Sentences that were not spoken, by rule.', ['rule']),
    restKept: counter('say_rest_kept_total', 'Replies that left a part of the answer for later.'),
    restTold: counter('say_rest_told_total', 'Replies that told a part that had been left.'),

    remembered: seconds('remember', 'From the reply until it was written down.', storeBuckets),
    rememberErrors: counter('remember_errors_total', 'Writes to the store that failed.', ['code']),
  };
}
