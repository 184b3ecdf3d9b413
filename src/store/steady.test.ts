import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { troubledStore } from '../../test/support/troubled-store.ts';
import { WellspokenError } from '../errors.ts';
import { type FakeClock, fakeClock } from '../testing/fake-clock.ts';
import { storeContract } from './contract.ts';
import { collect } from './contract/subject.ts';
import { createInMemoryStore } from './in-memory.ts';
import { createSqliteStore } from './sqlite.ts';
import { createSteadyStore, type SteadyStoreOptions, type StoreTrouble } from './steady.ts';

storeContract('a steady store', async () => {
  const clock = fakeClock();
  return { store: createSteadyStore(createInMemoryStore({ clock }), { clock }), clock };
});

const key = { partition: 'person/ada', name: 'conversation' };
const at = (name: string) => ({ partition: 'person/ada', name });
const down = () => Promise.reject(new WellspokenError('remember/unavailable', 'The line is cut.'));

/** A store that can be cut off, slowed down and mended. */
function bench(options: Partial<SteadyStoreOptions> = {}) {
  const clock = fakeClock();
  const inner = createInMemoryStore({ clock });
  const troubles: StoreTrouble[] = [];
  const line = { calls: 0, trouble: async (): Promise<void> => {} };
  const store = createSteadyStore(
    troubledStore(inner, () => {
      line.calls += 1;
      return line.trouble();
    }),
    {
      clock,
      timeoutMs: 1_000,
      failuresToStop: 3,
      pauseMs: 5_000,
      onTrouble: (now) => troubles.push(now),
      ...options,
    },
  );
  const valueOf = async (name: string) => (await inner.get([at(name)]))[0]?.value;
  const refused = (call: Promise<unknown>) =>
    call.then(
      () => 'done',
      (error: WellspokenError) => error.code,
    );
  return { clock, inner, line, store, troubles, valueOf, refused };
}

describe('a store that is down', () => {
  it('is not asked after three failures, but once after every pause', async () => {
    const { clock, line, store, refused } = bench();
    line.trouble = down;
    for (let i = 0; i < 50; i += 1) expect(await refused(store.get([key]))).not.toBe('done');
    expect(line.calls).toBe(3);
    await clock.advance(5_000);
    await Promise.all(Array.from({ length: 50 }, () => refused(store.get([key]))));
    expect(line.calls).toBe(4);
    await clock.advance(5_000);
    line.trouble = async () => {};
    expect(await store.get([key])).toEqual([undefined]);
    expect(await store.get([key])).toEqual([undefined]);
  });

  it('that never answers costs each of the first calls its time limit, and later ones nothing', async () => {
    const { clock, line, store, refused } = bench();
    line.trouble = () => new Promise(() => {});
    for (let i = 0; i < 3; i += 1) {
      const call = refused(store.get([key]));
      await clock.advance(1_000);
      expect(await call).toBe('recall/timeout');
    }
    expect(await refused(store.get([key]))).toBe('recall/unavailable');
    expect(clock.waiting).toBe(0);
  });

  it('for writes alone is still read from', async () => {
    const { line, inner, store, refused } = bench();
    await inner.put(key, 'kept');
    line.trouble = down;
    for (let i = 0; i < 4; i += 1) expect(await refused(store.put(key, 'new'))).toBe('remember/unavailable');
    line.trouble = async () => {};
    expect((await store.get([key]))[0]?.value).toBe('kept');
    expect(await refused(store.put(key, 'new'))).toBe('remember/unavailable');
    await store.close();
  });

  it('is not suspected for a call that could never succeed', async () => {
    const { line, store, refused } = bench();
    for (let i = 0; i < 10; i += 1) await refused(store.put({ partition: '', name: 'n' }, 'x'));
    for (let i = 0; i < 10; i += 1) await refused(store.add(key, { n: 0.5 }));
    expect(line.calls).toBe(20);
    expect(await refused(store.put(key, 'x'))).toBe('done');
  });
});

