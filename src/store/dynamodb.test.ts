import { BatchGetItemCommand, DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AwsAnswer, startAwsServer } from '../../test/support/aws-server.ts';
import { type LocalDynamoDb, startDynamoDb } from '../../test/support/dynamodb.ts';
import { createHttpsTransport } from '../aws/https-transport.ts';
import type { AwsTransport } from '../aws/transport.ts';
import { Secret } from '../secret.ts';
import { systemClock } from '../clock.ts';
import { fakeClock } from '../testing/fake-clock.ts';
import { storeContract } from './contract.ts';
import { createDynamoDbStore } from './dynamodb.ts';
import type { DynamoDbOptions } from './dynamodb-table.ts';

let dynamoDb: LocalDynamoDb;
const http = createHttpsTransport();
beforeAll(async () => {
  dynamoDb = await startDynamoDb();
});
afterAll(async () => {
  http.close();
  await dynamoDb[Symbol.asyncDispose]();
});

storeContract('the DynamoDB store', async () => {
  const clock = fakeClock(Date.UTC(2026, 10, 22));
  const table = await dynamoDb.makeTable();
  const { endpoint, region, credentials } = dynamoDb;
  const open = () => createDynamoDbStore({ table, region, endpoint, credentials, clock });
  return { store: open(), clock, reopen: () => Promise.resolve(open()) };
});

/** A store on a table of its own, whose calls are counted and may be troubled on their way. */
async function bench(over: Partial<DynamoDbOptions> = {}) {
  const clock = systemClock;
  const table = await dynamoDb.makeTable();
  const actions: string[] = [];
  const trouble: { transport?: AwsTransport } = {};
  const transport: AwsTransport = (request) => {
    actions.push(request.headers['x-amz-target']?.split('.')[1] ?? '');
    return (trouble.transport ?? http.send)(request);
  };
  const { endpoint, region, credentials } = dynamoDb;
  const options = { table, region, endpoint, credentials, clock, transport, random: Math.random, ...over };
  const { send } = http;
  /** The next call takes effect, and its answer gets lost. */
  const loseNextAnswer = () => {
    trouble.transport = async (request) => {
      delete trouble.transport;
      for await (const _ of (await send(request)).body);
      throw Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
    };
  };
  return { store: createDynamoDbStore(options), options, table, actions, trouble, loseNextAnswer };
}

const key = { partition: 'person/ada', name: 'conversation' };

