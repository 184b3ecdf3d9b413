import { describe, expect, it } from 'vitest';
import { WellspokenError } from '../errors.ts';
import { createAnthropicMessagesModel, type AnthropicMessagesOptions } from './anthropic-messages.ts';
import { answerInstruction, answerSchema } from './answer-format.ts';
import { parseRecord } from './json-fields.ts';
import type { ModelPart, ModelRequest } from './model.ts';
import { createRecordedTransport, type Recording } from '../../test/support/recorded-transport.ts';

const never = new AbortController().signal;
const plain: ModelRequest = {
  system: 'Be brief.',
  messages: [{ role: 'user', content: 'Hello?' }],
  maxOutputTokens: 400,
  format: 'text',
};

function event(type: string, fields: object = {}): string {
  return `event: ${type}\ndata: ${JSON.stringify({ type, ...fields })}\n\n`;
}
const start = event('message_start', {
  message: {
    id: 'msg_1',
    model: 'claude-haiku-5-5-20261007',
    content: [],
    usage: { input_tokens: 25, cache_creation_input_tokens: 3, cache_read_input_tokens: 7, output_tokens: 1 },
  },
});
const delta = (text: string) =>
  event('content_block_delta', { index: 0, delta: { type: 'text_delta', text } });
const stop = (reason: string, output = 15) =>
  event('message_delta', { delta: { stop_reason: reason }, usage: { output_tokens: output } }) +
  event('message_stop');
const good: Recording = { body: [start + delta('Hi.') + stop('end_turn')] };
const refusing = (status: number, message: string, code = ''): Recording => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: [JSON.stringify({ error: { message, code, type: 'comet_api_error' } })],
});

function model(recordings: readonly Recording[], options: Partial<AnthropicMessagesOptions> = {}) {
  const transport = createRecordedTransport(...recordings);
  const made = createAnthropicMessagesModel({
    provider: 'cometapi',
    model: 'claude-haiku-5-5',
    baseUrl: 'https://api.cometapi.com',
    key: () => 'sk-test',
    transport: transport.send,
    ...options,
  });
  const bodies = () => transport.requests.map(({ body = '' }) => parseRecord(body) ?? {});
  return { made, transport, bodies };
}

async function parts(stream: AsyncIterable<ModelPart>): Promise<ModelPart[]> {
  const read: ModelPart[] = [];
  for await (const part of stream) read.push(part);
  return read;
}

/** The parts before the failure, and the failure. */
async function failure(stream: AsyncIterable<ModelPart>) {
  const before: ModelPart[] = [];
  try {
    for await (const part of stream) before.push(part);
  } catch (error) {
    if (error instanceof WellspokenError) return { before, error };
    throw error;
  }
  throw new Error('the stream should have failed');
}

