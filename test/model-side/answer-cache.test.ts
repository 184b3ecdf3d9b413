import { describe, expect, it } from 'vitest';
import { usageReport } from '../../src/ledger/usage-report.ts';
import { createInMemoryStore } from '../../src/store/in-memory.ts';
import { failures } from '../../src/testing/gateway/failures.ts';
import { modelCalls } from '../support/model-calls.ts';
import { type ModelBench, modelBench } from './model-bench.ts';

const question = 'why is the sky blue';
const anna = { person: { userId: 'amzn1.ask.account.ANNA' } };
const day = { by: 'day', from: '2026-11-22', to: '2026-11-23' } as const;

function bench(more: Parameters<typeof modelBench>[0] = {}): Promise<ModelBench> {
  const { models, ...config } = more.config ?? {};
  return modelBench({
    ...more,
    config: { ...config, models: { candidates: ['claude-haiku-5-5'], answerCache: true, ...models } },
  });
}

const callsTo = (own: ModelBench) => modelCalls(own.gateway('main')).length;

describe('an answer that was given before', () => {
  it('is told to anybody without a call, a line in the ledger or a cent', async () => {
    await using own = await bench();
    own.gateway('main').script({ speech: 'The air scatters blue light.', card: 'Rayleigh scattering.' });
    await own.play(own.turn(question));
    const spent = (await usageReport(own.assistant.store, day)).total;
    for (const said of [question, 'Why is the sky blue?', 'why is the sky  BLUE']) {
      const again = await own.play(own.turn(said));
      expect(again.reply.speech).toContain('The air scatters blue light.');
      expect(again.reply.card?.text).toBe('Rayleigh scattering.');
      expect(again.events.map(({ type }) => type)).toContain('think-cached');
    }
    expect(callsTo(own)).toBe(1);
    expect((await usageReport(own.assistant.store, day)).total).toEqual(spent);
    expect(spent.attempts).toBe(1);
  });

  it('is told when the budget is used up too', async () => {
    await using own = await bench({ config: { budgets: { personUsdPerDay: 0.000_01 } } });
    await own.play(own.turn(question));
    await own.play(own.turn('who wrote the magic flute', anna));
    const refused = await own.play(own.turn('how far away is the moon', anna));
    expect(refused.reply.cause).toBe('think/over-budget');
    expect((await own.play(own.turn(question, anna))).reply.cause).toBeUndefined();
    expect(callsTo(own)).toBe(2);
  });

  it('is asked for anew once it is older than it may be', async () => {
    await using own = await bench({ config: { retention: { answerHours: 2 } } });
    await own.play(own.turn(question));
    await own.clock.advance(2 * 3_600_000 - 60_000);
    await own.play(own.turn(question));
    expect(callsTo(own)).toBe(1);
    await own.clock.advance(60_000);
    await own.play(own.turn(question));
    expect(callsTo(own)).toBe(2);
  });

  it('is not told where persona, locale or models are others', async () => {
    let visitors = 0;
    const stores = new Map<string, ReturnType<typeof createInMemoryStore>>();
    const ask = async (config: NonNullable<Parameters<typeof bench>[0]>['config'], locale = 'en-US') => {
      await using own = await bench({
        ...(config === undefined ? {} : { config: { languages: ['en-US', 'en-GB'], ...config } }),
        store(clock) {
          const store = stores.get('one') ?? createInMemoryStore({ clock });
          stores.set('one', store);
          // It outlives the assistants that use it.
          return { ...store, close: () => Promise.resolve() };
        },
      });
      // Somebody new each time: who asks the same again was not satisfied.
      visitors += 1;
      await own.play(
        own.turn(question, { locale, person: { userId: `amzn1.ask.account.VISITOR${visitors}` } }),
      );
      return callsTo(own);
    };
    expect(await ask({})).toBe(1);
    expect(await ask({})).toBe(0);
    expect(await ask({ persona: 'You are gruff.' })).toBe(1);
    expect(await ask({ models: { candidates: ['claude-sonnet-5-5'] } })).toBe(1);
    expect(await ask({}, 'en-GB')).toBe(1);
  });
});

it.each([
  ['concerns who asks', 'what should i eat for my breakfast'],
  ['names personal data', 'who is john smith of john.smith@example.com'],
  ['concerns today', 'what is the news today'],
  ['goes on from what was said', 'and why is that so'],
  ['wants something new each time', 'tell me a joke about cats'],
])('an answer to a question that %s is neither kept nor told', async (_, said) => {
  await using own = await bench();
  await own.play(own.turn(said));
  await own.play(own.turn(said));
  expect(callsTo(own)).toBe(2);
});

it('an answer that was given in a conversation is not kept for others', async () => {
  await using own = await bench();
  await own.play(own.turn('i like to be told everything in rhymes', anna));
  await own.play(own.turn(question, anna));
  await own.play(own.turn(question));
  expect(callsTo(own)).toBe(3);
});

it('a failure, a refusal and half an answer are not kept', async () => {
  await using own = await bench();
  const gateway = own.gateway('main');
  for (const script of [
    { fail: failures.doNotRetry500 },
    { text: '', stopReason: 'refusal' },
    { text: 'The air scatters blue light. It', stopReason: 'max_tokens' },
    { speech: 'I am not sure, but it may be the air.' },
  ]) {
    gateway.script(script);
    const { events } = await own.play(own.turn(question));
    expect(events.map(({ type }) => type)).not.toContain('think-cached');
  }
  gateway.script({ speech: 'The air scatters blue light.' });
  expect((await own.play(own.turn(question))).reply.speech).toContain('scatters blue light');
});
