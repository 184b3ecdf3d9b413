import { describe, expect, it } from 'vitest';
import { everythingIn } from '../../test/support/everything-in.ts';
import { memorySettings } from '../../test/support/memory-settings.ts';
import { troubledStore } from '../../test/support/troubled-store.ts';
import { createDiscretion } from '../privacy/discretion.ts';
import { createVault } from '../privacy/vault.ts';
import { Secret } from '../secret.ts';
import { createInMemoryStore } from '../store/in-memory.ts';
import { fakeClock } from '../testing/fake-clock.ts';
import { createMemory } from './create-memory.ts';
import type { Conversation, Pending } from './memory.ts';
import type { MemorySettings } from './settings.ts';
import { summaryDue } from './summary.ts';

const month = 30 * 24 * 3_600_000;
const nobody = { conversation: undefined, window: [], pending: undefined, profile: {}, revision: 'absent' };
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

function bench(settings: Partial<MemorySettings> = {}) {
  const clock = fakeClock(1_000);
  const store = createInMemoryStore({ clock });
  const memory = createMemory(store, clock, { ...memorySettings, ...settings });
  const due = (conversation: Conversation | undefined) =>
    conversation && summaryDue(conversation, { ...memorySettings, ...settings });
  const tell = (n: number, answer = `a${n}`, person = 'anna') =>
    memory.append(person, { turnId: `t${n}`, question: `q${n}`, answer }, `said ${n}`);
  const grow = (n: number, answer: string) =>
    memory.append('anna', { turnId: `t${n}`, question: `q${n}`, answer });
  return { clock, store, memory, tell, grow, due };
}

describe('what a conversation keeps', () => {
  it('is empty for somebody new', async () => {
    expect(await bench().memory.recall('anna')).toEqual(nobody);
  });

  it('is the exchanges, oldest first, and what was said last', async () => {
    const { memory, tell } = bench({ turns: 2 });
    for (const n of [1, 2, 3]) await tell(n);
    const { conversation, window } = await memory.recall('anna');
    expect(window.map(({ question }) => question)).toEqual(['q2', 'q3']);
    expect(conversation?.exchanges.map(({ question }) => question)).toEqual(['q1', 'q2', 'q3']);
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
    const { memory } = bench();
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
    await clock.advance(month + 1);
    expect((await memory.recall('anna')).conversation).toBeUndefined();
  });

  it('is no other person’s', async () => {
    const { memory } = bench();
    await memory.append('anna', { turnId: 't1', question: 'q', answer: 'a' }, 'a');
    await memory.keepPending('anna', rest);
    expect(await memory.recall('ben')).toEqual(nobody);
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
    const { memory, tell } = bench({ turns: 0 });
    await tell(1);
    const { conversation, window } = await memory.recall('anna');
    expect(window).toEqual([]);
    expect(conversation).toMatchObject({ exchanges: [], lastSaid: 'said 1' });
  });

  it('can be recalled in one round trip, and changed in one more', async () => {
    const { clock, store } = bench();
    const calls: string[] = [];
    const counted = troubledStore(store, async (call) => void calls.push(call));
    const memory = createMemory(counted, clock, memorySettings);
    for (const n of [1, 2]) {
      const recalled = await memory.recall('anna');
      await memory.append('anna', { turnId: `t${n}`, question: 'q', answer: 'a' }, 'a', recalled);
    }
    expect(calls).toEqual(['get', 'put', 'get', 'put']);
  });

  it('is read before it is changed where nobody could look before the answer', async () => {
    const { memory, tell } = bench();
    await tell(1);
    const unread = { ...nobody, profile: {}, revision: undefined } as const;
    await memory.append('anna', { turnId: 't2', question: 'q2', answer: 'a' }, 'a', unread);
    expect((await memory.recall('anna')).window).toHaveLength(2);
  });

  it('survives an answer that is longer than any window', async () => {
    const { memory, tell } = bench();
    await tell(1, 'word '.repeat(100_000));
    const { window } = await memory.recall('anna');
    expect(window[0]?.answer).toMatch(/^word word .* …$/);
  });
});