describe('writes that failed while the store was down', () => {
  it('are made good in order when it is back, by themselves', async () => {
    const { clock, line, store, troubles, valueOf, refused } = bench();
    line.trouble = down;
    await refused(store.put(at('a'), 'first'));
    await refused(store.put(at('a'), 'second'));
    await refused(store.add(at('spend'), { microUsd: 5 }));
    await refused(store.add(at('spend'), { microUsd: 7, calls: 1 }));
    await refused(store.put(at('b'), 'b', { expiresAtMs: 1_000_000 }));
    expect(troubles.at(-1)).toEqual({ isDown: true, queued: 4, dropped: 0, replayed: 0 });
    await clock.advance(30_000);
    expect(await valueOf('a')).toBeUndefined();
    line.trouble = async () => {};
    await clock.advance(10_000);
    expect(await valueOf('a')).toBe('second');
    expect(JSON.parse((await valueOf('spend')) ?? '')).toEqual({ microUsd: 12, calls: 1 });
    expect(await valueOf('b')).toBe('b');
    expect(troubles.at(-1)).toEqual({ isDown: false, queued: 0, dropped: 0, replayed: 4 });
    expect(clock.waiting).toBe(0);
  });

  it('are made good as soon as another write succeeds', async () => {
    const { clock, line, store, valueOf, refused } = bench();
    line.trouble = down;
    await refused(store.put(at('a'), 'kept'));
    line.trouble = async () => {};
    await clock.advance(5_000);
    await store.put(at('b'), 'b');
    await clock.advance(0);
    expect(await valueOf('a')).toBe('kept');
  });

  it('give way to what was written or deleted since', async () => {
    const { clock, line, store, valueOf, refused } = bench({ failuresToStop: 100 });
    line.trouble = down;
    for (const name of ['written', 'conditional', 'deleted', 'deleted in vain', 'kept'])
      await refused(store.put(at(name), 'old'));
    await refused(store.delete([at('deleted in vain')]));
    line.trouble = async () => {};
    await store.put(at('written'), 'new');
    await store.put(at('conditional'), 'new', { when: 'absent' });
    await store.delete([at('deleted')]);
    await clock.advance(10_000);
    const values = ['written', 'conditional', 'deleted', 'deleted in vain', 'kept'].map(valueOf);
    expect(await Promise.all(values)).toEqual(['new', 'new', undefined, undefined, 'old']);
  });

  it('are not kept when they were conditional: what they were based on may have changed', async () => {
    const { clock, line, store, valueOf, refused } = bench();
    line.trouble = down;
    await refused(store.put(at('a'), 'x', { when: 'absent' }));
    await refused(store.put(at('b'), 'x', { when: { version: 1 } }));
    line.trouble = async () => {};
    await clock.advance(60_000);
    expect(await Promise.all([valueOf('a'), valueOf('b')])).toEqual([undefined, undefined]);
  });

  it('are given up, the oldest first, beyond a number and a size', async () => {
    const { clock, line, store, troubles, valueOf, refused } = bench({ maxQueued: 3, maxQueuedBytes: 5_000 });
    line.trouble = down;
    for (const name of ['a', 'b', 'c', 'd']) await refused(store.put(at(name), name));
    expect(troubles.at(-1)).toMatchObject({ queued: 3, dropped: 1 });
    await refused(store.put(at('large'), 'x'.repeat(4_980)));
    expect(troubles.at(-1)).toMatchObject({ queued: 1, dropped: 4 });
    await refused(store.put(at('too large'), 'x'.repeat(6_000)));
    expect(troubles.at(-1)).toMatchObject({ queued: 0, dropped: 6 });
    line.trouble = async () => {};
    await clock.advance(60_000);
    expect(await valueOf('d')).toBeUndefined();
  });

  it('that can never succeed do not hold up the others', async () => {
    const { clock, inner, line, store, troubles, valueOf, refused } = bench();
    await inner.put(at('text'), 'no counter');
    line.trouble = down;
    await refused(store.add(at('text'), { n: 1 }));
    await refused(store.put(at('after'), 'x'));
    line.trouble = async () => {};
    await clock.advance(60_000);
    expect(await valueOf('after')).toBe('x');
    expect(troubles.at(-1)).toEqual({ isDown: false, queued: 0, dropped: 1, replayed: 1 });
  });

  it('get a last chance when the store is closed', async () => {
    const { inner, line, store, refused } = bench();
    const seen: unknown[] = [];
    line.trouble = down;
    await refused(store.put(at('a'), 'kept'));
    line.trouble = async () => {};
    const put = inner.put.bind(inner);
    inner.put = (...call) => (seen.push(call[1]), put(...call));
    await store.close();
    expect(seen).toEqual(['kept']);
  });

  it('survive a store that comes and goes while they are made good', async () => {
    const { clock, line, store, troubles, refused } = bench({ failuresToStop: 2 });
    line.trouble = down;
    for (let i = 0; i < 50; i += 1) await refused(store.add(at('spend'), { n: 1 }));
    let asked = 0;
    line.trouble = async () => {
      asked += 1;
      if (asked % 5 === 0) await down();
    };
    await clock.advance(200_000);
    expect((await store.get([at('spend')]))[0]?.value).toBe('{"n":50}');
    expect(troubles.at(-1)).toEqual({ isDown: false, queued: 0, dropped: 0, replayed: 50 });
  });
});

/** A file needs some rounds of the event loop, which a leap of the clock would not give it. */
async function inSmallSteps(clock: FakeClock, ms: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += 500) await clock.advance(500);
}

describe('a SQLite file in trouble', () => {
  it('locked by another process is written when the lock is gone', async () => {
    using folder = temporaryFolder();
    const file = join(folder.path, 'x.db');
    const clock = fakeClock();
    const store = createSteadyStore(createSqliteStore({ file, clock, busyTimeoutMs: 1 }), { clock });
    const holder = new DatabaseSync(file);
    holder.exec('BEGIN IMMEDIATE');
    for (let i = 0; i < 5; i += 1) await store.add(key, { n: 1 }).catch(() => {});
    expect(await store.get([key])).toEqual([undefined]);
    holder.exec('ROLLBACK');
    holder.close();
    await inSmallSteps(clock, 15_000);
    expect((await collect(store.list(key.partition))).map(({ value }) => value)).toEqual(['{"n":5}']);
    await store.close();
  });

  it('on a full disk keeps what it has, and catches up when there is room', async () => {
    using folder = temporaryFolder();
    const file = join(folder.path, 'x.db');
    const clock = fakeClock();
    const sqlite = createSqliteStore({ file, clock });
    let isFull = true;
    const full = () => Promise.reject(new WellspokenError('remember/unavailable', 'The disk is full.'));
    const store = createSteadyStore(
      troubledStore(sqlite, (call) => (isFull && call !== 'get' ? full() : Promise.resolve())),
      { clock },
    );
    for (let i = 0; i < 10; i += 1) await store.put(at(`turn/${i}`), `${i}`).catch(() => {});
    isFull = false;
    await inSmallSteps(clock, 15_000);
    expect(await collect(store.list('person/ada', 'turn/'))).toHaveLength(10);
    await store.close();
  });
});
