import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { Secret } from '../secret.ts';
import { fakeClock } from '../testing/fake-clock.ts';
import { storeContract } from './contract.ts';
import { collect } from './contract/subject.ts';
import { createInMemoryStore } from './in-memory.ts';
import type { KeyWrapper } from './key-wrapper.ts';
import { maxValueBytes } from './limits.ts';
import { createSealedStore, type SealedStoreOptions } from './sealed.ts';
import { createSqliteStore } from './sqlite.ts';
import type { Store } from './store.ts';

const secret = new Secret('a secret of at least thirty-two characters');
const nextSecret = new Secret('the secret after it, which is as long as that');
const ada = { partition: 'person/ada', name: 'conversation' };
const bob = { partition: 'person/bob', name: 'conversation' };
const adasKey = { partition: 'person/ada', name: 'key' };

storeContract('a sealed store in memory', async () => {
  const clock = fakeClock();
  return { store: createSealedStore(createInMemoryStore({ clock }), { secret, clock }), clock };
});

const folder = temporaryFolder();
afterAll(() => folder[Symbol.dispose]());
let files = 0;

storeContract('a sealed SQLite store', async () => {
  const clock = fakeClock();
  const file = join(folder.path, `${(files += 1)}.db`);
  const open = () => createSealedStore(createSqliteStore({ file, clock }), { secret, clock });
  return { store: open(), clock, reopen: async () => open() };
});

function bench(options: Partial<SealedStoreOptions> = {}) {
  const clock = fakeClock(1_000_000);
  const inner = createInMemoryStore({ clock });
  const calls: string[] = [];
  const counted: Store = {
    ...inner,
    get: (keys) => (calls.push(`get ${keys.length}`), inner.get(keys)),
    put: (at, value, putOptions) => (calls.push(`put ${at.name}`), inner.put(at, value, putOptions)),
  };
  const open = (more: Partial<SealedStoreOptions> = {}) =>
    createSealedStore(counted, { secret, clock, ...options, ...more });
  return { clock, inner, calls, open, sealed: open() };
}

const valueOf = async (store: Store, at = ada) => (await store.get([at]))[0]?.value;

describe('what a sealed store keeps', () => {
  it('shows nothing of what was said, and the same words never look the same', async () => {
    const { inner, sealed } = bench();
    await sealed.put(ada, 'my heart is broken');
    const first = await valueOf(inner);
    await sealed.put(ada, 'my heart is broken');
    const items = await collect(inner.scan());
    expect(JSON.stringify(items)).not.toMatch(/heart|secret/);
    expect(await valueOf(inner)).not.toBe(first);
    expect(items.map(({ name }) => name)).toEqual(['conversation', 'key']);
  });

  it('leaves counters as they are, for the store to add to', async () => {
    const { inner, sealed } = bench();
    await sealed.add({ ...ada, name: 'spend' }, { microUsd: 5 });
    expect(await valueOf(inner, { ...ada, name: 'spend' })).toBe('{"microUsd":5}');
    expect(await valueOf(sealed, { ...ada, name: 'spend' })).toBe('{"microUsd":5}');
  });

  it('reads what was kept plain before', async () => {
    const { inner, sealed } = bench();
    await inner.put(ada, '{"exchanges":[]}');
    expect(await valueOf(sealed)).toBe('{"exchanges":[]}');
    expect((await collect(sealed.list('person/ada'))).map(({ value }) => value)).toEqual([
      '{"exchanges":[]}',
    ]);
  });

  it('cannot be moved to another person, another name, or back in time to another key', async () => {
    const { inner, sealed } = bench();
    await sealed.put(ada, 'of Ada');
    await sealed.put(bob, 'of Bob');
    const stolen = (await valueOf(inner)) ?? '';
    await inner.put(bob, stolen);
    await inner.put({ ...ada, name: 'facts' }, stolen);
    await inner.put({ partition: 'skill', name: 'conversation' }, stolen);
    expect(await valueOf(sealed, bob)).toBeUndefined();
    expect(await valueOf(sealed, { ...ada, name: 'facts' })).toBeUndefined();
    expect(await valueOf(sealed, { partition: 'skill', name: 'conversation' })).toBeUndefined();
    await inner.put({ ...bob, name: 'key' }, (await valueOf(inner, adasKey)) ?? '');
    expect(await valueOf(sealed, bob)).toBeUndefined();
  });

  it.each([
    'sealed1.',
    'sealed1.p.t.',
    'sealed1.p.t.AAAA',
    'sealed1.nobody.t.AAAA',
    'sealed1.p.z.AAAA',
    'sealed1',
  ])('counts as missing when it is damaged to %j, and can be written over', async (damaged) => {
    const { inner, sealed } = bench();
    await sealed.put(ada, 'whole');
    await inner.put(ada, damaged);
    expect([undefined, 'sealed1']).toContain(await valueOf(sealed));
    await sealed.put(ada, 'whole again');
    expect(await valueOf(sealed)).toBe('whole again');
  });

  it('counts as missing when a single bit changed', async () => {
    const { inner, sealed } = bench();
    await sealed.put(ada, 'whole');
    const value = (await valueOf(inner)) ?? '';
    await inner.put(ada, value.slice(0, -2) + (value.at(-2) === 'A' ? 'B' : 'A') + value.slice(-1));
    expect(await valueOf(sealed)).toBeUndefined();
  });

  it('may be as large as any value when it can be compressed, and is refused when it cannot', async () => {
    const { sealed } = bench();
    const largest = '{"said":"again and again"},'.repeat(10_000).slice(0, maxValueBytes);
    await sealed.put(ada, largest);
    expect(await valueOf(sealed)).toBe(largest);
    let noise = '';
    while (noise.length < maxValueBytes - 64) noise += createHash('sha256').update(noise).digest('base64');
    await expect(sealed.put(ada, noise)).rejects.toMatchObject({
      code: 'remember/unavailable',
      retryable: false,
    });
  });
});

