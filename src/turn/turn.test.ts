import { describe, expect, it } from 'vitest';
import { requestOf, turnBench, type Turned, turnedOf } from '../../test/support/turn-bench.ts';
import { type ErrorCode, WellspokenError } from '../errors.ts';
import { phraseForError, phrasesFor } from '../speech/phrases.ts';
import type { Store } from '../store/store.ts';
import type { TurnEvent } from './events.ts';

const phrases = phrasesFor('en-US');
/** `count` sentences of a little over two seconds of speech each. */
const story = (count: number) =>
  Array.from({ length: count }, (_, n) => `This is the sentence with number ${n + 1} of it. `);
const typesOf = (events: readonly TurnEvent[]) => events.map(({ type }) => type);
const callsOf = (models: readonly { requests: readonly unknown[] }[]) =>
  models.map(({ requests }) => requests.length);
const numbersIn = (text: string) => [...text.matchAll(/number (\d+)/g)].map(([, n]) => Number(n));

describe('a turn', () => {
  it('hears, recalls, thinks, says and remembers, in that order', async () => {
    const { turn } = turnBench({ models: [[{ pieces: ['Paris is the capital.'] }]] });
    const { events } = await turn('what is the capital of france');
    expect(typesOf(events)).toEqual([
      'hear-end',
      'recall-end',
      'think-route',
      'think-start',
      'think-delta',
      'say-sentence',
      'think-end',
      'say-reply',
      'remember-end',
    ]);
  });

  it('answers with the model’s words, a card, and a question while it listens', async () => {
    const { turn } = turnBench({
      models: [[{ pieces: ['{"speech":"Paris is ', 'the capital.","card":"Paris, since 987."}'] }]],
    });
    const { reply } = await turn('what is the capital of france');
    expect(reply).toEqual({
      speech: `Paris is the capital. ${phrases.prompts[0]}`,
      prompt: phrases.prompts[0],
      keepListening: true,
      restPending: false,
      card: { title: 'what is the capital of france', text: 'Paris, since 987.' },
    });
  });

  it('adds no question to an answer that ends with one', async () => {
    const { turn } = turnBench({ models: [[{ pieces: ['Which Springfield do you mean?'] }]] });
    expect((await turn('where is springfield')).reply.speech).toBe('Which Springfield do you mean?');
  });

  it('closes the session after an answer where it is configured not to listen', async () => {
    const { turn } = turnBench({ config: { voice: { keepListening: 'never' } } });
    expect((await turn('capital of france')).reply).toMatchObject({ speech: 'Paris.', keepListening: false });
  });

  it('gives the model the earlier exchanges, and nobody else’s', async () => {
    const { turn, models } = turnBench({ models: [[{ pieces: ['Noted.'] }]] });
    await turn('my cat is green');
    await turn('what is up', { person: { userId: 'amzn1.ask.account.BEN' } });
    await turn('what is my cat like');
    const seen = models[0]?.requests.map(({ messages }) => messages.map(({ content }) => content));
    expect(seen).toEqual([
      ['my cat is green'],
      ['what is up'],
      ['my cat is green', 'Noted.', 'what is my cat like'],
    ]);
  });

  it('keeps apart the two voices of one account', async () => {
    const { turn, models } = turnBench({});
    const account = 'amzn1.ask.account.HOME';
    await turn('i am pregnant', { person: { userId: account, personId: 'amzn1.ask.person.MUM' } });
    await turn('what did i say', { person: { userId: account, personId: 'amzn1.ask.person.SON' } });
    expect(models[0]?.requests[1]?.messages).toHaveLength(1);
  });

  it('sends a model no id in the clear', async () => {
    const { turn, models } = turnBench({});
    await turn('hello there');
    expect(JSON.stringify(models[0]?.requests)).not.toContain('amzn1');
    expect(models[0]?.requests[0]?.personPseudonym).toMatch(/^[\w-]{20,}$/);
  });

  it('writes no word of what was said, and no id in the clear, into the log', async () => {
    const { turn, lines } = turnBench({ models: [[{ pieces: ['Your secret is safe.'] }]] });
    await turn('my secret is xyzzy');
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('\n')).not.toMatch(/xyzzy|secret is|amzn1/);
  });
});

