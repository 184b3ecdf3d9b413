import { describe, expect, it } from 'vitest';
import { type Assistant, createAssistant } from '../../src/assistant.ts';
import { systemClock } from '../../src/clock.ts';
import type { ConfigInput } from '../../src/config/config.ts';
import { parseConfig } from '../../src/config/parse.ts';
import { print } from '../support/print.ts';
import { type CountingProxy, startCountingProxy, type Traffic } from '../support/counting-proxy.ts';
import { sharedStoreKinds } from '../support/shared-store.ts';
import { timedModel } from '../support/timed-model.ts';
import { requestOf } from '../support/turn-bench.ts';

/** Much longer than all that is computed in between. */
const lineMs = 25;
const silent = { debug() {}, info() {}, warn() {}, error() {} };
const settings: readonly [string, ConfigInput][] = [
  ['without budgets', { memory: { encrypt: true } }],
  [
    'with every budget and the answer cache',
    {
      memory: { encrypt: true },
      budgets: { personUsdPerDay: 1, skillUsdPerDay: 100, skillUsdPerMonth: 1_000 },
      models: { answerCache: true },
    },
  ],
  ['in the clear', { memory: { encrypt: false } }],
];

describe.each(sharedStoreKinds)('a turn on $name', ({ name, open }) => {
  it.for(settings)(
    'waits twice for the store before the first token and twice after the reply, %s',
    async ([how, input]) => {
      await using store = await open();
      await using line = await startCountingProxy(store.address, lineMs);
      const config = parseConfig(input, {
        ...store.env(line.address),
        WELLSPOKEN_SECRET: 'a secret of at least 32 characters',
      });
      const start = async () => {
        const models = [timedModel(systemClock, [{ firstMs: 2 * lineMs, pieces: ['It is the light.'] }])];
        const assistant = createAssistant(config, { models, log: silent });
        // Connecting, and what a process learns once, is part of nobody's turn.
        await measure(assistant, line, 'what can i cook for my friends', 'somebody before');
        return assistant;
      };
      const [one, other] = [await start(), await start()];
      const turns: [string, Measured][] = [
        ['first turn of a person', await measure(one, line, 'why is the sea salty', 'Anna')],
        ['next turn', await measure(one, line, 'and why is it deep', 'Anna')],
        ['next turn in another process', await measure(other, line, 'and why is it cold', 'Anna')],
      ];
      await one.close();
      await other.close();
      // A person's budget and the skill's two are counted before and after; Redis is asked for each of five items, in one go.
      const budgetCalls = config.budgets.personUsdPerDay === undefined ? 0 : 4;
      // The answer to a first question is looked for, and kept, for everybody.
      const newcomerCalls = 1 + (config.models.answerCache ? 2 : 0);
      for (const [turn, { before, after, calls }] of turns) {
        print(`${name} ${how}, ${turn}: ${before} + ${after} round trips, ${calls} calls`);
        expect.soft(before).toBeLessThanOrEqual(2);
        expect.soft(after).toBeLessThanOrEqual(2);
        const mostCalls =
          6 + budgetCalls + (turn.startsWith('first') ? newcomerCalls : 0) + (name === 'redis' ? 4 : 0);
        expect.soft(calls).toBeLessThanOrEqual(mostCalls);
      }
    },
  );
});

/** Round trips one after the other before the first token and after the reply, and calls in all. */
interface Measured {
  readonly before: number;
  readonly after: number;
  readonly calls: number;
}

async function measure(
  assistant: Assistant,
  line: CountingProxy,
  text: string,
  userId: string,
): Promise<Measured> {
  const start = line.traffic();
  let firstToken: Traffic | undefined;
  let reply: Traffic | undefined;
  for await (const { type } of assistant.turn(requestOf(text, { person: { userId } }))) {
    if (type === 'think-delta') firstToken ??= line.traffic();
    if (type === 'say-reply') reply = line.traffic();
    if (type.endsWith('-error')) throw new Error(`A turn in trouble: ${type}`);
  }
  if (firstToken === undefined || reply === undefined) throw new Error('The turn was not answered.');
  const end = line.traffic();
  return {
    before: firstToken.waves - start.waves,
    after: end.waves - reply.waves,
    calls: end.calls - start.calls,
  };
}