describe("a person's key", () => {
  it('makes all of theirs unreadable when it is deleted, elsewhere as well, and nothing of others', async () => {
    const { open, sealed } = bench();
    const other = open();
    for (const at of [ada, { ...ada, name: 'facts' }, bob]) await sealed.put(at, 'remembered');
    expect(await valueOf(other)).toBe('remembered');
    await sealed.delete([adasKey]);
    for (const store of [sealed, other]) {
      expect(await store.get([ada, { ...ada, name: 'facts' }])).toEqual([undefined, undefined]);
      expect(await valueOf(store, bob)).toBe('remembered');
    }
  });

  it('gone, lets what is left be found for deletion, and all of it made anew', async () => {
    const { inner, sealed } = bench();
    await sealed.put(ada, 'old');
    await sealed.put({ ...ada, name: 'facts' }, 'old');
    await sealed.delete([adasKey]);
    const left = await collect(sealed.list('person/ada'));
    expect(left.map(({ name, value }) => [name, value])).toEqual([
      ['conversation', ''],
      ['facts', ''],
    ]);
    expect(await sealed.put(ada, 'new', { when: 'absent' })).toEqual(expect.any(Number));
    expect(await sealed.put(ada, 'newer', { when: 'absent' })).toBeUndefined();
    expect(await valueOf(sealed)).toBe('new');
    await sealed.delete([...(await collect(sealed.list('person/ada'))), adasKey]);
    expect(await collect(inner.scan())).toEqual([]);
  });

  it('is one, however many processes make it at once', async () => {
    const { inner, open } = bench();
    const stores = Array.from({ length: 10 }, () => open());
    await Promise.all(stores.map((store, i) => store.put({ ...ada, name: `turn/${i}` }, `${i}`)));
    for (const store of stores) {
      const values = (await collect(store.list('person/ada'))).map(({ value }) => value);
      expect(values).toEqual(stores.map((_, i) => `${i}`));
    }
    expect((await collect(inner.list('person/ada'))).filter(({ name }) => name === 'key')).toHaveLength(1);
  });

  it('is not seen, and not given to be written', async () => {
    const { sealed } = bench();
    await sealed.put(ada, 'x');
    expect(await sealed.get([adasKey])).toEqual([undefined]);
    expect((await collect(sealed.scan())).map(({ name }) => name)).toEqual(['conversation']);
    await expect(sealed.put(adasKey, 'mine')).rejects.toMatchObject({ code: 'remember/unavailable' });
    await expect(sealed.add(adasKey, { n: 1 })).rejects.toMatchObject({ code: 'remember/unavailable' });
    await sealed.put({ partition: 'skill', name: 'key' }, 'an ordinary name elsewhere');
    expect(await valueOf(sealed, { partition: 'skill', name: 'key' })).toBe('an ordinary name elsewhere');
  });

  it('ends some time after its last use, which renews it', async () => {
    const dayMs = 86_400_000;
    const { clock, inner, sealed, open } = bench({ keepKeyMs: 60 * dayMs });
    await sealed.put(ada, 'x');
    const endsInDays = async () =>
      (((await inner.get([adasKey]))[0]?.expiresAtMs ?? 0) - clock.now()) / dayMs;
    expect(await endsInDays()).toBe(60);
    await clock.advance(20 * dayMs);
    await open().get([ada]);
    await clock.advance(0);
    expect(await endsInDays()).toBe(40);
    await clock.advance(20 * dayMs);
    const later = open();
    expect(await valueOf(later)).toBe('x');
    await clock.advance(0);
    expect(await endsInDays()).toBe(60);
    expect(await valueOf(sealed)).toBe('x');
  });
});

