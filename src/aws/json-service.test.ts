import { describe, expect, it } from 'vitest';
import { type AwsAnswer, startAwsServer } from '../../test/support/aws-server.ts';
import { systemClock } from '../clock.ts';
import { Secret } from '../secret.ts';
import { createHttpsTransport } from './https-transport.ts';
import { createJsonService, type JsonCallOptions } from './json-service.ts';

const credentials = {
  accessKeyId: 'AKID',
  secretAccessKey: new Secret('secret'),
  sessionToken: new Secret('to/ken=='),
};

/** Answers one after the other, the last one for ever; a call, and what came of it. */
async function call(answers: readonly AwsAnswer[], options: Partial<JsonCallOptions> = {}) {
  await using server = await startAwsServer(
    (_, number) => answers[Math.min(number, answers.length) - 1] ?? {},
    credentials,
  );
  const transport = createHttpsTransport();
  const service = createJsonService({
    service: 'dynamodb',
    region: 'eu-west-1',
    endpoint: `${server.url}/`,
    target: 'DynamoDB_20120810',
    protocol: '1.0',
    credentials: () => Promise.resolve(credentials),
    clock: systemClock,
    transport: transport.send,
    random: () => 0.01,
  });
  let repeats = 0;
  const onRepeat = () => void (repeats += 1);
  const [{ value: result, reason: error }] = (await Promise.allSettled([
    service('GetItem', { a: 'é' }, { limitMs: 1_000, onRepeat, ...options }),
  ])) as [{ value?: object; reason?: unknown }];
  transport.close();
  return { result, error, requests: [...server.requests], repeats };
}

const fail = (status: number, type: string, message = ''): AwsAnswer => ({
  status,
  body: { __type: `com.amazonaws.dynamodb.v20120810#${type}`, message },
});
const busy = fail(400, 'ThrottlingException');

describe('a JSON service', () => {
  it('is asked with an object, signed, and answers with one', async () => {
    const { result, requests } = await call([{ body: { Item: { n: 1 } } }]);
    expect(result).toEqual({ Item: { n: 1 } });
    expect(requests).toMatchObject([
      {
        method: 'POST',
        url: '/',
        body: '{"a":"é"}',
        headers: {
          'x-amz-target': 'DynamoDB_20120810.GetItem',
          'content-type': 'application/x-amz-json-1.0',
        },
      },
    ]);
  });

  it.each([
    fail(400, 'ProvisionedThroughputExceededException'),
    busy,
    fail(429, 'AnythingElse'),
    fail(500, 'InternalServerError'),
    { status: 503, body: '<html>' },
    'reset',
    { body: 'not JSON' },
  ] as const)('is asked again after %j', async (trouble) => {
    const { result, repeats } = await call([trouble, trouble, {}]);
    expect(result).toEqual({});
    expect(repeats).toBe(2);
  });

  it('is not asked again when that could not help', async () => {
    const { error, requests } = await call([fail(400, 'ValidationException', 'It is wrong.')]);
    expect(error).toMatchObject({
      type: 'ValidationException',
      status: 400,
      said: 'It is wrong.',
      requestId: 'request-1',
      retryable: false,
      message: 'dynamodb answered ValidationException (400).',
    });
    expect(requests).toHaveLength(1);
  });

  it('gives up after five tries, with the last failure', async () => {
    const { error, requests } = await call([busy]);
    expect(error).toMatchObject({ type: 'ThrottlingException', retryable: true, mayHaveHappened: false });
    expect(requests).toHaveLength(5);
  });

  it('gives up when its time is over', async () => {
    const { error, requests } = await call(['hang'], { limitMs: 40 });
    expect(error).toMatchObject({ type: 'Timeout', retryable: true, mayHaveHappened: true });
    expect(requests).toHaveLength(1);
  });

  it.each<[AwsAnswer, boolean]>([
    [busy, true],
    [fail(500, 'InternalServerError'), false],
    ['reset', false],
    [{ body: 'not JSON' }, false],
  ])('repeats what must not happen twice only if it did not happen: after %j %s', async (trouble, again) => {
    const { requests } = await call([trouble, {}], { repeatable: false });
    expect(requests).toHaveLength(again ? 2 : 1);
  });

  it.each<[string, AwsAnswer, string]>([
    ['in the header', { status: 400, headers: { 'x-amzn-errortype': 'Odd:http://x/' }, body: '' }, 'Odd'],
    ['in XML', { status: 400, body: '<E><Code>Odd</Code><Message>no</Message></E>' }, 'Odd'],
    ['nowhere', { status: 404, body: 'gone' }, 'Status404'],
    ['as no name', { status: 400, body: { __type: ['x'], message: 7 } }, 'Status400'],
    ['as no object', { status: 400, body: 'null' }, 'Status400'],
    ['as a sentence', { status: 400, body: { __type: 'hunter2 is not a name' } }, 'Status400'],
  ])('takes the name of an error that stands %s', async (_, answer, type) => {
    expect((await call([answer])).error).toMatchObject({ type });
  });
});
