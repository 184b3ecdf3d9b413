import type { MessageCreateParamsStreaming } from '@anthropic-ai/sdk/resources/messages';
import { anthropicPrompt } from './anthropic-prompt.ts';
import { answerInstruction, answerSchema } from './answer-format.ts';
import type { ModelCapabilities } from './capabilities.ts';
import type { ModelRequest } from './model.ts';
import { withThinkingRoom } from './thinking-room.ts';

/** What servers of the Messages API differ in. */
export interface MessagesDialect {
  /** Whether `output_config` (effort, format) is accepted at all. */
  readonly outputConfig: boolean;
  readonly structuredOutput: boolean;
}

/**
 * The smallest body that is legal for the model and quick to answer: no thinking where it can be switched off, the lowest effort,
 * no sampling parameters (an error on current models), the prompt marked for caching.
 *
 * @param by this adapter, in `ToolRound.raw`.
 * @throws `think/bad-request` for messages no model would take.
 */
export function messagesBody(
  model: string,
  capabilities: ModelCapabilities,
  request: ModelRequest,
  dialect: MessagesDialect,
  by: string,
): MessageCreateParamsStreaming {
  const { thinkingOff } = capabilities;
  const hasTools = request.tools !== undefined && request.tools.length > 0;
  const takesSchema = dialect.outputConfig && dialect.structuredOutput && !hasTools;
  const usesSchema = request.format === 'answer' && takesSchema;
  const asksInWords = request.format === 'answer' && !usesSchema;
  const system = [request.system, ...(asksInWords ? [answerInstruction] : [])]
    .join('\n\n')
    .trim()
    .toWellFormed();
  const outputConfig = {
    ...(capabilities.effort ? { effort: 'low' as const } : {}),
    ...(usesSchema ? { format: { type: 'json_schema' as const, schema: answerSchema } } : {}),
  };
  const thinks = thinkingOff === 'never' || (thinkingOff === 'between_tools' && hasTools);
  return {
    model,
    max_tokens: withThinkingRoom(request.maxOutputTokens, thinks, capabilities),
    stream: true,
    ...(thinkingOff === 'disabled' || thinkingOff === 'between_tools'
      ? { thinking: { type: thinkingOff } }
      : {}),
    ...(dialect.outputConfig && Object.keys(outputConfig).length > 0 ? { output_config: outputConfig } : {}),
    ...anthropicPrompt(system, request, capabilities.minCacheableTokens, by),
    ...(request.personPseudonym === undefined ? {} : { metadata: { user_id: request.personPseudonym } }),
  };
}
