import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { systemClock } from '../../src/clock.ts';
import type { AwsCredentials } from '../../src/aws/aws-credentials.ts';
import { createHttpsTransport } from '../../src/aws/https-transport.ts';
import { createJsonService, type JsonService } from '../../src/aws/json-service.ts';
import { Secret } from '../../src/secret.ts';

/** A DynamoDB of this process, in memory. */
export interface LocalDynamoDb extends AsyncDisposable {
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: () => Promise<AwsCredentials>;
  /** Calls it directly. */
  readonly call: JsonService;
  /** Makes a table as `infra/` does, and gives its name. */
  makeTable(): Promise<string>;
}

/** Starts dynalite on a free port. It has neither a time to live nor signatures that are checked. */
export async function startDynamoDb(): Promise<LocalDynamoDb> {
  const dynalite = createRequire(import.meta.url)('dynalite') as (options: object) => Server;
  const server = dynalite({ createTableMs: 0 }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return localDynamoDb(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
}

/** The same in a process of its own, where it takes no time from what is measured or listens here. */
export async function startDynamoDbProcess(): Promise<LocalDynamoDb> {
  const child = fork(new URL('dynamodb-process.ts', import.meta.url), { stdio: 'inherit' });
  const [endpoint] = (await once(child, 'message')) as [string];
  return localDynamoDb(endpoint, async () => {
    child.kill('SIGKILL');
    await once(child, 'close');
  });
}

function localDynamoDb(endpoint: string, stop: () => Promise<void>): LocalDynamoDb {
  const region = 'eu-west-1';
  const credentials = () =>
    Promise.resolve({ accessKeyId: 'AKIDLOCAL', secretAccessKey: new Secret('local') });
  const transport = createHttpsTransport();
  const call = createJsonService({
    service: 'dynamodb',
    target: 'DynamoDB_20120810',
    protocol: '1.0',
    region,
    endpoint,
    credentials,
    clock: systemClock,
    transport: transport.send,
  });
  let tables = 0;
  return {
    endpoint,
    region,
    credentials,
    call,
    async makeTable() {
      const TableName = `wellspoken-${(tables += 1)}`;
      const keys = ['pk', 'sk'] as const;
      await call(
        'CreateTable',
        {
          TableName,
          BillingMode: 'PAY_PER_REQUEST',
          AttributeDefinitions: keys.map((name) => ({ AttributeName: name, AttributeType: 'S' })),
          KeySchema: [
            { AttributeName: 'pk', KeyType: 'HASH' },
            { AttributeName: 'sk', KeyType: 'RANGE' },
          ],
        },
        { limitMs: 5_000 },
      );
      for (;;) {
        const { Table } = await call('DescribeTable', { TableName }, { limitMs: 5_000 });
        if ((Table as { TableStatus: string }).TableStatus === 'ACTIVE') return TableName;
      }
    },
    async [Symbol.asyncDispose]() {
      transport.close();
      await stop();
    },
  };
}
