import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { inspect } from 'node:util';
import { Redis } from 'ioredis';
import { afterAll, describe, expect, it } from 'vitest';
import { eventually } from '../../test/support/eventually.ts';
import { redisProgram, startRedisServer } from '../../test/support/redis-server.ts';
import { systemClock } from '../clock.ts';
import { fakeClock } from '../testing/fake-clock.ts';
import { storeContract } from './contract.ts';
import { createInMemoryStore } from './in-memory.ts';
import { countMissing, migrateStore } from './migrate-store.ts';
import { parseRedisAddress } from './redis-address.ts';
import { createRedisStore } from './redis.ts';
import { collect } from './contract/subject.ts';
import type { Store } from './store.ts';

const program = redisProgram();

describe.skipIf(program === undefined)('Redis', async () => {
  if (program === undefined) return;
  const server = await startRedisServer(program);
  const raw = new Redis(server.port, '127.0.0.1');
  afterAll(async () => {
    raw.disconnect();
    await server.stop();
  });
  const address = parseRedisAddress(server.url);
  const open = (clock = fakeClock()) => createRedisStore({ address, clock });
  const emptied = async (): Promise<Store> => {
    await raw.flushall();
    return open(fakeClock(Date.now()));
  };

  storeContract('the Redis store', async () => {
    await raw.flushall();
    const clock = fakeClock();
    return { store: open(clock), clock, reopen: async () => open(clock) };
  });

  const person = 'person/ada';
  const at = (name: string) => ({ partition: person, name });

  describe('what the Redis store leaves in Redis', () => {
    it('is nothing, no key and no index entry, once all was deleted', async () => {
      const store = await emptied();
      for (let i = 0; i < 20; i += 1) await store.put(at(`turn/${i}`), 'x');
      await store.add(at('spend'), { calls: 1 });
      await store.put(at('kept'), 'x');
      const items = await collect(store.list(person));
      expect(await store.delete(items)).toBe(22);
      expect(await raw.keys('*')).toEqual([]);
      await store.close();
    });

    it('ends by itself: items with their time, the index with the last of them', async () => {
      const store = await emptied();
      const now = Date.now();
      const lifeOf = async (end: string) => (await raw.pttl(`wellspoken:{person/ada}:${end}`)) - 5_000;
      await store.put(at('short'), 'x', { expiresAtMs: now + 60_000 });
      await store.put(at('long'), 'x', { expiresAtMs: now + 600_000 });
      for (const end of ['names', 'ends', 'item:long']) expect(await lifeOf(end)).toBeGreaterThan(590_000);
      expect(await lifeOf('item:short')).toBeLessThan(61_000);
      await store.delete([at('long')]);
      for (const end of ['names', 'ends', 'item:short']) {
        expect(await lifeOf(end)).toBeLessThan(61_000);
        expect(await lifeOf(end)).toBeGreaterThan(50_000);
      }
      await store.put(at('for ever'), 'x');
      expect(await raw.pttl('wellspoken:{person/ada}:names')).toBe(-1);
      await store.put(at('for ever'), 'x', { expiresAtMs: now + 1_000 });
      expect(await lifeOf('names')).toBeGreaterThan(50_000);
      await store.close();
    });

    it('loses the names of what has expired, with any later write to the partition', async () => {
      const clock = fakeClock(Date.now());
      await raw.flushall();
      const store = open(clock);
      const expiresAtMs = clock.now() + 10;
      for (let i = 0; i < 150; i += 1) await store.put(at(`request/${i}`), 'x', { expiresAtMs });
      await clock.advance(10);
      const sizes: number[] = [];
      for (let i = 0; i < 3; i += 1) {
        await store.put(at('kept'), 'x');
        sizes.push(await raw.zcard('wellspoken:{person/ada}:names'));
      }
      expect(sizes).toEqual([51, 1, 1]);
      await store.close();
    });

    it('loses the names of what Redis itself removed, with the next listing', async () => {
      const store = await emptied();
      await store.put(at('evicted'), 'x');
      await raw.del('wellspoken:{person/ada}:item:evicted');
      expect(await collect(store.list(person))).toEqual([]);
      expect(await raw.keys('*')).toEqual([]);
      await store.close();
    });
  });

  it('answers a batch over many people in one round trip', async () => {
    await raw.flushall();
    const relay = await startRelay(server.port);
    const address = parseRedisAddress(`redis://127.0.0.1:${relay.port}`);
    const store = createRedisStore({ address, clock: fakeClock() });
    const keys = Array.from({ length: 30 }, (_, i) => ({ partition: `person/${i}`, name: 'conversation' }));
    await store.get(keys);
    const before = relay.roundTrips();
    expect(await store.get(keys)).toHaveLength(30);
    expect(relay.roundTrips() - before).toBe(1);
    await store.close();
    relay.close();
  });

  it('takes over what another store kept', async () => {
    const clock = fakeClock(Date.now());
    const store = await emptied();
    const before = createInMemoryStore({ clock });
    for (let i = 0; i < 150; i += 1) {
      await before.put({ partition: `person/${i}`, name: 'facts' }, `${i}`);
      await before.add({ partition: `person/${i}`, name: 'spend' }, { calls: i });
    }
    expect(await migrateStore(before, store)).toEqual({ read: 300, copied: 300, kept: 0 });
    expect(await countMissing(before, store)).toBe(0);
    expect(await store.add({ partition: 'person/7', name: 'spend' }, { calls: 1 })).toEqual({ calls: 8 });
    await store.close();
  });

  it('goes on when the server lost its scripts', async () => {
    const store = await emptied();
    await store.put(at('a'), '1');
    await store.add(at('n'), { n: 1 });
    await raw.script('FLUSH');
    expect(await store.put(at('a'), '2')).toEqual(expect.any(Number));
    expect(await store.add(at('n'), { n: 1 })).toEqual({ n: 2 });
    await store.close();
  });
});

