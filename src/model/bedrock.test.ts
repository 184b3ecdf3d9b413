import { afterEach, describe, expect, it } from 'vitest';
import { type AwsAnswer, type AwsServer, startAwsServer } from '../../test/support/aws-server.ts';
import type { ArrivedRequest } from '../../test/support/aws-signature.ts';
import { createRecordedTransport } from '../../test/support/recorded-transport.ts';
import { AwsFailure } from '../aws/aws-failure.ts';
import { createHttpsTransport } from '../aws/https-transport.ts';
import { systemClock } from '../clock.ts';
import type { ErrorCode } from '../errors.ts';
import { Secret } from '../secret.ts';
import { createStandInGateway } from '../testing/gateway/gateway.ts';
import { type BedrockOptions, createBedrockModel } from './bedrock.ts';
import { fetchTransport } from './fetch-transport.ts';
import type { ModelPart } from './model.ts';
import { createUndiciTransport } from './undici-transport.ts';

const credentials = {
  accessKeyId: 'AKID',
  secretAccessKey: new Secret('secret'),
  sessionToken: new Secret('to/ken=='),
};
const signed = { credentials: () => Promise.resolve(credentials), clock: systemClock };
const id = 'eu.anthropic.claude-haiku-5-5';
const request = {
  system: 'Be brief.',
  messages: [{ role: 'user' as const, content: 'Wie heißt das? 人' }],
  maxOutputTokens: 100,
  format: 'answer' as const,
  personPseudonym: 'p-1',
};

const open: AsyncDisposable[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one[Symbol.asyncDispose]();
});

/** A Bedrock that refuses a wrong signature, and otherwise answers so. */
async function bedrock(answer: (request: ArrivedRequest, number: number) => AwsAnswer | Promise<AwsAnswer>) {
  const server = await startAwsServer(answer, credentials);
  open.push(server);
  return server;
}

const sse = (...events: object[]): AwsAnswer => ({
  headers: { 'content-type': 'text/event-stream' },
  body: events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join(''),
});
const usage = { input_tokens: 9, output_tokens: 3 };
const hello = sse(
  { type: 'message_start', message: { id: 'msg_1', model: 'claude-haiku-5-5', usage } },
  { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'Hello.' } },
  { type: 'message_delta', delta: { stop_reason: 'end_turn' }, usage },
  { type: 'message_stop' },
);

async function ask({ url }: AwsServer, over: Partial<BedrockOptions> = {}): Promise<ModelPart[]> {
  const options = {
    model: id,
    region: 'eu-west-1',
    endpoint: url,
    access: signed,
    transport: fetchTransport,
  };
  const parts: ModelPart[] = [];
  const stream = createBedrockModel({ ...options, ...over }).stream(request, new AbortController().signal);
  for await (const part of stream) parts.push(part);
  return parts;
}