describe('a request to the Messages API', () => {
  it('is the smallest legal one for the default voice model', async () => {
    const { made, transport, bodies } = model([good]);
    await parts(made.stream({ ...plain, personPseudonym: 'p-1' }, never));
    expect(bodies()).toEqual([
      {
        model: 'claude-haiku-5-5',
        max_tokens: 400,
        stream: true,
        thinking: { type: 'disabled' },
        output_config: { effort: 'low' },
        system: 'Be brief.',
        messages: [{ role: 'user', content: 'Hello?' }],
        metadata: { user_id: 'p-1' },
      },
    ]);
    expect(transport.requests[0]).toMatchObject({
      method: 'POST',
      url: 'https://api.cometapi.com/v1/messages',
      headers: {
        authorization: 'Bearer sk-test',
        'anthropic-version': '2023-06-01',
        'accept-encoding': 'identity',
      },
    });
    expect(transport.requests[0]?.headers).not.toHaveProperty('x-api-key');
  });

  it.each([
    [
      'claude-sonnet-5-5',
      { thinking: { type: 'between_tools' }, output_config: { effort: 'low' }, max_tokens: 400 },
    ],
    ['claude-opus-5-5', { output_config: { effort: 'low' }, max_tokens: 2_448 }],
    ['claude-sonnet-4-6', { output_config: { effort: 'low' }, max_tokens: 400 }],
    ['claude-sonnet-4-6-thinking', { output_config: { effort: 'low' }, max_tokens: 2_448 }],
    ['claude-haiku-4-5-20251001', { max_tokens: 400 }],
    ['claude-of-the-future', { max_tokens: 2_448 }],
  ])('keeps %s from thinking as far as it lets itself be kept', async (id, expected) => {
    const { made, bodies } = model([good], { model: id });
    await parts(made.stream(plain, never));
    const { thinking, output_config, max_tokens } = bodies()[0] ?? {};
    expect({ thinking, output_config, max_tokens }).toEqual({
      thinking: undefined,
      output_config: undefined,
      ...expected,
    });
  });

  it('asks for a long system prompt to be cached, and for a short one not', async () => {
    const system = 'word '.repeat(500);
    const { made, bodies } = model([good]);
    await parts(made.stream({ ...plain, system }, never));
    const text = system.trim();
    expect(bodies()[0]?.['system']).toEqual([{ type: 'text', text, cache_control: { type: 'ephemeral' } }]);
    const old = model([good], { model: 'claude-haiku-4-5' });
    await parts(old.made.stream({ ...plain, system }, never));
    expect(old.bodies()[0]?.['system']).toBe(text);
  });

  it('asks for the answer by schema, with the speech first', async () => {
    const { made, bodies } = model([good]);
    await parts(made.stream({ ...plain, format: 'answer' }, never));
    expect(bodies()[0]?.['output_config']).toEqual({
      effort: 'low',
      format: { type: 'json_schema', schema: answerSchema },
    });
    expect(Object.keys(answerSchema.properties)).toEqual(['speech', 'card']);
  });

  it('asks for the answer in words where schemas are not known', async () => {
    const { made, bodies } = model([good], { structuredOutput: false });
    await parts(made.stream({ ...plain, format: 'answer' }, never));
    expect(bodies()[0]?.['output_config']).toEqual({ effort: 'low' });
    expect(bodies()[0]?.['system']).toBe(`Be brief.\n\n${answerInstruction}`);
  });

  it('reads the key anew for every call', async () => {
    const keys = ['one', 'two '];
    const { made, transport } = model([good], { key: () => Promise.resolve(keys.shift() ?? '') });
    await parts(made.stream(plain, never));
    await parts(made.stream(plain, never));
    expect(transport.requests.map(({ headers }) => headers['authorization'])).toEqual([
      'Bearer one',
      'Bearer two',
    ]);
  });

  it.each(['', '  ', 'sk-a\nb', 'ключ'])('is not sent with a key that is none: %o', async (key) => {
    const { made, transport } = model([good], { key: () => key });
    const { error } = await failure(made.stream(plain, never));
    expect(error).toMatchObject({ code: 'think/auth', retryable: false });
    expect(String(error)).not.toContain(key.trim() || 'undefined');
    expect(transport.requests).toEqual([]);
  });
});

describe('output_config that a server does not take', () => {
  it('is left out of a second request, and of all later ones', async () => {
    const { made, bodies } = model([refusing(500, 'bad body', 'invalid_request'), good]);
    const read = await parts(made.stream({ ...plain, format: 'answer' }, never));
    await parts(made.stream({ ...plain, format: 'answer' }, never));
    expect(bodies().map((body) => 'output_config' in body)).toEqual([true, false, false]);
    expect(bodies()[1]?.['system']).toContain(answerInstruction);
    expect(read.filter(({ type }) => type === 'start')).toHaveLength(1);
  });

  it('is not blamed for a request that fails without it too', async () => {
    const { made, bodies } = model([refusing(400, 'nope'), refusing(400, 'nope again'), good]);
    const { error } = await failure(made.stream(plain, never));
    expect(error).toMatchObject({ code: 'think/bad-request' });
    await parts(made.stream(plain, never));
    expect(bodies().map((body) => 'output_config' in body)).toEqual([true, false, true]);
  });

  it('is only given up at Anthropic when Anthropic names it', async () => {
    const other = model([refusing(400, 'messages: too short'), good], { provider: 'anthropic' });
    await failure(other.made.stream(plain, never));
    expect(other.bodies()).toHaveLength(1);
    const named = model([refusing(400, 'output_config.format: not supported'), good], {
      provider: 'anthropic',
    });
    await parts(named.made.stream(plain, never));
    expect(named.bodies()).toHaveLength(2);
  });

  it('is not given up for another kind of error', async () => {
    const { made, bodies } = model([refusing(503, 'busy'), good]);
    await failure(made.stream(plain, never));
    expect(bodies()).toHaveLength(1);
  });
});

