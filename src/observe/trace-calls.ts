import { type Attributes, type Context, type Span, SpanKind, SpanStatusCode } from '@opentelemetry/api';
import type { TurnEvent } from '../turn/events.ts';
import type { TurnRequest } from '../turn/request.ts';
import type { GenAiNames } from './gen-ai-names.ts';
import type { TraceOptions } from './trace-turns.ts';
import { toHrTime } from './to-hr-time.ts';

type CallEvent = Extract<
  TurnEvent,
  { type: 'think-start' | 'think-delta' | 'think-end' | 'think-error' | 'hear-end' }
>;

/** The spans of a turn's calls to models. */
export interface CallTrace {
  /** Whether a call has begun and not ended. */
  readonly isOpen: boolean;
  /** @param parent of the span that a `think-start` begins. */
  tell(event: CallEvent, parent: Context): void;
}

/** Traces the calls of one turn, which began at `startedAtMs` (wall clock), in the names of the conventions. */
export function traceCalls(
  { tracer, hide, providerName = (name) => name }: TraceOptions,
  names: GenAiNames,
  request: TurnRequest,
  startedAtMs: number,
): CallTrace {
  const calls = new Map<number, { readonly span: Span; text: string }>();
  let ids: Attributes = {};
  let locale = 'en-US';

  const begin = (event: Extract<TurnEvent, { type: 'think-start' }>, parent: Context) => {
    const { attempt, provider, model, isHedge, atMs } = event;
    const attributes = {
      ...ids,
      ...names.asked(providerName(provider), model),
      'wellspoken.provider': provider,
      'wellspoken.attempt': attempt,
      'wellspoken.hedge': isHedge,
    };
    const settings = { kind: SpanKind.CLIENT, startTime: toHrTime(startedAtMs + atMs), attributes };
    calls.set(attempt, { span: tracer.startSpan(`chat ${model}`, settings, parent), text: '' });
  };
  const end = (event: Extract<TurnEvent, { type: 'think-end' | 'think-error' }>) => {
    const call = calls.get(event.attempt);
    if (call === undefined) return;
    calls.delete(event.attempt);
    const { span, text } = call;
    const { firstTokenMs, providerRequestId } = event;
    const at = toHrTime(startedAtMs + event.atMs);
    const stopReason = event.type === 'think-end' ? event.stopReason : undefined;
    span.setAttributes({
      ...names.answered(event, stopReason),
      'wellspoken.usd': event.usd,
      'wellspoken.usd_estimated': event.estimated,
      ...(firstTokenMs === undefined ? {} : { 'wellspoken.first_token_ms': firstTokenMs }),
      ...(providerRequestId === undefined ? {} : { 'wellspoken.provider_request_id': providerRequestId }),
    });
    if (event.type === 'think-error') {
      span.setAttribute('error.type', event.code);
      // Stopped by us, because another one was faster or nobody waited: nothing failed.
      if (event.code !== 'think/aborted') span.setStatus({ code: SpanStatusCode.ERROR });
    }
    if (hide !== undefined) {
      const { intention } = request;
      const question = 'text' in intention ? hide(intention.text, locale) : undefined;
      const provider = providerName(event.provider);
      names.contents(span, { provider, question, answer: hide(text, locale), stopReason }, at);
    }
    span.end(at);
  };

  return {
    get isOpen() {
      return calls.size > 0;
    },
    tell(event, parent) {
      switch (event.type) {
        case 'hear-end':
          ({ locale } = event);
          ids = { 'wellspoken.turn_id': event.turnId, 'wellspoken.request_id': event.requestId };
          return;
        case 'think-start':
          return begin(event, parent);
        case 'think-delta': {
          const call = calls.get(event.attempt);
          if (hide !== undefined && call !== undefined) call.text += event.speech;
          return;
        }
        default:
          return end(event);
      }
    },
  };
}
