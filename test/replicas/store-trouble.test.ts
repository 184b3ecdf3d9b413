import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Redis } from 'ioredis';
import { describe, expect, it } from 'vitest';
import { type Assistant, createAssistant } from '../../src/assistant.ts';
import { systemClock } from '../../src/clock.ts';
import { parseConfig } from '../../src/config/parse.ts';
import { createStandInGateway } from '../../src/testing/gateway/gateway.ts';
import { collect } from '../support/collect.ts';
import { startDynamoDb } from '../support/dynamodb.ts';
import { eventually } from '../support/eventually.ts';
import { redisProgram, type RedisServer, startRedisServer } from '../support/redis-server.ts';
import { startCommand } from '../support/command-process.ts';
import { adminToken, secret, skillId } from '../support/service.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { timedModel } from '../support/timed-model.ts';
import { requestOf, turnedOf } from '../support/turn-bench.ts';

const answer = 'It is the light.';
const silent = { debug() {}, info() {}, warn() {}, error() {} };
/** The slice for reading, and for preparing, and a machine that is busy. */
const latestMs = 2 * 400 + 1_200;
const redis = redisProgram();

/** An assistant on the store that `env` names, with a person who has talked to it before. */
async function acquainted(env: Readonly<Record<string, string>>) {
  const config = parseConfig(
    { budgets: { personUsdPerDay: 5 } },
    { ...env, WELLSPOKEN_SECRET: 'a secret of at least 32 characters' },
  );
  const assistant = createAssistant(config, {
    models: [timedModel(systemClock, [{ pieces: [answer] }])],
    log: silent,
  });
  const before = await say(assistant);
  expect(troublesOf(before)).toEqual([]);
  return assistant;
}

async function say(assistant: Assistant) {
  const request = requestOf('why do our curtains fade', { person: { userId: 'Anna' } });
  return turnedOf(await collect(assistant.turn(request)));
}

type Turned = Awaited<ReturnType<typeof say>>;

function troublesOf({ events }: Turned): string[] {
  return events.flatMap((event) =>
    event.type === 'recall-error' || event.type === 'remember-error' ? event.code : [],
  );
}

/** The answer, in time, and not a word about a store. */
function expectAnswered({ reply, replyMs }: Turned): void {
  expect(reply.speech).toContain(answer);
  expect(reply.cause).toBeUndefined();
  expect(replyMs).toBeLessThan(latestMs);
}

async function withRedis(test: (server: RedisServer, assistant: Assistant) => Promise<void>): Promise<void> {
  const server = await startRedisServer(redis ?? '');
  const assistant = await acquainted({ WELLSPOKEN_STORE: server.url });
  try {
    await test(server, assistant);
  } finally {
    server.child.kill('SIGCONT');
    await assistant.close(100);
    await server.stop();
  }
}

async function command(server: RedisServer, [name, ...words]: readonly [string, ...string[]]): Promise<void> {
  const client = new Redis(server.url);
  await client.call(name, ...words);
  client.disconnect();
}

