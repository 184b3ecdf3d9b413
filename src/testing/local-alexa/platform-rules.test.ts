import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directiveRules, type DirectiveSubject } from './directive-rules.ts';
import { checkDirective, checkResponse } from './platform-rules.ts';
import { requestTypes } from './requests.ts';
import { maxResponseBytes, responseRules } from './response-rules.ts';
import { type AnsweredRequest, maySpeak } from './response-subject.ts';

const ssml = (inner: string) => ({ type: 'SSML', ssml: `<speak>${inner}</speak>` });
const plain = (text: string) => ({ type: 'PlainText', text });
const answer = (response: object, beside: object = {}) => ({
  version: '1.0',
  response: { outputSpeech: ssml('Fine.'), shouldEndSession: true, ...response },
  ...beside,
});
const ask: AnsweredRequest = { type: 'IntentRequest', locale: 'en-US', intent: { name: 'AskIntent' } };
const intent = (name: string): AnsweredRequest => ({ ...ask, intent: { name } });
const launch: AnsweredRequest = { type: 'LaunchRequest', locale: 'en-US' };
const ended: AnsweredRequest = { type: 'SessionEndedRequest', locale: 'en-US' };
const canFulfill: AnsweredRequest = {
  type: 'CanFulfillIntentRequest',
  locale: 'en-US',
  intent: { name: 'AskIntent' },
};
const asking = { shouldEndSession: false, reprompt: { outputSpeech: plain('Go on?') } };
const stream = (fields: object) => ({
  directives: [
    {
      type: 'AudioPlayer.Play',
      audioItem: { stream: { token: 't', url: 'https://a.example/b.mp3', ...fields } },
    },
  ],
});
const elicits = (slotToElicit: string, fields: object = { updatedIntent: { name: 'AskIntent' } }) => ({
  directives: [{ type: 'Dialog.ElicitSlot', slotToElicit, ...fields }],
});
const withDialog: AnsweredRequest = { ...ask, dialog: new Map([['AskIntent', new Set(['request'])]]) };
const onScreen: AnsweredRequest = { ...ask, aplMaxVersion: '2024.3' };
const apl = 'Alexa.Presentation.APL';
const shows = (fields: object = {}, commands?: object, version = '2024.3') => ({
  directives: [
    {
      type: `${apl}.RenderDocument`,
      token: 'answer',
      document: { type: 'APL', version, mainTemplate: {} },
      ...fields,
    },
    ...(commands ? [{ type: `${apl}.ExecuteCommands`, commands: [], ...commands }] : []),
  ],
});
const audio = '<audio src="https://a.example/b.mp3"/>';
const english = 'This is clearly an English sentence.';

type Case = readonly [
  breach: unknown,
  clean: unknown,
  request?: AnsweredRequest,
  cleanRequest?: AnsweredRequest,
];

