import { createChatCalls } from './openai-calls.ts';
import { type JsonRecord, record, tokens } from './json-fields.ts';
import type { ModelUsage, StopReason } from './model.ts';
import type { WireReader } from './wire-answer.ts';
import type { Transcript } from './transcript.ts';

/**
 * Reads a chat completion. The stream is complete with `[DONE]`, or with its end once a finish reason came, because the usage
 * follows the finish reason in a chunk of its own and not every server sends `[DONE]`.
 *
 * @param estimate counts to stand in where the server sends none.
 */
export function createChatReader(estimate: (written: string) => ModelUsage): WireReader {
  let stopReason: StopReason | undefined;
  let hasUsage: boolean | undefined;
  let written = '';
  const calls = createChatCalls();

  const readUsage = (value: unknown, transcript: Transcript) => {
    const counts = usageOf(value);
    if (counts === undefined) return;
    hasUsage = true;
    transcript.usage(counts);
  };
  const readChoice = (choice: JsonRecord, said: JsonRecord, transcript: Transcript) => {
    const text = textOf(said['content']);
    if (text !== '') {
      written += text;
      transcript.text(text);
    } else transcript.alive();
    calls.read(said['tool_calls'], transcript);
    const isRefusal = typeof said['refusal'] === 'string' && said['refusal'] !== '';
    if (isRefusal) stopReason = 'refusal';
    else if (stopReason !== 'refusal') stopReason = stopReasonOf(choice['finish_reason']) ?? stopReason;
  };
  const finish = (transcript: Transcript) => {
    calls.finish(transcript);
    if (hasUsage !== true) transcript.usage(estimate(written));
    transcript.finish(stopReason ?? 'other');
  };

  return {
    readEvent(chunk, transcript) {
      transcript.start(chunk['model'], chunk['id']);
      if (hasUsage === undefined) {
        // The server counts at the end only; until then, an attempt that is cancelled has at least its input on the bill.
        transcript.usage(estimate(''));
        hasUsage = false;
      }
      const choice = Array.isArray(chunk['choices']) ? record(chunk['choices'][0]) : {};
      readChoice(choice, record(choice['delta']), transcript);
      readUsage(chunk['usage'], transcript);
    },
    readDocument(document, transcript) {
      transcript.start(document['model'], document['id']);
      const choice = Array.isArray(document['choices']) ? record(document['choices'][0]) : {};
      readChoice(choice, record(choice['message']), transcript);
      readUsage(document['usage'], transcript);
      finish(transcript);
    },
    readEnd(transcript, isMarked) {
      if (isMarked || stopReason !== undefined) finish(transcript);
    },
  };
}

/** `content` is a string; some servers send parts instead. */
function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content
    .map((part) => record(part)['text'])
    .filter((text) => typeof text === 'string')
    .join('');
}

function stopReasonOf(value: unknown): StopReason | undefined {
  switch (value) {
    case undefined:
    case null:
    case '':
      return undefined;
    case 'stop':
      return 'end';
    case 'length':
      return 'length';
    case 'content_filter':
      return 'refusal';
    case 'tool_calls':
    case 'function_call':
      return 'tool-use';
    default:
      return 'other';
  }
}

/** `prompt_tokens` includes what was read from the cache. Cache writes are a field of CometAPI's (seen live 2026-06-24). */
function usageOf(value: unknown): Partial<ModelUsage> | undefined {
  const usage = record(value);
  const prompt = tokens(usage['prompt_tokens']);
  const output = tokens(usage['completion_tokens']);
  if (prompt === undefined && output === undefined) return undefined;
  const read = tokens(record(usage['prompt_tokens_details'])['cached_tokens']) ?? 0;
  const written1h = tokens(usage['claude_cache_creation_1_h_tokens']) ?? 0;
  const written = (tokens(usage['claude_cache_creation_5_m_tokens']) ?? 0) + written1h;
  return {
    inputTokens: Math.max(0, (prompt ?? 0) - read),
    cacheReadTokens: read,
    // Whether the prompt's count includes these is not documented: counted on top, the cost is never too low.
    cacheWriteTokens: written,
    ...(written1h === 0 ? {} : { cacheWrite1hTokens: written1h }),
    outputTokens: output ?? 0,
  };
}
