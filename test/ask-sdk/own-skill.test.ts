import { type ErrorHandler, type RequestHandler, SkillBuilders } from 'ask-sdk-core';
import { describe, expect, expectTypeOf, it, vi } from 'vitest';
import type { claudeErrorHandler } from '../../src/alexa/ask-sdk-error-handler.ts';
import { claudeHandlers, type ClaudeHandlersOptions } from '../../src/alexa/ask-sdk.ts';
import { buildEnvelope } from '../../src/testing/local-alexa/envelope.ts';
import { buildRequest } from '../../src/testing/local-alexa/requests.ts';
import { phraseForError, phrasesFor } from '../../src/speech/phrases.ts';
import { ownHandlers, ownSkill, type OwnSkillOptions } from './own-skill.ts';

const envelopeOf = (type: string, skillId: string, overrides: Record<string, unknown> = {}) =>
  buildEnvelope({
    request: buildRequest(type, {
      requestId: 'r',
      timestamp: '2026-11-22T12:00:00Z',
      locale: 'en-US',
      ...overrides,
    }),
    skillId,
    userId: 'amzn1.ask.account.TEST',
    personId: undefined,
    deviceId: 'device',
    hasScreen: false,
    apiEndpoint: 'https://api.amazonalexa.com',
    apiAccessToken: 'token',
    session: { id: 'session', isNew: false, attributes: { score: 7 } },
  });

const intent = (name: string, slots: Record<string, string> = {}) => ({
  intent: {
    name,
    confirmationStatus: 'NONE',
    slots: Object.fromEntries(
      Object.entries(slots).map(([slot, value]) => [slot, { name: slot, value, confirmationStatus: 'NONE' }]),
    ),
  },
});

