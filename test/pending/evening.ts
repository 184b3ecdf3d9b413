import { createAssistant } from '../../src/assistant.ts';
import { WellspokenError } from '../../src/errors.ts';
import { createInMemoryStore } from '../../src/store/in-memory.ts';
import { fakeClock } from '../../src/testing/fake-clock.ts';
import type { TurnEvent } from '../../src/turn/events.ts';
import type { TurnRequest } from '../../src/turn/request.ts';
import { troubledStore } from '../support/troubled-store.ts';
import { requestOf } from '../support/turn-bench.ts';
import { type Pace, taleTeller } from './tale-teller.ts';

export type Person = 'anna' | 'ben';

/** One thing that a person says, and what the world does to it. */
export interface Step {
  /** `tale` asks for a new one; anything else is an intention. */
  readonly said: string;
  /** Sentences of the tale that is asked for. */
  readonly sentences: number;
  readonly pauseMs: number;
  /** What becomes of each directive; none can be sent where there is none. */
  readonly directives: readonly ('taken' | 'refused' | 'late')[];
  readonly store: 'fine' | 'slow' | 'failing';
}

export interface Plan {
  readonly steps: Readonly<Record<Person, readonly Step[]>>;
  readonly paces: readonly Pace[];
}

/** A turn as the person met it. */
export interface Met {
  readonly said: string;
  readonly events: readonly TurnEvent[];
}

export interface Evening {
  readonly met: Readonly<Record<Person, readonly Met[]>>;
  readonly lines: readonly string[];
  readonly waiting: number;
  /** Whether everything came to an end. */
  readonly isOver: boolean;
}

const smooth: Pace = { firstMs: 100, everyMs: 5, ends: 'well', after: 0 };

/**
 * Two people talk to one assistant, each in turns of their own, on a clock moved by hand. When both have said all they had to say, the
 * world is in order again and each says "go on" until there is no more.
 */
export async function evening({ steps, paces }: Plan): Promise<Evening> {
  const clock = fakeClock();
  const lines: string[] = [];
  const log = (message: string, fields: object = {}) =>
    void lines.push(JSON.stringify({ message, ...fields }));
  const left = [...paces];
  let weather: Step['store'] = 'fine';
  const store = troubledStore(createInMemoryStore({ clock }), async () => {
    if (weather === 'slow') await clock.sleep(60);
    if (weather === 'failing') throw new WellspokenError('remember/unavailable', 'down');
  });
  const assistant = createAssistant(
    { voice: { helpingSeconds: 11 }, models: { maxOutputTokens: 2_000 } },
    {
      clock,
      store,
      models: [taleTeller(clock, () => left.shift() ?? smooth)],
      random: () => 0.5,
      log: { debug: log, info: log, warn: log, error: log },
    },
  );
  const met: Record<Person, Met[]> = { anna: [], ben: [] };
  const turns: Promise<void>[] = [];

  const say = async (who: Person, said: string, more: Partial<TurnRequest> = {}): Promise<boolean> => {
    const events: TurnEvent[] = [];
    met[who].push({ said, events });
    const replied = Promise.withResolvers<boolean>();
    const turn = assistant.turn(requestOf(said, { person: { userId: `amzn1.ask.account.${who}` }, ...more }));
    turns.push(
      (async () => {
        for await (const event of turn) {
          events.push(event);
          if (event.type === 'say-reply') replied.resolve(event.reply.restPending);
        }
      })(),
    );
    return replied.promise;
  };
  const speaker = (directives: Step['directives']) => {
    const verdicts = [...directives];
    return async (_speech: string, limitMs: number) => {
      const verdict = verdicts.shift() ?? 'taken';
      await clock.sleep(verdict === 'late' ? limitMs : Math.min(80, limitMs));
      return verdict === 'taken';
    };
  };
  const talk = async (who: Person) => {
    for (const [index, step] of steps[who].entries()) {
      await clock.sleep(step.pauseMs);
      weather = step.store;
      const said = step.said === 'tale' ? `tell me tale ${who}${index}of${step.sentences}` : step.said;
      const early = step.directives.length > 0 ? { speakEarly: speaker(step.directives) } : {};
      await say(who, said, early);
    }
  };
  const whole = (async () => {
    await Promise.all([talk('anna'), talk('ben')]);
    weather = 'fine';
    left.length = 0;
    await clock.sleep(70_000);
    for (const who of ['anna', 'ben'] as const) {
      for (let helping = 0; helping < 12 && (await say(who, 'go-on')); helping += 1);
    }
    await Promise.all(turns);
  })();
  let isOver = false;
  void whole.then(() => {
    isOver = true;
  });
  while (!isOver && clock.elapsedMs() < 900_000) await clock.advance(500);
  return { met, lines, waiting: clock.waiting, isOver };
}
