import type { Attributes, Span, TimeInput } from '@opentelemetry/api';
import type { AttemptCost, TurnEvent } from '../turn/events.ts';

export type Conventions = '1.37' | '1.28';

type StopReason = Extract<TurnEvent, { type: 'think-end' }>['stopReason'];

/** How calls to models are described in a trace. */
export interface GenAiNames {
  /** What is known as a call begins. */
  asked(provider: string, model: string): Attributes;
  /** What is known once it has ended. */
  answered(cost: AttemptCost, stopReason?: StopReason): Attributes;
  /** A call of a tool. */
  calledTool(name: string): Attributes;
  /** What was asked and answered, for whoever wants that in traces. */
  contents(span: Span, text: Contents, at: TimeInput): void;
}

export interface Contents {
  readonly provider: string;
  readonly question: string | undefined;
  readonly answer: string;
  readonly stopReason: StopReason | undefined;
}

/** OpenTelemetry's semantic conventions for generative AI; between these two versions the provider and the contents were renamed. */
export function createGenAiNames(version: Conventions): GenAiNames {
  const isNew = version === '1.37';
  return {
    asked: (provider, model) => ({
      [isNew ? 'gen_ai.provider.name' : 'gen_ai.system']: provider,
      'gen_ai.operation.name': 'chat',
      'gen_ai.request.model': model,
    }),
    answered({ usage, messageId }, stopReason) {
      const { inputTokens, cacheReadTokens, cacheWriteTokens, outputTokens } = usage;
      return {
        'gen_ai.usage.input_tokens': inputTokens + cacheReadTokens + cacheWriteTokens,
        'gen_ai.usage.output_tokens': outputTokens,
        // Named only by later versions; under any other name no tool would find them.
        'gen_ai.usage.cache_read.input_tokens': cacheReadTokens,
        'gen_ai.usage.cache_creation.input_tokens': cacheWriteTokens,
        ...(messageId === undefined ? {} : { 'gen_ai.response.id': messageId }),
        ...(stopReason === undefined ? {} : { 'gen_ai.response.finish_reasons': [finishOf(stopReason)] }),
      };
    },
    calledTool: (name) => ({
      'gen_ai.operation.name': 'execute_tool',
      'gen_ai.tool.name': name,
      'gen_ai.tool.type': 'function',
    }),
    contents: isNew ? writeAttributes : writeEvents,
  };
}

function writeAttributes(span: Span, { question, answer, stopReason }: Contents): void {
  const part = (content: string) => [{ type: 'text', content }];
  if (question !== undefined) {
    span.setAttribute('gen_ai.input.messages', JSON.stringify([{ role: 'user', parts: part(question) }]));
  }
  const finish_reason = stopReason === undefined ? 'error' : finishOf(stopReason);
  const output = [{ role: 'assistant', parts: part(answer), finish_reason }];
  span.setAttribute('gen_ai.output.messages', JSON.stringify(output));
}

function writeEvents(span: Span, { provider, question, answer, stopReason }: Contents, at: TimeInput): void {
  const system = { 'gen_ai.system': provider };
  if (question !== undefined) {
    span.addEvent('gen_ai.user.message', { ...system, role: 'user', content: question }, at);
  }
  const finish_reason = stopReason === undefined ? 'error' : finishOf(stopReason);
  const message = JSON.stringify({ role: 'assistant', content: answer });
  span.addEvent('gen_ai.choice', { ...system, index: 0, finish_reason, message }, at);
}

const finishes: Readonly<Partial<Record<StopReason, string>>> = {
  end: 'stop',
  refusal: 'content_filter',
  'tool-use': 'tool_call',
};

function finishOf(stopReason: StopReason): string {
  return finishes[stopReason] ?? stopReason;
}
