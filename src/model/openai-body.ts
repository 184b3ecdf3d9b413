import type { ChatCompletionCreateParamsStreaming } from 'openai/resources/chat/completions';
import { answerInstruction, answerSchema } from './answer-format.ts';
import type { ModelCapabilities } from './capabilities.ts';
import { legalMessages } from './legal-messages.ts';
import type { ModelRequest } from './model.ts';
import { openAiRounds } from './openai-rounds.ts';
import { withThinkingRoom } from './thinking-room.ts';

/** What OpenAI-compatible servers differ in. */
export interface ChatDialect {
  readonly structuredOutput: boolean;
  /** `max_tokens` is the older name of the limit, and the only one some servers know. */
  readonly limitField: 'max_completion_tokens' | 'max_tokens';
}

/**
 * A chat completion request with nothing optional in it but the limit, the usage and the answer's schema. This protocol cannot
 * switch Claude's thinking off, so a model that thinks by default gets room for it.
 *
 * @throws `think/bad-request` for messages no model would take.
 */
export function chatBody(
  model: string,
  capabilities: ModelCapabilities,
  request: ModelRequest,
  dialect: ChatDialect,
): ChatCompletionCreateParamsStreaming {
  const { tools = [], rounds = [], toolChoice } = request;
  const usesSchema = request.format === 'answer' && dialect.structuredOutput && tools.length === 0;
  const asksInWords = request.format === 'answer' && !usesSchema;
  const system = [request.system, ...(asksInWords ? [answerInstruction] : []), request.background ?? '']
    .join('\n\n')
    .trim()
    .toWellFormed();
  const thinks = capabilities.thinkingOff !== 'omit';
  return {
    model,
    stream: true,
    stream_options: { include_usage: true },
    [dialect.limitField]: withThinkingRoom(request.maxOutputTokens, thinks, capabilities),
    ...(usesSchema
      ? {
          response_format: {
            type: 'json_schema',
            json_schema: { name: 'answer', strict: true, schema: answerSchema },
          },
        }
      : {}),
    ...(tools.length === 0
      ? {}
      : {
          tools: tools.map(({ name, description, inputSchema }) => ({
            type: 'function' as const,
            function: { name, description, parameters: inputSchema },
          })),
          ...(toolChoice === undefined ? {} : { tool_choice: toolChoice }),
        }),
    messages: [
      ...(system === '' ? [] : [{ role: 'system' as const, content: system }]),
      ...legalMessages(request),
      ...openAiRounds(rounds),
    ],
  };
}
