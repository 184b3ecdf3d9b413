import { Redis } from 'ioredis';
import { afterAll, describe, expect, it } from 'vitest';
import { eventually } from '../../test/support/eventually.ts';
import { redisProgram, startRedisServer } from '../../test/support/redis-server.ts';
import { fakeClock } from '../testing/fake-clock.ts';
import { storeContract } from './contract.ts';
import { collect } from './contract/subject.ts';
import { parseRedisAddress } from './redis-address.ts';
import { createRedisStore } from './redis.ts';

const program = redisProgram();

describe.skipIf(program === undefined)('a Redis cluster', async () => {
  if (program === undefined) return;
  const settings = ['--cluster-enabled', 'yes', '--cluster-node-timeout', '2000'];
  const servers = [
    await startRedisServer(program, settings),
    await startRedisServer(program, settings),
  ] as const;
  const nodes = servers.map(({ port }) => new Redis(port, '127.0.0.1'));
  afterAll(async () => {
    for (const node of nodes) node.disconnect();
    await Promise.all(servers.map((server) => server.stop()));
  });
  const [first, second] = nodes as [Redis, Redis];
  await first.cluster('ADDSLOTSRANGE', 0, 8_191);
  await second.cluster('ADDSLOTSRANGE', 8_192, 16_383);
  await first.cluster('MEET', '127.0.0.1', servers[1].port);
  await eventually('the two know each other', async () => {
    const states = await Promise.all(nodes.map((node) => node.cluster('INFO')));
    return states.every((state) => state.includes('cluster_state:ok') && state.includes('cluster_size:2'));
  });
  const address = parseRedisAddress(`${servers[0].url}/?cluster=true`);

  storeContract('the Redis store on two servers', async () => {
    for (const node of nodes) await node.flushall();
    const clock = fakeClock();
    const open = () => createRedisStore({ address, clock });
    return { store: open(), clock, reopen: async () => open() };
  });

  it('spreads people over its servers, each person whole on one, and a scan finds all', async () => {
    for (const node of nodes) await node.flushall();
    const store = createRedisStore({ address, clock: fakeClock() });
    for (let i = 0; i < 40; i += 1) {
      await store.put({ partition: `person/${i}`, name: 'conversation' }, 'x');
      await store.add({ partition: `person/${i}`, name: 'spend' }, { calls: 1 });
    }
    const sizes = await Promise.all(nodes.map((node) => node.dbsize()));
    // Two items and the two parts of an index for each.
    expect(sizes.map((size) => size % 4)).toEqual([0, 0]);
    expect(Math.min(...sizes)).toBeGreaterThan(0);
    expect(await collect(store.scan('person/'))).toHaveLength(80);
    await store.close();
  });
});
