import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createInMemoryStore } from '../../src/store/in-memory.ts';
import { createSqliteStore } from '../../src/store/sqlite.ts';
import type { Store } from '../../src/store/store.ts';
import { fakeClock } from '../../src/testing/fake-clock.ts';
import { createLongTalk, sentOf } from '../support/long-talk.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const clock = fakeClock(Date.UTC(2026, 10, 22, 12));
const answer = 'That is a fine question, and the short answer is that nobody knows for sure. '.repeat(3);
const question = (turn: number) => `what about number ${String(turn).padStart(3, '0')}`;
const goodNotes = () => 'They asked about numbers. '.repeat(20);

/** Talks on up to and including a turn; resolves to what was sent in each. */
async function talk(
  store: Store,
  from: number,
  to: number,
  summarise: Parameters<typeof createLongTalk>[2] = goodNotes,
) {
  const { ask } = createLongTalk(store, clock, summarise);
  const sent = [];
  for (let turn = from; turn <= to; turn += 1) sent[turn] = await ask(question(turn), answer);
  return sent;
}

describe('what a model is sent', () => {
  it('is no longer at turn 200 than at turn 20', async () => {
    const sent = await talk(createInMemoryStore({ clock }), 1, 200);
    const tokensAround = (turn: number) =>
      sent.slice(turn - 6, turn + 1).reduce((sum, { tokens }) => sum + tokens, 0);
    expect(sent[200]!.tokens).toBeLessThanOrEqual(1.1 * sent[20]!.tokens);
    expect(tokensAround(200)).toBeLessThanOrEqual(1.1 * tokensAround(20));
    expect(Math.max(...sent.slice(20).map(({ tokens }) => tokens))).toBeLessThan(2_600);
  });

  it('is no longer where no summary is ever written, nor where the answers are very long', async () => {
    for (const [summary, long] of [
      ['', 1],
      ['too long '.repeat(500), 1],
      ['They asked.', 30],
    ] as const) {
      const { ask } = createLongTalk(createInMemoryStore({ clock }), clock, () => summary);
      let tokens = 0;
      for (let turn = 1; turn <= 60; turn += 1) ({ tokens } = await ask(question(turn), answer.repeat(long)));
      expect(tokens).toBeLessThan(2_600);
    }
  });

  it('begins as the turn before it did, but for the few turns on which a summary was written', async () => {
    const sent = await talk(createInMemoryStore({ clock }), 1, 100);
    const kept = sent.slice(40).filter(({ sent: text }, index) => text.startsWith(sent[39 + index]!.sent));
    expect(kept.length).toBeGreaterThan(35);
  });
});

describe('a summary that fails', () => {
  it('loses no turn: the next one that is written covers all of them', async () => {
    const store = createInMemoryStore({ clock });
    const asked: string[] = [];
    const failing = (request: Parameters<typeof sentOf>[0]) => {
      asked.push(sentOf(request));
      return '';
    };
    await talk(store, 1, 30, failing);
    await talk(store, 31, 31, failing);
    for (let turn = 1; turn <= 23; turn += 1) expect(asked.at(-1)).toContain(question(turn));
    const { ask, memory } = createLongTalk(store, clock, () => 'They asked about numbers.');
    await ask(question(32), answer);
    const { conversation } = await memory.recall('anna');
    expect(conversation?.summary).toBe('They asked about numbers.');
    expect(conversation?.exchanges.at(-1)?.question).toBe(question(32));
  });
});

describe('facts', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  beforeEach(() => void (folder = temporaryFolder()));
  afterEach(() => folder[Symbol.dispose]());

  it('of the first turn are told the model on turn 60 and 200, the newest last, over restarts', async () => {
    const open = () => createSqliteStore({ file: `${folder.path}/talk.db`, clock });
    let store = open();
    const { remember } = createLongTalk(store, clock, goodNotes);
    await remember('my daughter is called Mia');
    await remember('my car is red');
    await talk(store, 1, 59);
    await createLongTalk(store, clock, goodNotes).remember('my car is blue now');
    await store.close();
    for (const turn of [60, 200]) {
      store = open();
      const sent = await talk(store, turn, turn === 60 ? 199 : turn);
      expect(sent[turn]?.sent).toContain('my daughter is called Mia');
      expect(sent[turn]?.sent).toMatch(/my car is red[^]*my car is blue now/);
      await store.close();
    }
  });
});