describe('the conversation in an existing skill', () => {
  it('answers what the skill’s own handlers do not, and remembers', async () => {
    await using own = ownSkill({
      answer: ({ messages }) => (messages.length > 1 ? 'And the sun helps.' : 'Because of the moon.'),
    });
    const listener = own.listener();
    expect((await listener.launch()).speech).toContain('Welcome to tide times.');
    const first = await listener.say('why is there a tide');
    expect(first.speech).toContain('Because of the moon.');
    expect(first.microphoneOpen).toBe(true);
    expect((await listener.say('is that all')).speech).toContain('And the sun helps.');
    expect(own.asked[1]?.messages.map(({ content }) => content).join('\n')).toContain('why is there a tide');
  });

  it('leaves every response of the skill’s own handlers as it was, to the letter', async () => {
    await using own = ownSkill({ launch: true, freeText: { HighTideIntent: 'place' } });
    const before = SkillBuilders.custom()
      .addRequestHandlers(...ownHandlers)
      .create();
    const { skillId } = own;
    const requests = [
      envelopeOf('LaunchRequest', skillId),
      envelopeOf('IntentRequest', skillId, intent('HighTideIntent', { place: 'what is love' })),
      {
        ...envelopeOf('IntentRequest', skillId, intent('AMAZON.YesIntent')),
        session: { ...envelopeOf('LaunchRequest', skillId).session, attributes: { waitsForYes: true } },
      },
    ] as Parameters<typeof before.invoke>[0][];
    for (const request of requests) {
      expect(await own.skill.invoke(request)).toEqual(await before.invoke(request));
    }
    expect(own.asked).toEqual([]);
  });

  it('keeps the session attributes of the skill', async () => {
    await using own = ownSkill();
    const request = envelopeOf(
      'IntentRequest',
      own.skillId,
      intent('AskIntent', { request: 'why is there a tide' }),
    );
    const { sessionAttributes } = await own.skill.invoke(request);
    expect(sessionAttributes).toMatchObject({ score: 7 });
  });

  it('speaks while the model still writes', async () => {
    const story = Array.from(
      { length: 12 },
      (_, index) => `The sea rose for the ${index + 1}th time that night.`,
    );
    await using own = ownSkill({ answer: () => story.join(' '), firstTokenMs: 20 });
    const listener = own.listener();
    const heard = await listener.say('tell me a story of the sea');
    expect(heard.directives.length).toBeGreaterThan(0);
    expect(heard.directives.every(({ status }) => status === 204)).toBe(true);
    expect(heard.speech).toContain('The sea rose for the 1th time that night. The sea rose for the 2th');
  });

  it('goes on, repeats and stops like the skill it comes from', async () => {
    await using own = ownSkill();
    const listener = own.listener();
    await listener.say('why is there a tide');
    expect((await listener.intent('AMAZON.RepeatIntent')).speech).toContain('Because of the moon.');
    expect((await listener.intent('AMAZON.NextIntent')).speech).toContain(phrasesFor('en-US').nothingPending);
    const end = await listener.intent('AMAZON.StopIntent');
    expect(end.sessionOpen).toBe(false);
  });

  it('takes the words of an intent of the skill’s own where it is told which slot holds them', async () => {
    await using own = ownSkill({ freeText: { ChatIntent: 'phrase' } });
    await own.listener().intent('ChatIntent', { phrase: 'why is the sea salty' });
    expect(own.asked[0]?.messages.at(-1)?.content).toContain('why is the sea salty');
  });

  it('asks again where Alexa passed on no words', async () => {
    await using own = ownSkill();
    const heard = await own.listener().intent('AMAZON.FallbackIntent');
    expect(heard.speech).toContain(phrasesFor('en-US').askAgain);
    expect(heard.microphoneOpen).toBe(true);
  });

  it('opens the skill only where it is told to and nobody else does', async () => {
    await using own = ownSkill({ launch: true, handlers: [] });
    expect((await own.listener().launch()).speech).toContain(phrasesFor('en-US').welcome);
    await using closed = ownSkill({ handlers: [] });
    const { response } = await closed.skill.invoke(envelopeOf('LaunchRequest', closed.skillId));
    expect(response.outputSpeech).toMatchObject({ ssml: expect.stringContaining('Something went wrong') });
  });

  it('is silent when the session is over', async () => {
    await using own = ownSkill();
    const { response } = await own.skill.invoke(
      envelopeOf('SessionEndedRequest', own.skillId, { reason: 'USER_INITIATED' }),
    );
    expect(response).toEqual({});
  });

  it('forgets whoever disables the skill', async () => {
    await using own = ownSkill();
    const ask = (words: string) =>
      own.skill.invoke(
        envelopeOf('IntentRequest', own.skillId, {
          ...intent('AskIntent', { request: words }),
          requestId: words,
        }),
      );
    await ask('my secret word is marmalade');
    const body = { userInformationPersistenceStatus: 'NOT_PERSISTED' };
    const { response } = await own.skill.invoke(
      envelopeOf('AlexaSkillEvent.SkillDisabled', own.skillId, { body }),
    );
    expect(response).toEqual({});
    await ask('what is my secret word');
    expect(JSON.stringify(own.asked[1])).not.toContain('marmalade');
  });

  it('keeps two people apart', async () => {
    await using own = ownSkill();
    await own.listener().say('my secret word is marmalade');
    await own.listener().say('what is my secret word');
    expect(JSON.stringify(own.asked[1])).not.toContain('marmalade');
  });

  it('answers before a Lambda function ends', async () => {
    await using own = ownSkill({ firstTokenMs: 60_000 });
    const request = envelopeOf(
      'IntentRequest',
      own.skillId,
      intent('AskIntent', { request: 'why is there a tide' }),
    );
    const startedAtMs = performance.now();
    const { response } = await own.skill.invoke(request, { getRemainingTimeInMillis: () => 730 });
    expect(performance.now() - startedAtMs).toBeLessThan(2_000);
    expect(response.outputSpeech).toBeDefined();
  });
});