describe('a DynamoDB table', () => {
  function official() {
    const { endpoint, region } = dynamoDb;
    return new DynamoDBClient({
      endpoint,
      region,
      credentials: { accessKeyId: 'AKIDLOCAL', secretAccessKey: 'local' },
    });
  }

  it("holds rows that AWS's own client reads", async () => {
    const { store, table } = await bench();
    const expiresAtMs = Date.now() + 90_500;
    const version = await store.put(key, 'text 人', { expiresAtMs });
    await store.add({ ...key, name: 'spend' }, { microUsd: 7, calls: 1 });
    const client = official();
    const { Responses } = await client.send(
      new BatchGetItemCommand({
        RequestItems: {
          [table]: {
            Keys: ['conversation', 'spend'].map((sk) => ({ pk: { S: key.partition }, sk: { S: sk } })),
          },
        },
      }),
    );
    const rows = new Map(Responses?.[table]?.map((row) => [row['sk']?.S, row]));
    expect(rows.get('conversation')).toEqual({
      pk: { S: 'person/ada' },
      sk: { S: 'conversation' },
      v: { S: 'text 人' },
      ver: { N: String(version) },
      exp: { N: String(Math.ceil(expiresAtMs / 1_000)) },
      expiresAtMs: { N: String(expiresAtMs) },
    });
    expect(rows.get('spend')).toEqual({
      pk: { S: 'person/ada' },
      sk: { S: 'spend' },
      c_microUsd: { N: '7' },
      c_calls: { N: '1' },
      ver: { N: expect.stringMatching(/^\d+$/) },
    });
    client.destroy();
  });

  it("gives rows that AWS's own client wrote", async () => {
    const { store, table } = await bench();
    const client = official();
    await client.send(
      new PutItemCommand({
        TableName: table,
        Item: { pk: { S: 'p' }, sk: { S: 'n' }, v: { S: 'theirs' }, ver: { N: '5' } },
      }),
    );
    expect(await store.get([{ partition: 'p', name: 'n' }])).toEqual([
      { partition: 'p', name: 'n', value: 'theirs', version: 5, expiresAtMs: undefined },
    ]);
    client.destroy();
  });

  it('is asked once for any write, and once for every hundred keys', async () => {
    const { store, actions } = await bench();
    await store.put(key, 'a');
    await store.put(key, 'b', { when: 'absent' });
    await store.add({ ...key, name: 'spend' }, { calls: 1, microUsd: 2, inputTokens: 3 });
    expect(actions.splice(0)).toEqual(['PutItem', 'PutItem', 'UpdateItem']);
    await store.get(Array.from({ length: 100 }, (_, i) => ({ ...key, name: `${i}` })));
    await store.get(Array.from({ length: 250 }, (_, i) => ({ ...key, name: `${i % 150}` })));
    expect(actions).toEqual(Array.from({ length: 3 }, () => 'BatchGetItem'));
  });

  it('is read page by page, and batches are read to their end, however large', async () => {
    const { store, actions } = await bench();
    const value = 'x'.repeat(250_000);
    const keys = Array.from({ length: 30 }, (_, i) => ({ partition: 'p', name: String(i).padStart(3, '0') }));
    for (const one of keys) await store.put(one, value);
    actions.length = 0;
    const items = await store.get(keys);
    expect(items.filter((item) => item?.value === value)).toHaveLength(keys.length);
    // More than one answer holds.
    expect(actions.length).toBeGreaterThan(1);
    const names: string[] = [];
    for await (const { name } of store.list('p')) names.push(name);
    expect(names).toEqual(keys.map(({ name }) => name));
    expect(actions.filter((action) => action === 'Query').length).toBeGreaterThan(5);
  });

  it('is rid of what has expired in a partition that is listed', async () => {
    const clock = fakeClock(Date.UTC(2026, 10, 22));
    const { store, table } = await bench({ clock });
    await store.put(key, 'old', { expiresAtMs: clock.now() + 10 });
    await store.put({ ...key, name: 'kept' }, 'new');
    await clock.advance(10);
    const names: string[] = [];
    for await (const { name } of store.list(key.partition)) names.push(name);
    expect(names).toEqual(['kept']);
    const { Count } = await dynamoDb.call('Scan', { TableName: table }, { limitMs: 1_000 });
    expect(Count).toBe(1);
  });

  it('keeps counters exact that were put as text, as a migration does', async () => {
    const { store, actions } = await bench();
    await store.put(key, '{"calls":41,"microUsd":9007199254740990}', { expiresAtMs: Date.now() + 60_000 });
    actions.length = 0;
    expect(await store.add(key, { calls: 1 })).toEqual({ calls: 42 });
    expect(actions.splice(0)).toEqual(['UpdateItem', 'BatchGetItem', 'PutItem']);
    expect(await store.add(key, { calls: 1, microUsd: 1 })).toEqual({ calls: 43, microUsd: 2 ** 53 - 1 });
    expect(actions).toEqual(['UpdateItem']);
    expect((await store.get([key]))[0]?.expiresAtMs).toBeGreaterThan(Date.now());
  });

  it('loses no addition to counters put as text when many add at once', async () => {
    const { store } = await bench();
    await store.put(key, '{"calls":0}');
    await Promise.all(Array.from({ length: 20 }, () => store.add(key, { calls: 1 })));
    expect((await store.get([key]))[0]?.value).toBe('{"calls":20}');
  });
});

describe('a lost answer', () => {
  it('of a conditional write is found to have been our own', async () => {
    const { store, loseNextAnswer, actions } = await bench();
    loseNextAnswer();
    const version = await store.put(key, 'mine', { when: 'absent' });
    expect(version).toEqual(expect.any(Number));
    expect((await store.get([key]))[0]).toMatchObject({ value: 'mine', version });
    expect(actions).toEqual(['PutItem', 'PutItem', 'BatchGetItem', 'BatchGetItem']);
  });

  it('does not make a foreign write our own', async () => {
    const { store, trouble } = await bench();
    await store.put(key, 'theirs');
    trouble.transport = () => {
      delete trouble.transport;
      return Promise.reject(Object.assign(new Error('reset'), { code: 'ECONNRESET' }));
    };
    expect(await store.put(key, 'mine', { when: 'absent' })).toBeUndefined();
  });

  it('of an addition is an error rather than added twice', async () => {
    const { store, loseNextAnswer } = await bench();
    await store.add(key, { calls: 1 });
    loseNextAnswer();
    await expect(store.add(key, { calls: 1 })).rejects.toMatchObject({ code: 'remember/unavailable' });
    expect((await store.get([key]))[0]?.value).toBe('{"calls":2}');
  });

  it('of the deletion of a version is an error rather than "somebody else had it"', async () => {
    const { store, loseNextAnswer } = await bench();
    const version = (await store.put(key, 'a')) ?? 0;
    loseNextAnswer();
    await expect(store.delete([{ ...key, version }])).rejects.toMatchObject({ code: 'remember/unavailable' });
    await store.put(key, 'b');
    loseNextAnswer();
    // Without a version only the count suffers.
    expect(await store.delete([key])).toBe(0);
    expect(await store.get([key])).toEqual([undefined]);
  });
});

