import { describe, expect, it } from 'vitest';
import { buildRequest, requestTypes } from '../testing/local-alexa/requests.ts';
import type { Intention } from '../turn/intention.ts';
import type { AlexaEnvelope } from './envelope.ts';
import { type AlexaRequest, readRequest } from './request.ts';

function envelope(request: unknown, changes: Record<string, unknown> = {}): AlexaEnvelope {
  return {
    version: '1.0',
    context: { System: { application: { applicationId: 'skill' }, user: { userId: 'user' }, ...changes } },
    session: { new: true },
    request,
  } as unknown as AlexaEnvelope;
}

function classOf(type: string): AlexaRequest['class'] {
  return readRequest(envelope(buildRequest(type))).class;
}

function intention(name: string, slots?: unknown, locale = 'en-US'): Intention | undefined {
  const read = readRequest(
    envelope({ type: 'IntentRequest', requestId: 'r', locale, intent: { name, slots } }),
    { invocationNames: ['wise owl'] },
  );
  return read.class === 'turn' ? read.turn.intention : undefined;
}

const expected: Record<AlexaRequest['class'], string[]> = {
  turn: ['LaunchRequest', 'IntentRequest', 'SessionResumedRequest', 'Connections.Response'],
  goodbye: ['SessionEndedRequest'],
  'can-fulfill': ['CanFulfillIntentRequest'],
  acknowledge: [
    'AlexaSkillEvent.SkillEnabled',
    'AlexaSkillEvent.SkillDisabled',
    'AlexaSkillEvent.SkillPermissionAccepted',
    'AlexaSkillEvent.SkillPermissionChanged',
    'AlexaSkillEvent.SkillAccountLinked',
    'AlexaSkillEvent.ProactiveSubscriptionChanged',
    'AlexaSkillEvent.NotificationSubscriptionChanged',
    'Messaging.MessageReceived',
    'Reminders.ReminderCreated',
    'Reminders.ReminderUpdated',
    'Reminders.ReminderDeleted',
    'Reminders.ReminderStarted',
    'Reminders.ReminderStatusChanged',
    'AlexaHouseholdListEvent.ListCreated',
    'AlexaHouseholdListEvent.ListUpdated',
    'AlexaHouseholdListEvent.ListDeleted',
    'AlexaHouseholdListEvent.ItemsCreated',
    'AlexaHouseholdListEvent.ItemsUpdated',
    'AlexaHouseholdListEvent.ItemsDeleted',
    'Alexa.Authorization.Grant',
  ],
  'no-speech': [
    'System.ExceptionEncountered',
    'Alexa.Presentation.APL.UserEvent',
    'Alexa.Presentation.APL.RuntimeError',
    'Alexa.Presentation.APL.LoadIndexListData',
    'Alexa.Presentation.APL.LoadTokenListData',
    'Alexa.Presentation.APLT.UserEvent',
    'Alexa.Presentation.APLA.RuntimeError',
    'Alexa.Presentation.HTML.Message',
    'Alexa.Presentation.HTML.RuntimeError',
    'Display.ElementSelected',
    'AudioPlayer.PlaybackStarted',
    'AudioPlayer.PlaybackNearlyFinished',
    'AudioPlayer.PlaybackFinished',
    'AudioPlayer.PlaybackStopped',
    'AudioPlayer.PlaybackFailed',
    'PlaybackController.NextCommandIssued',
    'PlaybackController.PauseCommandIssued',
    'PlaybackController.PlayCommandIssued',
    'PlaybackController.PreviousCommandIssued',
    'CustomInterfaceController.EventsReceived',
    'CustomInterfaceController.Expired',
    'GameEngine.InputHandlerEvent',
    'Alexa.DataStore.Error',
    'Alexa.DataStore.PackageManager.InstallationError',
    'Alexa.DataStore.PackageManager.UpdateRequest',
    'Alexa.DataStore.PackageManager.UsagesInstalled',
    'Alexa.DataStore.PackageManager.UsagesRemoved',
    'Alexa.Advertisement.AdCompleted',
    'Alexa.Advertisement.AdNotRendered',
    'Alexa.Advertisement.ReadyToEnqueueAudio',
  ],
  unknown: ['Connections.Request', 'Dialog.InputRequest', 'Dialog.API.Invoked'],
};