describe('which requests the conversation takes', () => {
  const silent = { turn: () => (async function* () {})() };
  const takes = (
    type: string,
    overrides: Record<string, unknown> = {},
    options: ClaudeHandlersOptions = {},
  ) => {
    const requestEnvelope = envelopeOf(type, 'skill', overrides);
    const attributesManager = { getSessionAttributes: () => ({}), setSessionAttributes() {} };
    return claudeHandlers(silent, options).some((handler) =>
      handler.canHandle({ requestEnvelope, attributesManager }),
    );
  };

  it.each([
    'AskIntent',
    'AskWhyIntent',
    'NewTopicIntent',
    'RememberIntent',
    'FollowUpIntent',
    'ForgetEverythingIntent',
    'AMAZON.FallbackIntent',
    'AMAZON.YesIntent',
    'AMAZON.NoIntent',
    'AMAZON.RepeatIntent',
    'AMAZON.NextIntent',
    'AMAZON.HelpIntent',
    'AMAZON.StopIntent',
  ])('is %s', (name) => expect(takes('IntentRequest', intent(name))).toBe(true));

  it.each(['HighTideIntent', 'AskPriceIntent', 'constructor', '__proto__', 'toString'])('is not %s', (name) =>
    expect(takes('IntentRequest', intent(name, { query: 'what is love' }))).toBe(false),
  );

  it('is no request of another kind, nor a touch on the skill’s own screen', () => {
    for (const type of ['LaunchRequest', 'CanFulfillIntentRequest', 'AlexaSkillEvent.SkillDisabled']) {
      expect(takes(type)).toBe(false);
    }
    expect(takes('Alexa.Presentation.APL.UserEvent', { arguments: ['buy', 'ask'] })).toBe(false);
    expect(takes('Alexa.Presentation.APL.UserEvent', { arguments: ['ask', 'go on'] })).toBe(true);
  });

  it('is a disabled skill where somebody wants to know, so that data is deleted', () => {
    expect(takes('AlexaSkillEvent.SkillDisabled', {}, { onSkillDisabled: () => {} })).toBe(true);
  });

  it('is none in a language that is not wanted', () => {
    const question = (locale: string, languages: string[]) =>
      takes('IntentRequest', { ...intent('AskIntent'), locale }, { languages });
    expect(question('de-DE', ['en', 'de-DE'])).toBe(true);
    expect(question('en-AU', ['en', 'de-DE'])).toBe(true);
    expect(question('de-AT', ['en', 'de-DE'])).toBe(false);
  });
});

describe('the error handler', () => {
  it('apologises in the person’s language and tells the operator why', async () => {
    const onError = vi.fn<NonNullable<OwnSkillOptions['onError']>>();
    const broken: RequestHandler = {
      canHandle: () => true,
      handle() {
        throw new TypeError('tide is not defined');
      },
    };
    await using own = ownSkill({ handlers: [broken], onError });
    const { response } = await own.skill.invoke(
      envelopeOf('IntentRequest', own.skillId, { ...intent('HighTideIntent'), locale: 'de-DE' }),
    );
    expect(JSON.stringify(response)).toContain(phraseForError('say/internal', 'de-DE'));
    expect(response.shouldEndSession).toBe(true);
    const [error] = onError.mock.calls[0] ?? [];
    expect(error).toMatchObject({ code: 'say/internal', cause: { message: 'tide is not defined' } });
  });

  it('says nothing where nothing may be said, and survives an operator’s log that fails', async () => {
    const onError = () => {
      throw new Error('disk full');
    };
    await using own = ownSkill({ handlers: [], onError });
    const { response } = await own.skill.invoke(envelopeOf('AudioPlayer.PlaybackStarted', own.skillId));
    expect(response).toEqual({});
  });

  it.each([
    ['a slot map that is a list', { intent: { name: 'AskIntent', slots: ['love'] } }],
    ['a locale that is a number', { ...intent('AskIntent'), locale: 7 }],
  ])('apologises for %s', async (_, overrides) => {
    await using own = ownSkill();
    const { response } = await own.skill.invoke(envelopeOf('IntentRequest', own.skillId, overrides));
    expect(JSON.stringify(response)).toContain('Something went wrong');
  });
});

it('fits the types of ask-sdk-core', () => {
  expectTypeOf<ReturnType<typeof claudeHandlers>[number]>().toExtend<RequestHandler>();
  expectTypeOf<ReturnType<typeof claudeErrorHandler>>().toExtend<ErrorHandler>();
});
