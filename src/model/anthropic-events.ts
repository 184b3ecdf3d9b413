import { createBlocks } from './anthropic-blocks.ts';
import { record, tokens } from './json-fields.ts';
import type { ModelRequest, ModelUsage, StopReason } from './model.ts';
import type { WireReader } from './wire-answer.ts';
import type { Transcript } from './transcript.ts';

/**
 * An event of text without escapes, as the API writes it: nearly all that comes, one to a token. Parsing each as JSON takes four times as long.
 */
const plainText =
  /^\{"type":"content_block_delta","index":\d{1,3},"delta":\{"type":"text_delta","text":"([^"\\\u0000-\u001f]*)"\} *\}$/;

/**
 * Reads a Messages API answer. Unknown events, unknown blocks and events before `message_start` are passed over; text is what
 * comes in a `text_delta`, wherever it comes (platform.claude.com/docs, streaming messages). `by` is this adapter, for what only it may send back.
 */
export function createMessagesReader({ tools }: Pick<ModelRequest, 'tools'> = {}, by = ''): WireReader {
  let stopReason: StopReason | undefined;
  const blocks = tools === undefined ? undefined : createBlocks();
  const finish = (transcript: Transcript) => {
    const content = blocks?.content();
    transcript.finish(stopReason ?? 'other', content && { by, content });
  };
  return {
    textIn(data) {
      const text = plainText.exec(data)?.[1];
      if (text !== undefined) blocks?.text(text);
      return text;
    },
    readEvent(event, transcript) {
      switch (event['type']) {
        case 'content_block_delta': {
          blocks?.delta(event);
          const delta = record(event['delta']);
          if (delta['type'] === 'text_delta') transcript.text(delta['text']);
          else transcript.alive();
          break;
        }
        case 'content_block_start': {
          blocks?.start(event, transcript);
          const block = record(event['content_block']);
          if (block['type'] === 'text') transcript.text(block['text']);
          break;
        }
        case 'content_block_stop':
          blocks?.stop(event, transcript);
          break;
        case 'message_start': {
          const message = record(event['message']);
          transcript.start(message['model'], message['id']);
          transcript.usage(countsOf(message['usage']));
          break;
        }
        case 'message_delta':
          stopReason = stopReasonOf(record(event['delta'])['stop_reason']) ?? stopReason;
          // Cumulative: these counts replace the earlier ones.
          transcript.usage(countsOf(event['usage']));
          break;
        case 'message_stop':
          finish(transcript);
          break;
        case 'ping':
          transcript.alive();
          break;
        default:
      }
    },
    readDocument(message, transcript) {
      transcript.start(message['model'], message['id']);
      const content: readonly unknown[] = Array.isArray(message['content']) ? message['content'] : [];
      for (const block of content.map((block) => record(block))) {
        if (block['type'] === 'text') transcript.text(block['text']);
        blocks?.add(block, transcript);
      }
      transcript.usage(countsOf(message['usage']));
      stopReason = stopReasonOf(message['stop_reason']);
      finish(transcript);
    },
  };
}

function stopReasonOf(value: unknown): StopReason | undefined {
  switch (value) {
    case undefined:
    case null:
      return undefined;
    case 'end_turn':
    case 'stop_sequence':
      return 'end';
    case 'max_tokens':
    case 'model_context_window_exceeded':
      return 'length';
    case 'refusal':
      return 'refusal';
    case 'tool_use':
      return 'tool-use';
    default:
      return 'other';
  }
}

function countsOf(value: unknown): Partial<ModelUsage> {
  const usage = record(value);
  const inputTokens = tokens(usage['input_tokens']);
  const cacheReadTokens = tokens(usage['cache_read_input_tokens']);
  const cacheWriteTokens = tokens(usage['cache_creation_input_tokens']);
  const cacheWrite1hTokens = tokens(record(usage['cache_creation'])['ephemeral_1h_input_tokens']) ?? 0;
  const outputTokens = tokens(usage['output_tokens']);
  return {
    ...(inputTokens === undefined ? {} : { inputTokens }),
    ...(cacheReadTokens === undefined ? {} : { cacheReadTokens }),
    ...(cacheWriteTokens === undefined ? {} : { cacheWriteTokens }),
    ...(cacheWrite1hTokens === 0 ? {} : { cacheWrite1hTokens }),
    ...(usage['inference_geo'] === 'us' ? { inferenceGeo: 'us' } : {}),
    ...(outputTokens === undefined ? {} : { outputTokens }),
  };
}