/** For every rule: an answer that breaks it, and a near neighbour that breaks nothing at all. */
const cases: Readonly<Record<string, readonly Case[]>> = {
  'response/version': [[{ ...answer({}), version: undefined }, answer({})]],
  'response/body': [
    [{ version: '1.0' }, { version: '1.0', response: {} }, ended],
    [null, { version: '1.0', response: {} }, ended],
    [[], { version: '1.0', response: {} }, ended],
  ],
  'response/size': [
    [
      answer({}, { sessionAttributes: { a: 'ü'.repeat(maxResponseBytes / 2) } }),
      answer({}, { sessionAttributes: { a: 'ü'.repeat(maxResponseBytes / 2 - 200) } }),
    ],
  ],
  'response/attributes': [
    [answer({ sessionAttributes: { a: 1 } }), answer({}, { sessionAttributes: { a: 1 } })],
    [answer({}, { sessionAttributes: 'a' }), answer({}, { sessionAttributes: null })],
  ],
  'response/can-fulfill': [
    [
      { version: '1.0', response: {} },
      { version: '1.0', response: { canFulfillIntent: { canFulfill: 'YES', slots: {} } } },
      canFulfill,
    ],
    [
      { version: '1.0', response: { canFulfillIntent: { canFulfill: true } } },
      { version: '1.0', response: { canFulfillIntent: { canFulfill: 'MAYBE' } } },
      canFulfill,
    ],
    [
      {
        version: '1.0',
        response: {
          canFulfillIntent: {
            canFulfill: 'YES',
            slots: { a: { canUnderstand: 'YES', canFulfill: 'MAYBE' } },
          },
        },
      },
      {
        version: '1.0',
        response: {
          canFulfillIntent: { canFulfill: 'YES', slots: { a: { canUnderstand: 'YES', canFulfill: 'NO' } } },
        },
      },
      canFulfill,
    ],
  ],
  'speech/shape': [
    [answer({ outputSpeech: { type: 'Text', text: 'a' } }), answer({ outputSpeech: plain('a') })],
    [answer({ outputSpeech: { type: 'SSML', text: 'a' } }), answer({ outputSpeech: ssml('a') })],
    [answer({ outputSpeech: 'hello' }), answer({})],
    [answer({ ...asking, reprompt: { outputSpeech: {} } }), answer(asking)],
  ],
  'speech/play-behavior': [
    [
      answer({ outputSpeech: { ...ssml('a'), playBehavior: 'QUEUE' } }),
      answer({ outputSpeech: { ...ssml('a'), playBehavior: 'ENQUEUE' } }),
    ],
  ],
  'speech/length': [
    [answer({ outputSpeech: plain('a'.repeat(8_001)) }), answer({ outputSpeech: plain('a'.repeat(8_000)) })],
    [answer({ outputSpeech: ssml('a'.repeat(7_986)) }), answer({ outputSpeech: ssml('a'.repeat(7_985)) })],
  ],
  'speech/well-formed': [
    [answer({ outputSpeech: ssml('Tom & Jerry') }), answer({ outputSpeech: ssml('Tom &amp; Jerry') })],
    [answer({ outputSpeech: { type: 'SSML', ssml: 'Hello.' } }), answer({ outputSpeech: ssml('Hello.') })],
    [
      answer({ ...asking, reprompt: { outputSpeech: ssml('a < b') } }),
      answer({ ...asking, reprompt: { outputSpeech: ssml('a') } }),
    ],
    [answer({ outputSpeech: ssml('bell\b') }), answer({ outputSpeech: ssml('bell\t') })],
  ],
  'speech/tags': [
    [answer({ outputSpeech: ssml('<b>a</b>') }), answer({ outputSpeech: ssml('<p>a</p>') })],
    [
      answer({ outputSpeech: ssml('a<break time="11s"/>') }),
      answer({ outputSpeech: ssml('a<break time="10s"/>') }),
    ],
  ],
  'speech/audio-files': [
    [answer({ outputSpeech: ssml(audio.repeat(6)) }), answer({ outputSpeech: ssml(audio.repeat(5)) })],
    [
      answer({ outputSpeech: ssml(audio.repeat(5)), ...asking, reprompt: { outputSpeech: ssml(audio) } }),
      answer({
        outputSpeech: ssml(audio.repeat(4)),
        ...asking,
        reprompt: { outputSpeech: ssml(`${audio} Go on?`) },
      }),
    ],
  ],
  'speech/markup-in-plain-text': [
    [
      answer({ outputSpeech: plain('<speak>Hello.</speak>') }),
      answer({ outputSpeech: plain('1 < 2 and 3 > 2.') }),
    ],
    [answer({ outputSpeech: plain('Tom &amp; Jerry') }), answer({ outputSpeech: plain('Tom & Jerry') })],
  ],
  'speech/markdown': [
    [
      answer({ outputSpeech: ssml('That is **important**.') }),
      answer({ outputSpeech: ssml('That is 2*3*4.') }),
    ],
    [
      answer({ outputSpeech: plain('See https://example.com now.') }),
      answer({ outputSpeech: plain('See example.com.') }),
    ],
  ],
  'speech/not-allowed': [
    [answer({}), { version: '1.0', response: {} }, ended],
    [
      answer({ outputSpeech: undefined, card: { type: 'LinkAccount' } }),
      { version: '1.0', response: {} },
      ended,
    ],
    [answer({}), { version: '1.0', response: {} }, { type: 'AudioPlayer.PlaybackStarted' }],
    [
      answer({ canFulfillIntent: { canFulfill: 'NO' } }),
      { version: '1.0', response: { canFulfillIntent: { canFulfill: 'NO' } } },
      canFulfill,
    ],
  ],
  'speech/missing': [
    [answer({ outputSpeech: undefined }), answer({})],
    [answer({ outputSpeech: ssml('  ') }), answer({ outputSpeech: ssml(audio) })],
    [
      { version: '1.0', response: { shouldEndSession: true } },
      { version: '1.0', response: { shouldEndSession: true } },
      ask,
      intent('AMAZON.StopIntent'),
    ],
  ],
  'speech/script': [
    [
      answer({ outputSpeech: ssml(english) }),
      answer({ outputSpeech: ssml('今日はとても良い天気ですね。') }),
      { ...ask, locale: 'ja-JP' },
    ],
    [
      answer({ outputSpeech: ssml(english) }),
      answer({ outputSpeech: ssml('आज मौसम बहुत अच्छा है।') }),
      { ...ask, locale: 'hi-IN' },
    ],
    [
      answer({ outputSpeech: ssml(english) }),
      answer({ outputSpeech: ssml('الطقس جميل جدا اليوم') }),
      { ...ask, locale: 'ar-SA' },
    ],
    [
      answer({ outputSpeech: ssml('Сегодня очень хорошая погода') }),
      answer({ outputSpeech: ssml('Größer als übermorgen früh.') }),
      { ...ask, locale: 'de-DE' },
    ],
    [
      answer({ outputSpeech: ssml(`はい。${english}`) }),
      answer({ outputSpeech: ssml(`はい。<lang xml:lang="en-US">${english}</lang>`) }),
      { ...ask, locale: 'ja-JP' },
    ],
  ],
  'session/explicit': [
    [answer({ shouldEndSession: undefined }), answer({ shouldEndSession: true })],
    [answer({ ...asking, shouldEndSession: null }), answer(asking)],
    [answer({ shouldEndSession: 'true' }), answer({})],
  ],
  'session/reprompt': [[answer({ ...asking, shouldEndSession: true }), answer(asking)]],
  'session/question': [
    [
      answer({ shouldEndSession: false }),
      answer({ shouldEndSession: false, outputSpeech: ssml('What else?') }),
    ],
    [
      answer({ shouldEndSession: false }),
      answer({ shouldEndSession: false, outputSpeech: ssml('ما اسمك؟') }),
    ],
    [answer({ shouldEndSession: false }), answer(asking)],
  ],
  'session/stop': [
    [answer(asking), answer({}), intent('AMAZON.StopIntent')],
    [answer(asking), answer({}), intent('AMAZON.CancelIntent')],
  ],
  'session/welcome': [
    [answer({}), answer(asking), launch],
    [answer({}), answer(asking), intent('AMAZON.HelpIntent')],
    [answer(shows()), answer({ ...asking, ...shows() }), launch],
    [answer(elicits('request')), answer(stream({})), launch],
  ],
  'dialog/target': [
    [
      answer({ ...asking, ...elicits('request', {}) }),
      answer({ ...asking, ...elicits('request', { updatedIntent: { name: 'AskIntent' } }) }),
      launch,
    ],
    [
      answer({ ...asking, ...elicits('request', {}) }),
      answer({ ...asking, ...elicits('request', {}) }),
      intent('AMAZON.YesIntent'),
      ask,
    ],
  ],
  'dialog/model': [
    [
      answer({ ...asking, ...elicits('request') }),
      answer({ ...asking, ...elicits('request') }),
      { ...ask, dialog: new Map() },
      withDialog,
    ],
    [answer({ ...asking, ...elicits('other') }), answer({ ...asking, ...elicits('request') }), withDialog],
    [
      answer({ outputSpeech: undefined, shouldEndSession: false, directives: [{ type: 'Dialog.Delegate' }] }),
      answer({ directives: [{ type: 'Dialog.UpdateDynamicEntities' }] }),
      { ...ask, dialog: new Map() },
    ],
  ],
  'apl/no-screen': [[answer(shows()), answer(shows()), { ...ask, aplMaxVersion: null }, onScreen]],
  'apl/token': [
    [answer(shows({ token: undefined })), answer(shows()), onScreen],
    [answer(shows({ token: '' })), answer(shows()), onScreen],
    [answer(shows({}, { token: 'other' })), answer(shows({}, { token: 'answer' })), onScreen],
  ],
  'apl/document': [
    [answer(shows({ document: undefined })), answer(shows()), onScreen],
    [answer(shows({ document: { type: 'APLA' } })), answer(shows()), onScreen],
    [answer(shows({ document: { type: 'APL', mainTemplate: {} } })), answer(shows()), onScreen],
    [answer(shows({ document: { type: 'APL', version: '1.4' } })), answer(shows()), onScreen],
    [
      answer(shows({ document: { type: 'Link', src: 'https://a.example/b' } })),
      answer(shows({ document: { type: 'Link', src: 'doc://alexa/apl/documents/answer' } })),
      onScreen,
    ],
  ],
  'apl/version': [
    [
      answer(shows({}, undefined, '2024.3')),
      answer(shows({}, undefined, '1.9')),
      { ...ask, aplMaxVersion: '1.10' },
    ],
    [
      answer(shows({}, undefined, '2024.3')),
      answer(shows({}, undefined, '2024.3')),
      { ...ask, aplMaxVersion: '2024.2' },
      onScreen,
    ],
  ],
  'apl/size': [
    [
      answer(shows({ datasources: { text: 'ü'.repeat(32 * 1_024) } })),
      answer(shows({ datasources: { text: 'ü'.repeat(32 * 1_024 - 200) } })),
      onScreen,
    ],
  ],
  'card/shape': [
    [answer({ card: { type: 'Simple', text: 'a' } }), answer({ card: { type: 'Simple', content: 'a' } })],
    [answer({ card: { type: 'Standard', content: 'a' } }), answer({ card: { type: 'Standard', text: 'a' } })],
    [answer({ card: { type: 'Fancy' } }), answer({ card: { type: 'LinkAccount' } })],
    [answer({ card: { type: 'constructor' } }), answer({ card: null })],
    [
      answer({ card: { type: 'AskForPermissionsConsent' } }),
      answer({ card: { type: 'AskForPermissionsConsent', permissions: ['alexa::profile:email:read'] } }),
    ],
  ],
  'card/length': [
    [
      answer({ card: { type: 'Simple', title: 'abc', content: 'a'.repeat(7_998) } }),
      answer({ card: { type: 'Simple', title: 'abc', content: 'a'.repeat(7_997) } }),
    ],
  ],
  'card/image': [
    [
      answer({ card: { type: 'Standard', text: 'a', image: { smallImageUrl: 'http://a.example/b.png' } } }),
      answer({ card: { type: 'Standard', text: 'a', image: { smallImageUrl: 'https://a.example/b.png' } } }),
    ],
    [
      answer({
        card: {
          type: 'Standard',
          text: 'a',
          image: { largeImageUrl: `https://a.example/${'b'.repeat(2_000)}` },
        },
      }),
      answer({
        card: {
          type: 'Standard',
          text: 'a',
          image: { largeImageUrl: `https://a.example/${'b'.repeat(1_900)}` },
        },
      }),
    ],
  ],
  'directives/shape': [
    [answer({ directives: {} }), answer({ directives: [] })],
    [answer({ directives: [null] }), answer({ directives: [{ type: 'AudioPlayer.Stop' }] })],
  ],
  'directives/not-allowed': [
    [
      { version: '1.0', response: { directives: [{ type: 'AudioPlayer.Stop' }] } },
      { version: '1.0', response: { directives: [] } },
      ended,
    ],
  ],
  'directives/delegate': [
    [
      answer({ directives: [{ type: 'Dialog.Delegate' }] }),
      { version: '1.0', response: { directives: [{ type: 'Dialog.Delegate' }], shouldEndSession: false } },
    ],
    [
      { version: '1.0', response: { directives: [{ type: 'Dialog.ElicitSlot' }], ...asking } },
      answer({ directives: [{ type: 'Dialog.ElicitSlot' }], ...asking }),
    ],
  ],
  'directives/audio-player': [
    [answer(stream({ token: 'a'.repeat(1_025) })), answer(stream({ token: 'a'.repeat(1_024) }))],
    [answer(stream({ url: 'http://a.example/b.mp3' })), answer(stream({}))],
    [answer(stream({ url: `https://a.example/${'b'.repeat(8_000)}` })), answer(stream({}))],
  ],
  'directives/custom-payload': [
    [
      answer({
        directives: [{ type: 'CustomInterfaceController.SendDirective', payload: { a: 'ü'.repeat(500) } }],
      }),
      answer({
        directives: [{ type: 'CustomInterfaceController.SendDirective', payload: { a: 'ü'.repeat(490) } }],
      }),
    ],
  ],
};

