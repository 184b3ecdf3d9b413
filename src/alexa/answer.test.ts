import { describe, expect, it, vi } from 'vitest';
import { phraseForError } from '../speech/phrases.ts';
import { fakeClock } from '../testing/fake-clock.ts';
import { checkResponse } from '../testing/local-alexa/platform-rules.ts';
import { buildRequest, requestTypes } from '../testing/local-alexa/requests.ts';
import type { TurnEvent } from '../turn/events.ts';
import type { Reply, TurnRequest } from '../turn/request.ts';
import { type AnswerOptions, answerEnvelope, type TurnRunner } from './answer.ts';
import { elicitFollowUp } from './elicit.ts';
import type { AlexaEnvelope } from './envelope.ts';

function envelope(type: string, overrides: Record<string, unknown> = {}): AlexaEnvelope {
  return {
    version: '1.0',
    context: { System: { application: { applicationId: 'skill' }, user: { userId: 'user' } } },
    request: buildRequest(type, { requestId: 'r', ...overrides }),
  } as unknown as AlexaEnvelope;
}

const ask = envelope('IntentRequest');
const sayReply = (changes: Partial<Reply> = {}): TurnEvent => ({
  atMs: 1,
  type: 'say-reply',
  reply: { speech: 'Forty-two.', keepListening: false, restPending: false, ...changes },
});
const rememberEnd: TurnEvent = { atMs: 2, type: 'remember-end' };

/** An assistant that plays what the test tells it to. */
function runner(play: (request: TurnRequest) => AsyncGenerator<TurnEvent>): TurnRunner {
  return { turn: play };
}

const saying = (...events: TurnEvent[]) =>
  runner(async function* () {
    yield* events;
  });

async function answer(assistant: TurnRunner, options: AnswerOptions = {}, request = ask) {
  const background: Promise<void>[] = [];
  const onError = vi.fn<NonNullable<AnswerOptions['onError']>>();
  const onBackground = (work: Promise<void>) => background.push(work);
  const response = await answerEnvelope(assistant, request, {
    clock: fakeClock(),
    onError,
    onBackground,
    ...options,
  });
  return { response, background, onError, codes: () => onError.mock.calls.map(([error]) => error.code) };
}

const speechOf = (response: Awaited<ReturnType<typeof answerEnvelope>>) => response.response.outputSpeech;
const apology = (locale = 'en-US') => ({
  type: 'SSML',
  ssml: `<speak>${phraseForError('say/internal', locale).replaceAll("'", '&apos;')}</speak>`,
});

