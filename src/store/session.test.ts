import { describe, expect, it } from 'vitest';
import { seeded } from '../../test/support/seeded.ts';
import { Secret } from '../secret.ts';
import { fakeClock } from '../testing/fake-clock.ts';
import { storeContract } from './contract.ts';
import { createSessionStore, maxSessionCharacters } from './session.ts';
import type { Store } from './store.ts';

const secret = new Secret('a secret of at least thirty-two characters');
const owner = { sessionId: 'session-1', account: 'ada' };
const at = (name: string) => ({ partition: 'person/ada', name });

storeContract('the store in a session', async () => {
  const clock = fakeClock();
  return { store: createSessionStore({ secret, clock }), clock };
});

function bench() {
  const clock = fakeClock(1_000_000);
  return {
    clock,
    store: createSessionStore({ secret, clock }),
    later: () => createSessionStore({ secret, clock }),
  };
}

const valueOf = async (store: Store, name: string) => (await store.get([at(name)]))[0]?.value;

/** Text that does not get smaller. */
function noise(length: number, seed = 1): string {
  const random = seeded(seed);
  return Array.from({ length }, () => Math.floor(random() * 36).toString(36)).join('');
}

const talk = (exchanges: number, length: number) =>
  JSON.stringify({
    exchanges: Array.from({ length: exchanges }, (_, i) => ({ turnId: `t${i}`, question: noise(length, i) })),
    lastSaid: 'as said',
  });

describe('what travels in a session', () => {
  it('arrives in another process, counters and expiry included', async () => {
    const { clock, store, later } = bench();
    await store.admit(undefined, owner);
    await store.put(at('conversation'), talk(2, 20), { expiresAtMs: clock.now() + 1_000 });
    await store.add({ partition: 'skill', name: 'spend' }, { calls: 2 });
    const sealed = await store.dismiss();
    const next = later();
    await next.admit(sealed, owner);
    const [item] = await next.get([at('conversation')]);
    expect(item).toMatchObject({ value: talk(2, 20), expiresAtMs: clock.now() + 1_000 });
    expect(await next.add({ partition: 'skill', name: 'spend' }, { calls: 1 })).toEqual({ calls: 3 });
    await clock.advance(1_000);
    expect(await valueOf(next, 'conversation')).toBeUndefined();
  });

  it('arrives where another secret seals by now, as large as it may be, and leaves under that one', async () => {
    const { clock, store } = bench();
    await store.admit(undefined, owner);
    const largest = noise(22_500);
    await store.put(at('conversation'), largest);
    const sealed = (await store.dismiss()) ?? '';
    expect(sealed.length).toBeGreaterThan(19_000);
    const next = new Secret('the secret after it, which is as long as that');
    const rotated = createSessionStore({ secret: next, previousSecrets: [secret], clock });
    await rotated.admit(sealed, owner);
    expect(await valueOf(rotated, 'conversation')).toBe(largest);
    const after = createSessionStore({ secret: next, clock });
    await after.admit(await rotated.dismiss(), owner);
    expect(await valueOf(after, 'conversation')).toBe(largest);
    await after.admit(sealed, owner);
    expect(await valueOf(after, 'conversation')).toBeUndefined();
  });

  it('shows nothing, and is nothing where nothing is kept', async () => {
    const { store } = bench();
    await store.admit(undefined, owner);
    expect(await store.dismiss()).toBeUndefined();
    await store.put(at('conversation'), 'my heart is broken');
    const sealed = await store.dismiss();
    expect(sealed).toMatch(/^[\w-]+$/);
    expect(Buffer.from(sealed ?? '', 'base64url').toString('latin1')).not.toMatch(/heart|ada|conversation/);
  });

  it('replaces what the request before held', async () => {
    const { store } = bench();
    await store.admit(undefined, owner);
    await store.put(at('conversation'), 'of another session');
    await store.admit(undefined, owner);
    expect(await valueOf(store, 'conversation')).toBeUndefined();
  });

  it('takes along nothing that an earlier request still writes about somebody else', async () => {
    const { store, later } = bench();
    await store.admit(undefined, { ...owner, voice: 'eve' });
    await store.put({ partition: 'person/bob', name: 'conversation' }, 'late');
    await store.put({ partition: 'person/eve', name: 'conversation' }, 'of the voice');
    const next = later();
    await next.admit(await store.dismiss(), owner);
    const keys = ['bob', 'eve'].map((person) => ({ partition: `person/${person}`, name: 'conversation' }));
    expect((await next.get(keys)).map((item) => item?.value)).toEqual([undefined, 'of the voice']);
    const third = later();
    await third.admit(await next.dismiss(), owner);
    expect((await third.get(keys)).map((item) => item?.value)).toEqual([undefined, 'of the voice']);
  });

  it.each([
    ['another session', { sessionId: 'session-2', account: 'ada' }],
    ['another account', { sessionId: 'session-1', account: 'bob' }],
    ['names that only look the same when joined', { sessionId: 'session-1","ad', account: 'a' }],
  ])('is not let in by %s', async (_, stranger) => {
    const { store, later } = bench();
    await store.admit(undefined, owner);
    await store.put(at('conversation'), 'x');
    const next = later();
    await next.admit(await store.dismiss(), stranger);
    expect(await valueOf(next, 'conversation')).toBeUndefined();
  });

  it('is not let in when it is damaged, foreign, too long, or a day old', async () => {
    const { clock, store, later } = bench();
    await store.admit(undefined, owner);
    await store.put(at('conversation'), 'x');
    const sealed = (await store.dismiss()) ?? '';
    const foreign = createSessionStore({ secret: new Secret('x'.repeat(40)), clock });
    const damaged = [
      '',
      'x',
      '{}',
      sealed.slice(1),
      `${sealed.slice(0, -3)}AAA`,
      sealed.repeat(500),
      '\0'.repeat(10),
    ];
    for (const text of damaged) {
      const next = later();
      await next.admit(text, owner);
      expect(await valueOf(next, 'conversation')).toBeUndefined();
    }
    await foreign.admit(sealed, owner);
    expect(await valueOf(foreign, 'conversation')).toBeUndefined();
    await clock.advance(86_400_000);
    await store.admit(sealed, owner);
    expect(await valueOf(store, 'conversation')).toBeUndefined();
  });
});