describe('DynamoDB in trouble', () => {
  const credentials = { accessKeyId: 'AKID', secretAccessKey: new Secret('secret') };
  const fail = (type: string, message = '', status = 400): AwsAnswer => ({
    status,
    body: { __type: `com.amazonaws.dynamodb.v20120810#${type}`, message },
  });

  async function against(
    answers: readonly AwsAnswer[],
    work: (store: ReturnType<typeof createDynamoDbStore>) => Promise<unknown>,
  ) {
    await using server = await startAwsServer(
      (_, number) => answers[Math.min(number, answers.length) - 1] ?? {},
      credentials,
    );
    const store = createDynamoDbStore({
      table: 'wellspoken',
      region: 'eu-west-1',
      endpoint: server.url,
      credentials: () => Promise.resolve(credentials),
      clock: systemClock,
      random: () => 0.01,
    });
    const outcome = await work(store).catch((error: unknown) => error);
    await store.close();
    return { outcome, requests: server.requests };
  }

  it('is asked with signatures that AWS takes', async () => {
    const { outcome } = await against([{ body: { Responses: { wellspoken: [] } } }], (store) =>
      store.get([key]),
    );
    expect(outcome).toEqual([undefined]);
  });

  it.each<[AwsAnswer, RegExp, boolean]>([
    [
      fail('ResourceNotFoundException'),
      /no DynamoDB table wellspoken in eu-west-1: make it with infra\//,
      false,
    ],
    [
      fail('ValidationException', 'The provided key element does not match the schema'),
      /other keys than pk and sk/,
      false,
    ],
    [fail('ValidationException', 'hunter2'), /did not accept the request/, false],
    [
      fail('AccessDeniedException', 'User: arn:aws:sts::1:x is not authorized'),
      /allow its role dynamodb:/,
      false,
    ],
    [fail('UnrecognizedClientException'), /does not know these AWS credentials/, false],
    [fail('ExpiredTokenException'), /credentials \(ExpiredTokenException\)/, false],
    [fail('InvalidSignatureException', 'Signature expired'), /clock of this machine/, false],
    [fail('ProvisionedThroughputExceededException'), /takes no more requests just now/, true],
    [fail('InternalServerError', 'hunter2', 500), /failed: InternalServerError/, true],
    ['reset', /did not answer\. dynamodb cannot be reached \(ECONNRESET\)/, true],
  ])('says what to do, and nothing of what was stored: %j', async (answer, message, retryable) => {
    for (const [work, code] of [
      [(store) => store.get([key]), 'recall/unavailable'],
      [(store) => store.put(key, 'hunter2'), 'remember/unavailable'],
      [(store) => store.add(key, { calls: 1 }), 'remember/unavailable'],
    ] satisfies [Parameters<typeof against>[1], string][]) {
      const { outcome } = await against([answer], work);
      expect(outcome).toMatchObject({ code, retryable, message: expect.stringMatching(message) });
      expect((outcome as Error).message).not.toContain('hunter2');
      expect(inspect(outcome)).not.toContain('person/ada');
    }
  });

  it('is asked again while it is busy', async () => {
    const busy = fail('ProvisionedThroughputExceededException');
    const { outcome, requests } = await against([busy, busy, {}], (store) => store.put(key, 'a'));
    expect(outcome).toEqual(expect.any(Number));
    expect(requests).toHaveLength(3);
  });

  it('is asked for the keys it left unread, and no longer than it makes sense', async () => {
    const row = { pk: { S: key.partition }, sk: { S: key.name }, v: { S: 'a' }, ver: { N: '1' } };
    const unread = {
      UnprocessedKeys: { wellspoken: { Keys: [{ pk: row.pk, sk: row.sk }], ConsistentRead: true } },
    };
    const { outcome, requests } = await against(
      [
        { body: { Responses: { wellspoken: [] }, ...unread } },
        { body: { Responses: { wellspoken: [row] } } },
      ],
      (store) => store.get([key, { ...key, name: 'other' }]),
    );
    expect(outcome).toMatchObject([{ value: 'a' }, undefined]);
    expect(JSON.parse(requests[1]?.body ?? '')).toEqual({ RequestItems: unread.UnprocessedKeys });
    const never = await against([{ body: unread }], (store) => store.get([key]));
    expect(never.outcome).toMatchObject({ code: 'recall/unavailable', retryable: true });
  });

  it('without credentials names what to set', async () => {
    const { outcome } = await against([{}], async () => {
      const store = createDynamoDbStore({
        table: 'wellspoken',
        region: 'eu-west-1',
        credentials: () => Promise.reject(new Error('odd')),
        clock: systemClock,
      });
      return store.get([key]);
    });
    expect(outcome).toMatchObject({
      code: 'recall/unavailable',
      message: expect.stringContaining('wellspoken'),
    });
  });
});