describe('a turn', () => {
  it('answers with the reply', async () => {
    const { response, onError } = await answer(saying(sayReply(), rememberEnd));
    expect(speechOf(response)).toEqual({ type: 'SSML', ssml: '<speak>Forty-two.</speak>' });
    expect(onError).not.toHaveBeenCalled();
  });

  it('is told what was asked, by whom, and how much of the window is left', async () => {
    const turn = vi.fn<TurnRunner['turn']>((request) => saying(sayReply()).turn(request));
    await answer({ turn }, { elapsedMs: 1_500 });
    expect(turn).toHaveBeenCalledExactlyOnceWith({
      intention: { kind: 'ask', text: 'why is the sky blue' },
      locale: 'en-US',
      requestId: 'r',
      newSession: false,
      person: { userId: 'user' },
      windowMs: 5_500,
    });
    await answer({ turn }, { elapsedMs: 60_000 });
    expect(turn.mock.lastCall?.[0].windowMs).toBe(0);
  });

  it('answers at the reply and goes on remembering in the background', async () => {
    const gate = Promise.withResolvers<void>();
    const events: string[] = [];
    const assistant = runner(async function* () {
      yield sayReply();
      await gate.promise;
      yield rememberEnd;
    });
    const onEvent = (event: TurnEvent, requestId: string) => events.push(`${requestId} ${event.type}`);
    const { background } = await answer(assistant, { onEvent });
    expect(events).toEqual(['r say-reply']);
    gate.resolve();
    await Promise.all(background);
    expect(background).toHaveLength(1);
    expect(events).toEqual(['r say-reply', 'r remember-end']);
  });

  it('answers with the first of two replies', async () => {
    const { response } = await answer(
      saying(sayReply({ speech: 'First.' }), sayReply({ speech: 'Second.' })),
    );
    expect(speechOf(response)).toMatchObject({ ssml: '<speak>First.</speak>' });
  });

  it('reports a failure after the reply, which the person does not notice', async () => {
    const assistant = runner(async function* () {
      yield sayReply();
      throw new Error('disk full');
    });
    const { response, background, codes } = await answer(assistant);
    await expect(Promise.all(background)).resolves.toBeDefined();
    expect(speechOf(response)).toMatchObject({ ssml: '<speak>Forty-two.</speak>' });
    expect(codes()).toEqual(['say/internal']);
  });

  it.each<[string, TurnRunner]>([
    [
      'throws at once',
      {
        turn: () => {
          throw new Error('secret');
        },
      },
    ],
    [
      'throws before the reply',
      runner(async function* () {
        yield rememberEnd;
        throw new Error('secret');
      }),
    ],
    [
      'throws no error at all',
      runner(async function* () {
        yield rememberEnd;
        throw undefined;
      }),
    ],
    ['ends without a reply', saying(rememberEnd)],
    ['has no events', saying()],
    ['is no iterable', { turn: () => undefined as unknown as AsyncIterable<TurnEvent> }],
    ['replies with nonsense', saying(sayReply({ speech: 5 as unknown as string }))],
  ])('that %s becomes an apology in the person’s language', async (_what, assistant) => {
    for (const locale of ['en-US', 'de-DE', 'ja-JP']) {
      const { response, codes } = await answer(assistant, {}, envelope('IntentRequest', { locale }));
      expect(speechOf(response)).toEqual(apology(locale));
      expect(response.response.shouldEndSession).toBe(true);
      expect(codes()).toEqual(['say/internal']);
    }
  });

  it('that hangs becomes an apology before Alexa’s window closes', async () => {
    const clock = fakeClock();
    const late = Promise.withResolvers<void>();
    const assistant = runner(async function* () {
      await late.promise;
      yield sayReply();
    });
    const answered = answer(assistant, { clock });
    let isAnswered = false;
    void answered.then(() => (isAnswered = true));
    await clock.advance(7_000);
    expect(isAnswered).toBe(false);
    await clock.advance(500);
    const { response, codes, background } = await answered;
    expect(speechOf(response)).toEqual(apology());
    expect(codes()).toEqual(['say/internal']);
    late.resolve();
    await Promise.all(background);
    expect(codes()).toEqual(['say/internal']);
  });

  it('leaves no timer behind', async () => {
    const clock = fakeClock();
    await answer(saying(sayReply()), { clock });
    expect(clock.waiting).toBe(0);
  });

  it('is not harmed by listeners that throw', async () => {
    const fail = () => {
      throw new Error('log is full');
    };
    const { response } = await answer(saying(sayReply(), rememberEnd), {
      onEvent: fail,
      onBackground: fail,
      onError: fail,
    });
    expect(speechOf(response)).toMatchObject({ ssml: '<speak>Forty-two.</speak>' });
  });

  it('needs no listeners', async () => {
    const response = await answerEnvelope(saying(sayReply()), ask);
    expect(speechOf(response)).toMatchObject({ ssml: '<speak>Forty-two.</speak>' });
  });

  it('of one person is answered with that turn’s reply, whoever else is talking', async () => {
    const echo = runner(async function* ({ person }) {
      await Promise.resolve();
      yield sayReply({ speech: `For ${person?.userId}.` });
    });
    const answers = await Promise.all(
      ['ann', 'bob', 'cy'].map(async (userId) => {
        const { context, ...rest } = ask;
        const from = { ...rest, context: { ...context, System: { ...context.System, user: { userId } } } };
        return [userId, (await answer(echo, {}, from)).response] as const;
      }),
    );
    for (const [userId, response] of answers) {
      expect(speechOf(response)).toMatchObject({ ssml: `<speak>For ${userId}.</speak>` });
    }
  });
});

