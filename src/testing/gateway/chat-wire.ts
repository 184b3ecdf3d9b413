import { chunksOf, type Answer, writtenTokens } from './answer.ts';
import { chatCallFrames } from './call-frames.ts';
import { countTokens } from './count-tokens.ts';
import type { Frame } from './frame.ts';

const finishReasons: Readonly<Record<string, string>> = {
  end_turn: 'stop',
  stop_sequence: 'stop',
  max_tokens: 'length',
  model_context_window_exceeded: 'length',
  refusal: 'content_filter',
  tool_use: 'tool_calls',
};

/** The answer as Chat Completions stream it, with the extra fields measured on CometAPI (`logprobs`, `obfuscation`). */
export function* chatFrames(answer: Answer, includeUsage: boolean): Generator<Frame> {
  const head = chatHead(answer, 'chat.completion.chunk');
  const chunk = (choices: readonly object[], extra: object = {}) =>
    `data: ${JSON.stringify({ ...head, choices, ...extra })}\n\n`;
  const choice = (delta: object, finishReason: string | null) => ({
    index: 0,
    delta,
    logprobs: null,
    finish_reason: finishReason,
  });
  yield {
    data: chunk([choice({ role: 'assistant', content: '' }, null)]),
    afterTextTokens: undefined,
    tokens: answer.thinking?.tokens ?? 0,
  };

  let characters = 0;
  for (const content of chunksOf(answer.text, answer.chunkCharacters)) {
    const before = Math.ceil(characters / 4);
    characters += content.length;
    const tokens = Math.ceil(characters / 4) - before;
    const data = chunk([choice({ content }, null)], { obfuscation: 'x' });
    yield { data, afterTextTokens: before, tokens };
  }

  const textTokens = countTokens(answer.text);
  const before = { textTokens, chunkCharacters: answer.chunkCharacters };
  yield* chatCallFrames(answer.calls, before, (delta) => chunk([choice(delta, null)]));
  const difference = answer.usage.outputTokens - writtenTokens(answer);
  const closing = (data: string, tokens = 0): Frame => ({ data, afterTextTokens: textTokens, tokens });
  yield closing(chunk([choice({}, finishReason(answer))]), difference);
  if (includeUsage) yield closing(chunk([], { usage: usage(answer) }));
  yield closing('data: [DONE]\n\n');
}

/** The answer as the body of a call without `stream`. */
export function chatBody(answer: Answer): object {
  const calls = answer.calls.map(({ id, name, input }) => ({
    id,
    type: 'function',
    function: { name, arguments: input },
  }));
  const message = {
    role: 'assistant',
    content: answer.text === '' && calls.length > 0 ? null : answer.text,
    refusal: null,
    ...(calls.length > 0 ? { tool_calls: calls } : {}),
  };
  return {
    ...chatHead(answer, 'chat.completion'),
    choices: [{ index: 0, message, logprobs: null, finish_reason: finishReason(answer) }],
    usage: usage(answer),
  };
}

function chatHead(answer: Answer, object: string) {
  return {
    id: `chatcmpl-${answer.id}`,
    object,
    created: Math.floor(answer.createdAtMs / 1000),
    model: answer.model,
  };
}

function finishReason({ stopReason }: Answer): string {
  return finishReasons[stopReason] ?? 'stop';
}

function usage(answer: Answer) {
  const { inputTokens, cacheReadTokens, cacheWriteTokens, outputTokens } = answer.usage;
  const promptTokens = inputTokens + cacheReadTokens + cacheWriteTokens;
  return {
    prompt_tokens: promptTokens,
    completion_tokens: outputTokens,
    total_tokens: promptTokens + outputTokens,
    prompt_tokens_details: { cached_tokens: cacheReadTokens },
    completion_tokens_details: { reasoning_tokens: answer.thinking?.tokens ?? 0 },
    claude_cache_creation_5_m_tokens: cacheWriteTokens,
    claude_cache_creation_1_h_tokens: 0,
    latency_checkpoint: null,
  };
}
