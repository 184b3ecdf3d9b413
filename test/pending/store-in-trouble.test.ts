import { describe, expect, it } from 'vitest';
import { WellspokenError } from '../../src/errors.ts';
import { phrasesFor } from '../../src/speech/phrases.ts';
import { createInMemoryStore } from '../../src/store/in-memory.ts';
import type { TurnEvent } from '../../src/turn/events.ts';
import type { TurnRequest } from '../../src/turn/request.ts';
import { troubledStore } from '../support/troubled-store.ts';
import { requestOf, turnBench } from '../support/turn-bench.ts';
import { numbersIn, slowStory, story, upTo } from './story.ts';

const { nothingPending } = phrasesFor('en-US');
const latestMs = 6_500 + 200;
/** Nothing expires here. */
const still = { now: () => 0, elapsedMs: () => 0, after: () => () => {}, sleep: () => Promise.resolve() };
const down = new WellspokenError('remember/unavailable', 'down');
const fine = () => Promise.resolve();
const fails = () => Promise.reject(down);
const hangs = () => new Promise<void>(() => {});

type Options = Parameters<typeof turnBench>[0];

/** An assistant whose store's calls go through `line.trouble`. */
function bench(options: Options) {
  const line: { trouble: (call: string) => Promise<void> } = { trouble: fine };
  const store = troubledStore(createInMemoryStore({ clock: still }), (call) => line.trouble(call));
  const made = turnBench({ ...options, store });
  /** Lets ten seconds pass from the request on, and returns what was said and when; nothing ends that hangs. */
  const say = async (said: string, more: Partial<TurnRequest> = {}) => {
    const events: TurnEvent[] = [];
    void (async () => {
      for await (const event of made.assistant.turn(requestOf(said, more))) events.push(event);
    })();
    for (let ms = 0; ms < 10_000; ms += 10) await made.clock.advance(10);
    const replied = events.find((event) => event.type === 'say-reply');
    return { events, speech: replied?.reply.speech ?? '', replyMs: replied?.atMs ?? Infinity };
  };
  return { ...made, line, say };
}

/** A long answer of which three sentences were told. */
async function toldInPart() {
  const made = bench({
    models: [[{ pieces: story(1, 9) }]],
    config: { voice: { helpingSeconds: 11 }, models: { maxOutputTokens: 2_000 } },
  });
  expect(numbersIn((await made.say('tell me the story')).speech)).toEqual(upTo(3));
  return made;
}

/** A turn claims its request by an addition; what it puts first claims sentences or keeps a rest. */
function whenPut(trouble: () => Promise<void>, times = Infinity) {
  let puts = 0;
  return (call: string) => {
    if (call === 'put') puts += 1;
    return call === 'put' && puts <= times ? trouble() : fine();
  };
}

describe('a pending answer while the store is in trouble', () => {
  it('is not called told to the end when nobody could look', async () => {
    const { say, line } = await toldInPart();
    line.trouble = fails;
    expect((await say('go-on')).speech).not.toBe(nothingPending);
    line.trouble = fine;
    expect(numbersIn((await say('go-on')).speech)).toEqual([4, 5, 6]);
  });

  it('is told later when it could not be claimed, and no defect of ours is reported', async () => {
    const { say, line, lines } = await toldInPart();
    line.trouble = whenPut(fails);
    const { speech } = await say('go-on');
    expect(numbersIn(speech)).toEqual([]);
    expect(speech).not.toBe(nothingPending);
    line.trouble = fine;
    expect(numbersIn((await say('go-on')).speech)).toEqual([4, 5, 6]);
    expect(lines.join('\n')).not.toContain('defect');
  });

  it('is told later when its claim was only known to hold after the reply', async () => {
    const { say, line, clock } = await toldInPart();
    line.trouble = whenPut(() => clock.sleep(8_000), 1);
    expect(numbersIn((await say('go-on')).speech)).toEqual([]);
    line.trouble = fine;
    expect(numbersIn((await say('go-on')).speech)).toEqual([4, 5, 6]);
  });

  it('does not hold up "go on" beyond the deadline when its claim hangs', async () => {
    const { say, line } = await toldInPart();
    line.trouble = whenPut(hangs);
    expect((await say('go-on')).replyMs).toBeLessThanOrEqual(latestMs);
  });

  it('does not hold up a resent request beyond the deadline when the store hangs meanwhile', async () => {
    const { say, line, assistant, clock } = bench({ models: [[{ firstMs: 2_000, pieces: ['Paris.'] }]] });
    assistant.turn(requestOf('capital of france', { requestId: 'r1' }));
    await clock.advance(100);
    clock.after(500, () => {
      line.trouble = hangs;
    });
    const { replyMs } = await say('capital of france', { requestId: 'r1' });
    expect(replyMs).toBeLessThanOrEqual(latestMs);
  });

  it('keeps the deadline when the store hangs just before the rest is kept', async () => {
    const { say, line, clock } = bench({ models: [[slowStory(1, 9)]] });
    clock.after(6_000, () => {
      line.trouble = hangs;
    });
    const { speech, replyMs } = await say('tell me the story');
    expect(numbersIn(speech)).toEqual([1, 2]);
    expect(replyMs).toBeLessThanOrEqual(latestMs);
  });

  it('is known to the operator where it could not be kept', async () => {
    const { say, line, lines } = bench({
      models: [[{ pieces: story(1, 9) }]],
      config: { voice: { helpingSeconds: 11 }, models: { maxOutputTokens: 2_000 } },
    });
    line.trouble = whenPut(fails, 1);
    const { events } = await say('tell me the story');
    expect(events.map(({ type }) => type)).toContain('remember-error');
    expect(lines.join('\n')).toContain('remember/unavailable');
  });

  it('keeps the deadline of a process that ends with its reply when its cost cannot be booked', async () => {
    const { say, line } = bench({
      models: [[slowStory(1, 9)]],
      config: { budgets: { personUsdPerDay: 1 } },
      parts: { writeOnMs: 0 },
    });
    line.trouble = (call) => (call === 'add' ? hangs() : fine());
    const { speech, replyMs } = await say('tell me the story');
    expect(numbersIn(speech)).toEqual([1, 2]);
    expect(replyMs).toBeLessThanOrEqual(latestMs);
  });
});
