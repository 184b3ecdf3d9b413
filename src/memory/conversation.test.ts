import { describe, expect, it } from 'vitest';
import { latestExchanges, readConversation, withExchange } from './conversation.ts';
import type { Conversation } from './memory.ts';

const exchange = (n: number, answer = `a${n}`) => ({ turnId: `t${n}`, question: `q${n}`, answer });
const talk = (...turns: number[]): Conversation => ({
  exchanges: turns.map((n) => exchange(n)),
  lastSaid: 'said',
  vault: '',
});
const turnsIn = (conversation: Conversation | undefined) =>
  conversation?.exchanges.map(({ turnId }) => turnId);

describe('an exchange', () => {
  it('begins a conversation', () => {
    expect(withExchange(undefined, exchange(1), 'hello', 5)).toEqual({ ...talk(1), lastSaid: 'hello' });
  });

  it('pushes out the oldest', () => {
    expect(turnsIn(withExchange(talk(1, 2, 3), exchange(4), '', 3))).toEqual(['t2', 't3', 't4']);
  });

  it('that grew stays where it is', () => {
    const grown = withExchange(talk(1, 2, 3), exchange(2, 'more of it'), '', 3);
    expect(grown.exchanges.map(({ answer }) => answer)).toEqual(['a1', 'more of it', 'a3']);
  });
});

describe('a stored conversation', () => {
  it('is cut to the number of turns that is configured by now', () => {
    expect(turnsIn(latestExchanges(talk(1, 2, 3), 2))).toEqual(['t2', 't3']);
    expect(latestExchanges(talk(1, 2, 3), 0)).toEqual({ exchanges: [], lastSaid: 'said', vault: '' });
    expect(latestExchanges(undefined, 2)).toBeUndefined();
  });

  it.each(['', 'null', '{"exchanges":[]}', '{"exchanges":{},"lastSaid":""}'])(
    'counts as none when it is %j',
    (value) => {
      const item = { partition: 'p', name: 'n', value, version: 1, expiresAtMs: undefined };
      expect(readConversation(item)).toBeUndefined();
    },
  );
});
