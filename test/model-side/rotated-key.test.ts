import { expect, it } from 'vitest';
import { createAssistant } from '../../src/assistant.ts';
import { loadConfig } from '../../src/config/load.ts';
import { createUndiciTransport } from '../../src/model/undici-transport.ts';
import { createInMemoryStore } from '../../src/store/in-memory.ts';
import { fakeClock } from '../../src/testing/fake-clock.ts';
import { createStandInGateway } from '../../src/testing/gateway/gateway.ts';
import type { TurnEvent } from '../../src/turn/events.ts';
import { startAwsServer } from '../support/aws-server.ts';
import { eventually } from '../support/eventually.ts';
import { requestOf, turnedOf } from '../support/turn-bench.ts';
import { startKeyGuard } from './key-guard.ts';

const secretId = 'prod/keys';

/** An assistant whose key is kept in a Secrets Manager, on a clock that stands still unless it is moved. */
async function scene() {
  const kept = { key: 'sk-first' };
  const manager = await startAwsServer(() => ({
    body: { Name: secretId, SecretString: JSON.stringify({ comet: kept.key, other: 'x' }) },
  }));
  const gateway = await createStandInGateway();
  const guard = await startKeyGuard(gateway, kept.key);
  const clock = fakeClock(Date.UTC(2026, 10, 22, 12));
  const transport = createUndiciTransport();
  const config = await loadConfig({
    cwd: '/',
    clock,
    env: {
      WELLSPOKEN_CONFIG: JSON.stringify({
        models: { candidates: ['claude-haiku-5-5', 'claude-haiku-4-5-20251001'], answerCache: false },
        privacy: { consent: 'off' },
      }),
      COMETAPI_KEY: `secretsmanager:${secretId}#comet`,
      COMETAPI_BASE_URL: guard.url,
      AWS_REGION: 'eu-west-1',
      AWS_ACCESS_KEY_ID: 'AKID',
      AWS_SECRET_ACCESS_KEY: 'aws-secret',
      AWS_ENDPOINT_URL_SECRETS_MANAGER: manager.url,
    },
  });
  const log = { debug() {}, info() {}, warn() {}, error() {} };
  const store = createInMemoryStore({ clock });
  const assistant = createAssistant(config, { clock, store, transport: transport.send, log });
  let asked = 0;
  return {
    kept,
    guard,
    clock,
    manager,
    async turn() {
      const events: TurnEvent[] = [];
      const person = { userId: `amzn1.ask.account.${(asked += 1)}` };
      for await (const event of assistant.turn(requestOf('why is the sky blue', { person })))
        events.push(event);
      return turnedOf(events);
    },
    async [Symbol.asyncDispose]() {
      await assistant.close(0);
      await transport.close();
      await guard[Symbol.asyncDispose]();
      await gateway.close();
      await manager[Symbol.asyncDispose]();
    },
  };
}

it('a key that is replaced and refused from one moment to the next costs no turn, and one look at where it is kept', async () => {
  await using own = await scene();
  const visitors = Array.from({ length: 10 }, async () => {
    const turns = [];
    for (let turn = 0; turn < 12; turn += 1) turns.push(await own.turn());
    return turns;
  });
  await eventually('people are under way', () => (own.guard.admitted.get('sk-first') ?? 0) >= 30);
  own.kept.key = 'sk-second';
  own.guard.key = 'sk-second';

  const turns = (await Promise.all(visitors)).flat();
  expect(turns.filter(({ reply }) => reply.cause !== undefined)).toEqual([]);
  const attempts = turns.flatMap(({ events }) => events.filter(({ type }) => type === 'think-start'));
  // The same attempt goes again with the new key: no other model has to help out.
  expect(attempts).toHaveLength(turns.length);
  expect(own.guard.refused).toBeGreaterThan(0);
  expect(own.guard.refused).toBeLessThanOrEqual(10);
  expect(own.guard.admitted.get('sk-second')).toBe(turns.length - own.guard.admitted.get('sk-first')!);
  // At the start, and when the first one was refused.
  expect(own.manager.requests).toHaveLength(2);
});

it('a key that is replaced while the old one still serves is in use within five minutes, unnoticed', async () => {
  await using own = await scene();
  await own.turn();
  own.kept.key = 'sk-second';
  await own.clock.advance(4 * 60_000);
  await own.turn();
  expect(own.manager.requests).toHaveLength(1);

  await own.clock.advance(60_000);
  await own.turn();
  await eventually('it was looked for', () => own.manager.requests.length === 2);
  own.guard.key = 'sk-second';
  expect((await own.turn()).reply.cause).toBeUndefined();
  expect((await own.turn()).reply.cause).toBeUndefined();
  expect(own.guard.admitted.get('sk-second')).toBe(2);
});

it('a key that is refused and has no successor is told as such, and serves again as soon as there is one', async () => {
  await using own = await scene();
  own.guard.key = 'sk-second';
  const refused = await own.turn();
  expect(refused.reply.cause).toBe('think/auth');
  own.kept.key = 'sk-second';
  await own.clock.advance(2_000);
  expect((await own.turn()).reply.cause).toBeUndefined();
});