describe('the rules of a response', () => {
  it('are all tried below', () => {
    expect(Object.keys(cases).sort()).toEqual(responseRules.map(({ id }) => id).sort());
  });

  const rows = Object.entries(cases).flatMap(([id, list]) =>
    list.map((one, index) => [id, index + 1, one] as const),
  );
  it.each(rows)(
    '%s catches its breach and passes a clean answer (%i)',
    (id, _, [breach, clean, request = ask, cleanRequest = request]) => {
      const found = checkResponse(breach, request);
      expect(found.map(({ rule }) => rule)).toContain(id);
      expect(found.every(({ detail, source }) => detail !== '' && source !== '')).toBe(true);
      expect(checkResponse(clean, cleanRequest)).toEqual([]);
    },
  );

  it.each([
    undefined,
    null,
    0,
    '',
    'text',
    [],
    [[]],
    { response: [] },
    { version: 1, response: { directives: 5, card: [] } },
  ])('survive %j', (nonsense) => {
    expect(checkResponse(nonsense, ask).length).toBeGreaterThan(0);
  });

  it('survive any JSON in any field', () => {
    const fields = ['outputSpeech', 'reprompt', 'card', 'directives', 'shouldEndSession', 'canFulfillIntent'];
    const response = fc.dictionary(fc.constantFrom(...fields), fc.jsonValue());
    fc.assert(
      fc.property(response, fc.constantFrom(ask, launch, ended, canFulfill), (value, request) => {
        expect(Array.isArray(checkResponse({ version: '1.0', response: value }, request))).toBe(true);
      }),
    );
  });

  it('let nothing but questions of a person be answered aloud', () => {
    expect(
      requestTypes.filter(
        (type) => /^(?:AudioPlayer|PlaybackController|AlexaSkillEvent|System)\./.test(type) && maySpeak(type),
      ),
    ).toEqual([]);
    expect(
      maySpeak('SessionEndedRequest') ||
        maySpeak('CanFulfillIntentRequest') ||
        maySpeak('Alexa.Future.Thing'),
    ).toBe(false);
  });
});

