import { describe, expect, it } from 'vitest';
import { createInMemoryStore } from '../store/in-memory.ts';
import { fakeClock } from '../testing/fake-clock.ts';
import { createMemory } from './create-memory.ts';
import type { Pending } from './memory.ts';

const day = 24 * 3_600_000;
const rest: Pending = {
  turnId: 't1',
  exchangeId: 't1',
  question: 'tell me everything',
  sentences: ['One.', 'Two.', 'Three.'],
  told: 1,
  status: 'writing',
  aliveAtMs: 0,
  offered: true,
};

function bench(turns = 3) {
  const clock = fakeClock(1_000);
  const store = createInMemoryStore({ clock });
  return { clock, store, memory: createMemory(store, clock, { turns, keepMs: day }) };
}

describe('what a conversation keeps', () => {
  it('is empty for somebody new', async () => {
    expect(await bench().memory.recall('anna')).toEqual({
      conversation: undefined,
      pending: undefined,
      revision: undefined,
    });
  });

  it('is the latest exchanges, oldest first, and what was said last', async () => {
    const { memory } = bench(2);
    for (const n of [1, 2, 3])
      await memory.append('anna', { turnId: `t${n}`, question: `q${n}`, answer: `a${n}` }, `said ${n}`);
    const { conversation } = await memory.recall('anna');
    expect(conversation?.exchanges.map(({ question }) => question)).toEqual(['q2', 'q3']);
    expect(conversation?.lastSaid).toBe('said 3');
  });

  it('replaces what the same turn kept before', async () => {
    const { memory } = bench();
    await memory.append('anna', { turnId: 't1', question: 'q', answer: 'half' }, 'half');
    await memory.append('anna', { turnId: 't2', question: 'other', answer: 'a' }, 'a');
    await memory.append('anna', { turnId: 't1', question: 'q', answer: 'half and the rest' }, 'rest');
    expect((await memory.recall('anna')).conversation?.exchanges.map(({ answer }) => answer)).toEqual([
      'half and the rest',
      'a',
    ]);
  });

  it('loses nothing when many turns of one person end at once', async () => {
    const { memory } = bench(50);
    await Promise.all(
      Array.from({ length: 6 }, (_, n) =>
        memory.append('anna', { turnId: `t${n}`, question: `q${n}`, answer: 'a' }, 'a'),
      ),
    );
    expect((await memory.recall('anna')).conversation?.exchanges).toHaveLength(6);
  });

  it('keeps both of two turns that began from the same state', async () => {
    const { memory } = bench();
    await memory.append('anna', { turnId: 't0', question: 'q0', answer: 'a' }, 'a');
    const recalled = await memory.recall('anna');
    await memory.append('anna', { turnId: 't1', question: 'q1', answer: 'a' }, 'a', recalled);
    await memory.append('anna', { turnId: 't2', question: 'q2', answer: 'a' }, 'a', recalled);
    expect((await memory.recall('anna')).conversation?.exchanges.map(({ question }) => question)).toEqual([
      'q0',
      'q1',
      'q2',
    ]);
  });

  it('is gone after its lifetime', async () => {
    const { clock, memory } = bench();
    await memory.append('anna', { turnId: 't1', question: 'q', answer: 'a' }, 'a');
    await clock.advance(day + 1);
    expect((await memory.recall('anna')).conversation).toBeUndefined();
  });

  it('is no other person’s', async () => {
    const { memory } = bench();
    await memory.append('anna', { turnId: 't1', question: 'q', answer: 'a' }, 'a');
    await memory.keepPending('anna', rest);
    expect(await memory.recall('ben')).toEqual({
      conversation: undefined,
      pending: undefined,
      revision: undefined,
    });
    await memory.startAfresh('ben');
    expect((await memory.recall('anna')).pending).toEqual(rest);
  });

  it('counts damaged items as none and writes over them', async () => {
    const { memory, store } = bench();
    for (const name of ['conversation', 'pending'])
      await store.put({ partition: 'person/anna', name }, '{"exchanges":7');
    expect(await memory.recall('anna')).toMatchObject({ conversation: undefined, pending: undefined });
    await memory.append('anna', { turnId: 't1', question: 'q', answer: 'a' }, 'a');
    expect((await memory.recall('anna')).conversation?.exchanges).toHaveLength(1);
  });

  it('keeps no exchange at all where the configuration says 0 turns, but can repeat', async () => {
    const { memory } = bench(0);
    await memory.append('anna', { turnId: 't1', question: 'q', answer: 'a' }, 'said');
    expect((await memory.recall('anna')).conversation).toEqual({
      exchanges: [],
      lastSaid: 'said',
      vault: '',
    });
  });
});

describe('a request', () => {
  it('belongs to the first that claims it, and later copies get its reply', async () => {
    const { memory } = bench();
    const reply = { speech: 'Paris.', keepListening: false, restPending: false };
    expect(await memory.claim('anna', 'r1')).toBe('first');
    expect(await memory.claim('anna', 'r1')).toBe('in-progress');
    await memory.settle('anna', 'r1', reply);
    expect(await memory.claim('anna', 'r1')).toEqual(reply);
  });

  it('of the same id by another person is another request', async () => {
    const { memory } = bench();
    await memory.claim('anna', 'r1');
    expect(await memory.claim('ben', 'r1')).toBe('first');
  });
});

describe('a pending rest', () => {
  it('gives each sentence to one teller, however many ask at once', async () => {
    const { memory } = bench();
    await memory.keepPending('anna', rest);
    const claims = await Promise.all([1, 2, 3].map(() => memory.claimTold('anna', 't1', 1, 2)));
    expect(claims.filter(Boolean)).toHaveLength(1);
    expect((await memory.recall('anna')).pending?.told).toBe(2);
  });

  it('grows without losing what was told meanwhile', async () => {
    const { memory } = bench();
    await memory.keepPending('anna', rest);
    await Promise.all([
      memory.claimTold('anna', 't1', 1, 3),
      memory.extendPending('anna', 't1', [...rest.sentences, 'Four.'], 'complete'),
    ]);
    const { pending } = await memory.recall('anna');
    expect(pending).toMatchObject({ told: 3, status: 'complete' });
    expect(pending?.sentences).toHaveLength(4);
  });

  it('of an older answer neither grows over nor deletes a newer one', async () => {
    const { memory } = bench();
    await memory.keepPending('anna', { ...rest, turnId: 't2' });
    await memory.extendPending('anna', 't1', ['Old.'], 'complete');
    await memory.dropPending('anna', 't1');
    expect((await memory.recall('anna')).pending).toEqual({ ...rest, turnId: 't2' });
  });
});
