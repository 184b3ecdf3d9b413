import { createAlexaHandler } from '../../src/alexa/handler.ts';
import { createAssistant } from '../../src/assistant.ts';
import type { ConfigInput } from '../../src/config/config.ts';
import { createInMemoryStore } from '../../src/store/in-memory.ts';
import { type FakeClock, fakeClock } from '../../src/testing/fake-clock.ts';
import {
  createLocalAlexa,
  type LocalAlexa,
  type LocalAlexaOptions,
} from '../../src/testing/local-alexa/local-alexa.ts';
import { type PaceOf, type StoryModel, storyModel } from './story-model.ts';

export interface WindowBench {
  readonly clock: FakeClock;
  readonly models: readonly StoryModel[];
  /** Somebody with a speaker of their own, whose directives come by promise and not by socket. */
  meet(
    options?: Partial<LocalAlexaOptions> & {
      readonly overFetch?: (fetch: typeof globalThis.fetch) => typeof globalThis.fetch;
    },
  ): LocalAlexa;
  /** Moves the clock until the work is done, at most `limitMs`. */
  play<T>(work: Promise<T>, limitMs?: number): Promise<T>;
}

/** The skill with all of its parts on a clock moved by hand; its models tell stories at the pace given. */
export function windowBench(options: {
  readonly paceOf: PaceOf;
  readonly config?: ConfigInput;
  readonly models?: number;
}): WindowBench {
  const clock = fakeClock(Date.UTC(2026, 10, 22, 12));
  const attempts = new Map<string, number>();
  const models = Array.from({ length: options.models ?? 1 }, () =>
    storyModel(clock, options.paceOf, attempts),
  );
  const assistant = createAssistant(options.config ?? {}, {
    clock,
    models,
    store: createInMemoryStore({ clock }),
    log: { debug() {}, info() {}, warn() {}, error() {} },
    random: () => 0.5,
  });

  return {
    clock,
    models,
    meet({ overFetch = (send: typeof globalThis.fetch) => send, ...alexaOptions } = {}) {
      const alexa: LocalAlexa = createLocalAlexa({
        clock,
        sign: false,
        skill: (request) => handler(request),
        ...alexaOptions,
      });
      const handler = createAlexaHandler(assistant, {
        skillIds: [alexa.skillId],
        verify: false,
        clock,
        directives: { fetch: overFetch(alexa.fetch), allowLoopback: true },
      });
      return alexa;
    },
    async play(work, limitMs = 600_000) {
      let isDone = false;
      const watched = work.finally(() => {
        isDone = true;
      });
      // The work may fail while the clock is still moved; it is told below.
      watched.catch(() => {});
      for (let movedMs = 0; !isDone && movedMs < limitMs; movedMs += 20) await clock.advance(20);
      if (!isDone) throw new Error(`Not done after ${limitMs} ms of the clock`);
      return watched;
    },
  };
}
