import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failures } from '../../src/testing/gateway/failures.ts';
import { print } from '../support/print.ts';
import { eventually } from '../support/eventually.ts';
import { modelCalls } from '../support/model-calls.ts';
import { type Replicas, startReplicas } from '../support/replicas.ts';
import type { Service } from '../support/service.ts';
import { type SharedStore, sharedStoreKinds } from '../support/shared-store.ts';

/** Nobody else's answer will do. */
const personal = 'what can i cook for my friends';
const [down, up] = ['claude-haiku-5-5', 'claude-haiku-4-5-20251001'];
/** Room for some forty of the turns below, but for four at a time: a turn sets aside what it could cost at most. */
const personUsdPerDay = 0.003;
const config = `
models: { routing: quick, candidates: [${down}, ${up}], maxOutputTokens: 50, answerCache: true }
limits: { personPerMinute: 1000 }
budgets: { personUsdPerDay: ${personUsdPerDay} }
`;

describe.each(sharedStoreKinds)('two processes on one $name', ({ name, open }) => {
  let store: SharedStore;
  let replicas: Replicas;
  beforeAll(async () => {
    store = await open();
    replicas = await startReplicas(store, config);
  });
  afterAll(async () => {
    await replicas[Symbol.asyncDispose]();
    await store[Symbol.asyncDispose]();
  });

  it('have a model answer a request once that reaches both', async () => {
    const { gateway, services } = replicas;
    gateway.script({ speech: 'It is the light.', card: null, firstTokenMs: 300 });
    const before = modelCalls(gateway).length;
    const turn = { text: personal, userId: 'twice', requestId: 'a request of Alexa' };
    const replies = await Promise.all(services.map((service) => ask(service, turn)));
    const [one, other] = replies.map(({ speech }) => speech);
    expect(one).toContain('It is the light.');
    expect(other).toBe(one);
    expect(modelCalls(gateway).length - before).toBe(1);
  });

  it('give the answer that a model gave in one of them to whoever asks the same in the other', async () => {
    const { gateway, services } = replicas;
    gateway.script({ speech: 'It is the light.', card: null });
    const text = 'what is the capital of france';
    const first = await ask(services[0], { text, userId: 'first' });
    const before = modelCalls(gateway).length;
    // It is kept after the reply.
    await eventually('the answer is known in the other process', async () => {
      const asked = modelCalls(gateway).length;
      const other = await ask(services[1], { text, userId: `other ${asked}` });
      expect(other.speech).toContain('It is the light.');
      return modelCalls(gateway).length === asked;
    });
    expect(first.usd).toBeGreaterThan(0);
    expect(modelCalls(gateway).length - before).toBeLessThanOrEqual(1);
  });

  it('leave a model alone that one of them found down', async () => {
    const { gateway, services } = replicas;
    const [one, other] = services;
    gateway.script(({ model }) =>
      model === down ? { fail: failures.overloaded529 } : { speech: 'Fine.', card: null },
    );
    const wasAsked = async (service: Service, nth: number) => {
      const before = modelCalls(gateway).length;
      await ask(service, { text: personal, userId: `asker ${nth}` });
      return modelCalls(gateway)
        .slice(before)
        .some(({ model }) => model === down);
    };
    const found = (service: Service) => service.command.stdout().includes('model is left alone');
    expect(await wasAsked(other, 0)).toBe(true);
    for (let nth = 1; !found(one) && nth < 10; nth += 1) await wasAsked(one, nth);
    expect(found(one)).toBe(true);
    const foundAtMs = performance.now();
    let asked = 1;
    await eventually('the other process leaves it alone', async () => {
      await new Promise((resolve) => setTimeout(resolve, 800));
      const isAsked = await wasAsked(other, 10 + asked);
      if (isAsked) asked += 1;
      return !isAsked;
    });
    print(
      `${name}: a model found down is left alone by the other process ${Math.round(performance.now() - foundAtMs)} ms later`,
    );
    // With one failure more it would have found out for itself.
    expect(found(other)).toBe(false);
  });

  // A store that is slower than a turn waits for it holds up nobody's turn, so a machine that is too busy for that gets another try.
  it('let fifty turns, ten at a time, spend no more than a budget and one turn', { retry: 2 }, async () => {
    const { gateway, services } = replicas;
    gateway.script({ speech: 'It is the light.', card: null });
    const spender = `spender ${performance.now()}`;
    const spend = (nth: number) => ask(services[nth % 2] as Service, { text: personal, userId: spender });
    const isRefused = ({ cause }: TurnAnswer) => cause === 'think/over-budget';
    const turns: TurnAnswer[] = [];
    for (let ten = 0; ten < 50; ten += 10)
      turns.push(...(await Promise.all(Array.from({ length: 10 }, (_, nth) => spend(ten + nth)))));
    const refusedAtOnce = turns.filter(isRefused).length;
    for (let nth = 0, last = turns[0]; nth < 100 && (nth < 2 || last?.cause === undefined); nth += 1) {
      last = await spend(nth);
      turns.push(last);
    }
    const spentUsd = turns.reduce((sum, { usd }) => sum + usd, 0);
    const turnUsd = Math.max(...turns.map(({ usd }) => usd));
    print(
      `${name}: of 50 turns ${refusedAtOnce} refused; $${spentUsd.toFixed(5)} spent of $${personUsdPerDay} ` +
        `after ${turns.length} turns of at most $${turnUsd.toFixed(5)}`,
    );
    expect(refusedAtOnce).toBeGreaterThan(0);
    expect(turns.filter(isRefused).length).toBeGreaterThan(refusedAtOnce);
    expect(spentUsd).toBeGreaterThan(0.6 * personUsdPerDay);
    expect(spentUsd).toBeLessThanOrEqual(personUsdPerDay + turnUsd);
  });
});

interface TurnAnswer {
  readonly speech: string;
  readonly usd: number;
  readonly cause?: string;
}

async function ask(service: Service, body: object): Promise<TurnAnswer> {
  const response = await service.ask({ locale: 'en-US', ...body });
  expect(response.status).toBe(200);
  return (await response.json()) as TurnAnswer;
}