describe('where there is too little room', () => {
  it('go first the requests, then the accounts, then other things, and the talk stays whole', async () => {
    const { store, later } = bench();
    await store.admit(undefined, owner);
    await store.put(at('conversation'), talk(4, 1_000));
    await store.put(at('pending'), noise(2_000, 5));
    await store.put(at('request/1'), noise(9_000, 6));
    await store.put(at('ledger/1'), noise(9_000, 7));
    await store.put(at('large'), noise(9_000, 8));
    await store.put(at('small'), noise(1_000, 9));
    const sealed = (await store.dismiss()) ?? '';
    expect(sealed.length).toBeLessThanOrEqual(maxSessionCharacters);
    const next = later();
    await next.admit(sealed, owner);
    const names: string[] = [];
    for await (const { name } of next.list('person/ada')) names.push(name);
    expect(names).toEqual(['conversation', 'large', 'pending', 'small']);
    expect(await valueOf(next, 'conversation')).toBe(talk(4, 1_000));
  });

  it('go the oldest exchanges of a long talk, before a rest that was promised', async () => {
    const { store, later } = bench();
    await store.admit(undefined, owner);
    await store.put(at('conversation'), talk(40, 1_000));
    await store.put(at('pending'), noise(8_000));
    const next = later();
    await next.admit(await store.dismiss(), owner);
    const kept = JSON.parse((await valueOf(next, 'conversation')) ?? '') as {
      exchanges: { turnId: string }[];
      lastSaid: string;
    };
    expect(kept.exchanges.length).toBeGreaterThan(5);
    expect(kept.exchanges.at(-1)?.turnId).toBe('t39');
    expect(kept.lastSaid).toBe('as said');
    expect(await valueOf(next, 'pending')).toBe(noise(8_000));
  });

  it('goes, at the worst, everything', async () => {
    const { store } = bench();
    await store.admit(undefined, owner);
    await store.put(at('conversation'), noise(100_000));
    await store.put(at('pending'), noise(100_000, 2));
    expect(await store.dismiss()).toBeUndefined();
  });
});
