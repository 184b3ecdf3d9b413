import { expect, it } from 'vitest';
import type { Answer } from './answer.ts';
import { chatFrames } from './chat-wire.ts';
import { messagesFrames } from './messages-wire.ts';

const answer: Answer = {
  id: '1',
  createdAtMs: 1_000,
  model: 'claude-haiku-5-5',
  thinking: { text: '', tokens: 16 },
  text: 'It is late.',
  calls: [],
  chunkCharacters: 6,
  stopReason: 'end_turn',
  usage: { inputTokens: 3, cacheReadTokens: 5, cacheWriteTokens: 7, outputTokens: 19 },
};

function events(frames: Iterable<{ readonly data: string | Uint8Array }>): string[] {
  return [...frames].map(({ data }) => String(data));
}

it('writes the event sequence of the Messages API: thinking, then text, then the count, then the stop', () => {
  const names = events(messagesFrames(answer)).map(
    (event) => /^event: (\w+)\ndata: .*\n\n$/.exec(event)?.[1],
  );
  expect(names).toEqual([
    'message_start',
    'content_block_start',
    'content_block_delta',
    'content_block_stop',
    'content_block_start',
    'ping',
    'content_block_delta',
    'content_block_delta',
    'content_block_stop',
    'message_delta',
    'message_stop',
  ]);
});

it('counts up from one token at the start to all of them at the end', () => {
  const [start] = events(messagesFrames(answer));
  expect(start).toContain('"input_tokens":3,"cache_creation_input_tokens":7,"cache_read_input_tokens":5');
  expect(start).toContain('"output_tokens":1,');
  expect(events(messagesFrames(answer)).at(-2)).toContain('"output_tokens":19,');
});

it('opens no text block for an answer without text', () => {
  const refusal = events(
    messagesFrames({ ...answer, text: '', thinking: undefined, stopReason: 'refusal' }),
  ).join('');
  expect(refusal).not.toContain('content_block');
  expect(refusal).toContain('"stop_details":{"type":"refusal"');
});

it('shows thinking where it is scripted', () => {
  const thinking = { text: 'Late?', tokens: 2 };
  expect(events(messagesFrames({ ...answer, thinking })).join('')).toContain(
    '{"type":"thinking_delta","thinking":"Late?"}',
  );
});

it('writes chat chunks: the role, text, the reason, the usage if asked for, and [DONE]', () => {
  const deltas = ['"role":"assistant"', '"content":"It is "', '"content":"late."', '"finish_reason":"stop"'];
  const plain = events(chatFrames(answer, false));
  for (const [index, part] of deltas.entries()) expect(plain[index]).toContain(part);
  expect(plain.slice(deltas.length)).toEqual(['data: [DONE]\n\n']);

  const counted = events(chatFrames(answer, true));
  expect(counted).toHaveLength(plain.length + 1);
  expect(counted.at(-2)).toContain(
    '"choices":[],"usage":{"prompt_tokens":15,"completion_tokens":19,"total_tokens":34',
  );
});
