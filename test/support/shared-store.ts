import { Redis } from 'ioredis';
import { startDynamoDbProcess } from './dynamodb.ts';
import { redisProgram, startRedisServer } from './redis-server.ts';

/** A real server that several processes keep things in. */
export interface SharedStore extends AsyncDisposable {
  /** What a process, or `parseConfig`, needs in its environment to use it; another address puts something in between. */
  env(address?: string): Readonly<Record<string, string>>;
  /** Where it listens: `host:port`. */
  readonly address: string;
  /** All that lies in it, as it lies there: every key, index and value. */
  dump(): Promise<string>;
}

export interface SharedStoreKind {
  readonly name: 'redis' | 'dynamodb';
  open(): Promise<SharedStore>;
}

const redis = redisProgram();

/** The kinds of shared store that this machine has a server for. */
export const sharedStoreKinds: readonly SharedStoreKind[] = [
  ...(redis === undefined ? [] : [{ name: 'redis', open: () => openRedis(redis) } as const]),
  { name: 'dynamodb', open: openDynamoDb },
];

async function openRedis(program: string): Promise<SharedStore> {
  const server = await startRedisServer(program);
  const address = `127.0.0.1:${server.port}`;
  return {
    address,
    env: (at = address) => ({ WELLSPOKEN_STORE: `redis://${at}` }),
    dump: () => dumpRedis(server.url),
    [Symbol.asyncDispose]: () => server.stop(),
  };
}

/** Every key of a Redis with what lies under it. */
export async function dumpRedis(url: string): Promise<string> {
  const client = new Redis(url);
  const read = async (key: string): Promise<unknown> =>
    (await client.type(key)) === 'hash' ? client.hgetall(key) : client.zrange(key, '0', '-1');
  const keys = await client.keys('*');
  const rows = await Promise.all(keys.map(async (key) => [key, await read(key)]));
  client.disconnect();
  return rows.map((row) => JSON.stringify(row)).join('\n');
}

async function openDynamoDb(): Promise<SharedStore> {
  const dynamo = await startDynamoDbProcess();
  const table = await dynamo.makeTable();
  const { accessKeyId, secretAccessKey } = await dynamo.credentials();
  const address = new URL(dynamo.endpoint).host;
  return {
    address,
    env: (at = address) => ({
      WELLSPOKEN_STORE: `dynamodb://${table}?region=${dynamo.region}&endpoint=http://${at}`,
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: secretAccessKey.reveal(),
    }),
    async dump() {
      const rows: unknown[] = [];
      let from: unknown;
      do {
        const input = { TableName: table, ...(from === undefined ? {} : { ExclusiveStartKey: from }) };
        const page = await dynamo.call('Scan', input, { limitMs: 5_000 });
        rows.push(...(page['Items'] as unknown[]));
        from = page['LastEvaluatedKey'];
      } while (from !== undefined);
      return rows.map((row) => JSON.stringify(row)).join('\n');
    },
    [Symbol.asyncDispose]: () => dynamo[Symbol.asyncDispose](),
  };
}
