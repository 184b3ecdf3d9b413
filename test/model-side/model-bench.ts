import { type Assistant, createAssistant } from '../../src/assistant.ts';
import type { ConfigInput, ProviderSettings } from '../../src/config/config.ts';
import { parseConfig } from '../../src/config/parse.ts';
import { createInMemoryStore } from '../../src/store/in-memory.ts';
import type { Store } from '../../src/store/store.ts';
import { type FakeClock, fakeClock } from '../../src/testing/fake-clock.ts';
import {
  createStandInGateway,
  type StandInGateway,
  type StandInGatewayOptions,
} from '../../src/testing/gateway/gateway.ts';
import type { TurnEvent } from '../../src/turn/events.ts';
import type { TurnRequest } from '../../src/turn/request.ts';
import { seeded } from '../support/seeded.ts';
import { requestOf, type Turned, turnedOf } from '../support/turn-bench.ts';
import { watchedTransport } from './watched-transport.ts';

/** One provider of the configuration, and the server behind it. */
export type BenchProvider = Pick<ProviderSettings, 'name' | 'kind'> &
  Partial<Pick<ProviderSettings, 'protocol' | 'priceFactor'>> & {
    readonly gateway?: Omit<StandInGatewayOptions, 'clock'>;
  };

export interface ModelBench extends AsyncDisposable {
  readonly clock: FakeClock;
  readonly store: Store;
  readonly assistant: Assistant;
  readonly log: readonly string[];
  /** By the name of its provider. Throws for a name that is not there. */
  gateway(name: string): StandInGateway;
  /** One whole turn, remembering included, of somebody new unless told otherwise; the clock has to be moved meanwhile. */
  turn(said: string | TurnRequest, more?: Partial<TurnRequest>): Promise<Turned>;
  /** Moves the clock until the work is done. */
  play<T>(work: Promise<T>): Promise<T>;
}

const stepMs = 20;

/**
 * An assistant with everything on, on a clock moved by hand, and the stand-in gateways it asks over real connections. The clock gives the
 * sockets time to pass on what they have after every step.
 */
export async function modelBench(options: {
  readonly providers?: readonly BenchProvider[];
  readonly config?: ConfigInput;
  readonly store?: (clock: FakeClock) => Store;
  readonly writeOnMs?: number;
}): Promise<ModelBench> {
  const clock = fakeClock(Date.UTC(2026, 10, 22, 12));
  const store = options.store?.(clock) ?? createInMemoryStore({ clock });
  const providers = options.providers ?? [{ name: 'main', kind: 'cometapi' }];
  const gateways = new Map<string, StandInGateway>();
  // The same for everybody, so that one can read what another one sealed.
  const env: Record<string, string> = { WELLSPOKEN_SECRET: 'a secret of thirty-two characters and more' };
  const written: ProviderSettings[] = [];
  for (const { gateway: gatewayOptions, ...provider } of providers) {
    const flavour = provider.kind === 'anthropic' ? 'anthropic' : 'cometapi';
    const gateway = await createStandInGateway({ flavour, ...gatewayOptions, clock });
    const keyVariable = `KEY_OF_${provider.name.toUpperCase()}`;
    gateways.set(provider.name, gateway);
    env[keyVariable] = gateway.key;
    written.push({ ...provider, keyVariable, baseUrl: gateway.url });
  }
  const { models, ...config } = options.config ?? {};
  const settings: ConfigInput = {
    ...config,
    models: { answerCache: false, ...models, providers: written },
    privacy: { consent: 'off', ...config.privacy },
    limits: { personPerMinute: 1_000, totalPerSecond: 100_000 },
  };
  const transport = watchedTransport(() => [...gateways.values()]);
  const log: string[] = [];
  let strangers = 0;
  const note =
    (level: string) =>
    (message: string, fields: object = {}) =>
      void log.push(JSON.stringify({ level, message, ...fields }));
  const assistant = createAssistant(parseConfig(settings, env), {
    clock,
    store,
    transport: transport.send,
    random: seeded(11),
    log: { debug() {}, info: note('info'), warn: note('warn'), error: note('error') },
    ...(options.writeOnMs === undefined ? {} : { writeOnMs: options.writeOnMs }),
  });

  return {
    clock,
    store,
    assistant,
    log,
    gateway(name) {
      const gateway = gateways.get(name);
      if (gateway === undefined) throw new RangeError(`No gateway ${name}`);
      return gateway;
    },
    async turn(said, more) {
      const events: TurnEvent[] = [];
      const person = { userId: `amzn1.ask.account.${(strangers += 1)}` };
      for await (const event of assistant.turn(requestOf(said, { person, ...more }))) events.push(event);
      return turnedOf(events);
    },
    async play(work) {
      let isDone = false;
      const watched = work.finally(() => {
        isDone = true;
      });
      // The work may fail while the clock is still moved; it is told below.
      watched.catch(() => {});
      while (!isDone) {
        await transport.quiet();
        if (!isDone) await clock.advance(stepMs);
      }
      return watched;
    },
    async [Symbol.asyncDispose]() {
      await assistant.close(0);
      await transport.close();
      await Promise.all([...gateways.values()].map((gateway) => gateway.close()));
    },
  };
}

/** Runs `count` turns, so many at the same time. */
export async function crowd(
  { turn }: ModelBench,
  {
    count,
    atOnce,
    ask,
  }: {
    readonly count: number;
    readonly atOnce: number;
    readonly ask?: (index: number) => Parameters<ModelBench['turn']>;
  },
): Promise<Turned[]> {
  const turned: Turned[] = [];
  let next = 0;
  const visitor = async () => {
    while (next < count) {
      const index = next;
      next += 1;
      const [said, more] = ask?.(index) ?? [`question number ${index}`];
      turned[index] = await turn(said, more);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, visitor));
  return turned;
}