describe('a summary', () => {
  it('takes the place of what it covers, whatever is kept meanwhile', async () => {
    const { memory, tell, due } = bench({ turns: 4 });
    for (const n of [1, 2, 3, 4, 5]) await tell(n);
    const covers = due((await memory.recall('anna')).conversation);
    await tell(6);
    expect(await memory.keepSummary('anna', covers!, 'They asked a lot.')).toBe(true);
    const { conversation, window } = await memory.recall('anna');
    expect(conversation?.summary).toBe('They asked a lot.');
    expect(window.map(({ question }) => question)).toEqual(['q3', 'q4', 'q5', 'q6']);
  });

  it('can be asked for with what `append` resolves to', async () => {
    const { tell, due } = bench({ turns: 1 });
    expect(due(await tell(1))).toBeUndefined();
    expect(due(await tell(2))?.exchanges.map(({ turnId }) => turnId)).toEqual(['t1']);
    expect(due(undefined)).toBeUndefined();
  });

  it('that fails loses nothing, and is due again', async () => {
    const { memory, tell, due } = bench({ turns: 2 });
    const kept: boolean[] = [];
    for (let n = 1; n <= 8; n += 1) {
      const covers = due(await tell(n));
      if (covers !== undefined) kept.push(await memory.keepSummary('anna', covers, ''));
    }
    expect(kept).toEqual(Array.from({ length: 6 }, () => false));
    const { conversation, window } = await memory.recall('anna');
    expect(conversation?.exchanges).toHaveLength(8);
    expect(window).toHaveLength(2);
    expect(due(conversation)?.exchanges).toHaveLength(7);
  });

  it('is written by one of two processes that both were asked to', async () => {
    const { memory, tell, due } = bench({ turns: 2 });
    for (const n of [1, 2, 3]) await tell(n);
    const covers = due((await memory.recall('anna')).conversation);
    const kept = await Promise.all(
      ['One.', 'Other.'].map((text) => memory.keepSummary('anna', covers!, text)),
    );
    expect(kept.filter(Boolean)).toHaveLength(1);
  });

  it('is not followed by what was still being written of an exchange it covers', async () => {
    const { memory, tell, grow, due } = bench({ turns: 2 });
    for (const n of [1, 2, 3]) await tell(n);
    await memory.keepSummary('anna', due((await memory.recall('anna')).conversation)!, 'S.');
    expect(await grow(1, 'grown')).toBeUndefined();
    expect(JSON.stringify((await memory.recall('anna')).conversation?.exchanges)).not.toContain('grown');
  });
});

describe('the vault', () => {
  const vault = createVault(new Secret('a secret of thirty-two characters'));

  it('keeps a detail as long as a text has its placeholder, and not a turn longer', async () => {
    const { clock, store } = bench();
    const memory = createMemory(store, clock, { ...memorySettings, turns: 2, summaryTokens: 0 }, vault);
    const tell = async (turnId: string, question: string) => {
      const recalled = await memory.recall('anna');
      const discretion = createDiscretion(vault)('anna', 'en-US', recalled.conversation?.vault ?? '');
      const exchange = { turnId, question: discretion.hide(question), answer: 'Fine.' };
      await memory.append('anna', exchange, 'Fine.', recalled, discretion.kept());
      return vault.open('anna', (await memory.recall('anna')).conversation?.vault ?? '');
    };
    expect(await tell('t1', 'mail zoe@example.com')).toEqual({ '[EMAIL_1]': 'zoe@example.com' });
    await memory.keepPending('anna', { ...rest, question: 'mail [EMAIL_1]' });
    await tell('t2', 'fine');
    expect(await tell('t3', 'mail max@example.com')).toEqual({
      '[EMAIL_1]': 'zoe@example.com',
      '[EMAIL_2]': 'max@example.com',
    });
    await memory.dropPending('anna', 't1');
    expect(await tell('t4', 'fine')).toEqual({ '[EMAIL_2]': 'max@example.com', EMAIL: '2' });
    await memory.forgetLast('anna');
    await memory.forgetLast('anna');
    expect(await tell('t5', 'fine')).toEqual({});
  });
});