describe('an answer of the Messages API', () => {
  it('becomes start, usage, deltas, usage and finish', async () => {
    const headers = { 'content-type': 'text/event-stream; charset=utf-8', 'request-id': 'req_7' };
    const { made } = model([
      { headers, body: [start, delta('Hel') + delta('lo'), delta('.') + stop('end_turn')] },
    ]);
    const early = { inputTokens: 25, cacheReadTokens: 7, cacheWriteTokens: 3, outputTokens: 1 };
    expect(await parts(made.stream(plain, never))).toEqual([
      { type: 'start', model: 'claude-haiku-5-5-20261007', messageId: 'msg_1', providerRequestId: 'req_7' },
      { type: 'usage', usage: early },
      { type: 'delta', text: 'Hello' },
      { type: 'delta', text: '.' },
      { type: 'finish', stopReason: 'end', usage: { ...early, outputTokens: 15 } },
    ]);
  });

  it('takes text from text blocks only', async () => {
    const thinking =
      event('content_block_start', { index: 0, content_block: { type: 'thinking', thinking: '' } }) +
      event('content_block_delta', { index: 0, delta: { type: 'thinking_delta', thinking: 'Hmm.' } }) +
      event('content_block_delta', { index: 0, delta: { type: 'signature_delta', signature: 'x' } }) +
      event('content_block_delta', { index: 1, delta: { type: 'input_json_delta', partial_json: '{' } });
    const { made } = model([{ body: [start + thinking + delta('Hi.') + stop('end_turn')] }]);
    const read = await parts(made.stream(plain, never));
    expect(read.filter(({ type }) => type === 'delta')).toEqual([{ type: 'delta', text: 'Hi.' }]);
  });

  it('tells whoever watches for silence that the model is alive', async () => {
    const { made } = model([{ body: [start, event('ping'), event('ping'), delta('Hi.'), stop('end_turn')] }]);
    const read = await parts(made.stream(plain, never));
    expect(read.map(({ type }) => type)).toEqual(['start', 'usage', 'usage', 'usage', 'delta', 'finish']);
  });

  it('may hold events, fields and blocks of the future', async () => {
    const odd =
      event('ping') +
      event('telemetry', { x: 1 }) +
      'data: 42\n\n'.replace('42', '{"no":"type"}') +
      event('content_block_delta', { delta: null }) +
      event('content_block_start', {}) +
      event('message_delta', { usage: { output_tokens: 'many' } });
    const { made } = model([{ body: [odd + start + odd + delta('Hi.') + odd + stop('pause_turn')] }]);
    const read = await parts(made.stream(plain, never));
    expect(read.at(-1)).toMatchObject({ type: 'finish', stopReason: 'other', usage: { outputTokens: 15 } });
    expect(read[0]).toMatchObject({ type: 'start', messageId: 'msg_1' });
  });

  it.each([
    ['end_turn', 'end'],
    ['stop_sequence', 'end'],
    ['max_tokens', 'length'],
    ['model_context_window_exceeded', 'length'],
    ['refusal', 'refusal'],
    ['tool_use', 'tool-use'],
    ['a_new_reason', 'other'],
  ])('that stops for %s finishes as %s', async (reason, stopReason) => {
    const { made } = model([{ body: [start + delta('Hi.') + stop(reason)] }]);
    expect((await parts(made.stream(plain, never))).at(-1)).toMatchObject({ type: 'finish', stopReason });
  });

  it('may be refused before a word was said', async () => {
    const { made } = model([{ body: [start + stop('refusal')] }]);
    expect((await parts(made.stream(plain, never))).at(-1)).toMatchObject({
      type: 'finish',
      stopReason: 'refusal',
    });
  });

  it.each(['end_turn', 'max_tokens'])(
    'without a word (%s) is an error, and is still accounted for',
    async (reason) => {
      const { made } = model([{ body: [start + delta(' \n') + stop(reason)] }]);
      const { before, error } = await failure(made.stream(plain, never));
      expect(error).toMatchObject({ code: 'think/empty', retryable: true });
      expect(before.at(-1)).toMatchObject({ type: 'usage', usage: { outputTokens: 15 } });
    },
  );

  it('may come as one JSON document', async () => {
    const document = {
      id: 'msg_2',
      type: 'message',
      model: 'claude-haiku-5-5',
      content: [
        { type: 'thinking', thinking: '' },
        { type: 'text', text: 'Hi' },
        { type: 'text', text: '.' },
      ],
      stop_reason: 'end_turn',
      usage: { input_tokens: 5, output_tokens: 2 },
    };
    const headers = { 'content-type': 'application/json' };
    const { made } = model([{ headers, body: [JSON.stringify(document)] }]);
    expect(await parts(made.stream(plain, never))).toEqual([
      { type: 'start', model: 'claude-haiku-5-5', messageId: 'msg_2' },
      { type: 'delta', text: 'Hi.' },
      {
        type: 'finish',
        stopReason: 'end',
        usage: { inputTokens: 5, cacheReadTokens: 0, cacheWriteTokens: 0, outputTokens: 2 },
      },
    ]);
  });
});

