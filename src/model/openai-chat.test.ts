import { describe, expect, it } from 'vitest';
import { WellspokenError } from '../errors.ts';
import { answerInstruction } from './answer-format.ts';
import { parseRecord } from './json-fields.ts';
import type { ModelPart, ModelRequest } from './model.ts';
import { createOpenAiChatModel, type OpenAiChatOptions } from './openai-chat.ts';
import { createRecordedTransport, type Recording } from '../../test/support/recorded-transport.ts';

const never = new AbortController().signal;
const plain: ModelRequest = {
  system: 'Be brief.',
  messages: [{ role: 'user', content: 'Hello?' }],
  maxOutputTokens: 400,
  format: 'text',
};

function chunk(delta: object, more: object = {}, choice: object = {}): string {
  const choices = [{ index: 0, delta, finish_reason: null, logprobs: null, ...choice }];
  return `data: ${JSON.stringify({ id: 'c1', model: 'claude-haiku-5-5', obfuscation: 'x', choices, usage: null, ...more })}\n\n`;
}
const finish = (reason: string) => chunk({}, {}, { finish_reason: reason });
const usage = (counts: object) => chunk({}, { choices: [], usage: counts });
const counts = {
  prompt_tokens: 30,
  completion_tokens: 4,
  prompt_tokens_details: { cached_tokens: 10 },
  latency_checkpoint: {},
};
const done = 'data: [DONE]\n\n';
const good: Recording = {
  body: [
    chunk({ role: 'assistant', content: '' }) + chunk({ content: 'Hi.' }),
    finish('stop') + usage(counts) + done,
  ],
};
const refusing = (status: number, message: string): Recording => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: [JSON.stringify({ error: { message, type: 'invalid_request_error', code: null } })],
});

