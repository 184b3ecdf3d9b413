import { describe, expect, it } from 'vitest';
import { troubledStore } from '../../test/support/troubled-store.ts';
import { sealedInConversations } from '../memory/sealed-in-conversations.ts';
import { createVault } from '../privacy/vault.ts';
import { WellspokenError } from '../errors.ts';
import { Secret } from '../secret.ts';
import { fakeClock } from '../testing/fake-clock.ts';
import { collect } from './contract/subject.ts';
import { createInMemoryStore } from './in-memory.ts';
import { createLocalKeyWrapper, type KeyWrapper } from './key-wrapper.ts';
import { createKeyring } from './keyring.ts';
import { type RotateStoreOptions, type Rotation, rotateStore } from './rotate-store.ts';
import { createSealedStore } from './sealed.ts';
import { sharedPurpose } from './sealed-value.ts';
import type { Store, StoreItem } from './store.ts';

const secret = new Secret('a secret of at least thirty-two characters');
const nextSecret = new Secret('the secret after it, which is as long as that');
const thirdSecret = new Secret('one more, of which nobody has heard as yet');
const ada = { partition: 'person/ada', name: 'conversation' };
const bob = { partition: 'person/bob', name: 'conversation' };
const adasKey = { partition: 'person/ada', name: 'key' };
const cached = { partition: 'answers', name: 'x' };
const known = { '[EMAIL_1]': 'ada@example.com' };
const none = { renewed: 0, left: 0, unreadable: 0, plain: 0 };

function bench() {
  const clock = fakeClock(1_000_000);
  const raw = createInMemoryStore({ clock });
  const open = (today = secret, before: readonly Secret[] = []) => ({
    store: createSealedStore(raw, { secret: today, previousSecrets: before, clock }),
    vault: createVault(today, before),
  });
  const rotation = (
    more: Partial<RotateStoreOptions> & { today?: Secret; before?: readonly Secret[] } = {},
  ): RotateStoreOptions => {
    const { today = nextSecret, before = [secret], ...rest } = more;
    return {
      clock,
      shared: createKeyring(sharedPurpose, today, before),
      wrapper: createLocalKeyWrapper(today, before),
      sealsPlain: true,
      inner: sealedInConversations(createVault(today, before)),
      ...rest,
    };
  };
  const rotate = (more: Parameters<typeof rotation>[0] = {}, store: Store = raw) =>
    rotateStore(store, rotation(more));
  const contents = async (store: Store) =>
    (await collect(store.scan())).map((item) => `${item.name} ${item.value}`).sort();
  return { clock, raw, open, rotate, contents };
}

const talkWith = (vault: string) => JSON.stringify({ exchanges: [], lastSaid: 'hello', vault });
const vaultIn = (item: StoreItem | undefined) => (JSON.parse(item?.value ?? '{}') as { vault: string }).vault;
const versions = async (store: Store) =>
  (await collect(store.scan())).map(({ name, version }) => `${name} ${version}`);