describe.concurrent('a turn goes on, in time and without a word about it, while', () => {
  it.skipIf(redis === undefined)('Redis is gone', () =>
    withRedis(async (server, assistant) => {
      await server.stop();
      const turn = await say(assistant);
      expectAnswered(turn);
      expect(troublesOf(turn).length).toBeGreaterThan(1);
    }),
  );

  it.skipIf(redis === undefined)(
    'Redis does not move, and catches up when it does',
    { timeout: 40_000 },
    () =>
      withRedis(async (server, assistant) => {
        server.child.kill('SIGSTOP');
        const turns = [await say(assistant), await say(assistant)];
        turns.forEach(expectAnswered);
        expect(turns.flatMap(troublesOf)).toContain('recall/timeout');
        server.child.kill('SIGCONT');
        await eventually(
          'what was spent meanwhile is in the books',
          () => attemptsBooked(assistant, 3),
          20_000,
        );
        const after = await say(assistant);
        expect(troublesOf(after)).toEqual([]);
      }),
  );

  it.skipIf(redis === undefined).for([
    ['Redis takes no writes, as a replica', ['replicaof', '127.0.0.1', '1'], ['replicaof', 'no', 'one']],
    ['Redis is full', ['config', 'set', 'maxmemory', '1'], ['config', 'set', 'maxmemory', '0']],
  ] as const)('%s', ([, spoil, mend]) =>
    withRedis(async (server, assistant) => {
      await command(server, spoil);
      const turn = await say(assistant);
      expectAnswered(turn);
      expect(troublesOf(turn)).toContain('remember/unavailable');
      await command(server, mend);
      await eventually(
        'it remembers again',
        async () => troublesOf(await say(assistant)).length === 0,
        15_000,
      );
    }),
  );

  it('DynamoDB is gone', async () => {
    const dynamo = await startDynamoDb();
    const table = await dynamo.makeTable();
    const assistant = await acquainted({
      WELLSPOKEN_STORE: `dynamodb://${table}?region=${dynamo.region}&endpoint=${dynamo.endpoint}`,
      AWS_ACCESS_KEY_ID: 'AKIDLOCAL',
      AWS_SECRET_ACCESS_KEY: 'local',
    });
    await dynamo[Symbol.asyncDispose]();
    const turn = await say(assistant);
    expectAnswered(turn);
    expect(troublesOf(turn).length).toBeGreaterThan(0);
    await assistant.close(100);
  });

  it('the file of SQLite cannot grow', async () => {
    using folder = temporaryFolder();
    await using gateway = await createStandInGateway();
    gateway.script({ speech: answer, card: null });
    await using command = startCommand(['serve'], {
      cwd: folder.path,
      env: {
        COMETAPI_KEY: gateway.key,
        COMETAPI_BASE_URL: gateway.url,
        PORT: '0',
        WELLSPOKEN_ADMIN_TOKEN: adminToken,
        WELLSPOKEN_SECRET: secret,
        WELLSPOKEN_SKILL_ID: skillId,
        WELLSPOKEN_STORE: 'sqlite:kept.db',
        WELLSPOKEN_VERIFY_SIGNATURE: 'off',
      },
      // In blocks of 512 bytes: room for the tables and a few turns.
      wrapper: ['sh', '-c', 'ulimit -f 400; exec "$@"', 'sh'],
    });
    const [, url = ''] = await command.sees(/"message":"service started","url":"([^"]+)"/);
    for (let nth = 0; nth < 15; nth += 1) {
      const response = await fetch(`${url}/v1/turns`, {
        method: 'POST',
        headers: { authorization: `Bearer ${adminToken}` },
        body: JSON.stringify({ text: 'why do our curtains fade', locale: 'en-US', userId: 'Anna' }),
      });
      const { speech, totalMs } = (await response.json()) as { speech: string; totalMs: number };
      expect(speech).toContain(answer);
      expect(totalMs).toBeLessThan(latestMs);
    }
    expect(command.stdout()).toContain('"message":"store not written"');
  });

  it('the file of SQLite is damaged', async () => {
    using folder = temporaryFolder();
    const assistant = await acquainted({ WELLSPOKEN_STORE: `sqlite:${join(folder.path, 'kept.db')}` });
    for (const file of readdirSync(folder.path))
      writeFileSync(join(folder.path, file), Buffer.alloc(20_000, 'damaged '));
    const turn = await say(assistant);
    expectAnswered(turn);
    expect(troublesOf(turn).length).toBeGreaterThan(0);
    await assistant.close(100).catch(() => {});
  });
});

// It holds up the process for a moment, so nothing else is measured beside it.
it('a turn goes on in time while somebody else does not stop writing to the file of SQLite', async () => {
  using folder = temporaryFolder();
  const file = join(folder.path, 'kept.db');
  const assistant = await acquainted({ WELLSPOKEN_STORE: `sqlite:${file}` });
  using other = new DatabaseSync(file);
  other.exec('BEGIN IMMEDIATE');
  const turn = await say(assistant);
  other.exec('ROLLBACK');
  expectAnswered(turn);
  expect(troublesOf(turn)).toContain('remember/unavailable');
  await assistant.close(100);
});

async function attemptsBooked(assistant: Assistant, wanted: number): Promise<boolean> {
  for await (const { value } of assistant.store.scan('usage/')) {
    // What Redis took but never answered is counted again.
    if ((JSON.parse(value) as { attempts: number }).attempts >= wanted) return true;
  }
  return false;
}
