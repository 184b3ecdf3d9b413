import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLedger } from '../../src/ledger/create-ledger.ts';
import type { Ledger } from '../../src/ledger/ledger.ts';
import { createDynamoDbStore } from '../../src/store/dynamodb.ts';
import { createInMemoryStore } from '../../src/store/in-memory.ts';
import { parseRedisAddress } from '../../src/store/redis-address.ts';
import { createRedisStore } from '../../src/store/redis.ts';
import { createSqliteStore } from '../../src/store/sqlite.ts';
import type { Store } from '../../src/store/store.ts';
import { fakeClock } from '../../src/testing/fake-clock.ts';
import { type LocalDynamoDb, startDynamoDb } from '../support/dynamodb.ts';
import { type RedisServer, redisProgram, startRedisServer } from '../support/redis-server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { bookedTurn, ledgerLine } from './lines.ts';

const turnUsd = 0.0007;
const budgets = { personUsdPerDay: 0.01, skillUsdPerDay: 0.02 };
const clock = fakeClock(Date.now());

/** Fifty turns of one person, all begun before any has ended; each replica has its own view of the store. */
async function fiftyTurns(replicas: readonly Ledger[], person = 'anna') {
  const turns = Array.from({ length: 50 }, (_, index) => ({
    index,
    ledger: replicas[index % replicas.length]!,
  }));
  const begun = await Promise.all(
    turns.map(async (turn) => ({ ...turn, reservation: await turn.ledger.reserve(person, turnUsd) })),
  );
  const granted = begun.filter(({ reservation }) => reservation.level !== 'stop');
  await Promise.all(
    granted.map(({ index, ledger, reservation }) => {
      const lines = [ledgerLine({ usd: turnUsd })];
      return ledger.settle(bookedTurn(lines, { person, turnId: `turn-${index}` }), reservation);
    }),
  );
  return granted.length;
}

async function spentUsd(store: Store, partition: string): Promise<number> {
  for await (const { value } of store.list(partition, 'spend/'))
    return Object.values<number>(JSON.parse(value))[0]! / 1_000_000;
  return 0;
}

function holds(open: () => Promise<Store[]>) {
  const retention = { ledgerDays: 1, totalDays: 1 };
  it('hold to within the cost of one turn when fifty of one person run at once', async () => {
    const stores = await open();
    const replicas = stores.map((store) => createLedger(store, clock, { budgets, retention }));
    const granted = await fiftyTurns(replicas);
    const [store] = stores as [Store];
    const spent = await spentUsd(store, 'person/anna');
    expect(granted).toBeGreaterThan(0);
    expect(spent).toBeCloseTo(granted * turnUsd, 9);
    expect(spent).toBeLessThan(budgets.personUsdPerDay + turnUsd);
    expect(await spentUsd(store, 'skill')).toBeCloseTo(spent, 9);

    // What is left of the budget is there for who comes next, one after the other.
    for (;;) {
      const reservation = await replicas[0]!.reserve('anna', turnUsd);
      if (reservation.level === 'stop') break;
      await replicas[0]!.settle(bookedTurn([ledgerLine({ usd: turnUsd })]), reservation);
    }
    const atLast = await spentUsd(store, 'person/anna');
    expect(atLast).toBeGreaterThanOrEqual(budgets.personUsdPerDay);
    expect(atLast).toBeLessThan(budgets.personUsdPerDay + turnUsd);

    // Another person still has theirs, as far as the skill's reaches.
    await fiftyTurns(replicas, 'bert');
    expect(await spentUsd(store, 'person/bert')).toBeGreaterThan(0);
    expect(await spentUsd(store, 'skill')).toBeLessThan(budgets.skillUsdPerDay + turnUsd);
    await Promise.all(stores.map((opened) => opened.close()));
  });
}

describe('budgets in memory', () => {
  holds(async () => [createInMemoryStore({ clock })]);
});

describe('budgets in SQLite, with two handles', () => {
  const folder = temporaryFolder();
  afterAll(() => folder[Symbol.dispose]());
  const file = join(folder.path, 'store.db');
  holds(async () => [createSqliteStore({ file, clock }), createSqliteStore({ file, clock })]);
});

describe('budgets in DynamoDB, with two replicas', () => {
  let dynamoDb: LocalDynamoDb;
  beforeAll(async () => {
    dynamoDb = await startDynamoDb();
  });
  afterAll(() => dynamoDb[Symbol.asyncDispose]());
  holds(async () => {
    const table = await dynamoDb.makeTable();
    const { endpoint, region, credentials } = dynamoDb;
    const open = () => createDynamoDbStore({ table, region, endpoint, credentials, clock });
    return [open(), open()];
  });
});

const program = redisProgram();
describe.skipIf(program === undefined)('budgets in Redis, with two replicas', () => {
  let server: RedisServer;
  beforeAll(async () => {
    server = await startRedisServer(program ?? '');
  });
  afterAll(() => server.stop());
  holds(async () => {
    const address = parseRedisAddress(server.url);
    return [createRedisStore({ address, clock }), createRedisStore({ address, clock })];
  });
});
