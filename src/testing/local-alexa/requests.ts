import type { Request } from 'ask-sdk-model';

/** Any type of request that Alexa may send to a custom skill. */
export type RequestType = Request['type'];

/** The request of one type, as `ask-sdk-model` describes it. */
export type RequestOf<T extends RequestType> = Extract<Request, { type: T }>;

/** What each type adds to `type`, `requestId`, `timestamp` and `locale`. */
type Examples = { readonly [T in RequestType]: Omit<RequestOf<T>, 'type' | 'requestId' | 'timestamp'> };

const created = { eventCreationTime: '2026-11-22T09:59:58Z', eventPublishingTime: '2026-11-22T09:59:59Z' };
const list = { listId: 'YW16bjEuYWNjb3VudC5BSFRBU0s=' };
const dataToDelete = { body: { userInformationPersistenceStatus: 'NOT_PERSISTED' } };
const listItems = { ...list, listItemIds: ['6f0a1c9e-1f6f-4f39-9b0e-7a0f53f2b3a1'] };
const reminder = { alertToken: 'c6a8b4d1-0b8a-4d0e-8d52-6b1f0f6a2c11', status: 'ON', version: '1' } as const;
const playing = { token: 'track-1', offsetInMilliseconds: 4_200 };
const question = {
  name: 'AskIntent',
  confirmationStatus: 'NONE',
  slots: { request: { name: 'request', value: 'why is the sky blue', confirmationStatus: 'NONE' } },
} as const;
const mailPermission = [{ scope: 'alexa::profile:email:read' }];
const storePackage = { packageId: 'weather-widget', version: '1.0' };