describe('a rotation', () => {
  it('makes the secret before superfluous, for keys, for what is nobody’s and for plain rows', async () => {
    const { raw, open, rotate, contents } = bench();
    const { store } = open();
    await store.put(ada, 'of Ada');
    await store.put(bob, 'of Bob');
    await store.put(cached, 'of all', { expiresAtMs: 9_000_000 });
    await store.add({ ...ada, name: 'spend' }, { n: 3 });
    await raw.put({ ...ada, name: 'plain' }, 'from before');
    expect(await rotate({ isLookingOnly: true })).toEqual({ ...none, read: 7, left: 4 });
    const progress: Rotation[] = [];
    const done = await rotate({ onProgress: (soFar) => void progress.push(soFar) });
    expect(done).toEqual({ ...none, read: 7, renewed: 4 });
    expect(progress).toEqual([done]);
    expect(await rotate({ before: [], isLookingOnly: true })).toEqual({ ...none, read: 7 });
    const after = open(nextSecret).store;
    expect(await contents(after)).toEqual([
      'conversation of Ada',
      'conversation of Bob',
      'plain from before',
      'spend {"n":3}',
      'x of all',
    ]);
    expect((await after.get([cached]))[0]?.expiresAtMs).toBe(9_000_000);
    expect(await contents(open().store)).toEqual([
      'conversation ',
      'conversation ',
      'plain ',
      'spend {"n":3}',
      'x ',
    ]);
  });

  it('changes nothing while it only looks, and nothing when it is run again', async () => {
    const { raw, open, rotate } = bench();
    await open().store.put(ada, talkWith(open().vault.seal('ada', known)));
    await open().store.put(cached, 'of all');
    const before = await versions(raw);
    expect((await rotate({ isLookingOnly: true })).left).toBe(3);
    expect(await versions(raw)).toEqual(before);
    expect((await rotate()).renewed).toBe(3);
    const after = await versions(raw);
    expect(await rotate()).toEqual({ ...none, read: 3 });
    expect(await versions(raw)).toEqual(after);
  });

  it.each([
    ['encrypted', true],
    ['in the clear', false],
  ])(
    'seals the vaults of conversations anew, private ones too, in a store that is %s',
    async (_, isSealed) => {
      const { raw, open, rotate } = bench();
      const { store, vault } = open();
      const names = ['conversation', 'private', 'facts'];
      for (const name of names) {
        const value = talkWith(vault.seal('ada', known));
        await (isSealed ? store : raw).put({ ...ada, name }, value, { expiresAtMs: 9_000_000 });
      }
      const done = await rotate({ sealsPlain: false });
      expect(done).toEqual({
        ...none,
        read: isSealed ? 4 : 3,
        renewed: isSealed ? 3 : 2,
        plain: isSealed ? 0 : 1,
      });
      const after = open(nextSecret);
      const items = await after.store.get(names.map((name) => ({ ...ada, name })));
      const [talk, secretTalk, other] = items.map(vaultIn);
      expect(after.vault.open('ada', talk ?? '')).toEqual(known);
      expect(after.vault.open('ada', secretTalk ?? '')).toEqual(known);
      expect(other).toBe(
        vaultIn((await open(nextSecret, [secret]).store.get([{ ...ada, name: 'facts' }]))[0]),
      );
      expect(items.map((item) => item?.expiresAtMs)).toEqual(names.map(() => 9_000_000));
      const raws = (await raw.get([ada]))[0]?.value ?? '';
      expect(raws.startsWith('sealed1.')).toBe(isSealed);
    },
  );

  it('leaves what is plain plain where nothing is encrypted, and makes nobody a key', async () => {
    const { raw, rotate, contents } = bench();
    await raw.put(ada, '{"exchanges":[]}');
    await raw.put(cached, 'of all');
    expect(await rotate({ sealsPlain: false })).toEqual({ ...none, read: 2, plain: 2 });
    expect(await contents(raw)).toEqual(['conversation {"exchanges":[]}', 'x of all']);
  });

  it('keeps how long a key lasts, and gives one that it makes its time', async () => {
    const { raw, clock, open, rotate } = bench();
    const limited = createSealedStore(raw, { secret, clock, keepKeyMs: 500 });
    await limited.put(ada, 'of Ada');
    await open().store.put(bob, 'of Bob');
    await raw.put({ partition: 'person/eve', name: 'facts' }, 'plain');
    await clock.advance(100);
    await rotate({ keepKeyMs: 700 });
    const keys = (await collect(raw.scan())).filter(({ name }) => name === 'key');
    expect(keys.map(({ partition, expiresAtMs }) => [partition, expiresAtMs])).toEqual([
      ['person/ada', 1_000_500],
      ['person/bob', undefined],
      ['person/eve', 1_000_800],
    ]);
  });

  it('counts what no secret opens, says why, and touches none of it', async () => {
    const { raw, open, rotate } = bench();
    const { store, vault } = open(thirdSecret);
    await store.put(ada, 'of Ada');
    await store.put(cached, 'of all');
    await raw.put({ ...bob, name: 'private' }, talkWith(vault.seal('bob', known)));
    const before = await versions(raw);
    expect(await rotate({ sealsPlain: false })).toEqual({
      ...none,
      read: 4,
      unreadable: 3,
      why: 'no secret that is given opens it',
    });
    expect(await versions(raw)).toEqual(before);
    expect((await rotate({ before: [secret, thirdSecret] })).unreadable).toBe(0);
  });

  it('says nothing of what was written late for somebody who was forgotten: it has no key', async () => {
    const { open, rotate } = bench();
    await open().store.put(ada, 'of Ada');
    await open().store.delete([adasKey]);
    expect(await rotate()).toEqual({ ...none, read: 1 });
  });

  it.each(['', 'sealed1', 'null', '{"vault":7}', '{"vault":""}', '[1]', 'sealed1.p.t.AAAA', '\u0000', '🧭'])(
    'takes %j in its stride',
    async (value) => {
      const { raw, rotate, open } = bench();
      await raw.put(ada, value);
      expect(await rotate()).toMatchObject({ left: 0, unreadable: 0 });
      const [item] = await open(nextSecret).store.get([ada]);
      expect(item?.value).toBe(value.startsWith('sealed1.') ? undefined : value);
    },
  );

  it('changes nothing where today’s key service cannot wrap', async () => {
    const { raw, open, rotate } = bench();
    await open().store.put(cached, 'of all');
    const before = await versions(raw);
    const wrapper: KeyWrapper = {
      ...createLocalKeyWrapper(secret),
      wrap: () => Promise.reject(new Error('denied')),
    };
    await expect(rotate({ wrapper })).rejects.toThrow('denied');
    expect(await versions(raw)).toEqual(before);
  });

  it('goes on past a key that a service refuses for good, and ends where the service is down', async () => {
    const { open, rotate } = bench();
    await open().store.put(ada, 'of Ada');
    await open().store.put(cached, 'of all');
    const local = createLocalKeyWrapper(nextSecret);
    const failing = (retryable: boolean): KeyWrapper => ({
      ...local,
      unwrap: () => Promise.reject(new WellspokenError('recall/unavailable', 'No.', { retryable })),
    });
    await expect(rotate({ wrapper: failing(true) })).rejects.toThrow('No.');
    expect(await rotate({ wrapper: failing(false) })).toMatchObject({ unreadable: 1, why: 'No.' });
    expect(await rotate()).toMatchObject({ renewed: 1, unreadable: 0 });
  });
});