function model(recordings: readonly Recording[], options: Partial<OpenAiChatOptions> = {}) {
  const transport = createRecordedTransport(...recordings);
  const made = createOpenAiChatModel({
    provider: 'cometapi',
    model: 'claude-haiku-5-5',
    baseUrl: 'https://api.cometapi.com/v1',
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

async function failure(stream: AsyncIterable<ModelPart>): Promise<WellspokenError> {
  const error: unknown = await parts(stream).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (error instanceof WellspokenError) return error;
  throw new Error('the stream should have failed with an error of ours', { cause: error });
}

describe('a chat completion request', () => {
  it('says what is needed and no more', async () => {
    const { made, transport, bodies } = model([good]);
    await parts(made.stream({ ...plain, personPseudonym: 'p-1' }, never));
    expect(bodies()).toEqual([
      {
        model: 'claude-haiku-5-5',
        stream: true,
        stream_options: { include_usage: true },
        max_completion_tokens: 2_448,
        messages: [
          { role: 'system', content: 'Be brief.' },
          { role: 'user', content: 'Hello?' },
        ],
      },
    ]);
    expect(transport.requests[0]).toMatchObject({
      url: 'https://api.cometapi.com/v1/chat/completions',
      headers: { authorization: 'Bearer sk-test' },
    });
  });

  it('asks for the answer by schema, then in words, and remembers what the server takes', async () => {
    const { made, bodies } = model([refusing(400, 'no'), good]);
    await parts(made.stream({ ...plain, format: 'answer' }, never));
    await parts(made.stream({ ...plain, format: 'answer' }, never));
    expect(bodies().map((body) => 'response_format' in body)).toEqual([true, false, false]);
    expect(JSON.stringify(bodies()[2])).toContain(JSON.stringify(answerInstruction).slice(1, -1));
    expect(bodies()[0]?.['response_format']).toMatchObject({
      type: 'json_schema',
      json_schema: { strict: true },
    });
  });

  it('calls the limit max_tokens for a server that knows no other name', async () => {
    const { made, bodies } = model([refusing(400, "unknown field 'max_completion_tokens'"), good]);
    await parts(made.stream({ ...plain, format: 'answer' }, never));
    expect(bodies()[1]).toMatchObject({ max_tokens: 2_448, response_format: { type: 'json_schema' } });
    expect(bodies()[1]).not.toHaveProperty('max_completion_tokens');
  });

  it('is given up after everything optional was left out', async () => {
    const { made, bodies } = model([refusing(400, 'response_format and max_completion_tokens are unknown')]);
    const error = await failure(made.stream({ ...plain, format: 'answer' }, never));
    expect(error.code).toBe('think/bad-request');
    expect(bodies()).toHaveLength(3);
  });

  it('goes to a server of one’s own without a key', async () => {
    const { made, transport } = model([good], {
      provider: 'openai-compatible',
      baseUrl: 'http://127.0.0.1:11434',
      key: () => '',
    });
    await parts(made.stream(plain, never));
    expect(transport.requests[0]?.headers).not.toHaveProperty('authorization');
    const comet = model([good], { key: () => '' });
    expect(await failure(comet.made.stream(plain, never))).toMatchObject({ code: 'think/auth' });
  });
});

describe('a chat completion', () => {
  it('becomes start, usage, deltas and finish', async () => {
    const read = await parts(model([good]).made.stream(plain, never));
    expect(read[0]).toEqual({ type: 'start', model: 'claude-haiku-5-5', messageId: 'c1' });
    expect(read.filter(({ type }) => type === 'delta')).toEqual([{ type: 'delta', text: 'Hi.' }]);
    expect(read.at(-1)).toEqual({
      type: 'finish',
      stopReason: 'end',
      usage: { inputTokens: 20, cacheReadTokens: 10, cacheWriteTokens: 0, outputTokens: 4 },
    });
  });

  it('has an estimate of its input on the books from the start', async () => {
    const { made } = model([{ body: [chunk({ content: 'Hi' }), new Error('reset')] }]);
    const read: ModelPart[] = [];
    await expect(
      (async () => {
        for await (const part of made.stream(plain, never)) read.push(part);
      })(),
    ).rejects.toMatchObject({ code: 'think/network', midStream: true });
    expect(read.at(-1)).toMatchObject({ type: 'usage', usage: { inputTokens: 4, outputTokens: 0 } });
  });

  it('is counted by estimate where the server counts nothing', async () => {
    const { made } = model([{ body: [chunk({ content: 'Hello there.' }) + finish('stop') + done] }]);
    expect((await parts(made.stream(plain, never))).at(-1)).toMatchObject({
      usage: { inputTokens: 4, outputTokens: 3 },
    });
  });

  it('counts what CometAPI wrote to the cache', async () => {
    const wrote = { ...counts, claude_cache_creation_5_m_tokens: 100, claude_cache_creation_1_h_tokens: 1 };
    const { made } = model([{ body: [chunk({ content: 'Hi.' }), finish('stop'), usage(wrote), done] }]);
    expect((await parts(made.stream(plain, never))).at(-1)).toMatchObject({
      usage: { cacheWriteTokens: 101 },
    });
  });

  it('is complete without [DONE] once it gave its reason to stop', async () => {
    const { made } = model([{ body: [chunk({ content: 'Hi.' }), finish('stop'), usage(counts)] }]);
    expect((await parts(made.stream(plain, never))).at(-1)).toMatchObject({
      type: 'finish',
      usage: { outputTokens: 4 },
    });
  });

  it('is truncated without either', async () => {
    const { made } = model([{ body: [chunk({ content: 'Hi.' })] }]);
    expect(await failure(made.stream(plain, never))).toMatchObject({
      code: 'think/truncated',
      midStream: true,
    });
  });

  it.each([
    ['stop', 'end'],
    ['length', 'length'],
    ['content_filter', 'refusal'],
    ['tool_calls', 'tool-use'],
    ['function_call', 'tool-use'],
    ['something_new', 'other'],
  ])('that stops for %s finishes as %s', async (reason, stopReason) => {
    const { made } = model([{ body: [chunk({ content: 'Hi.' }) + finish(reason) + done] }]);
    expect((await parts(made.stream(plain, never))).at(-1)).toMatchObject({ stopReason });
  });

  it('is a refusal when it carries one, whatever reason it gives', async () => {
    const { made } = model([{ body: [chunk({ refusal: 'I cannot.' }) + finish('stop') + done] }]);
    expect((await parts(made.stream(plain, never))).at(-1)).toMatchObject({ stopReason: 'refusal' });
  });

  it('passes over tool calls, reasoning and everything unknown', async () => {
    const odd =
      chunk({ tool_calls: [{ index: 0 }], reasoning_content: 'Hmm.', content: null }) +
      chunk({}, { choices: 'none' }) +
      chunk({}, { choices: [null] }) +
      'event: x\ndata: {}\n\n';
    const { made } = model([
      { body: [odd + chunk({ content: [{ type: 'text', text: 'Hi.' }, null] }) + odd + finish('stop')] },
    ]);
    const read = await parts(made.stream(plain, never));
    expect(read.filter(({ type }) => type === 'delta')).toEqual([{ type: 'delta', text: 'Hi.' }]);
  });

  it('may come as one JSON document', async () => {
    const document = {
      id: 'c2',
      model: 'm',
      choices: [{ message: { role: 'assistant', content: 'Hi.' }, finish_reason: 'stop' }],
      usage: counts,
    };
    const headers = { 'content-type': 'application/json' };
    const { made } = model([{ headers, body: [JSON.stringify(document)] }]);
    const read = await parts(made.stream(plain, never));
    expect(read.map(({ type }) => type)).toEqual(['start', 'delta', 'finish']);
  });

  it.each([
    [
      'an error chunk',
      [chunk({ content: 'Hi' }), 'data: {"error":{"message":"x","type":"rate_limit_error"}}\n\n'],
      'think/rate-limited',
    ],
    ['no word', [chunk({ content: ' ' }), finish('stop'), done], 'think/empty'],
    ['only [DONE]', [done], 'think/empty'],
    ['broken JSON', ['data: {"choices\n\n'], 'think/upstream'],
  ])('with %s fails', async (_name, body, code) => {
    const error = await failure(model([{ body }]).made.stream(plain, never));
    expect(error).toMatchObject({ code });
  });
});
