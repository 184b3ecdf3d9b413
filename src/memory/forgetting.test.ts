import { describe, expect, it } from 'vitest';
import { everythingIn } from '../../test/support/everything-in.ts';
import { memorySettings } from '../../test/support/memory-settings.ts';
import { createInMemoryStore } from '../store/in-memory.ts';
import { fakeClock } from '../testing/fake-clock.ts';
import { createMemory } from './create-memory.ts';
import type { Pending } from './memory.ts';

const minute = 60_000;
const rest: Pending = {
  turnId: 't2',
  exchangeId: 't2',
  question: 'q2',
  sentences: ['One.', 'Two.'],
  told: 1,
  status: 'complete',
  aliveAtMs: 0,
  offered: true,
};

function bench() {
  const clock = fakeClock(1_000_000);
  const store = createInMemoryStore({ clock });
  const memory = createMemory(store, clock, memorySettings);
  const tell = async (n: number) => {
    await clock.advance(1_000);
    await memory.append('anna', { turnId: `t${n}`, question: `q${n}`, answer: `a${n}` }, `said ${n}`);
  };
  const note = async (n: number, text: string) => {
    await clock.advance(1_000);
    await memory.rememberFact('anna', { turnId: `t${n}`, text });
  };
  const stored = async () => JSON.stringify(await everythingIn(store));
  const recall = () => memory.recall('anna');
  return { clock, store, memory, tell, note, stored, recall };
}

describe('forgetting what came last', () => {
  it('takes back an exchange, what was said and what is pending of it', async () => {
    const { memory, tell, recall, stored } = bench();
    await tell(1);
    await tell(2);
    await memory.keepPending('anna', rest);
    expect(await memory.forgetLast('anna')).toBe('exchange');
    const { window, pending, conversation } = await recall();
    expect(window.map(({ question }) => question)).toEqual(['q1']);
    expect(pending).toBeUndefined();
    expect(conversation?.lastSaid).toBe('');
    expect(await stored()).not.toMatch(/q2|a2|said 2|One\./);
  });

  it('leaves what is pending of another answer alone', async () => {
    const { memory, tell, recall } = bench();
    await tell(2);
    await memory.keepPending('anna', rest);
    await tell(3);
    await memory.forgetLast('anna');
    expect((await recall()).pending).toEqual(rest);
  });

  it('takes back a fact where that came last, and then what came before', async () => {
    const { memory, tell, note, recall } = bench();
    await note(1, 'I like tea');
    await tell(2);
    await note(3, 'I like coffee');
    expect(await memory.forgetLast('anna')).toBe('fact');
    expect((await recall()).conversation).toMatchObject({
      facts: [{ text: 'I like tea' }],
      exchanges: [{ turnId: 't2' }],
    });
    expect(await memory.forgetLast('anna')).toBe('exchange');
    expect(await memory.forgetLast('anna')).toBe('fact');
    expect(await memory.forgetLast('anna')).toBe('nothing');
  });

  it('leaves no row of somebody of whom nothing is left', async () => {
    const { memory, tell, store } = bench();
    await tell(1);
    await memory.forgetLast('anna');
    expect(await everythingIn(store)).toEqual([]);
  });

  it('is not undone by what is still being written of it', async () => {
    const { memory, tell, recall } = bench();
    await tell(1);
    await tell(2);
    await memory.forgetLast('anna');
    await memory.append('anna', { turnId: 't2', question: 'q2', answer: 'a2 and more' });
    expect((await recall()).window.map(({ question }) => question)).toEqual(['q1']);
  });
});

describe('a new topic', () => {
  it('leaves the facts and nothing else', async () => {
    const { memory, tell, note, stored, recall } = bench();
    await note(1, 'I like tea');
    await tell(2);
    await memory.keepPending('anna', rest);
    await memory.startAfresh('anna');
    expect((await recall()).conversation).toMatchObject({
      facts: [{ text: 'I like tea' }],
      exchanges: [],
      lastSaid: '',
    });
    expect(await stored()).not.toMatch(/q2|a2|said|One\./);
  });

  it('leaves no row where there are no facts, and harms nobody who has none', async () => {
    const { memory, tell, store } = bench();
    await tell(1);
    await memory.keepPending('anna', rest);
    await memory.startAfresh('anna');
    await memory.startAfresh('ben');
    expect(await everythingIn(store)).toEqual([]);
  });
});

describe('a private conversation', () => {
  it('goes on with all that was said, and ends with the session', async () => {
    const { memory, tell, note, recall, stored } = bench();
    await note(1, 'I like tea');
    await tell(2);
    await memory.keepPrivate('anna');
    await tell(3);
    expect((await recall()).window.map(({ question }) => question)).toEqual(['q2', 'q3']);
    expect((await recall()).conversation?.isPrivate).toBe(true);
    const next = await memory.recall('anna', { newSession: true });
    expect(next.window).toEqual([]);
    expect(next.conversation).toMatchObject({ facts: [{ text: 'I like tea' }], lastSaid: '' });
    expect(await stored()).not.toMatch(/q2|q3|a3|said/);
    await tell(4);
    expect((await recall()).window.map(({ question }) => question)).toEqual(['q4']);
  });

  it('is gone a quarter of an hour after its last turn, in the store as well, and the facts are not', async () => {
    const { clock, memory, tell, note, recall, stored } = bench();
    await note(1, 'I like tea');
    await memory.keepPrivate('anna');
    await tell(2);
    await memory.keepPending('anna', { ...rest, isPrivate: true });
    await clock.advance(14 * minute);
    await memory.claimTold('anna', 't2', 1, 2);
    expect((await recall()).window).toHaveLength(1);
    await clock.advance(15 * minute);
    expect(await stored()).not.toMatch(/q2|a2|One\./);
    expect((await recall()).conversation?.facts).toHaveLength(1);
  });

  it('takes along what is pending, and the facts that were told in it', async () => {
    const { memory, tell, note, stored, recall } = bench();
    await tell(2);
    await memory.keepPending('anna', rest);
    await memory.keepPrivate('anna');
    await note(3, 'I like coffee');
    expect((await recall()).conversation?.facts).toHaveLength(1);
    expect((await recall()).pending).toEqual({ ...rest, isPrivate: true });
    await memory.endPrivate('anna');
    expect(await stored()).toBe('[]');
  });

  it('stays private over a new topic and a forgotten exchange', async () => {
    const { memory, tell, store, recall } = bench();
    await memory.keepPrivate('anna');
    await memory.startAfresh('anna');
    await tell(1);
    await memory.forgetLast('anna');
    expect((await recall()).conversation?.isPrivate).toBe(true);
    await tell(2);
    expect((await everythingIn(store)).map(({ name }) => name)).toEqual(['private']);
  });

  it('begins for a turn that was under way on another device', async () => {
    const { memory, tell, recall, stored } = bench();
    await tell(1);
    const recalled = await recall();
    await memory.keepPrivate('anna');
    await memory.append('anna', { turnId: 't2', question: 'q2', answer: 'a2' }, 'said 2', recalled);
    expect((await recall()).window).toHaveLength(2);
    await memory.endPrivate('anna');
    expect(await stored()).toBe('[]');
  });

  it('that never was ends without harm, and twice private is private', async () => {
    const { memory, tell, recall } = bench();
    await tell(1);
    await memory.endPrivate('anna');
    expect((await recall()).window).toHaveLength(1);
    await memory.keepPrivate('anna');
    await tell(2);
    await memory.keepPrivate('anna');
    expect((await recall()).window).toHaveLength(2);
  });
});
