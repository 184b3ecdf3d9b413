import { expect } from 'vitest';
import { buildRequest, requestTypes } from '../../src/testing/local-alexa/requests.ts';
import { journey } from '../support/journey.ts';
import { modelCalls } from '../support/model-calls.ts';

/** Where a person waits for words. Everything else is acknowledged, or answered without speech. */
const spokenTo = ['LaunchRequest', 'IntentRequest', 'SessionResumedRequest', 'Connections.Response'];

journey('every type of request that Alexa may send', {}, async ({ gateway, meet }) => {
  const speaking: string[] = [];
  for (const type of [...requestTypes, 'Alexa.Future.Thing']) {
    const anna = meet({ device: { screen: true } });
    const heard = await anna.send({ type });
    if (heard.speech !== '') speaking.push(type);
  }
  expect(speaking.sort()).toEqual([...spokenTo].sort());
  // The one question among the examples.
  expect(modelCalls(gateway).map(({ lastUserText }) => lastUserText)).toEqual(['why is the sky blue']);
});

journey('being asked whether a question could be answered', {}, async ({ gateway, meet }) => {
  const anna = meet();
  const { canFulfillIntent } =
    (await anna.send({ type: 'CanFulfillIntentRequest' })).response?.response ?? {};
  expect(canFulfillIntent).toEqual({
    canFulfill: 'YES',
    slots: { request: { canUnderstand: 'YES', canFulfill: 'YES' } },
  });

  const { intent } = buildRequest('CanFulfillIntentRequest');
  const unknown = await anna.send({
    type: 'CanFulfillIntentRequest',
    intent: { ...intent, name: 'PlayGameIntent', slots: {} },
  });
  expect(unknown.response?.response.canFulfillIntent?.canFulfill).toBe('NO');
  // It must act on nothing: no model, and nobody to welcome back.
  expect(gateway.calls).toEqual([]);
  expect((await anna.launch()).speech).not.toContain('back');
});

journey('a session that ends in the middle', {}, async ({ gateway, meet }) => {
  const anna = meet();
  await anna.say('why is the sky blue');
  const ended = await anna.endSession('ERROR', {
    type: 'INVALID_RESPONSE',
    message: 'An exception occurred while dispatching the request to the skill.',
  });
  expect(ended.speech).toBe('');
  expect(ended.response?.response).toEqual({});
  expect((await anna.say('and why is it red in the evening')).speech).toContain('red in the evening');
  expect(modelCalls(gateway).at(-1)?.messages).toHaveLength(3);
});