describe('a request', () => {
  const table = Object.entries(expected).flatMap(([cls, types]) => types.map((type) => [type, cls] as const));

  it.each(table)('of type %s is of class %s', (type, cls) => {
    expect(classOf(type)).toBe(cls);
  });

  it('of every type known to Amazon’s package is in this table', () => {
    expect(table.map(([type]) => type).toSorted()).toEqual([...requestTypes].toSorted());
  });

  it.each(['Alexa.Telepathy.ThoughtReceived', 'constructor', '__proto__', 'launchrequest', 'LaunchRequest '])(
    'of the unheard-of type "%s" is unknown',
    (type) => {
      expect(readRequest(envelope({ type, requestId: 'r' }))).toEqual({ class: 'unknown', type });
    },
  );

  it('that ends a session says why', () => {
    const error = { type: 'INVALID_RESPONSE', message: 'The speech was not valid' };
    expect(readRequest(envelope(buildRequest('SessionEndedRequest', { reason: 'ERROR', error })))).toEqual({
      class: 'goodbye',
      reason: 'ERROR',
      error,
    });
    expect(readRequest(envelope({ type: 'SessionEndedRequest', reason: 5, error: 'no object' }))).toEqual({
      class: 'goodbye',
      reason: undefined,
      error: undefined,
    });
  });

  it('that reports an error on a device passes it on', () => {
    expect(readRequest(envelope(buildRequest('System.ExceptionEncountered')))).toMatchObject({
      error: { type: 'INVALID_RESPONSE' },
    });
    expect(readRequest(envelope(buildRequest('Alexa.Presentation.APL.RuntimeError')))).toMatchObject({
      error: { type: 'LIST_ERROR', message: 'No such item' },
    });
  });

  it('from a touch with words is a question', () => {
    const touch = buildRequest('Alexa.Presentation.APL.UserEvent', { arguments: ['ask', 'what is love'] });
    expect(readRequest(envelope(touch))).toMatchObject({
      turn: { intention: { kind: 'ask', text: 'what is love' } },
    });
  });
});

describe('a turn', () => {
  const turnOf = (request: Record<string, unknown>, changes?: Record<string, unknown>) => {
    const read = readRequest(envelope({ type: 'LaunchRequest', requestId: 'r', ...request }, changes));
    return read.class === 'turn' ? read.turn : undefined;
  };

  it('knows who speaks, in which language, and whether the session is new', () => {
    expect(turnOf({ locale: 'de-DE' }, { person: { personId: 'person' } })).toEqual({
      intention: { kind: 'launch' },
      requestId: 'r',
      locale: 'de-DE',
      newSession: true,
      person: { userId: 'user', personId: 'person' },
    });
  });

  it('does without what is missing', () => {
    expect(turnOf({}, { user: null, person: null })).toEqual({
      intention: { kind: 'launch' },
      requestId: 'r',
      newSession: true,
    });
    expect(turnOf({}, { person: {} })?.person).toEqual({ userId: 'user' });
  });

  it.each(['', 'english', 'en_US', 'en-US-u-ca-', '../../etc', 'e', 'en--US', `en-${'x'.repeat(10_000)}`])(
    'has no locale when Alexa’s is "%.20s"',
    (locale) => {
      expect(turnOf({ locale })).not.toHaveProperty('locale');
    },
  );

  it.each(['en-US', 'ar-SA', 'hi-IN', 'pt-BR', 'ja-JP', 'es-419', 'zh-Hant-TW', 'nl'])(
    'may be in %s',
    (locale) => {
      expect(turnOf({ locale })?.locale).toBe(locale);
    },
  );
});

