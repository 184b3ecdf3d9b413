import type {
  MessageCreateParamsStreaming,
  TextBlockParam,
  Tool,
} from '@anthropic-ai/sdk/resources/messages';
import { anthropicRounds } from './anthropic-rounds.ts';
import { estimateTokens } from './estimate-tokens.ts';
import { legalMessages } from './legal-messages.ts';
import type { ModelRequest } from './model.ts';
import { toolsText } from './request-texts.ts';
import type { ModelTool } from './tools.ts';

/**
 * The prompt, its parts in the order of how rarely they change: tools, instructions, what is known of the person, the talk so far, the question.
 * A breakpoint follows each part but the last once all up to there is long enough to be cached, so that whatever changes leaves what
 * stands before it in the cache (platform.claude.com/docs, prompt caching: at most four breakpoints; shorter prefixes are not cached). Tools
 * have none of their own: that of the instructions, which change as rarely, covers them.
 *
 * @throws `think/bad-request` for messages no model would take.
 */
export function anthropicPrompt(
  instructions: string,
  request: ModelRequest,
  minCacheableTokens: number,
  by: string,
): Pick<MessageCreateParamsStreaming, 'tools' | 'tool_choice' | 'system' | 'messages'> {
  const messages = legalMessages(request);
  const known = request.background?.trim().toWellFormed() ?? '';
  const system: TextBlockParam[] = [];
  const { tools = [], rounds = [] } = request;
  let tokens = estimateTokens(toolsText(tools));
  for (const text of [instructions, known].filter((part) => part !== '')) {
    tokens += estimateTokens(text);
    system.push(block(text, tokens >= minCacheableTokens));
  }
  for (const { content } of messages.slice(0, -1)) tokens += estimateTokens(content);
  const isTalkCached = tokens >= minCacheableTokens;
  // Where the turn before this one had its breakpoint, so that what it wrote is read; and where the next turn will look for it.
  const ends = [messages.length - 4, messages.length - 2];
  return {
    ...(tools.length === 0 ? {} : { tools: tools.map(toolParam) }),
    ...(tools.length === 0 || request.toolChoice === undefined
      ? {}
      : { tool_choice: { type: request.toolChoice } }),
    ...(system.length === 0 ? {} : { system: isPlain(system) ? instructions || known : system }),
    messages: [
      ...messages.map((message, index) =>
        isTalkCached && ends.includes(index)
          ? { ...message, content: [block(message.content, true)] }
          : message,
      ),
      ...anthropicRounds(rounds, by),
    ],
  };
}

function toolParam({ name, description, inputSchema }: ModelTool): Tool {
  return { name, description, input_schema: inputSchema as Tool.InputSchema };
}

function block(text: string, isCached: boolean): TextBlockParam {
  return { type: 'text', text, ...(isCached ? { cache_control: { type: 'ephemeral' } } : {}) };
}

/** One text that is not cached: every server of this protocol knows that form. */
function isPlain(system: readonly TextBlockParam[]): boolean {
  return system.length === 1 && system[0]?.cache_control === undefined;
}
