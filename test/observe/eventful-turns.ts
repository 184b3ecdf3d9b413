import { WellspokenError } from '../../src/errors.ts';
import type { ModelState } from '../../src/observe/metrics.ts';
import type { Observer } from '../../src/observe/observer.ts';
import { createInMemoryStore } from '../../src/store/in-memory.ts';
import { fakeClock } from '../../src/testing/fake-clock.ts';
import type { TimedAnswer } from '../support/timed-model.ts';
import { troubledStore } from '../support/troubled-store.ts';
import { turnBench } from '../support/turn-bench.ts';

/** Words that people said, models answered or Alexa sent, and that nobody who watches may see. */
export const privateWords = ['xyzzy', 'walnut', '555-0142', 'anna.smith@example.com', 'amzn1'];

const sentences = (count: number) =>
  Array.from({ length: count }, (_, n) => `The walnut with number ${n + 1} is here to be counted. `);

/**
 * A day in the life of a skill: turns in which everything happens at least once that anybody watches for. Real parts, a clock by hand.
 * Returns the log's lines and how the models do afterwards.
 */
export async function eventfulTurns(
  observers: readonly Observer[],
): Promise<{ readonly lines: readonly string[]; readonly health: () => readonly ModelState[] }> {
  const overloaded: TimedAnswer = {
    error: new WellspokenError('think/overloaded', 'xyzzy', { providerRequestId: 'req_of_the_error' }),
  };
  const accepts = () => Promise.resolve(true);
  const refuses = () => Promise.resolve(false);

  const day = turnBench({
    parts: { observers },
    models: [
      [
        { firstMs: 300, pieces: ['{"speech":"The walnut is a nut.","card":"walnut"}'] },
        { firstMs: 500, everyMs: 1_800, pieces: sentences(6) },
        overloaded,
        { firstMs: 5_000, pieces: ['Too late a walnut.'] },
        { firstMs: 200, pieces: ['A walnut is a fucking nut.'] },
        { firstMs: 3_000, pieces: ['A walnut, then.'] },
        ...Array.from({ length: 8 }, () => overloaded),
      ],
      [{ firstMs: 200, pieces: ['The other walnut speaks.'] }],
    ],
  });
  await day.turn('what is an xyzzy', { speakEarly: accepts });
  await day.turn('tell me of anna.smith@example.com and 555-0142', { speakEarly: accepts });
  await day.turn('go-on');
  await day.turn('what is a xyzzy that fails');
  await day.turn('what is a xyzzy that hangs', { speakEarly: accepts });
  await day.turn('what is a xyzzy with bad words');
  await day.turn('what is a xyzzy that is refused', { speakEarly: refuses });
  await day.turn('i want to kill myself');
  for (const n of [1, 2, 3, 4, 5, 6, 7, 8]) await day.turn(`what is a xyzzy of kind ${n}`);
  await day.turn('stop');

  const cached = turnBench({ parts: { observers } });
  await cached.turn('what is the capital of france');
  await cached.turn('what is the capital of france', { person: { userId: 'amzn1.ask.account.BEN' } });

  const poor = turnBench({
    parts: { observers },
    config: { budgets: { personUsdPerDay: 0.000_1 } },
  });
  await poor.turn('what does an xyzzy cost');
  await poor.turn('what do two xyzzy cost');

  const down = troubledStore(createInMemoryStore({ clock: fakeClock() }), (call) => {
    const code = call === 'get' ? 'recall/unavailable' : 'remember/unavailable';
    return Promise.reject(new WellspokenError(code, 'The store is down, said xyzzy.'));
  });
  const forgetful = turnBench({ parts: { observers }, store: down });
  await forgetful.turn('do you remember my xyzzy');

  const lines = [day, cached, poor, forgetful].flatMap((bench) => bench.lines);
  return { lines, health: day.assistant.health };
}