describe('the window', () => {
  it('replies at the deadline with the sentences finished so far, and tells the rest on "go on" without a second call', async () => {
    const { turn, models } = turnBench({ models: [[{ firstMs: 1_000, everyMs: 2_000, pieces: story(5) }]] });
    const first = await turn('tell me');
    expect(first.replyMs).toBeGreaterThanOrEqual(6_490);
    expect(first.replyMs).toBeLessThanOrEqual(6_600);
    expect(first.reply).toMatchObject({ restPending: true, keepListening: true, prompt: phrases.offerMore });
    const second = await turn('go-on');
    expect([...numbersIn(first.reply.speech), ...numbersIn(second.reply.speech)]).toEqual([1, 2, 3, 4, 5]);
    expect(second.reply.restPending).toBe(false);
    expect(callsOf(models)).toEqual([1]);
  });

  it('says that it takes a while when nothing is finished, and then tells it', async () => {
    const { turn, models } = turnBench({
      models: [[{ firstMs: 2_000, everyMs: 3_900, pieces: ['Slow ', 'but ', 'sure.'] }]],
    });
    const first = await turn('think');
    expect(first.reply).toMatchObject({ speech: phrases.takesLong, restPending: true, keepListening: true });
    expect((await turn('yes')).reply.speech).toContain('Slow but sure.');
    expect(callsOf(models)).toEqual([1]);
  });

  it('waits, on "go on", for a writer that is still at it, but not long once there is something to tell', async () => {
    const { assistant, clock, models } = turnBench({
      models: [[{ firstMs: 2_500, everyMs: 3_900, pieces: story(3) }]],
    });
    const replies: Turned[] = [];
    const read = async (said: string) => {
      const events: TurnEvent[] = [];
      for await (const event of assistant.turn(requestOf(said))) events.push(event);
      replies.push(turnedOf(events));
    };
    const turns = [read('tell me')];
    for (const said of ['go-on', 'go-on', 'go-on']) {
      for (let ms = 0; ms < 7_000; ms += 10) await clock.advance(10);
      turns.push(read(said));
    }
    for (let ms = 0; ms < 40_000; ms += 10) await clock.advance(10);
    await Promise.all(turns);
    expect(numbersIn(replies.map(({ reply }) => reply.speech).join(' ')).sort((a, b) => a - b)).toEqual([
      1, 2, 3,
    ]);
    expect(Math.max(...replies.map(({ replyMs }) => replyMs))).toBeLessThanOrEqual(6_600);
    expect(callsOf(models)).toEqual([1]);
  });

  it('tells a long answer in helpings, every sentence once, from one call', async () => {
    const { turn, models } = turnBench({
      models: [[{ pieces: story(40) }]],
      config: { voice: { helpingSeconds: 10 }, models: { maxOutputTokens: 2_000 } },
    });
    const heard = [(await turn('tell me everything')).reply];
    while (heard.at(-1)?.restPending && heard.length < 50) heard.push((await turn('go-on')).reply);
    expect(numbersIn(heard.map(({ speech }) => speech).join(' '))).toEqual(
      Array.from({ length: 40 }, (_, n) => n + 1),
    );
    expect(heard.length).toBeGreaterThan(5);
    expect(callsOf(models)).toEqual([1]);
  });

  it('writes on for as long as it takes, and remembers the whole answer', async () => {
    const { turn, models } = turnBench({
      models: [[{ firstMs: 1_000, everyMs: 2_500, pieces: story(10) }, { pieces: ['Yes.'] }]],
    });
    const { events } = await turn('tell me');
    expect(typesOf(events).filter((type) => type.startsWith('remember'))).toEqual([
      'remember-end',
      'remember-end',
    ]);
    expect(events.at(-1)?.atMs).toBeGreaterThan(20_000);
    await turn('was that all');
    expect(numbersIn(models[0]?.requests[1]?.messages[1]?.content ?? '')).toHaveLength(10);
  });

  it('stops the call at the deadline where the process ends with the reply, and continues the kept text by a new one', async () => {
    const { turn, models } = turnBench({
      models: [
        [
          { firstMs: 1_000, everyMs: 2_000, pieces: story(5) },
          { pieces: ['And this is number 3, the end.'] },
        ],
      ],
      parts: { writeOnMs: 0 },
    });
    const first = await turn('tell me');
    expect(typesOf(first.events)).toContain('think-error');
    expect(first.reply.restPending).toBe(true);
    const second = await turn('go-on');
    expect([...numbersIn(first.reply.speech), ...numbersIn(second.reply.speech)]).toEqual([1, 2, 3]);
    expect(models[0]?.requests[1]?.messages.at(-2)).toMatchObject({ role: 'assistant' });
    expect(second.reply.restPending).toBe(false);
    expect((await turn('go-on')).reply.speech).toContain(phrases.nothingPending);
  });
});

