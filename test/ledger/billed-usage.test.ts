import { describe, expect, it } from 'vitest';
import { createMessagesReader } from '../../src/model/anthropic-events.ts';
import { fetchCatalogue } from '../../src/model/catalogue.ts';
import type { ModelUsage } from '../../src/model/model.ts';
import { createChatReader } from '../../src/model/openai-events.ts';
import type { WireReader } from '../../src/model/wire-answer.ts';
import { createTranscript } from '../../src/model/transcript.ts';
import { createRecordedTransport } from '../support/recorded-transport.ts';

// What a bill depends on beside the four plain counts, from the wire to the port.

function usageOf(reader: WireReader, document: Record<string, unknown>): ModelUsage | undefined {
  const transcript = createTranscript({ provider: 'cometapi', model: 'claude-haiku-5-5' }, undefined);
  reader.readDocument(document, transcript);
  return transcript.take().find((part) => part.type === 'finish')?.usage;
}

describe('the usage of a Messages answer', () => {
  const answer = (usage: object) => ({
    content: [{ type: 'text', text: 'Yes.' }],
    stop_reason: 'end_turn',
    usage: {
      input_tokens: 5,
      cache_read_input_tokens: 0,
      cache_creation_input_tokens: 9,
      output_tokens: 2,
      ...usage,
    },
  });
  const plain = { inputTokens: 5, cacheReadTokens: 0, cacheWriteTokens: 9, outputTokens: 2 };

  it.each([
    [{}, plain],
    [{ cache_creation: { ephemeral_5m_input_tokens: 9, ephemeral_1h_input_tokens: 0 } }, plain],
    [
      { cache_creation: { ephemeral_5m_input_tokens: 2, ephemeral_1h_input_tokens: 7 } },
      { ...plain, cacheWrite1hTokens: 7 },
    ],
    [{ cache_creation: null, inference_geo: 'global' }, plain],
    [{ cache_creation: { ephemeral_1h_input_tokens: -1 }, inference_geo: 7 }, plain],
    [{ inference_geo: 'us' }, { ...plain, inferenceGeo: 'us' }],
  ])('with %o is %o', (usage, counts) => {
    expect(usageOf(createMessagesReader(), answer(usage))).toEqual(counts);
  });
});

it('the usage of CometAPI’s chat answers tells what is kept for an hour', () => {
  const document = {
    choices: [{ message: { content: 'Yes.' }, finish_reason: 'stop' }],
    usage: {
      prompt_tokens: 10,
      completion_tokens: 2,
      claude_cache_creation_5_m_tokens: 3,
      claude_cache_creation_1_h_tokens: 4,
    },
  };
  const reader = createChatReader(() => {
    throw new Error('estimated');
  });
  expect(usageOf(reader, document)).toMatchObject({ cacheWriteTokens: 7, cacheWrite1hTokens: 4 });
});

describe('the prices of CometAPI’s catalogue', () => {
  const currency = 'USD / M Tokens';
  it.each<[string, unknown, object]>([
    [
      'by the token',
      { currency, input: 0.08, output: 0.4 },
      { usdPerMillionTokens: { input: 0.08, output: 0.4 } },
    ],
    [
      'for input alone',
      { currency, input: 0.02, output: 0 },
      { usdPerMillionTokens: { input: 0.02, output: 0 } },
    ],
    ['by the picture', { currency, input: 0, output: 0, per_request: 0.04 }, {}],
    ['in another currency', { currency: 'CNY / M Tokens', input: 1, output: 2 }, {}],
    ['without an output', { currency, input: 1, output: null }, {}],
    ['as text', { currency, input: '1', output: '2' }, {}],
    ['below nothing', { currency, input: -1, output: 2 }, {}],
    ['beyond belief', { currency, input: 1e9, output: 2 }, {}],
    ['not at all', null, {}],
  ])('%s', async (_, pricing, expected) => {
    const body = [JSON.stringify({ total: 1, data: [{ id: 'a', pricing }] })];
    const transport = createRecordedTransport({
      status: 200,
      headers: { 'content-type': 'application/json' },
      body,
    });
    const baseUrl = 'https://api.example.com';
    const listed = fetchCatalogue({ provider: 'cometapi', baseUrl, transport: transport.send });
    expect(await listed).toEqual([{ id: 'a', ...expected }]);
  });
});
