import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Assistant, createAssistant } from '../../src/assistant.ts';
import { systemClock } from '../../src/clock.ts';
import { parseConfig } from '../../src/config/parse.ts';
import type { TurnRequest } from '../../src/turn/request.ts';
import { collect } from '../support/collect.ts';
import { rowsOf } from '../support/raw-database.ts';
import { type SharedStore, sharedStoreKinds } from '../support/shared-store.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { timedModel } from '../support/timed-model.ts';
import { requestOf, turnedOf } from '../support/turn-bench.ts';

const silent = { debug() {}, info() {}, warn() {}, error() {} };
const secret = 'a secret of at least 32 characters';
const account = { userId: 'the household' };
const voices = [
  { ...account, personId: 'voice of Anna' },
  { ...account, personId: 'voice of Ben' },
] as const;
const neighbour = { userId: 'a neighbour' };
const remember: TurnRequest = { intention: { kind: 'remember', text: 'the wombat sleeps until noon' } };
const long = 'A wombat digs, and then it digs some more of the same. '.repeat(30);

describe.each([...sharedStoreKinds, { name: 'sqlite', open: openSqlite }])(
  '"forget everything" on $name',
  ({ open }) => {
    it.for([true, false])(
      'leaves nothing of an account and its two voices, encrypted: %s',
      async (encrypt) => {
        await using store = await open();
        const start = () => {
          const config = parseConfig(
            { memory: { encrypt }, budgets: { personUsdPerDay: 5 }, models: { answerCache: true } },
            { ...store.env(), WELLSPOKEN_SECRET: secret },
          );
          return createAssistant(config, {
            models: [timedModel(systemClock, [{ pieces: [long] }])],
            log: silent,
          });
        };
        const before = start();
        const [household, ...others] = [account, ...voices, neighbour].map((person) =>
          before.pseudonym(person),
        );
        const theirs = [household, ...others.slice(0, 2)] as string[];
        for (const person of [account, ...voices, neighbour]) await live(before, person);
        await before.close();
        const kept = await store.dump();
        expect([...theirs, others[2] ?? ''].filter((person) => !kept.includes(person))).toEqual([]);
        expect(kept.includes('sleeps until noon')).toBe(!encrypt);
        expect(kept.match(/incidents/g)).not.toBeNull();

        const after = start();
        await say(after, 'forget-everything', account);
        const { reply } = await say(after, 'yes', account);
        expect(reply.speech).toMatch(/\d/);
        await after.close();
        const left = await store.dump();
        expect(theirs.filter((person) => left.includes(person))).toEqual([]);
        expect(left).not.toContain('the household');
        expect(left).not.toContain('voice of');
        // The neighbour lost nothing.
        expect(left).toContain(others[2]);
        const other = start();
        const known = await say(other, 'what-do-you-know', neighbour);
        expect(known.reply.speech).toContain('sleeps until noon');
        expect(await other.incidents.list()).toMatchObject([{ person: others[2] }]);
        for (const person of theirs) expect(await namesOf(other, person)).toEqual([]);
        await other.close();
      },
    );

    it('of one voice leaves nothing of it, not even with the account', async () => {
      await using store = await open();
      const config = parseConfig({}, { ...store.env(), WELLSPOKEN_SECRET: secret });
      const assistant = createAssistant(config, {
        models: [timedModel(systemClock, [{ pieces: [long] }])],
        log: silent,
      });
      for (const person of [account, ...voices]) await live(assistant, person);
      await say(assistant, 'forget-everything', voices[0]);
      await say(assistant, 'yes', voices[0]);
      const [anna, ben] = voices.map(assistant.pseudonym);
      await assistant.close();
      const left = await store.dump();
      expect(left).not.toContain(anna);
      expect(left).toContain(ben);
    });
  },
);

/** Leaves a trace of every kind: talk, a fact, an untold rest, a reported answer, what was spent and what was asked. */
async function live(assistant: Assistant, person: TurnRequest['person'] & {}): Promise<void> {
  for (const said of [
    'what does a wombat do',
    'go-on',
    remember,
    'report-answer',
    'tell me of our wombat',
  ] as const)
    await say(assistant, said, person);
}

async function say(assistant: Assistant, said: string | TurnRequest, person: TurnRequest['person'] & {}) {
  const request = said === 'report-answer' ? { intention: { kind: said } as const } : said;
  const events = await collect(assistant.turn(requestOf(request, { person, locale: 'en-US' })));
  expect(events.filter(({ type }) => type.endsWith('-error'))).toEqual([]);
  return turnedOf(events);
}

async function namesOf(assistant: Assistant, person: string): Promise<string[]> {
  const items = await collect(assistant.store.list(`person/${person}`));
  return items.map(({ name }) => name);
}

/** A file, read past all of our own code. SQLite may leave a moved key in the unused part of a page, which SECURITY.md says. */
function openSqlite(): Promise<SharedStore> {
  const folder = temporaryFolder();
  const file = join(folder.path, 'kept.db');
  return Promise.resolve({
    address: '',
    env: () => ({ WELLSPOKEN_STORE: `sqlite:${file}` }),
    dump: () =>
      Promise.resolve(
        rowsOf(file)
          .map((row) => JSON.stringify(row))
          .join('\n'),
      ),
    [Symbol.asyncDispose]: () => Promise.resolve(folder[Symbol.dispose]()),
  });
}