describe('an answer that fails', () => {
  const json = { 'content-type': 'application/json' };
  it.each<[string, Recording, object]>([
    [
      'by an error event',
      { body: [event('error', { error: { type: 'overloaded_error' } })] },
      { code: 'think/overloaded', midStream: false },
    ],
    [
      'by an error event midway',
      { body: [start + delta('Hi'), event('error', { error: { type: 'api_error' } })] },
      { code: 'think/upstream', midStream: true },
    ],
    [
      'by a bare error',
      { body: ['data: {"error":{"message":"x","code":"model_not_found","type":"comet_api_error"}}\n\n'] },
      { code: 'think/not-found' },
    ],
    ['by ending early', { body: [start + delta('Hi')] }, { code: 'think/truncated', midStream: true }],
    ['by saying nothing', { body: [] }, { code: 'think/truncated', midStream: false }],
    [
      'by ending before message_stop',
      { body: [start + delta('Hi') + event('message_delta', { delta: { stop_reason: 'end_turn' } })] },
      { code: 'think/truncated' },
    ],
    [
      'by breaking',
      { body: [start + delta('Hi'), new Error('reset')] },
      { code: 'think/network', midStream: true },
    ],
    [
      'by broken JSON',
      { body: [start + delta('Hi'), 'data: {"type":"content_blo\n\n'] },
      { code: 'think/upstream', midStream: true },
    ],
    [
      'by a giant event',
      {
        body: [
          start + delta('Hi'),
          ...Array.from({ length: 3 }, () => 'data: ' + 'x'.repeat(600_000) + '\n'),
        ],
      },
      { code: 'think/upstream', midStream: true, provider: 'cometapi' },
    ],
    ['by a document that is no JSON', { headers: json, body: ['{"id":'] }, { code: 'think/upstream' }],
    [
      'by an error under status 200',
      { headers: json, body: ['{"error":{"message":"x","type":"authentication_error"}}'] },
      { code: 'think/auth', status: 200 },
    ],
  ])('%s is told apart', async (_name, recording, expected) => {
    const { made } = model([recording]);
    const { before, error } = await failure(made.stream(plain, never));
    expect(error).toMatchObject(expected);
    const said = before.filter((part) => part.type === 'delta').map(({ text }) => text);
    expect(said.join('')).toBe(error.midStream ? 'Hi' : '');
  });

  it.each<[string, Recording]>([
    ['a redirect', { status: 301, headers: { location: '/' } }],
    ['a web page', { headers: { 'content-type': 'text/html; charset=utf-8' }, body: ['<html>'] }],
    ['a web page with 404', { status: 404, headers: { 'content-type': 'text/html' }, body: ['<html>'] }],
  ])('because the base URL is wrong (%s) says which setting to look at', async (_name, recording) => {
    const { made } = model([recording]);
    const { error } = await failure(made.stream(plain, never));
    expect(error).toMatchObject({ code: 'think/bad-request', retryable: false });
    expect(String(error)).toContain('COMETAPI_BASE_URL');
    expect(String(error)).toContain('must not end in /v1');
  });
});

describe('a call that is stopped', () => {
  it('before it began asks nobody', async () => {
    const { made, transport } = model([good]);
    const { error } = await failure(made.stream(plain, AbortSignal.abort()));
    expect(error).toMatchObject({ code: 'think/aborted', retryable: false });
    expect(transport.requests).toEqual([]);
  });

  it('while the key is fetched does not wait for it', async () => {
    const stopped = new AbortController();
    const { made } = model([good], { key: () => new Promise(() => {}) });
    const failing = failure(made.stream(plain, stopped.signal));
    stopped.abort();
    expect((await failing).error).toMatchObject({ code: 'think/aborted' });
  });

  it('by leaving the loop closes the connection', async () => {
    const { made, transport } = model([{ body: [start, delta('One.'), delta('Two.'), stop('end_turn')] }]);
    for await (const part of made.stream(plain, never)) if (part.type === 'delta') break;
    expect(transport.closedEarly).toBe(1);
  });

  it('by nobody leaves the connection for the next call', async () => {
    const { made, transport } = model([{ body: [start, delta('One.'), stop('end_turn'), '\n'] }]);
    for await (const part of made.stream(plain, never)) if (part.type === 'finish') break;
    await new Promise(setImmediate);
    expect(transport.closedEarly).toBe(0);
  });
});
