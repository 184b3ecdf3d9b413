import { expect } from 'vitest';
import { type Assistant, createAssistant } from '../../src/assistant.ts';
import type { ConfigInput } from '../../src/config/config.ts';
import { parseConfig } from '../../src/config/parse.ts';
import { createMemory } from '../../src/memory/create-memory.ts';
import type { Pending, Recalled } from '../../src/memory/memory.ts';
import { createInMemoryStore } from '../../src/store/in-memory.ts';
import { createSqliteStore } from '../../src/store/sqlite.ts';
import type { Store } from '../../src/store/store.ts';
import { fakeClock } from '../../src/testing/fake-clock.ts';
import type { TurnEvent } from '../../src/turn/events.ts';
import type { TurnRequest } from '../../src/turn/request.ts';
import { memorySettings } from '../support/memory-settings.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { type TimedAnswer, timedModel } from '../support/timed-model.ts';
import { troubledStore } from '../support/troubled-store.ts';
import { requestOf, type Turned, turnedOf } from '../support/turn-bench.ts';

/** Where a scene is played. */
export type Stage = 'one process' | 'two replicas on one file';
export const stages: readonly Stage[] = ['one process', 'two replicas on one file'];

const deadlineMs = 6_500;
const stepMs = 10;
/** Long enough for the slowest writer of these tests. */
const longestMs = 120_000;

/** A turn that was begun and may still be running. */
export interface Running {
  readonly events: readonly TurnEvent[];
  readonly isReplied: boolean;
  readonly isOver: boolean;
  turned(): Turned;
}

/** Anna, her devices, and the processes that answer her, on a clock moved by hand. Her turns go to the processes in rotation. */
export function createScene(stage: Stage, config: ConfigInput = {}) {
  const clock = fakeClock(Date.UTC(2026, 10, 22, 12));
  const folder = temporaryFolder();
  const file = `${folder.path}/scene.db`;
  const script: TimedAnswer[] = [];
  const model = timedModel(clock, script);
  const lines: string[] = [];
  const log = (message: string, fields: object = {}) =>
    void lines.push(JSON.stringify({ message, ...fields }));
  const openStore = (): Store =>
    stage === 'one process' ? createInMemoryStore({ clock }) : createSqliteStore({ file, clock });
  const stores = stage === 'one process' ? [openStore()] : [openStore(), openStore()];
  const [store = openStore()] = stores;
  const settings = parseConfig(
    {
      voice: { helpingSeconds: 11 },
      models: { maxOutputTokens: 2_000 },
      memory: { encrypt: false },
      ...config,
    },
    // Every process of the scene knows Anna by the same pseudonym.
    { WELLSPOKEN_SECRET: Buffer.alloc(32, 'scene').toString('base64') },
  );
  const start = (on: Store): Assistant =>
    createAssistant(settings, {
      clock,
      store: on,
      models: [model],
      random: () => 0,
      log: { debug: log, info: log, warn: log, error: log },
    });
  const processes = stores.map(start);
  let isDead = false;
  const doomedProcess = start(
    troubledStore(store, () => (isDead ? new Promise(() => {}) : Promise.resolve())),
  );
  const memory = createMemory(store, clock, memorySettings);
  let turns = 0;
  let pseudonym = '';

  const beginOn = (assistant: Assistant | undefined, said: string, more: Partial<TurnRequest>): Running => {
    const events: TurnEvent[] = [];
    const state = { isOver: false };
    void (async () => {
      for await (const event of assistant?.turn(requestOf(said, more)) ?? []) {
        events.push(event);
        if (event.type === 'hear-end' && more.person === undefined) pseudonym = event.personPseudonym;
      }
      state.isOver = true;
    })();
    return {
      events,
      get isReplied() {
        return events.some(({ type }) => type === 'say-reply');
      },
      get isOver() {
        return state.isOver;
      },
      turned: () => turnedOf(events),
    };
  };
  const begin = (said: string, more: Partial<TurnRequest> = {}) =>
    beginOn(processes[turns++ % processes.length], said, more);
  const passUntil = async (isSo: () => boolean) => {
    for (let ms = 0; !isSo() && ms < longestMs; ms += stepMs) await clock.advance(stepMs);
    expect(isSo(), 'the scene came to a standstill').toBe(true);
  };
  const replied = async (...running: readonly Running[]): Promise<Turned[]> => {
    await passUntil(() => running.every(({ isReplied }) => isReplied));
    const turned = running.map((turn) => turn.turned());
    for (const { replyMs, reply } of turned) {
      expect(replyMs).toBeLessThanOrEqual(deadlineMs + 200);
      if (reply.keepListening) expect(reply.speech).not.toBe('');
    }
    // What is remembered right after the reply, but not what is written on for longer.
    await clock.advance(stepMs * 2);
    return turned;
  };

  return {
    clock,
    script,
    model,
    lines,
    begin,
    passUntil,
    replied,
    /** In a process of which nothing reaches the data any more after `kill`. */
    beginDoomed: (said: string) => beginOn(doomedProcess, said, {}),
    kill() {
      isDead = true;
    },
    /** Runs one turn until it has replied. */
    async say(said: string, more: Partial<TurnRequest> = {}): Promise<Turned> {
      const [turned] = await replied(begin(said, more));
      if (turned === undefined) throw new Error('No turn was played');
      return turned;
    },
    /** Two devices at the same moment. */
    sayTwice: (said: string, other = said) => replied(begin(said), begin(other)),
    async pass(ms: number) {
      for (let passed = 0; passed < ms; passed += stepMs) await clock.advance(Math.min(stepMs, ms - passed));
    },
    recall: (): Promise<Recalled> => memory.recall(pseudonym),
    pending: async (): Promise<Pending | undefined> => (await memory.recall(pseudonym)).pending,
    async [Symbol.asyncDispose]() {
      await Promise.all(stores.map((each) => each.close()));
      folder[Symbol.dispose]();
    },
  };
}

export type Scene = ReturnType<typeof createScene>;