describe.skipIf(program === undefined)('a Redis in trouble', () => {
  const key = { partition: 'p', name: 'n' };
  const start = async (settings?: readonly string[], port?: number) =>
    startRedisServer(program ?? '', settings, port);
  const storeAt = (url: string, timeoutMs = 1_500) =>
    createRedisStore({ address: parseRedisAddress(url), clock: systemClock, timeoutMs });

  it('that is not there fails every call soon, saying where it should be and no password', async () => {
    const server = await start();
    await server.stop();
    const store = storeAt(`redis://me:hunter2@127.0.0.1:${server.port}`);
    const calls = [
      store.get([key]),
      store.put(key, 'a-very-private-word'),
      store.add(key, { n: 1 }),
      store.delete([key]),
      collect(store.list('p')),
      collect(store.scan()),
    ];
    for (const verdict of await Promise.allSettled(calls)) {
      const reason = (verdict as PromiseRejectedResult).reason as Error;
      expect(reason.message).toMatch(new RegExp(`Redis at 127.0.0.1:${server.port} cannot be reached`));
      expect(inspect(reason)).not.toMatch(/hunter2|private/);
    }
    await store.close();
  });

  it('that freezes is not waited for, and is used again when it thaws', async () => {
    const server = await start();
    const store = storeAt(server.url, 60);
    await store.put(key, 'a');
    server.child.kill('SIGSTOP');
    const startedAtMs = performance.now();
    await expect(store.get([key])).rejects.toMatchObject({
      code: 'recall/unavailable',
      retryable: true,
      message: expect.stringContaining('does not answer in time'),
    });
    expect(performance.now() - startedAtMs).toBeLessThan(500);
    server.child.kill('SIGCONT');
    await eventually('it is back', async () => (await store.get([key]).catch(() => []))[0]?.value === 'a');
    await store.close();
    await server.stop();
  });

  it('that dies is found again when it is back, with nothing queued up and nothing sent twice', async () => {
    const first = await start();
    const store = storeAt(first.url);
    await store.put(key, 'a');
    await first.stop();
    await eventually('its end was noticed', () =>
      store.get([key]).then(
        () => false,
        () => true,
      ),
    );
    const failed = await Promise.allSettled(Array.from({ length: 500 }, () => store.add(key, { n: 1 })));
    expect(failed.filter(({ status }) => status === 'fulfilled')).toEqual([]);
    const second = await start([], first.port);
    await eventually('it is back', () =>
      store.get([key]).then(
        () => true,
        () => false,
      ),
    );
    expect(await store.get([key])).toEqual([undefined]);
    expect(await store.add(key, { n: 1 })).toEqual({ n: 1 });
    await store.close();
    await second.stop();
  });

  it.each([
    [
      'with a wrong password',
      ['--requirepass', 'right'],
      'redis://:wrong@',
      /refuses us: check user and password/,
      false,
    ],
    ['with no password where one is needed', ['--requirepass', 'right'], 'redis://', /refuses us/, false],
    ['that is full', ['--maxmemory', '1', '--maxmemory-policy', 'noeviction'], 'redis://', /is full/, true],
    ['that is a replica', ['--replicaof', '127.0.0.1 1'], 'redis://', /read-only replica|not ready/, true],
    ['that is a cluster', ['--cluster-enabled', 'yes'], 'redis://', /cluster|not ready/, true],
    ['that is no cluster', [], 'redis://?cluster=true', /is no cluster/, false],
  ])('%s says what to do', async (_, settings, url, message, retryable) => {
    const server = await start(settings);
    const [before = '', query = ''] = url.split('?');
    const store = storeAt(`${before}127.0.0.1:${server.port}${query && `/?${query}`}`);
    const failure: unknown = await store.put(key, 'a-very-private-word').catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'remember/unavailable', message: expect.stringMatching(message) });
    expect(failure).toMatchObject({ retryable });
    expect(String(failure)).not.toMatch(/wrong@|private/);
    await store.close();
    await server.stop();
  });

  it('with the right password is entered', async () => {
    const server = await start(['--requirepass', 'r@ght %']);
    const store = storeAt(`redis://:r%40ght%20%25@127.0.0.1:${server.port}/3`);
    expect(await store.put(key, 'a')).toEqual(expect.any(Number));
    await store.close();
    await server.stop();
  });
});

/** Passes everything on to a server, and counts how often it was asked anew after an answer. */
async function startRelay(port: number) {
  let roundTrips = 0;
  let isAnswered = true;
  const relay = createServer((client) => {
    const upstream = connect(port, '127.0.0.1');
    client.on('data', (bytes) => {
      if (isAnswered) roundTrips += 1;
      isAnswered = false;
      upstream.write(bytes);
    });
    upstream.on('data', (bytes) => {
      isAnswered = true;
      client.write(bytes);
    });
    client.on('close', () => upstream.destroy());
  }).listen(0, '127.0.0.1');
  await once(relay, 'listening');
  return {
    port: (relay.address() as AddressInfo).port,
    roundTrips: () => roundTrips,
    close: () => relay.close(),
  };
}