describe('Claude on Amazon Bedrock', () => {
  it.each([
    ['eu-west-1', 'https://bedrock-runtime.eu-west-1.amazonaws.com/anthropic/v1/messages'],
    ['cn-north-1', 'https://bedrock-runtime.cn-north-1.amazonaws.com.cn/anthropic/v1/messages'],
  ])('is asked at the runtime of its region, %s', async (region, url) => {
    const transport = createRecordedTransport({ status: 500 });
    const model = createBedrockModel({ model: id, region, access: signed, transport: transport.send });
    expect(model).toMatchObject({ provider: 'bedrock', model: id });
    const parts = model.stream(request, new AbortController().signal)[Symbol.asyncIterator]();
    await expect(parts.next()).rejects.toMatchObject({ code: 'think/upstream' });
    expect(transport.requests).toMatchObject([{ url }]);
  });

  it('takes our signature over any transport', async () => {
    const server = await bedrock(() => hello);
    const undici = createUndiciTransport();
    const https = createHttpsTransport();
    for (const transport of [fetchTransport, undici.send, https.send]) {
      expect(await ask(server, { transport })).toMatchObject([
        { type: 'start', model: 'claude-haiku-5-5', messageId: 'msg_1' },
        { type: 'delta', text: 'Hello.' },
        { type: 'finish', stopReason: 'end', usage: { inputTokens: 9, outputTokens: 3 } },
      ]);
    }
    await undici.close();
    https.close();
    expect(server.requests[0]).toMatchObject({ method: 'POST', url: '/anthropic/v1/messages' });
    expect(server.requests[0]?.headers).toMatchObject({
      'anthropic-version': '2023-06-01',
      'x-amz-security-token': 'to/ken==',
      authorization: expect.stringMatching(
        /\/eu-west-1\/bedrock\/aws4_request, SignedHeaders=content-type;host;/,
      ),
    });
  });

  it('is sent what an inference profile of this model takes, and nothing Bedrock lacks', async () => {
    const server = await bedrock(() => hello);
    await ask(server);
    expect(JSON.parse(server.requests[0]?.body ?? '')).toEqual({
      model: id,
      max_tokens: 100,
      stream: true,
      thinking: { type: 'disabled' },
      output_config: { effort: 'low', format: expect.objectContaining({ type: 'json_schema' }) },
      system: 'Be brief.',
      messages: [{ role: 'user', content: 'Wie heißt das? 人' }],
      metadata: { user_id: 'p-1' },
    });
  });

  it('is asked again without structured output where it names that', async () => {
    const refused = {
      status: 400,
      body: { message: 'output_config.format: Extra inputs are not permitted' },
    };
    const server = await bedrock(({ body }) =>
      body.includes('json_schema')
        ? { ...refused, headers: { 'x-amzn-errortype': 'ValidationException:http://x/' } }
        : hello,
    );
    expect((await ask(server)).at(-1)).toMatchObject({ type: 'finish' });
  });

  it('is asked with a Bedrock key instead, and with a newer one when that is not accepted', async () => {
    let key = 'old';
    const server = await startAwsServer(({ headers }) =>
      headers['authorization'] === 'Bearer new' ? hello : { status: 403, body: { Message: 'Bad key old' } },
    );
    open.push(server);
    const access = { key: () => key, renewKey: async () => void (key = 'new') };
    expect((await ask(server, { access })).at(-1)).toMatchObject({ type: 'finish' });
    expect(server.requests.map(({ headers }) => headers['authorization'])).toEqual([
      'Bearer old',
      'Bearer new',
    ]);
    expect(server.requests[0]?.headers).not.toHaveProperty('x-amz-date');
    const stays = { key: () => 'old', renewKey: () => Promise.reject(new Error('no')) };
    const error = await ask(server, { access: stays }).catch((error: unknown) => error);
    expect(error).toMatchObject({ code: 'think/auth', message: expect.stringContaining('Bad key [key]') });
  });

  it('without credentials says what to set', async () => {
    const server = await bedrock(() => hello);
    const none = new AwsFailure('NoCredentials', 'No AWS credentials found. Set …');
    const access = { clock: systemClock, credentials: () => Promise.reject(none) };
    await expect(ask(server, { access })).rejects.toMatchObject({
      code: 'think/auth',
      provider: 'bedrock',
      message: 'No AWS credentials found. Set …',
    });
    expect(server.requests).toEqual([]);
  });

  it('with wrong credentials is refused for that', async () => {
    const server = await bedrock(() => hello);
    const wrong = { ...credentials, secretAccessKey: new Secret('wrong') };
    const access = { clock: systemClock, credentials: () => Promise.resolve(wrong) };
    await expect(ask(server, { access })).rejects.toMatchObject({ code: 'think/auth', status: 403 });
  });

  it.each<[string, number, ErrorCode, boolean]>([
    ['ThrottlingException', 429, 'think/rate-limited', true],
    ['ServiceQuotaExceededException', 400, 'think/rate-limited', true],
    ['ServiceUnavailableException', 503, 'think/overloaded', true],
    ['ModelNotReadyException', 429, 'think/overloaded', true],
    ['ModelTimeoutException', 408, 'think/timeout', true],
    ['ModelErrorException', 424, 'think/upstream', true],
    ['InternalServerException', 500, 'think/upstream', true],
    ['AccessDeniedException', 403, 'think/auth', false],
    ['UnrecognizedClientException', 403, 'think/auth', false],
    ['ValidationException', 400, 'think/bad-request', false],
    ['ResourceNotFoundException', 404, 'think/not-found', false],
  ])('fails with %s (%i) as %s', async (type, status, code, retryable) => {
    const message = 'What AWS says of it.';
    const headers = { 'content-type': 'application/json' };
    for (const answer of [
      {
        status,
        headers: { ...headers, 'x-amzn-errortype': `${type}:http://internal.amazon.com/x/` },
        body: { message },
      },
      { status, headers, body: { __type: `com.amazon.coral.service#${type}`, Message: message } },
    ]) {
      const server = await bedrock(() => answer);
      const error = await ask(server).catch((error: unknown) => error);
      expect(error).toMatchObject({
        code,
        retryable,
        status,
        provider: 'bedrock',
        providerRequestId: 'request-1',
      });
      expect((error as Error).message).toContain('It said: "What AWS says of it."');
    }
  });

  it("fails as Anthropic's own errors do, which it passes on, also in the middle of an answer", async () => {
    const overloaded = { type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } };
    const whole = await bedrock(() => ({ status: 529, body: overloaded }));
    await expect(ask(whole)).rejects.toMatchObject({ code: 'think/overloaded', midStream: false });
    const text = { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'Hel' } };
    const broken = await bedrock(() => sse(text, overloaded));
    await expect(ask(broken)).rejects.toMatchObject({ code: 'think/overloaded', midStream: true });
  });

  it('speaks a protocol that the stand-in for Anthropic finds nothing wrong with', async () => {
    await using gateway = await createStandInGateway({ flavour: 'anthropic' });
    const server = await bedrock(async ({ body, headers }) => {
      const answer = await fetch(`${gateway.url}/v1/messages`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${gateway.key}`,
          'anthropic-version': headers['anthropic-version'] ?? '',
          'content-type': headers['content-type'] ?? '',
        },
        body: body.replace(id, 'claude-haiku-5-5'),
      });
      const type = answer.headers.get('content-type') ?? '';
      return { status: answer.status, headers: { 'content-type': type }, body: await answer.text() };
    });
    const parts = await ask(server);
    expect(parts.at(-1)).toMatchObject({ type: 'finish', stopReason: 'end' });
    await gateway.settled();
    expect(gateway.usage().outputTokens).toBeGreaterThan(0);
  });

  it('needs an endpoint that is one', () => {
    const make = () =>
      createBedrockModel({
        model: id,
        region: 'x',
        endpoint: 'nowhere',
        access: signed,
        transport: fetchTransport,
      });
    expect(make).toThrow(expect.objectContaining({ code: 'start/config' }));
  });
});