describe('a rotation beside turns', () => {
  it('loses nothing that a turn writes in between, and does its own part again', async () => {
    const { raw, open, rotate } = bench();
    const { store } = open();
    await store.put(ada, talkWith(open().vault.seal('ada', known)));
    await store.put(cached, 'of all');
    let writes = 0;
    const contested = troubledStore(raw, async (call) => {
      if (call !== 'put' || writes === 3) return;
      writes += 1;
      const more = { ...known, [`[EMAIL_${writes + 1}]`]: `${writes}@example.com` };
      // A process that has not heard of the next secret yet.
      await store.put(ada, talkWith(open().vault.seal('ada', more)));
      await store.put(cached, `of all ${writes}`);
    });
    expect(await rotate({}, contested)).toMatchObject({ left: 0, unreadable: 0 });
    expect(await rotate({ isLookingOnly: true })).toMatchObject({ left: 0 });
    const [talk, answer] = await open(nextSecret).store.get([ada, cached]);
    expect(open(nextSecret).vault.open('ada', vaultIn(talk))).toEqual({
      ...known,
      '[EMAIL_4]': '3@example.com',
    });
    expect(answer?.value).toBe('of all 3');
  });

  it('says what is left when others never stop writing under the secret before', async () => {
    const { raw, open, rotate } = bench();
    const { store } = open();
    await store.put(cached, 'of all');
    const contested = troubledStore(raw, async (call) => {
      if (call === 'put') await store.put(cached, 'of all again');
    });
    expect(await rotate({}, contested)).toEqual({ ...none, read: 1, left: 1 });
  });

  it.each([
    ['before their key is looked for', 'get', 1],
    ['before their key is made', 'put', 1],
    ['before their item is sealed', 'put', 2],
  ] as const)('leaves nobody a key who is forgotten %s', async (_, call, nth) => {
    const { raw, rotate } = bench();
    await raw.put(ada, 'plain');
    const calls: string[] = [];
    const contested = troubledStore(raw, async (made) => {
      calls.push(made);
      if (made === call && calls.filter((one) => one === call).length === nth) {
        await raw.delete([ada, adasKey]);
      }
    });
    expect(await rotate({}, contested)).toEqual({ ...none, read: 1 });
    expect(await collect(raw.scan())).toEqual([]);
    // Not even for a moment where it can be known before: this process may end at any.
    expect(calls.includes('put')).toBe(call === 'put');
  });

  it('leaves nobody a key who is forgotten while theirs is wrapped anew', async () => {
    const { raw, open, rotate } = bench();
    await open().store.put(ada, 'of Ada');
    const contested = troubledStore(raw, async (call) => {
      if (call === 'put') await raw.delete([ada, adasKey]);
    });
    expect(await rotate({}, contested)).toMatchObject({ left: 0, unreadable: 0 });
    expect(await collect(raw.scan())).toEqual([]);
  });

  it('keeps the key of somebody who was forgotten and speaks again at that very moment', async () => {
    const { raw, open, rotate } = bench();
    await raw.put(ada, 'plain');
    let puts = 0;
    const contested = troubledStore(raw, async (call) => {
      if (call !== 'put' || (puts += 1) !== 2) return;
      await raw.delete([ada, adasKey]);
      await open(nextSecret).store.put(ada, 'back again');
    });
    await rotate({}, contested);
    expect((await open(nextSecret).store.get([ada]))[0]?.value).toBe('back again');
  });

  it('goes on where it was cut off', async () => {
    const { raw, open, rotate } = bench();
    const { store } = open();
    for (let i = 0; i < 250; i += 1) await store.put({ partition: `person/${i}`, name: 'facts' }, `${i}`);
    let puts = 0;
    const cut = troubledStore(raw, async (call) => {
      if (call === 'put' && (puts += 1) === 150) throw new Error('cut off');
    });
    await expect(rotate({}, cut)).rejects.toThrow('cut off');
    const { left } = await rotate({ isLookingOnly: true });
    expect(left).toBeGreaterThan(50);
    expect(left).toBeLessThan(200);
    expect(await rotate()).toMatchObject({ renewed: left });
    const values = (await collect(open(nextSecret).store.scan())).map(({ value }) => value);
    expect(new Set(values)).toEqual(new Set(Array.from({ length: 250 }, (_, i) => `${i}`)));
  });
});
