import { chunksOf, type Answer, writtenTokens } from './answer.ts';
import { messagesCallFrames } from './call-frames.ts';
import { countTokens } from './count-tokens.ts';
import { sseEvent, type Frame } from './frame.ts';

/** The answer as the event sequence of Anthropic's Messages API (platform.claude.com/docs, streaming messages). */
export function* messagesFrames(answer: Answer): Generator<Frame> {
  let index = 0;
  const opening = (event: string, data: object, tokens = 0): Frame => ({
    data: sseEvent(event, { type: event, ...data }),
    afterTextTokens: undefined,
    tokens,
  });
  yield opening('message_start', {
    message: {
      ...messageHead(answer),
      content: [],
      stop_reason: null,
      stop_sequence: null,
      usage: usage(answer, 1),
    },
  });

  if (answer.thinking) {
    const { text, tokens } = answer.thinking;
    yield opening('content_block_start', {
      index,
      content_block: { type: 'thinking', thinking: '', signature: '' },
    });
    for (const thinking of chunksOf(text, answer.chunkCharacters)) {
      yield opening('content_block_delta', { index, delta: { type: 'thinking_delta', thinking } });
    }
    yield opening('content_block_delta', {
      index,
      delta: { type: 'signature_delta', signature: signatureOf(answer.model) },
    });
    yield opening('content_block_stop', { index }, tokens);
    index += 1;
  }

  let characters = 0;
  if (answer.text !== '') {
    yield opening('content_block_start', { index, content_block: { type: 'text', text: '' } });
    yield opening('ping', {});
    for (const text of chunksOf(answer.text, answer.chunkCharacters)) {
      const before = Math.ceil(characters / 4);
      characters += text.length;
      yield {
        data: `event: content_block_delta\ndata: {"type":"content_block_delta","index":${index},"delta":{"type":"text_delta","text":${JSON.stringify(text)}}}\n\n`,
        afterTextTokens: before,
        tokens: Math.ceil(characters / 4) - before,
      };
    }
  }

  const textTokens = countTokens(answer.text);
  const closing = (event: string, data: object, tokens = 0): Frame => ({
    data: sseEvent(event, { type: event, ...data }),
    afterTextTokens: textTokens,
    tokens,
  });
  if (answer.text !== '') {
    yield closing('content_block_stop', { index });
    index += 1;
  }
  yield* messagesCallFrames(answer.calls, index, { textTokens, chunkCharacters: answer.chunkCharacters });
  // A scripted usage may count more or less than was written: the difference is on the bill with the final count.
  const difference = answer.usage.outputTokens - writtenTokens(answer);
  const delta = { ...stop(answer), container: null };
  yield closing('message_delta', { delta, usage: usage(answer, answer.usage.outputTokens) }, difference);
  yield closing('message_stop', {});
}

/** The answer as the body of a call without `stream`. */
export function messagesBody(answer: Answer): object {
  const signature = signatureOf(answer.model);
  const thinking = answer.thinking && { type: 'thinking', thinking: answer.thinking.text, signature };
  const text = answer.text === '' ? undefined : { type: 'text', text: answer.text };
  return {
    ...messageHead(answer),
    content: [thinking, text, ...answer.calls.map(toolUse)].filter((block) => block !== undefined),
    ...stop(answer),
    container: null,
    usage: usage(answer, answer.usage.outputTokens),
  };
}

/** Opaque to clients, who pass it back unread. As the real ones, it is good for the model it came from and no other. */
export function signatureOf(model: string): string {
  return Buffer.from(`stand-in ${model.replace(/-20\d{6}$/, '')}`).toString('base64');
}

function toolUse({ id, name, input }: Answer['calls'][number]) {
  return { type: 'tool_use', id, name, input: JSON.parse(input) as unknown };
}

function messageHead(answer: Answer) {
  return { id: `msg_${answer.id}`, type: 'message', role: 'assistant', model: answer.model };
}

function stop({ stopReason }: Answer) {
  return {
    stop_reason: stopReason,
    stop_sequence: stopReason === 'stop_sequence' ? '\n\n' : null,
    stop_details:
      stopReason === 'refusal'
        ? { type: 'refusal', category: 'general_harms', explanation: 'The stand-in was told to refuse.' }
        : null,
  };
}

function usage(answer: Answer, outputTokens: number) {
  const { inputTokens, cacheReadTokens, cacheWriteTokens } = answer.usage;
  return {
    input_tokens: inputTokens,
    cache_creation_input_tokens: cacheWriteTokens,
    cache_read_input_tokens: cacheReadTokens,
    cache_creation: { ephemeral_5m_input_tokens: cacheWriteTokens, ephemeral_1h_input_tokens: 0 },
    output_tokens: outputTokens,
    output_tokens_details: { thinking_tokens: Math.min(outputTokens, answer.thinking?.tokens ?? 0) },
    service_tier: 'standard',
  };
}
