import { describe, expect, it } from 'vitest';
import { everythingIn } from '../../test/support/everything-in.ts';
import { memorySettings } from '../../test/support/memory-settings.ts';
import { troubledStore } from '../../test/support/troubled-store.ts';
import { createInMemoryStore } from '../store/in-memory.ts';
import type { StoreItem } from '../store/store.ts';
import { fakeClock } from '../testing/fake-clock.ts';
import { createMemory } from './create-memory.ts';
import type { Pending } from './memory.ts';
import { readPending } from './pending.ts';

const hour = 3_600_000;
const rest: Pending = {
  turnId: 't1',
  exchangeId: 't1',
  question: 'tell me everything',
  sentences: ['One.', 'Two.', 'Three.'],
  told: 1,
  status: 'complete',
  aliveAtMs: 0,
  offered: true,
};
const item = (value: string): StoreItem => ({
  partition: 'person/anna',
  name: 'pending',
  value,
  version: 1,
  expiresAtMs: undefined,
});

function bench() {
  const clock = fakeClock(5_000);
  const store = createInMemoryStore({ clock });
  return { clock, store, memory: createMemory(store, clock, memorySettings) };
}

describe('a stored rest', () => {
  it('is read as it was kept', () => {
    expect(readPending(item(JSON.stringify(rest)))).toEqual(rest);
    expect(readPending(undefined)).toBeUndefined();
  });

  it.each([
    '',
    'null',
    '7',
    '[]',
    '{"sentences":[]}',
    '{"sentences":"One.","told":0}',
    '{"sentences":[],"told":0.5}',
  ])('counts as none when it is %j', (value) => {
    expect(readPending(item(value))).toBeUndefined();
  });

  it('lasts a day after its last change', async () => {
    const { clock, memory } = bench();
    await memory.keepPending('anna', rest);
    await clock.advance(23 * hour);
    expect(await memory.claimTold('anna', 't1', 1, 2)).toBe(true);
    await clock.advance(23 * hour);
    expect((await memory.recall('anna')).pending?.told).toBe(2);
    await clock.advance(hour);
    expect((await memory.recall('anna')).pending).toBeUndefined();
  });

  it('is replaced by the rest of a newer answer', async () => {
    const { memory } = bench();
    await memory.keepPending('anna', rest);
    await memory.keepPending('anna', { ...rest, turnId: 't2', told: 0 });
    expect((await memory.recall('anna')).pending).toMatchObject({ turnId: 't2', told: 0 });
  });
});

describe('changing a rest', () => {
  it('notes the sign of life of whoever writes on, and leaves what was told and offered alone', async () => {
    const { clock, memory } = bench();
    await memory.keepPending('anna', { ...rest, status: 'writing', offered: false });
    await clock.advance(700);
    const sentences = [...rest.sentences, 'Four.'];
    expect(await memory.extendPending('anna', 't1', sentences, 'writing')).toBe(true);
    expect((await memory.recall('anna')).pending).toEqual({
      ...rest,
      sentences,
      status: 'writing',
      offered: false,
      aliveAtMs: 5_700,
    });
  });

  it('tells whoever writes on that nobody waits any more', async () => {
    const { memory } = bench();
    expect(await memory.extendPending('anna', 't1', rest.sentences, 'writing')).toBe(false);
    await memory.keepPending('anna', { ...rest, turnId: 't2' });
    expect(await memory.extendPending('anna', 't1', rest.sentences, 'writing')).toBe(false);
    expect((await memory.recall('anna')).pending?.turnId).toBe('t2');
  });

  it('gives nothing to somebody who looked before others told more, or at another answer', async () => {
    const { memory } = bench();
    await memory.keepPending('anna', rest);
    expect(await memory.claimTold('anna', 't1', 1, 2)).toBe(true);
    expect(await memory.claimTold('anna', 't1', 1, 3)).toBe(false);
    expect(await memory.claimTold('anna', 't0', 2, 3)).toBe(false);
    expect(await memory.claimTold('ben', 't1', 2, 3)).toBe(false);
    expect((await memory.recall('anna')).pending?.told).toBe(2);
  });

  it('offers it again with the telling, and withdraws an offer without touching the rest', async () => {
    const { memory } = bench();
    await memory.keepPending('anna', rest);
    await memory.markOffered('anna', 't1', false);
    expect((await memory.recall('anna')).pending).toEqual({ ...rest, offered: false });
    await memory.claimTold('anna', 't1', 1, 2);
    expect((await memory.recall('anna')).pending).toEqual({ ...rest, told: 2, offered: true });
  });

  it('drops it for good, with what is being written to it', async () => {
    const { memory } = bench();
    await memory.keepPending('anna', rest);
    await memory.dropPending('anna', 't1');
    expect(await memory.extendPending('anna', 't1', ['One.'], 'complete')).toBe(false);
    expect((await memory.recall('anna')).pending).toBeUndefined();
  });

  it('leaves nothing behind when it drops it', async () => {
    const { memory, store } = bench();
    await memory.keepPending('anna', rest);
    await memory.dropPending('anna', 't1');
    await memory.keepPending('ben', rest);
    await memory.extendPending('ben', 't1', rest.sentences.slice(0, 1), 'complete');
    expect(await everythingIn(store)).toEqual([]);
  });

  it('drops the one that was meant, not a newer one that is kept at that moment', async () => {
    const { clock, store } = bench();
    const slow = troubledStore(store, (call) => (call === 'get' ? Promise.resolve() : clock.sleep(50)));
    const memory = createMemory(slow, clock, memorySettings);
    const newer = { ...rest, turnId: 't2' };
    await store.put({ partition: 'person/anna', name: 'pending' }, JSON.stringify(rest));
    const dropping = memory.dropPending('anna', 't1');
    await clock.advance(20);
    await store.put({ partition: 'person/anna', name: 'pending' }, JSON.stringify(newer));
    await clock.advance(200);
    await dropping;
    expect((await memory.recall('anna')).pending).toEqual(newer);
  });
});
