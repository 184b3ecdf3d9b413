import { describe, expect, it } from 'vitest';
import { type Assistant, createAssistant } from '../assistant.ts';
import { systemClock } from '../clock.ts';
import { parseConfig } from '../config/parse.ts';
import type { WellspokenError } from '../errors.ts';
import { createLog } from '../observe/log.ts';
import { Secret } from '../secret.ts';
import { createInMemoryStore } from '../store/in-memory.ts';
import { createSessionStore } from '../store/session.ts';
import { buildEnvelope } from '../testing/local-alexa/envelope.ts';
import { buildRequest } from '../testing/local-alexa/requests.ts';
import { createDirectLambda, type DirectLambdaOptions, type LambdaEvent } from './direct-lambda.ts';

const skillId = 'amzn1.ask.skill.7d2f6a34-1c7b-4b1e-9f0e-5a1f0c9d8e21';
const env = { WELLSPOKEN_SECRET: 'a secret of at least 32 characters', WELLSPOKEN_SKILL_ID: skillId };

function eventOf(type: 'SessionEndedRequest' | 'AlexaSkillEvent.SkillDisabled'): LambdaEvent {
  const timestamp = new Date().toISOString();
  const envelope = buildEnvelope({
    request: buildRequest(type, { requestId: 'request', timestamp, locale: 'en-US' }),
    skillId,
    userId: 'amzn1.ask.account.ADA',
    personId: undefined,
    deviceId: 'device',
    hasScreen: false,
    apiEndpoint: 'https://api.amazonalexa.com',
    apiAccessToken: 'token',
    session: { id: 'session', isNew: false, attributes: {} },
  });
  return { ...envelope };
}

/** A function whose assistant is as given; `codes` are those of the errors it reported. */
function functionWith(changes: Partial<Assistant>, options: DirectLambdaOptions = {}) {
  const log = createLog({ level: 'error', now: systemClock.now, write: () => {} });
  const store = createInMemoryStore({ clock: systemClock });
  const assistant = { ...createAssistant(parseConfig({}, env), { log, store }), ...changes };
  const codes: string[] = [];
  const onError = ({ code }: WellspokenError) => void codes.push(code);
  return { lambda: createDirectLambda(assistant, { ...options, onError }), assistant, codes };
}

const forever = () => new Promise<never>(() => {});
/** 20 ms for the work, and what is kept back for the way out. */
const littleLeft = { getRemainingTimeInMillis: () => 720 };

describe('a session that ended', () => {
  it('is finished by the assistant before the process freezes', async () => {
    const ended: unknown[] = [];
    let isDone = false;
    const { lambda, assistant } = functionWith({
      async endSession(...about) {
        ended.push(about);
        await systemClock.sleep(5);
        isDone = true;
      },
    });
    expect(await lambda(eventOf('SessionEndedRequest'), littleLeft)).toMatchObject({ response: {} });
    expect(ended).toEqual([[assistant.pseudonym({ userId: 'amzn1.ask.account.ADA' }), 'en-US']]);
    expect(isDone).toBe(true);
  });

  it('is not waited for until AWS kills the function', async () => {
    const { lambda, codes } = functionWith({ endSession: forever });
    expect(await lambda(eventOf('SessionEndedRequest'), littleLeft)).toMatchObject({ response: {} });
    expect(codes).toEqual(['remember/timeout']);
  });

  it('has nothing to finish where all that was kept ends with it', async () => {
    const secret = new Secret(env.WELLSPOKEN_SECRET);
    const session = createSessionStore({ secret, clock: systemClock });
    const { lambda, codes } = functionWith({ endSession: forever }, { session });
    expect(await lambda(eventOf('SessionEndedRequest'), littleLeft)).toMatchObject({ response: {} });
    expect(codes).toEqual([]);
  });
});

describe('a skill that was disabled', () => {
  it('has its data deleted before the event counts as delivered', async () => {
    const forgotten: string[] = [];
    const { lambda, assistant } = functionWith({
      async forget(person) {
        forgotten.push(person);
        return { removed: [] } as never;
      },
    });
    await lambda(eventOf('AlexaSkillEvent.SkillDisabled'), littleLeft);
    expect(forgotten).toEqual([assistant.pseudonym({ userId: 'amzn1.ask.account.ADA' })]);
  });

  it('is delivered again where that takes too long', async () => {
    const { lambda } = functionWith({ forget: forever });
    await expect(lambda(eventOf('AlexaSkillEvent.SkillDisabled'), littleLeft)).rejects.toMatchObject({
      code: 'remember/timeout',
    });
  });
});
