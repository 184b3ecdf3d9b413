import {
  type Attributes,
  context,
  type Span,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from '@opentelemetry/api';
import type { Clock } from '../clock.ts';
import type { TurnEvent } from '../turn/events.ts';
import type { TurnRequest } from '../turn/request.ts';
import { type Conventions, createGenAiNames, type GenAiNames } from './gen-ai-names.ts';
import { createHeardTimes, type HeardTimes } from './heard-times.ts';
import type { Observer } from './observer.ts';
import { toHrTime } from './to-hr-time.ts';
import { traceCalls } from './trace-calls.ts';
import { traceTools } from './trace-tools.ts';

export interface TraceOptions {
  readonly tracer: Tracer;
  readonly clock: Pick<Clock, 'now'>;
  readonly conventions: Conventions;
  /** What the conventions call a provider that is configured under this name. The name itself by default. */
  readonly providerName?: (name: string) => string;
  /** Only where traces are to tell what was asked and answered: hides the personal data in it. */
  readonly hide?: (text: string, locale: string) => string;
}

/**
 * A span for every turn, from the question to the reply, with one for each stage in it and one for each call to a model. What goes on
 * after the reply is in the same trace. Every span has our turn id and the front's request id.
 */
export function traceTurns(options: TraceOptions): Observer {
  const names = createGenAiNames(options.conventions);
  return (request) => traceTurn(options, names, request);
}

function traceTurn(options: TraceOptions, names: GenAiNames, request: TurnRequest) {
  const { tracer } = options;
  const startedAtMs = options.clock.now();
  const at = (atMs: number) => toHrTime(startedAtMs + atMs);
  const turn = tracer.startSpan('wellspoken.turn', { kind: SpanKind.SERVER, startTime: at(0) });
  const inTurn = trace.setSpan(context.active(), turn);
  const heardWith = createHeardTimes();
  const calls = traceCalls(options, names, request, startedAtMs);
  const tools = traceTools(tracer, names, startedAtMs);
  let ids: Attributes = {};
  let thinking: Span | undefined;
  /** When what came before ended. */
  let markMs = 0;
  let firstSaidMs: number | undefined;
  let isReplied = false;

  const stage = (name: string, fromMs: number, toMs: number, attributes: Attributes = {}) => {
    const settings = { startTime: at(fromMs), attributes: { ...ids, ...attributes } };
    const span = tracer.startSpan(`wellspoken.${name}`, settings, inTurn);
    if ('error.type' in attributes) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end(at(toMs));
    markMs = toMs;
  };
  const think = (atMs: number): Span => {
    thinking ??= tracer.startSpan('wellspoken.think', { startTime: at(atMs), attributes: ids }, inTurn);
    return thinking;
  };
  /** Until the reply another call may follow; after it the stage is over with the last one. */
  const endThinking = (atMs: number) => {
    if (!isReplied || calls.isOpen || tools.isOpen) return;
    thinking?.end(at(atMs));
    thinking = undefined;
  };

  const reply = (
    { reply: { restPending, cause }, atMs }: Extract<TurnEvent, { type: 'say-reply' }>,
    heard: HeardTimes,
  ) => {
    stage('say', firstSaidMs ?? Math.min(markMs, atMs), atMs);
    isReplied = true;
    endThinking(atMs);
    turn.setAttributes({
      'wellspoken.first_word_ms': heard.firstWordMs,
      'wellspoken.first_sound_ms': heard.firstSoundMs,
      'wellspoken.rest_pending': restPending,
    });
    if (cause !== undefined) {
      turn.setAttribute('error.type', cause);
      // What is turned away at the door is no failure of the turn.
      if (!cause.startsWith('hear/')) turn.setStatus({ code: SpanStatusCode.ERROR });
    }
    turn.end(at(atMs));
  };

  return (event: TurnEvent): void => {
    const heard = heardWith(event);
    const { atMs } = event;
    switch (event.type) {
      case 'hear-end':
        ids = { 'wellspoken.turn_id': event.turnId, 'wellspoken.request_id': event.requestId };
        turn.setAttributes({
          ...ids,
          'wellspoken.person': event.personPseudonym,
          'wellspoken.intention': event.intention,
          'wellspoken.locale': event.locale,
        });
        calls.tell(event, inTurn);
        tools.tell(event, inTurn);
        return stage('hear', 0, atMs);
      case 'hear-guarded':
        return void turn.addEvent('question guarded', { 'wellspoken.rule': event.rule }, at(atMs));
      case 'recall-end':
        return stage('recall', markMs, atMs, { 'wellspoken.turns_recalled': event.turnsRecalled });
      case 'recall-error':
        return stage('recall', markMs, atMs, { 'error.type': event.code });
      case 'think-route':
        return void think(atMs).setAttributes({
          'wellspoken.tier': event.tier,
          'wellspoken.route_reason': event.reason,
          'wellspoken.budget': event.budget,
        });
      case 'think-cached':
        return void think(atMs).setAttribute('wellspoken.cached', true);
      case 'think-start':
        return calls.tell(event, trace.setSpan(inTurn, think(atMs)));
      case 'think-delta':
        return calls.tell(event, inTurn);
      case 'think-end':
      case 'think-error':
        calls.tell(event, inTurn);
        markMs = atMs;
        return endThinking(atMs);
      case 'think-tool-start':
      case 'think-tool-end':
        tools.tell(event, trace.setSpan(inTurn, think(atMs)));
        if (event.type === 'think-tool-start') return;
        markMs = atMs;
        return endThinking(atMs);
      case 'say-sentence':
        firstSaidMs ??= atMs;
        return;
      case 'say-blocked':
        return void turn.addEvent('sentence blocked', { 'wellspoken.rule': event.rule }, at(atMs));
      case 'say-early': {
        const { of, isSpoken, tookMs } = event;
        firstSaidMs ??= atMs - tookMs;
        return stage('say.early', atMs - tookMs, atMs, {
          'wellspoken.of': of,
          'wellspoken.accepted': isSpoken,
        });
      }
      case 'say-reply':
        return heard && reply(event, heard);
      case 'remember-end':
        return stage('remember', markMs, atMs);
      case 'remember-summary':
        return stage('remember.summary', atMs - event.totalMs, atMs, {
          'wellspoken.outcome': event.outcome,
          ...names.asked(event.provider, event.model),
          ...names.answered(event),
        });
      case 'remember-error':
        return stage('remember', markMs, atMs, { 'error.type': event.code });
    }
  };
}