describe('a follow-up', () => {
  const open = sayReply({ prompt: 'What else?', keepListening: true });
  const directives = async (type: string, options: AnswerOptions, reply = open) =>
    (await answer(saying(reply), options, envelope(type))).response.response.directives;

  it.each(['LaunchRequest', 'IntentRequest'])(
    'is asked for after a %s, where the model has it',
    async (type) => {
      expect(await directives(type, { elicit: true })).toEqual([elicitFollowUp()]);
      expect(await directives(type, {})).toBeUndefined();
    },
  );

  it('is not asked for with the microphone closed', async () => {
    expect(await directives('IntentRequest', { elicit: true }, sayReply())).toBeUndefined();
    const failing = { turn: () => undefined as unknown as AsyncIterable<TurnEvent> };
    expect((await answer(failing, { elicit: true })).response.response.directives).toBeUndefined();
  });

  it.each(requestTypes)('breaks no rule of Alexa’s in the answer to %s', async (type) => {
    const { response } = await answer(saying(open), { elicit: true }, envelope(type));
    const { request } = envelope(type);
    expect(checkResponse(response, request as Parameters<typeof checkResponse>[1])).toEqual([]);
    const mayAsk = type === 'LaunchRequest' || type === 'IntentRequest';
    expect(response.response.directives !== undefined).toBe(mayAsk);
  });
});

describe('a request without a turn', () => {
  const never: TurnRunner = {
    turn: () => {
      throw new Error('No turn was to be run.');
    },
  };

  it.each(requestTypes)('or with one is answered by Alexa’s rules: %s', async (type) => {
    const prompt = 'What would you like to know?';
    const reply = sayReply({ speech: prompt, prompt, keepListening: true });
    const { response } = await answer(saying(reply), {}, envelope(type));
    const { request } = envelope(type);
    expect(checkResponse(response, request as Parameters<typeof checkResponse>[1])).toEqual([]);
  });

  it('of a type nobody knows is answered with silence', async () => {
    const { response } = await answer(never, {}, envelope('Alexa.Telepathy.ThoughtReceived'));
    expect(response).toEqual({ version: '1.0', response: {} });
  });

  it('reaches whoever listens for it, with the envelope', async () => {
    const onOther = vi.fn<NonNullable<AnswerOptions['onOther']>>();
    const disabled = envelope('AlexaSkillEvent.SkillDisabled');
    await answer(never, { onOther }, disabled);
    expect(onOther).toHaveBeenCalledExactlyOnceWith(
      { class: 'acknowledge', type: 'AlexaSkillEvent.SkillDisabled' },
      disabled,
    );
  });

  it('that disables the skill has that account’s data deleted, and is not acknowledged until they are', async () => {
    const onSkillDisabled = vi.fn<NonNullable<AnswerOptions['onSkillDisabled']>>();
    const disabled = envelope('AlexaSkillEvent.SkillDisabled');
    const { response } = await answer(never, { onSkillDisabled }, disabled);
    expect(onSkillDisabled).toHaveBeenCalledExactlyOnceWith('user');
    expect(response).toEqual({ version: '1.0', response: {} });
    await answer(never, { onSkillDisabled }, envelope('AlexaSkillEvent.SkillEnabled'));
    expect(onSkillDisabled).toHaveBeenCalledOnce();
    const failing = { onSkillDisabled: () => Promise.reject(new Error('store is down')) };
    await expect(answer(never, failing, disabled)).rejects.toMatchObject({ code: 'remember/unavailable' });
  });

  it('that ends a session says whose, and is answered whatever comes of it', async () => {
    const onSessionEnded = vi.fn<NonNullable<AnswerOptions['onSessionEnded']>>();
    await answer(never, { onSessionEnded }, envelope('SessionEndedRequest'));
    expect(onSessionEnded).toHaveBeenCalledExactlyOnceWith({ userId: 'user' }, 'en-US');
    onSessionEnded.mockRejectedValue(new Error('store is down'));
    const { response, codes } = await answer(never, { onSessionEnded }, envelope('SessionEndedRequest'));
    expect(response).toEqual({ version: '1.0', response: {} });
    expect(codes()).toEqual(['remember/unavailable']);
  });

  it('is not acknowledged when it could not be handled, so that Alexa sends it again', async () => {
    const onOther = () => Promise.reject(new Error('store is down'));
    await expect(answer(never, { onOther }, envelope('AlexaSkillEvent.SkillDisabled'))).rejects.toMatchObject(
      {
        code: 'remember/unavailable',
      },
    );
  });

  it('is answered all the same when sending it again makes no sense', async () => {
    const onOther = () => Promise.reject(new Error('log is down'));
    const { response, codes } = await answer(never, { onOther }, envelope('SessionEndedRequest'));
    expect(response).toEqual({ version: '1.0', response: {} });
    expect(codes()).toEqual(['remember/unavailable']);
  });
});
