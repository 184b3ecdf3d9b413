import { describe, expect, it } from 'vitest';
import { phrasesFor } from '../../src/speech/phrases.ts';
import { createInMemoryStore } from '../../src/store/in-memory.ts';
import { fakeClock } from '../../src/testing/fake-clock.ts';
import type { TurnEvent } from '../../src/turn/events.ts';
import { seeded } from '../support/seeded.ts';
import { timedModel } from '../support/timed-model.ts';
import { troubledStore } from '../support/troubled-store.ts';
import { requestOf, turnedOf } from '../support/turn-bench.ts';
import { createAssistant } from '../../src/assistant.ts';
import { numbersIn, story, upTo } from './story.ts';

const { nothingPending } = phrasesFor('en-US');
const sentences = 9;

/** One telling: an answer written at some speed, and two devices that say "go on" at moments of their own, over a store with delays. */
async function tell(seed: number) {
  const random = seeded(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const clock = fakeClock();
  // Pieces of half sentences: at the slowest pace a sentence takes six seconds, almost a whole window.
  const everyMs = [0, 300, 1_500, 3_000][below(4)] ?? 0;
  const pieces = story(1, sentences).flatMap((sentence) => [sentence.slice(0, 10), sentence.slice(10)]);
  const model = timedModel(clock, [{ firstMs: below(2_500), everyMs, pieces }]);
  const assistant = createAssistant(
    { voice: { helpingSeconds: 11 }, models: { maxOutputTokens: 2_000 } },
    {
      clock,
      store: troubledStore(createInMemoryStore({ clock }), () => clock.sleep(below(60))),
      models: [model],
      random,
      log: { debug() {}, info() {}, warn() {}, error() {} },
    },
  );
  const turn = async (said: string) => {
    const events: TurnEvent[] = [];
    const replied = Promise.withResolvers<void>();
    const over = (async () => {
      for await (const event of assistant.turn(requestOf(said))) {
        events.push(event);
        if (event.type === 'say-reply') replied.resolve();
      }
    })();
    turns.push(over);
    await replied.promise;
    return turnedOf(events);
  };
  const turns: Promise<void>[] = [];
  const heard: number[][] = [[], []];
  const lateMs: number[] = [];

  const listen = async (device: number) => {
    for (let round = 0; round < 30; round += 1) {
      await clock.sleep(below(2_500));
      const { reply, replyMs } = await turn('go-on');
      lateMs.push(replyMs - 6_500);
      heard[device]?.push(...numbersIn(reply.speech));
      if (reply.speech === nothingPending) return;
    }
  };
  const evening = (async () => {
    heard[0]?.push(...numbersIn((await turn('tell me the story')).reply.speech));
    await Promise.all([listen(0), listen(1)]);
    await Promise.all(turns);
  })();
  let isOver = false;
  void evening.finally(() => {
    isOver = true;
  });
  while (!isOver && clock.elapsedMs() < 600_000) await clock.advance(1 + below(700));
  await evening;
  return { heard, calls: model.requests.length, lateMs: Math.max(...lateMs), waiting: clock.waiting };
}

describe('two devices of one person at once', () => {
  const seeds = Array.from({ length: 50 }, (_, seed) => seed + 1);

  it.each(seeds)(
    'hear each sentence once between them, and each in order (interleaving %i)',
    async (seed) => {
      const { heard, calls, lateMs, waiting } = await tell(seed);
      expect(heard.flat().sort((a, b) => a - b)).toEqual(upTo(sentences));
      for (const device of heard) expect(device).toEqual(device.toSorted((a, b) => a - b));
      expect(calls).toBe(1);
      expect(lateMs).toBeLessThanOrEqual(200);
      expect(waiting).toBe(0);
    },
  );
});
