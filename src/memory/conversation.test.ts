import { describe, expect, it } from 'vitest';
import { memorySettings } from '../../test/support/memory-settings.ts';
import { expiryOf, readConversation, withExchange } from './conversation.ts';
import type { Conversation } from './memory.ts';
import { noConversation } from './no-conversation.ts';

const day = 24 * 3_600_000;
const nowMs = 1_000 * day;
const exchange = (n: number, answer = `a${n}`) => ({ turnId: `t${n}`, question: `q${n}`, answer });
const talk = (...turns: number[]): Conversation => ({
  ...noConversation,
  exchanges: turns.map((n) => ({ ...exchange(n), atMs: n })),
  lastSaid: 'said',
  lastAtMs: nowMs,
});
const fact = { turnId: 't1', text: 'my cat is called Tom', atMs: nowMs };
const read = (value: object | string, atMs = nowMs) =>
  readConversation(
    {
      partition: 'p',
      name: 'n',
      value: typeof value === 'string' ? value : JSON.stringify(value),
      version: 1,
      expiresAtMs: undefined,
    },
    atMs,
    memorySettings,
  );

describe('an exchange', () => {
  it('begins a conversation, and is followed by the next', () => {
    const one = withExchange(noConversation, exchange(1), 7, true);
    expect(one.exchanges).toEqual([{ ...exchange(1), atMs: 7 }]);
    expect(withExchange(one, exchange(2), 8, true).exchanges.map(({ turnId }) => turnId)).toEqual([
      't1',
      't2',
    ]);
  });

  it('that grew stays where it is, and when it was', () => {
    const grown = withExchange(talk(1, 2, 3), exchange(2, 'more of it'), 99, false);
    expect(grown.exchanges.map(({ answer }) => answer)).toEqual(['a1', 'more of it', 'a3']);
    expect(grown.exchanges[1]?.atMs).toBe(2);
  });

  it('that only grew has no place where its beginning is gone', () => {
    const left = talk(2);
    expect(withExchange(left, exchange(1, 'more of it'), 99, false)).toBe(left);
  });
});

describe('a stored conversation', () => {
  it('is read as it was kept', () => {
    const kept: Conversation = { ...talk(1, 2), summary: 'earlier', facts: [fact], vault: 'v' };
    expect(read(kept)).toEqual(kept);
  });

  it('of an older version has no summary, no facts and no times', () => {
    expect(read({ exchanges: [exchange(1)], lastSaid: 'said', vault: 'v' })).toEqual({
      ...talk(1),
      exchanges: [{ ...exchange(1), atMs: 0 }],
      vault: 'v',
    });
  });

  it.each([
    '',
    'null',
    '7',
    '[]',
    '{"exchanges":[]}',
    '{"exchanges":{},"lastSaid":""}',
    '{"exchanges":[null],"lastSaid":""}',
  ])('counts as none when it is %j', (value) => {
    expect(read(value)).toBeUndefined();
  });

  it('keeps its facts when the rest is too old, as long as they last', () => {
    const kept = { ...talk(1), summary: 'earlier', facts: [fact] };
    expect(read(kept, nowMs + 31 * day)).toEqual({ ...noConversation, facts: [fact], lastAtMs: nowMs });
    expect(read(kept, nowMs + 365 * day)?.facts).toEqual([]);
  });

  it('passes over facts that are none', () => {
    expect(
      read({ ...talk(), facts: [fact, {}, { text: 7, atMs: 1 }, { text: 'x', atMs: null }] })?.facts,
    ).toEqual([fact]);
  });

  it('asks nothing any more after two minutes', () => {
    const asking = { ...talk(), awaiting: { what: 'forget', atMs: nowMs } };
    expect(read(asking, nowMs + 119_999)?.awaiting?.what).toBe('forget');
    expect(read(asking, nowMs + 120_000)).not.toHaveProperty('awaiting');
  });

  it('that is private is over after a quarter of an hour', () => {
    const secret = { ...talk(1), isPrivate: true };
    expect(read(secret, nowMs + 899_999)?.isPrivate).toBe(true);
    expect(read(secret, nowMs + 900_000)).toBeUndefined();
  });
});

describe('the expiry of a conversation', () => {
  it('is that of its last turn, or of its facts where they last longer, or of a private one', () => {
    expect(expiryOf(talk(1), memorySettings)).toBe(nowMs + 30 * day);
    expect(expiryOf({ ...talk(1), facts: [fact] }, memorySettings)).toBe(nowMs + 365 * day);
    expect(expiryOf({ ...talk(1), facts: [{ ...fact, atMs: 0 }] }, memorySettings)).toBe(nowMs + 30 * day);
    expect(expiryOf({ ...talk(1), facts: [fact], isPrivate: true }, memorySettings)).toBe(nowMs + 900_000);
  });
});