const examples: Examples = {
  LaunchRequest: {},
  IntentRequest: { dialogState: 'COMPLETED', intent: question },
  SessionEndedRequest: { reason: 'USER_INITIATED' },
  SessionResumedRequest: {
    cause: {
      type: 'ConnectionCompleted',
      token: 'reminder-consent',
      status: { code: '200', message: 'OK' },
      result: { permissionScope: 'alexa::alerts:reminders:skill:readwrite', status: 'ACCEPTED' },
    },
  },
  CanFulfillIntentRequest: { dialogState: 'STARTED', intent: question },
  'System.ExceptionEncountered': {
    error: { type: 'INVALID_RESPONSE', message: 'The speech was not valid SSML' },
    cause: { requestId: 'amzn1.echo-api.request.00000000-0000-4000-8000-000000000001' },
  },
  'Connections.Request': { name: 'Tell', payload: {} },
  'Connections.Response': {
    name: 'AskFor',
    status: { code: '200', message: 'OK' },
    payload: { permissionScope: 'alexa::alerts:reminders:skill:readwrite', status: 'ACCEPTED' },
    token: 'reminder-consent',
  },
  'Dialog.InputRequest': { input: { name: 'AskIntent', slots: question.slots } },
  'Dialog.API.Invoked': { apiRequest: { name: 'findRecipe', arguments: { dish: 'soup' }, slots: {} } },

  'AlexaSkillEvent.SkillEnabled': created,
  // `body` is on the wire and decides whether data must go, but the SDK's type lacks it.
  'AlexaSkillEvent.SkillDisabled': {
    ...created,
    ...dataToDelete,
  },
  'AlexaSkillEvent.SkillPermissionAccepted': { ...created, body: { acceptedPermissions: mailPermission } },
  'AlexaSkillEvent.SkillPermissionChanged': { ...created, body: { acceptedPermissions: [] } },
  'AlexaSkillEvent.SkillAccountLinked': { ...created, body: { accessToken: 'linked-account-token' } },
  'AlexaSkillEvent.ProactiveSubscriptionChanged': {
    body: { subscriptions: [{ eventName: 'AMAZON.MessageAlert.Activated' }] },
  },
  'AlexaSkillEvent.NotificationSubscriptionChanged': {
    body: { subscriptions: [{ topicId: 'answers' }] },
  },
  'Alexa.Authorization.Grant': {
    body: { grant: { type: 'OAuth2.AuthorizationCode', code: 'one-time-code' } },
  },
  'Messaging.MessageReceived': { message: { answer: 'ready' } },
  'Reminders.ReminderCreated': { body: reminder },
  'Reminders.ReminderUpdated': { body: reminder },
  'Reminders.ReminderStarted': { body: reminder },
  'Reminders.ReminderStatusChanged': { body: { ...reminder, status: 'COMPLETED' } },
  'Reminders.ReminderDeleted': { body: { alertTokens: [reminder.alertToken] } },
  'AlexaHouseholdListEvent.ListCreated': { ...created, body: list },
  'AlexaHouseholdListEvent.ListUpdated': { ...created, body: list },
  'AlexaHouseholdListEvent.ListDeleted': { ...created, body: list },
  'AlexaHouseholdListEvent.ItemsCreated': { ...created, body: listItems },
  'AlexaHouseholdListEvent.ItemsUpdated': { ...created, body: listItems },
  'AlexaHouseholdListEvent.ItemsDeleted': { ...created, body: listItems },

  'Alexa.Presentation.APL.UserEvent': {
    token: 'answer',
    arguments: ['go-on'],
    source: { type: 'TouchWrapper', handler: 'Press', id: 'goOnButton' },
    components: {},
  },
  'Alexa.Presentation.APL.RuntimeError': {
    token: 'answer',
    errors: [
      {
        type: 'LIST_ERROR',
        reason: 'LIST_INDEX_OUT_OF_RANGE',
        message: 'No such item',
        listId: 'answers',
        listVersion: 1,
        operationIndex: 0,
      },
    ],
  },
  'Alexa.Presentation.APL.LoadIndexListData': {
    token: 'answer',
    correlationToken: '101',
    listId: 'answers',
    startIndex: 10,
    count: 10,
  },
  'Alexa.Presentation.APL.LoadTokenListData': {
    token: 'answer',
    correlationToken: '102',
    listId: 'answers',
    pageToken: 'page-2',
  },
  'Alexa.Presentation.APLT.UserEvent': { token: 'clock', arguments: ['go-on'], source: { type: 'Text' } },
  'Alexa.Presentation.APLA.RuntimeError': {
    token: 'chime',
    errors: [{ type: 'AUDIO_SOURCE_ERROR', reason: 'TIMEOUT_ERROR', message: 'The sound did not load' }],
  },
  'Alexa.Presentation.HTML.Message': { message: { action: 'go-on' } },
  'Alexa.Presentation.HTML.RuntimeError': {
    error: { reason: 'APPLICATION_ERROR', message: 'Script failed', code: '1' },
  },
  'Display.ElementSelected': { token: 'item-3' },

  'AudioPlayer.PlaybackStarted': playing,
  'AudioPlayer.PlaybackNearlyFinished': playing,
  'AudioPlayer.PlaybackFinished': playing,
  'AudioPlayer.PlaybackStopped': playing,
  'AudioPlayer.PlaybackFailed': {
    token: playing.token,
    currentPlaybackState: { ...playing, playerActivity: 'STOPPED' },
    error: { type: 'MEDIA_ERROR_SERVICE_UNAVAILABLE', message: 'The stream did not answer' },
  },
  'PlaybackController.NextCommandIssued': {},
  'PlaybackController.PauseCommandIssued': {},
  'PlaybackController.PlayCommandIssued': {},
  'PlaybackController.PreviousCommandIssued': {},

  'CustomInterfaceController.EventsReceived': {
    token: 'gadget',
    events: [{ header: { namespace: 'Custom.Lamp', name: 'Pressed' }, payload: {} }],
  },
  'CustomInterfaceController.Expired': { token: 'gadget', expirationPayload: {} },
  'GameEngine.InputHandlerEvent': {
    originatingRequestId: 'amzn1.echo-api.request.00000000-0000-4000-8000-000000000002',
    events: [{ name: 'pressed', inputEvents: [] }],
  },
  'Alexa.DataStore.Error': {
    error: {
      type: 'DATASTORE_INTERNAL_ERROR',
      content: { deviceId: 'device', failedCommand: { type: 'CLEAR' } },
    },
  },
  'Alexa.DataStore.PackageManager.InstallationError': {
    ...storePackage,
    error: { type: 'INTERNAL_ERROR', content: 'The download failed' },
  },
  'Alexa.DataStore.PackageManager.UpdateRequest': {
    packageId: storePackage.packageId,
    fromVersion: '1.0',
    toVersion: '1.1',
  },
  'Alexa.DataStore.PackageManager.UsagesInstalled': {
    payload: { packageId: storePackage.packageId, packageVersion: '1.0', usages: [] },
  },
  'Alexa.DataStore.PackageManager.UsagesRemoved': {
    payload: { packageId: storePackage.packageId, packageVersion: '1.0', usages: [] },
  },
  'Alexa.Advertisement.AdCompleted': { token: 'ad-1' },
  'Alexa.Advertisement.AdNotRendered': { reason: { type: 'AD_NOT_AVAILABLE', message: 'None' } },
  'Alexa.Advertisement.ReadyToEnqueueAudio': { token: 'ad-1', previousToken: 'track-1' },
};

/** Every request type of `ask-sdk-model` 1.86, for tests that must hold for all of them. */
export const requestTypes = Object.keys(examples) as readonly RequestType[];

/**
 * A realistic request of the given type. `requestId` and `timestamp` are fixed examples, so pass your own where a verifier
 * or an idempotency check looks at them. A type this table does not know is built from the common fields alone, as a
 * future type would arrive.
 */
export function buildRequest<T extends RequestType>(type: T, overrides?: Partial<RequestOf<T>>): RequestOf<T>;
export function buildRequest(type: string, overrides?: Readonly<Record<string, unknown>>): Request;
export function buildRequest(type: string, overrides: Readonly<Record<string, unknown>> = {}): Request {
  const particular = Object.hasOwn(examples, type) ? examples[type as RequestType] : {};
  return structuredClone({
    requestId: 'amzn1.echo-api.request.11111111-2222-4333-8444-555555555555',
    timestamp: '2026-11-22T10:00:00Z',
    locale: 'en-US',
    ...particular,
    ...overrides,
    type,
  }) as Request;
}