describe('when a model fails', () => {
  const failing = (code: ErrorCode) => ({
    error: new WellspokenError(code, 'UPSTREAM channel distributor says no'),
  });

  it.each<ErrorCode>([
    'think/bad-request',
    'think/auth',
    'think/billing',
    'think/not-found',
    'think/too-large',
    'think/rate-limited',
    'think/overloaded',
    'think/upstream',
    'think/network',
  ])('says a phrase for %s and never the upstream text', async (code) => {
    const { turn } = turnBench({ models: [[failing(code)]] });
    const { reply, replyMs } = await turn('hello there');
    expect(reply.speech).toContain(phraseForError(code, 'en-US'));
    expect(reply.cause).toBe(code);
    expect(JSON.stringify(reply)).not.toContain('UPSTREAM');
    expect(replyMs).toBeLessThanOrEqual(6_600);
  });

  it('asks the next candidate at once, and passes over an unknown model on later turns', async () => {
    const { turn, models } = turnBench({
      models: [[failing('think/not-found')], [{ pieces: ['Here I am.'] }]],
    });
    expect((await turn('hello there')).reply.speech).toContain('Here I am.');
    await turn('hello again');
    expect(callsOf(models)).toEqual([1, 2]);
  });

  it('tries the only candidate again when the error may pass and the wait fits', async () => {
    const { turn, models } = turnBench({ models: [[failing('think/overloaded'), { pieces: ['Now.'] }]] });
    expect((await turn('hello there')).reply.speech).toContain('Now.');
    expect(callsOf(models)).toEqual([2]);
  });

  it('does not wait for a provider that asks for more time than is left', async () => {
    const error = new WellspokenError('think/rate-limited', 'later', { retryAfterMs: 120_000 });
    const { turn, models } = turnBench({ models: [[{ error }]] });
    expect((await turn('hello there')).replyMs).toBeLessThan(100);
    expect(callsOf(models)).toEqual([1]);
  });

  it('leaves a model without a first token for another one in time', async () => {
    const { turn, models } = turnBench({
      models: [[{ hangs: true }], [{ firstMs: 300, pieces: ['Made it.'] }]],
    });
    const { reply, replyMs } = await turn('hello there');
    expect(reply.speech).toContain('Made it.');
    expect(replyMs).toBeLessThan(6_500);
    expect(callsOf(models)).toEqual([1, 1]);
  });

  it('mends an answer that breaks off, in whole sentences and within the same turn', async () => {
    const error = new WellspokenError('think/truncated', 'cut', { midStream: true });
    const { turn, models } = turnBench({
      models: [
        [
          { pieces: ['The first thing is this. And the seco'], error },
          { pieces: ['The second thing is that.'] },
        ],
      ],
    });
    const { reply } = await turn('two things');
    expect(reply.speech).toContain('The first thing is this. The second thing is that.');
    expect(models[0]?.requests[1]?.messages.at(-2)).toEqual({
      role: 'assistant',
      content: 'The first thing is this.',
    });
  });

  it('closes an answer that cannot be mended in words, after whole sentences only, and continues it on "go on"', async () => {
    const error = new WellspokenError('think/auth', 'cut', { midStream: true });
    const { turn, models } = turnBench({
      models: [
        [
          { pieces: ['The first thing is this. And the seco'], error },
          { pieces: ['The second thing is that.'] },
        ],
      ],
    });
    const first = await turn('two things');
    expect(first.reply.speech).toBe(`The first thing is this. ${phrases.cutShort}`);
    const second = await turn('yes');
    expect(second.reply.speech).toContain('The second thing is that.');
    expect(second.reply.speech).not.toContain('first thing');
    expect(callsOf(models)).toEqual([2]);
  });

  it('replaces a refusal, also one in mid-answer', async () => {
    const { turn } = turnBench({ models: [[{ pieces: ['Sure, first you take. '], stopReason: 'refusal' }]] });
    const { reply } = await turn('something bad');
    expect(reply.speech).toContain(phrases.refusal);
    expect(reply.speech).not.toContain('first you take');
    expect(reply.card).toBeUndefined();
  });

  it('accounts for failed and cancelled attempts as estimates', async () => {
    const { turn } = turnBench({ models: [[{ hangs: true, pieces: ['Half '] }], [{ pieces: ['Whole.'] }]] });
    const { events } = await turn('hello there');
    const costs = events.filter((event) => event.type === 'think-error' || event.type === 'think-end');
    expect(costs.map(({ type, estimated, usage }) => [type, estimated, usage.outputTokens > 0])).toEqual([
      ['think-error', true, true],
      ['think-end', true, true],
    ]);
  });

  it('speaks an apology when our own code fails, and logs where, without what was said', async () => {
    const random = () => {
      throw new TypeError('at my secret is xyzzy');
    };
    const { turn, lines } = turnBench({ parts: { random } });
    const { reply } = await turn('my secret is xyzzy');
    expect(reply).toMatchObject({ speech: phraseForError('say/internal', 'en-US'), cause: 'say/internal' });
    expect(lines.join('\n')).toContain('turn.test.ts');
    expect(lines.join('\n')).not.toContain('xyzzy');
  });
});

