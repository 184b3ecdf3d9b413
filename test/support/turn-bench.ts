import { type Assistant, type AssistantParts, createAssistant } from '../../src/assistant.ts';
import type { ConfigInput } from '../../src/config/config.ts';
import { createInMemoryStore } from '../../src/store/in-memory.ts';
import type { Store } from '../../src/store/store.ts';
import { fakeClock } from '../../src/testing/fake-clock.ts';
import type { TurnEvent } from '../../src/turn/events.ts';
import { wordlessIntentions } from '../../src/turn/intention.ts';
import type { Reply, TurnRequest } from '../../src/turn/request.ts';
import { type TestTool, testToolbox } from './test-toolbox.ts';
import { type TimedAnswer, timedModel } from './timed-model.ts';

export interface Turned {
  readonly reply: Reply;
  /** When the reply came, since the turn began. */
  readonly replyMs: number;
  readonly events: readonly TurnEvent[];
}

/** An assistant on a clock moved by hand, a real in-memory store and models with a script. */
export function turnBench(options: {
  models?: readonly (readonly TimedAnswer[])[];
  config?: ConfigInput;
  store?: Store;
  parts?: Partial<AssistantParts>;
  tools?: readonly TestTool[];
}) {
  const clock = fakeClock(Date.UTC(2026, 10, 22, 12));
  const store = options.store ?? createInMemoryStore({ clock });
  const models = (options.models ?? [[{ pieces: ['Paris.'] }]]).map((script, index) =>
    timedModel(clock, script, `model-${index + 1}`),
  );
  const toolbox = testToolbox(clock, options.tools ?? []);
  const lines: string[] = [];
  const write =
    (level: string) =>
    (message: string, fields: object = {}) =>
      void lines.push(JSON.stringify({ level, message, ...fields }));
  // Said once to everybody new, which only the tests of it want to hear.
  const privacy = { consent: 'off' as const, ...options.config?.privacy };
  const assistant: Assistant = createAssistant(
    { ...options.config, privacy },
    {
      clock,
      store,
      models,
      random: () => 0,
      ...(options.tools === undefined ? {} : { toolbox }),
      log: { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') },
      ...options.parts,
    },
  );

  /** Runs a turn, moving the clock until it has replied and (unless told otherwise) remembered. */
  const turn = async (said: string | TurnRequest, more: Partial<TurnRequest> = {}): Promise<Turned> => {
    const events: TurnEvent[] = [];
    let isDone = false;
    const reading = (async () => {
      for await (const event of assistant.turn(requestOf(said, more))) events.push(event);
      isDone = true;
    })();
    for (let moved = 0; !isDone && moved < 120_000; moved += 10) await clock.advance(10);
    await reading;
    return turnedOf(events);
  };

  return { assistant, clock, store, models, toolbox, lines, turn };
}

export function turnedOf(events: readonly TurnEvent[]): Turned {
  const replies = events.filter((event) => event.type === 'say-reply');
  const [reply] = replies;
  if (reply === undefined || replies.length !== 1) throw new Error(`${replies.length} replies in one turn`);
  return { reply: reply.reply, replyMs: reply.atMs, events };
}

export function requestOf(said: string | TurnRequest, more: Partial<TurnRequest> = {}): TurnRequest {
  if (typeof said !== 'string') return { ...said, ...more };
  const kind = wordlessIntentions.find((candidate) => candidate === said);
  return {
    intention: kind === undefined ? { kind: 'ask', text: said } : { kind },
    locale: 'en-US',
    person: { userId: 'amzn1.ask.account.ANNA' },
    ...more,
  };
}