describe('an intent', () => {
  it.each<[string, Intention['kind']]>([
    ['AMAZON.StopIntent', 'stop'],
    ['AMAZON.CancelIntent', 'stop'],
    ['AMAZON.NavigateHomeIntent', 'stop'],
    ['AMAZON.PauseIntent', 'stop'],
    ['StopIntent', 'stop'],
    ['AMAZON.HelpIntent', 'help'],
    ['AMAZON.YesIntent', 'yes'],
    ['AMAZON.NoIntent', 'no'],
    ['AMAZON.RepeatIntent', 'repeat'],
    ['AMAZON.PreviousIntent', 'repeat'],
    ['AMAZON.NextIntent', 'go-on'],
    ['AMAZON.MoreIntent', 'go-on'],
    ['AMAZON.ResumeIntent', 'go-on'],
    ['GoOnIntent', 'go-on'],
    ['ContinueIntent', 'go-on'],
    ['AMAZON.StartOverIntent', 'new-topic'],
    ['NewTopicIntent', 'new-topic'],
    ['ShorterIntent', 'shorter'],
    ['LongerIntent', 'longer'],
    ['ThinkHarderIntent', 'think-harder'],
    ['WhatDoYouKnowIntent', 'what-do-you-know'],
    ['ForgetThatIntent', 'forget-that'],
    ['ForgetEverythingIntent', 'forget-everything'],
    ['KeepPrivateIntent', 'keep-private'],
    ['ReportAnswerIntent', 'report-answer'],
    ['WithdrawConsentIntent', 'withdraw-consent'],
    ['RememberIntent', 'unheard'],
    ['AMAZON.FallbackIntent', 'unheard'],
    ['AskIntent', 'unheard'],
    ['OrderPizzaIntent', 'unheard'],
    ['constructor', 'unheard'],
    ['__proto__', 'unheard'],
  ])('named %s means %s', (name, kind) => {
    expect(intention(name)).toEqual({ kind });
    expect(intention(name, null)).toEqual({ kind });
    expect(intention(name, { query: { name: 'query' } })).toEqual({ kind });
  });

  const query = (value: string) => ({ query: { name: 'query', value } });

  it.each(['AskIntent', 'OpenChatIntent', 'FollowUpIntent', 'AnythingAtAll', 'MoreIntent', 'constructor'])(
    'named %s passes its free text on',
    (name) => {
      expect(intention(name, query('why do cats purr'))).toEqual({ kind: 'ask', text: 'why do cats purr' });
    },
  );

  it('built into Alexa means its name, whatever its slots hold', () => {
    expect(intention('AMAZON.StopIntent', query('why do cats purr'))).toEqual({ kind: 'stop' });
  });

  it.each<[string, string, string, Intention]>([
    ['AskIntent', 'stop talking please', 'en-US', { kind: 'stop' }],
    ['AskIntent', 'stop the war', 'en-US', { kind: 'ask', text: 'stop the war' }],
    ['AskIntent', 'weiter bitte', 'de-DE', { kind: 'go-on' }],
    ['AskIntent', 'weiter bitte', 'en-US', { kind: 'ask', text: 'weiter bitte' }],
    ['AskWhatIntent', 'is love', 'en-AU', { kind: 'ask', text: 'what is love' }],
    ['AskWhatIntent', 'can you do', 'en-US', { kind: 'help' }],
    ['AskTellIntent', 'me more', 'en-US', { kind: 'go-on' }],
    ['AskIntent', 'ask wise owl what is love', 'en-US', { kind: 'ask', text: 'what is love' }],
    ['RememberIntent', 'i have two cats', 'en-US', { kind: 'remember', text: 'i have two cats' }],
    [
      'RememberIntent',
      'remember that i have two cats',
      'en-US',
      { kind: 'remember', text: 'i have two cats' },
    ],
    [
      'RememberIntent',
      'film with the shark',
      'en-US',
      { kind: 'ask', text: 'remember that film with the shark' },
    ],
    ['RememberIntent', 'meine katze max heißt', 'de-DE', { kind: 'remember', text: 'meine katze max heißt' }],
    ['RememberIntent', '京都に住んでいます', 'ja-JP', { kind: 'remember', text: '京都に住んでいます' }],
    ['RememberIntent', 'i have two cats', 'ko-KR', { kind: 'ask', text: 'i have two cats' }],
    [
      'AskIntent',
      'ask wise owl to remember that i like tea',
      'en-US',
      { kind: 'remember', text: 'i like tea' },
    ],
    [
      'AskIntent',
      'think harder about black holes',
      'en-US',
      { kind: 'ask', text: 'think harder about black holes' },
    ],
    ['FollowUpIntent', 'forget everything', 'en-US', { kind: 'forget-everything' }],
    ['AskIntent', 'open wise owl', 'en-US', { kind: 'launch' }],
    ['AskIntent', 'ask wise owl to stop', 'en-US', { kind: 'stop' }],
    ['AskIntent', 'Почему небо голубое', 'en-US', { kind: 'ask', text: 'Почему небо голубое' }],
  ])('%s with "%s" in %s is understood', (name, text, locale, understood) => {
    expect(intention(name, query(text), locale)).toEqual(understood);
  });
});