describe('facts', () => {
  const fact = (text: string, turnId = 't1') => ({ text, turnId });

  it('outlive the conversation they were told in', async () => {
    const { clock, memory, tell } = bench();
    await tell(1);
    expect(await memory.rememberFact('anna', fact('I am allergic to nuts'))).toBe('kept');
    await clock.advance(month + 1);
    const { conversation, window } = await memory.recall('anna');
    expect(window).toEqual([]);
    expect(conversation).toMatchObject({ lastSaid: '', facts: [{ text: 'I am allergic to nuts' }] });
    await clock.advance(12 * month);
    expect((await memory.recall('anna')).conversation).toBeUndefined();
  });

  it('say when there is no room for more, and keep what there was', async () => {
    const { memory } = bench({ factTokens: 10 });
    expect(await memory.rememberFact('anna', fact('x'.repeat(30)))).toBe('kept');
    expect(await memory.rememberFact('anna', fact('y'.repeat(30)))).toBe('full');
    expect((await memory.recall('anna')).conversation?.facts.map(({ text }) => text)).toEqual([
      'x'.repeat(30),
    ]);
  });

  it('are none without words', async () => {
    const { memory, store } = bench();
    await memory.rememberFact('anna', fact('  '));
    expect(await everythingIn(store)).toEqual([]);
  });

  it('told by two devices at once are both kept', async () => {
    const { memory } = bench();
    const recalled = await memory.recall('anna');
    await Promise.all(
      ['a', 'b'].map((text) => memory.rememberFact('anna', fact(text, text), undefined, recalled)),
    );
    expect((await memory.recall('anna')).conversation?.facts).toHaveLength(2);
  });
});

describe('a question of ours', () => {
  it('waits for its answer in the same session, until another question comes', async () => {
    const { memory, tell } = bench();
    const asked = async (newSession = false) =>
      (await memory.recall('anna', { newSession })).conversation?.awaiting?.what;
    await memory.awaiting('anna', 'forget');
    expect(await asked()).toBe('forget');
    expect(await asked(true)).toBeUndefined();
    await tell(1);
    expect(await asked()).toBeUndefined();
  });

  it('leaves nothing behind once it is answered', async () => {
    const { memory, store } = bench();
    await memory.awaiting('anna', 'consent');
    await memory.awaiting('anna', undefined);
    expect(await everythingIn(store)).toEqual([]);
  });

  it('that nobody asked needs no answer', async () => {
    const { memory, store, tell } = bench();
    await tell(1);
    const [before] = await everythingIn(store);
    await memory.awaiting('anna', undefined);
    expect(await everythingIn(store)).toEqual([before]);
  });
});

describe('a profile', () => {
  it('comes with what is recalled, whatever becomes of the conversation', async () => {
    const { memory, tell } = bench();
    const profile = { consent: { atMs: 5, wording: 'v1', locale: 'de-DE' } };
    await memory.keepProfile('anna', profile);
    await tell(1);
    await memory.startAfresh('anna');
    expect(await memory.recall('anna')).toEqual({ ...nobody, profile });
    expect((await memory.recall('ben')).profile).toEqual({});
  });

  it.each(['', 'null', '7', '{"consent":true}'])('counts as none when it is %j', async (value) => {
    const { memory, store } = bench();
    await store.put({ partition: 'person/anna', name: 'profile' }, value);
    expect((await memory.recall('anna')).profile).toEqual({});
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