describe('the calls a sealed store makes', () => {
  it('are one for any reading, and one for a writing after it', async () => {
    const { calls, sealed, open } = bench();
    await sealed.put(ada, 'a');
    await sealed.put(bob, 'b');
    calls.length = 0;
    const fresh = open();
    await fresh.get([ada, { ...ada, name: 'pending' }, bob]);
    await fresh.put(ada, 'a2');
    expect(calls).toEqual(['get 5', 'put conversation']);
  });

  it('are no more when a writing meets the reading of the same turn', async () => {
    const { calls, sealed, open } = bench();
    await sealed.put(ada, 'a');
    calls.length = 0;
    const fresh = open();
    await Promise.all([fresh.get([ada]), fresh.put({ ...ada, name: 'request/1' }, 'x')]);
    expect(calls).toEqual(['get 2', 'put request/1']);
  });

  it('are one more for somebody new, to keep the key', async () => {
    const { calls, sealed } = bench();
    await Promise.all([sealed.get([ada]), sealed.put({ ...ada, name: 'request/1' }, 'x')]);
    expect(calls).toEqual(['get 2', 'put key', 'put request/1']);
  });

  it('are that one however many writings of theirs come at once', async () => {
    const { calls, sealed } = bench();
    await sealed.get([ada]);
    calls.length = 0;
    await Promise.all(['request/1', 'ledger/1', 'profile'].map((name) => sealed.put({ ...ada, name }, 'x')));
    expect(calls).toEqual(['put key', 'put request/1', 'put ledger/1', 'put profile']);
  });
});

describe('another master secret', () => {
  it('reads what the one before sealed, and wraps anew each key that it meets', async () => {
    const { clock, sealed, open } = bench();
    await sealed.put(ada, 'of Ada');
    await sealed.put({ partition: 'skill', name: 'x' }, 'of all');
    const rotated = open({ secret: nextSecret, previousSecrets: [secret] });
    expect(await valueOf(rotated)).toBe('of Ada');
    expect(await valueOf(rotated, { partition: 'skill', name: 'x' })).toBe('of all');
    await clock.advance(0);
    expect(await valueOf(open({ secret: nextSecret }))).toBe('of Ada');
  });

  it('without the one before reads nothing, and overwrites no key', async () => {
    const { sealed, open } = bench();
    await sealed.put(ada, 'of Ada');
    const stranger = open({ secret: nextSecret });
    expect(await valueOf(stranger)).toBeUndefined();
    await expect(stranger.put(ada, 'x')).rejects.toMatchObject({
      code: 'remember/unavailable',
      message: expect.stringContaining('previous secret'),
    });
    expect(await valueOf(sealed)).toBe('of Ada');
  });
});

describe('a key service', () => {
  it('wraps the keys instead of our secret, and is asked once for each', async () => {
    let unwraps = 0;
    const wrapper: KeyWrapper = {
      wrap: async (key, context) => `${context} ${Buffer.from(key).toString('hex')}`,
      async unwrap(wrapped, context) {
        unwraps += 1;
        const [place, hex = ''] = wrapped.split(' ');
        return place === context ? { key: Buffer.from(hex, 'hex'), isCurrent: true } : undefined;
      },
    };
    const { inner, open } = bench({ wrapper });
    await open().put(ada, 'x');
    expect(await valueOf(inner, adasKey)).toMatch(/^person\/ada [0-9a-f]{64}$/);
    const second = open();
    for (let i = 0; i < 3; i += 1) expect(await valueOf(second)).toBe('x');
    expect(unwraps).toBe(1);
  });

  it('that is down fails reads as recall and writes as remember', async () => {
    const failing: KeyWrapper = {
      wrap: () => Promise.reject(new Error('down')),
      unwrap: () => Promise.reject(new Error('down')),
    };
    const { sealed, open } = bench();
    await sealed.put(ada, 'x');
    const store = open({ wrapper: failing });
    await expect(store.get([ada])).rejects.toMatchObject({ code: 'recall/unavailable', retryable: true });
    await expect(store.put(ada, 'y')).rejects.toMatchObject({
      code: 'remember/unavailable',
      retryable: true,
    });
    await expect(store.put(bob, 'y')).rejects.toMatchObject({ code: 'remember/unavailable' });
  });
});