describe('a request that comes twice', () => {
  it('gets the first one’s reply without a second call', async () => {
    const { turn, models } = turnBench({});
    const first = await turn('capital of france', { requestId: 'r1' });
    const again = await turn('capital of france', { requestId: 'r1' });
    expect(again.reply).toEqual(first.reply);
    expect(callsOf(models)).toEqual([1]);
  });

  it('also while the first is still being answered', async () => {
    const { assistant, clock, models } = turnBench({ models: [[{ firstMs: 2_000, pieces: ['Paris.'] }]] });
    const collected = await (async () => {
      const reads = [0, 1].map(async () => {
        const events: TurnEvent[] = [];
        for await (const event of assistant.turn(requestOf('capital of france', { requestId: 'r1' })))
          events.push(event);
        return events;
      });
      for (let ms = 0; ms < 9_000; ms += 10) await clock.advance(10);
      return Promise.all(reads);
    })();
    const [first, second] = collected.map(turnedOf);
    expect(second?.reply).toEqual(first?.reply);
    expect(callsOf(models)).toEqual([1]);
  });

  it('is another person’s own request under the same id', async () => {
    const { turn, models } = turnBench({});
    await turn('capital of france', { requestId: 'r1' });
    await turn('capital of spain', { requestId: 'r1', person: { userId: 'amzn1.ask.account.BEN' } });
    expect(callsOf(models)).toEqual([2]);
  });
});

describe('without its store', () => {
  const broken = (fail: () => Promise<never>): Store => ({
    get: fail,
    put: fail,
    add: fail,
    delete: fail,
    scan: () => {
      throw new Error('Nobody walks the store in a turn.');
    },
    list: () => {
      throw new Error('unused');
    },
    close: () => Promise.resolve(),
  });

  it('a turn goes on without memory when the store is down', async () => {
    const down = broken(() => Promise.reject(new WellspokenError('recall/unavailable', 'down')));
    const { turn } = turnBench({ store: down });
    const { reply, events } = await turn('capital of france');
    expect(reply.speech).toContain('Paris.');
    expect(typesOf(events)).toContain('recall-error');
    expect(typesOf(events)).toContain('remember-error');
  });

  it('a turn loses at most its slice of the window when the store hangs', async () => {
    const { turn } = turnBench({ store: broken(() => new Promise(() => {})) });
    const { reply, replyMs } = await turn('capital of france');
    expect(reply.speech).toContain('Paris.');
    expect(replyMs).toBeLessThan(600);
  });
});

describe('what needs no model', () => {
  it.each([
    ['launch', phrases.welcome, true],
    ['help', phrases.help, true],
    ['unheard', phrases.askAgain, true],
    ['stop', phrases.goodbye, false],
    ['repeat', phrases.nothingToRepeat, true],
    ['go-on', phrases.nothingPending, true],
    ['new-topic', phrases.newTopic, true],
  ] as const)('answers %s', async (intention, phrase, listens) => {
    const { turn, models } = turnBench({});
    const { reply } = await turn(intention);
    expect(reply.speech).toContain(phrase);
    expect(reply.keepListening).toBe(listens);
    expect(reply.prompt !== undefined).toBe(listens);
    expect(callsOf(models)).toEqual([0]);
  });

  it('repeats the last helping word for word', async () => {
    const { turn, models } = turnBench({ models: [[{ pieces: ['It is four.'] }]] });
    await turn('two and two');
    expect((await turn('repeat')).reply.speech).toContain('It is four.');
    expect(callsOf(models)).toEqual([1]);
  });

  it('takes "no" to its own "what else" as goodbye, and to the model’s question as an answer', async () => {
    const { turn, models } = turnBench({
      models: [[{ pieces: ['Four.'] }, { pieces: ['Do you want more?'] }, { pieces: ['Fine.'] }]],
    });
    await turn('two and two');
    expect((await turn('no')).reply).toMatchObject({ speech: phrases.goodbye, keepListening: false });
    await turn('tell me about four');
    await turn('no');
    expect(models[0]?.requests[2]?.messages.at(-1)).toEqual({ role: 'user', content: phrases.no });
  });

  it('forgets the conversation on a new topic', async () => {
    const { turn, models } = turnBench({});
    await turn('first thing');
    await turn('new-topic');
    await turn('second thing');
    expect(models[0]?.requests[1]?.messages).toHaveLength(1);
  });

  it('stops politely when the day’s budget is spent', async () => {
    const { turn, models } = turnBench({ config: { budgets: { personUsdPerDay: 0.000001 } } });
    await turn('first thing');
    const { reply } = await turn('second thing');
    expect(reply.cause).toBe('think/over-budget');
    expect(callsOf(models)).toEqual([1]);
    expect(
      (await turn('hello', { person: { userId: 'amzn1.ask.account.BEN' } })).reply.cause,
    ).toBeUndefined();
  });
});