describe('the rules of a progressive directive', () => {
  const good: DirectiveSubject = {
    body: {
      header: { requestId: 'r1' },
      directive: { type: 'VoicePlayer.Speak', speech: '<speak>One moment.</speak>' },
    },
    authorization: 'Bearer token',
    request: { type: 'IntentRequest', requestId: 'r1' },
    apiAccessToken: 'token',
    acceptedBefore: 0,
    replied: false,
  };
  const speaking = (speech: unknown): DirectiveSubject => ({
    ...good,
    body: { header: { requestId: 'r1' }, directive: { type: 'VoicePlayer.Speak', speech } },
  });
  const breaches: readonly (readonly [rule: string, status: number, subject: DirectiveSubject])[] = [
    ['directive/token', 401, { ...good, authorization: undefined }],
    ['directive/token', 401, { ...good, authorization: 'Bearer other' }],
    ['directive/token', 401, { ...good, authorization: 'token' }],
    ['directive/request-id', 400, { ...good, request: { ...good.request, requestId: 'r2' } }],
    ['directive/request-id', 400, { ...good, body: undefined }],
    ['directive/request-id', 400, { ...good, body: [] }],
    [
      'directive/type',
      400,
      { ...good, body: { header: { requestId: 'r1' }, directive: { type: 'Play', speech: 'a' } } },
    ],
    ['directive/speech', 400, speaking(undefined)],
    ['directive/speech', 400, speaking('')],
    ['directive/speech', 400, speaking('<speak> </speak>')],
    ['directive/speech', 400, speaking('<speak>Tom & Jerry</speak>')],
    ['directive/speech', 400, speaking('<speak><b>a</b></speak>')],
    ['directive/length', 204, speaking(`<speak>${'a'.repeat(600)}</speak>`)],
    ['directive/request-type', 403, { ...good, request: { ...good.request, type: 'SessionEndedRequest' } }],
    ['directive/count', 403, { ...good, acceptedBefore: 5 }],
    ['directive/after-reply', 403, { ...good, replied: true }],
  ];

  it('are all tried below', () => {
    expect([...new Set(breaches.map(([rule]) => rule))]).toEqual(directiveRules.map(({ id }) => id));
  });

  it.each(breaches)('%s answers %i', (rule, status, subject) => {
    const verdict = checkDirective(subject);
    expect(verdict.status).toBe(status);
    expect(verdict.violations.map((violation) => violation.rule)).toContain(rule);
  });

  it.each([
    good,
    speaking('One moment.'),
    speaking('Tom & Jerry in plain text'),
    speaking(`<speak>${audio}</speak>`),
    { ...good, acceptedBefore: 4 },
    { ...good, request: { type: 'LaunchRequest', requestId: 'r1' } },
  ])('pass a good one (%#)', (subject) => {
    expect(checkDirective(subject)).toEqual({ status: 204, violations: [] });
  });
});
