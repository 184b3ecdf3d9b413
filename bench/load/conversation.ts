import { randomUUID } from 'node:crypto';
import { buildEnvelope, buildRequest } from '../../src/testing/index.ts';

/** One request of a conversation, as Alexa would send it. */
export interface Said {
  readonly isQuestion: boolean;
  readonly body: Buffer;
}

export interface Caller {
  readonly skillId: string;
  /** Where directives go. */
  readonly apiEndpoint: string;
  /** Numbers every question, so that none has been answered before. */
  readonly nextNumber: () => number;
}

const subjects = ['the sky', 'a rainbow', 'bread', 'the moon', 'a violin', 'snow', 'a mountain', 'honey'];

/** One person's conversation from "open" to "stop", with four questions between; each request is made when it is asked for. */
export function* conversation({ skillId, apiEndpoint, nextNumber }: Caller): Generator<Said> {
  const userId = `amzn1.ask.account.${randomUUID()}`;
  const sessionId = `amzn1.echo-api.session.${randomUUID()}`;
  const say = (type: string, fields: object, isNew = false): Buffer => {
    const timestamp = new Date().toISOString();
    const requestId = `amzn1.echo-api.request.${randomUUID()}`;
    const envelope = buildEnvelope({
      request: buildRequest(type, { requestId, timestamp, locale: 'en-US', ...fields }),
      skillId,
      userId,
      personId: undefined,
      deviceId: 'amzn1.ask.device.LOAD',
      hasScreen: false,
      apiEndpoint,
      apiAccessToken: 'a-token-that-nobody-checks',
      session: { id: sessionId, isNew, attributes: {} },
    });
    return Buffer.from(JSON.stringify(envelope));
  };
  const intent = (name: string, slots: object = {}) => ({
    intent: { name, confirmationStatus: 'NONE', slots },
  });

  yield { isQuestion: false, body: say('LaunchRequest', {}, true) };
  for (let turn = 0; turn < 4; turn += 1) {
    const number = nextNumber();
    const value = `what is there to know about ${subjects[number % subjects.length]} in chapter ${number}`;
    const request = { name: 'request', value, confirmationStatus: 'NONE' };
    yield { isQuestion: true, body: say('IntentRequest', intent('AskIntent', { request })) };
  }
  yield { isQuestion: false, body: say('IntentRequest', intent('AMAZON.StopIntent')) };
}
