import {
  type Attributes,
  type Context,
  type Span,
  SpanKind,
  SpanStatusCode,
  type Tracer,
} from '@opentelemetry/api';
import type { TurnEvent } from '../turn/events.ts';
import type { GenAiNames } from './gen-ai-names.ts';
import { toHrTime } from './to-hr-time.ts';

type ToolEvent = Extract<TurnEvent, { type: 'hear-end' | 'think-tool-start' | 'think-tool-end' }>;

/** The spans of a turn's calls of tools. */
export interface ToolTrace {
  readonly isOpen: boolean;
  /** @param parent of the span that a `think-tool-start` begins. */
  tell(event: ToolEvent, parent: Context): void;
}

/** Traces the calls of one turn, which began at `startedAtMs` (wall clock). What a tool got and said is in no span, whatever the settings say. */
export function traceTools(tracer: Tracer, names: GenAiNames, startedAtMs: number): ToolTrace {
  const calls = new Map<number, Span>();
  let ids: Attributes = {};
  return {
    get isOpen() {
      return calls.size > 0;
    },
    tell(event, parent) {
      const at = toHrTime(startedAtMs + event.atMs);
      switch (event.type) {
        case 'hear-end':
          ids = { 'wellspoken.turn_id': event.turnId, 'wellspoken.request_id': event.requestId };
          return;
        case 'think-tool-start': {
          const { name, call } = event;
          const attributes = { ...ids, ...names.calledTool(name), 'wellspoken.tool_call': call };
          const settings = { kind: SpanKind.CLIENT, startTime: at, attributes };
          calls.set(call, tracer.startSpan(`execute_tool ${name}`, settings, parent));
          return;
        }
        case 'think-tool-end': {
          const span = calls.get(event.call);
          calls.delete(event.call);
          const { outcome } = event;
          span?.setAttribute('wellspoken.tool_outcome', outcome);
          if (outcome === 'failed' || outcome === 'timeout') {
            span?.setAttribute('error.type', outcome).setStatus({ code: SpanStatusCode.ERROR });
          }
          span?.end(at);
        }
      }
    },
  };
}
