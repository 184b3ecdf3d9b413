import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/assistant.ts';
import { systemClock } from '../../src/clock.ts';
import type { Config, ConfigInput } from '../../src/config/config.ts';
import { parseConfig } from '../../src/config/parse.ts';
import { createDirectLambda, type LambdaEvent } from '../../src/entry/direct-lambda.ts';
import { createLog } from '../../src/observe/log.ts';
import { Secret } from '../../src/secret.ts';
import { phrasesFor } from '../../src/speech/phrases.ts';
import { createSessionStore, maxSessionCharacters } from '../../src/store/session.ts';
import { createStandInGateway, type StandInGateway } from '../../src/testing/gateway/gateway.ts';
import { createLocalAlexa } from '../../src/testing/local-alexa/local-alexa.ts';
import type { SkillFunction } from '../../src/testing/local-alexa/skill.ts';
import { functionUrlEvent } from '../support/lambda-envelopes.ts';
import { createListener } from '../support/listener.ts';
import { modelCalls } from '../support/model-calls.ts';
import { startWebReceiver } from '../support/web-receiver.ts';

const skillId = 'amzn1.ask.skill.7d2f6a34-1c7b-4b1e-9f0e-5a1f0c9d8e21';
const secret = 'a secret of at least 32 characters';

interface Envelope extends LambdaEvent {
  readonly session: { readonly sessionId: string; readonly attributes: Record<string, unknown> };
  readonly context: { readonly System: { readonly user: { readonly userId: string } } };
}

interface Answer {
  readonly sessionAttributes?: Readonly<Record<string, unknown>>;
  readonly response: { readonly outputSpeech?: { readonly ssml: string } };
}

/** A function without a store, of which every invocation is a process of its own: nothing but the session connects them. */
function openFunction(gateway: StandInGateway, input: ConfigInput = {}) {
  const config: Config = parseConfig(input, {
    COMETAPI_KEY: gateway.key,
    COMETAPI_BASE_URL: gateway.url,
    WELLSPOKEN_SECRET: secret,
    WELLSPOKEN_SKILL_ID: skillId,
    WELLSPOKEN_STORE: 'session:',
  });
  const { trustedRoots, fetch } = createLocalAlexa({ skill: 'http://localhost' }).certificates;
  const events: Envelope[] = [];
  const answers: Answer[] = [];
  const invoke = async (event: LambdaEvent): Promise<object> => {
    const session = createSessionStore({ secret: new Secret(secret), clock: systemClock });
    const log = createLog({ level: 'error', now: systemClock.now, write: () => {} });
    const assistant = createAssistant(config, { log, store: session, writeOnMs: 0 });
    const lambda = createDirectLambda(assistant, {
      session,
      trustedRoots,
      fetch,
      directives: { allowLoopback: true },
    });
    const answer = await lambda(event, { getRemainingTimeInMillis: () => 10_000 });
    if ('session' in event) {
      events.push(structuredClone(event) as Envelope);
      answers.push(answer as Answer);
    }
    return answer;
  };
  return { events, answers, invoke };
}

const lastAsked = (gateway: StandInGateway) =>
  modelCalls(gateway)
    .at(-1)
    ?.messages.map(({ text }) => text);

describe('a Lambda with no store but the session', () => {
  it('remembers twelve turns, within twenty thousand characters, and forgets them with the session', async () => {
    await using gateway = await createStandInGateway();
    gateway.script((_, call) => ({ speech: `This is answer number ${call}.` }));
    const { answers, invoke } = openFunction(gateway);
    const anna = createListener({ skill: { lambda: invoke }, skillId });

    await anna.launch();
    for (let turn = 1; turn <= 12; turn += 1) await anna.say(`tell me about subject number ${turn}`);
    expect(lastAsked(gateway)).toEqual(
      expect.arrayContaining([
        'tell me about subject number 11',
        'This is answer number 11.',
        'tell me about subject number 12',
      ]),
    );
    const [opening, ...others] = answers;
    expect(opening).not.toHaveProperty('sessionAttributes.wellspoken');
    const sealed = others.map(({ sessionAttributes }) => sessionAttributes?.['wellspoken'] as string);
    expect(Math.max(...sealed.map(({ length }) => length))).toBeLessThanOrEqual(maxSessionCharacters);
    expect(sealed.filter((text) => !/^[\w-]+$/.test(text))).toEqual([]);
    expect((await anna.say('say that again please')).speech).toMatch(/This is answer number 12\./);

    await anna.say('stop');
    expect((await anna.launch()).speech).toBe(phrasesFor('en-US').welcome);
    await anna.say('what were we talking about');
    expect(lastAsked(gateway)).toEqual(['what were we talking about']);
    await anna.close();
  });

  it('waits for a yes to a tool; a request that Alexa sends again brings the same key for the receiver', async () => {
    await using hook = await startWebReceiver((response) => response.end('Added.'));
    await using gateway = await createStandInGateway();
    gateway.script(({ toolResults }) =>
      toolResults.length > 0
        ? { speech: 'Milk is on the list.' }
        : { toolCalls: [{ name: 'list', input: { item: 'milk' } }] },
    );
    const tool = { name: 'list', webhook: hook.url, description: 'Adds.', parameters: { item: 'What' } };
    const { invoke } = openFunction(gateway, { tools: [tool] });
    const anna = createListener({ skill: { lambda: invoke }, skillId });
    expect((await anna.say('put milk on my list please')).speech).toBe('Shall I use list with this: milk?');
    expect((await anna.say('yes')).speech).toContain('Milk is on the list.');
    // Without a store nobody knows that it was answered.
    await anna.resend();
    const keys = hook.requests.map(({ headers }) => headers['idempotency-key']);
    expect(new Set(keys).size).toBe(1);
    await anna.say('yes');
    expect(hook.requests).toHaveLength(keys.length);
    await anna.close();
  });

  it('shows nobody what was said by somebody else, nor what was tampered with, nor that of another session', async () => {
    await using gateway = await createStandInGateway();
    const { events, invoke } = openFunction(gateway);
    const anna = createListener({ skill: { lambda: invoke }, skillId });
    await anna.launch();
    await anna.say('my favourite colour is vermilion');
    await anna.say('why is the sky blue');
    expect(lastAsked(gateway)).toContain('my favourite colour is vermilion');
    const last = events.at(-1);
    if (last === undefined) throw new Error('no event');
    const { session, context } = last;
    const sealed = String(session.attributes['wellspoken']);
    const again = (changed: Partial<Envelope>, letter: string) =>
      ({
        ...last,
        request: { ...(last['request'] as object), requestId: `request-${letter}` },
        ...changed,
      }) as Envelope;
    const eve = { System: { ...context.System, user: { userId: 'amzn1.ask.account.EVE' } } };

    for (const event of [
      again({ context: eve }, 'a'),
      again({ session: { ...session, sessionId: 'another' } }, 'b'),
      again({ session: { ...session, attributes: { wellspoken: `${sealed.slice(0, -4)}AAAA` } } }, 'c'),
      again({ session: { ...session, attributes: { wellspoken: { sealed } } } }, 'd'),
    ]) {
      const answer = (await invoke(event)) as Answer;
      expect(answer.response.outputSpeech?.ssml).toMatch(/sky blue/);
      expect(lastAsked(gateway)).toEqual(['why is the sky blue']);
    }
    await invoke(again({}, 'e'));
    expect(lastAsked(gateway)).toContain('my favourite colour is vermilion');
    await anna.close();
  });

  it("gives attributes of a skill's other code back as they came", async () => {
    await using gateway = await createStandInGateway();
    const { events, invoke } = openFunction(gateway);
    const anna = createListener({ skill: { lambda: invoke }, skillId });
    await anna.say('ask clever friend why is the sky blue');
    const [first] = events;
    if (first === undefined) throw new Error('no event');
    const attributes = { score: 3, nested: { a: [1, null] }, wellspoken: 'of somebody else' };
    const answer = (await invoke({ ...first, session: { ...first.session, attributes } })) as Answer;
    expect(answer.sessionAttributes).toMatchObject({ score: 3, nested: { a: [1, null] } });
    expect(answer.sessionAttributes?.['wellspoken']).toMatch(/^[\w-]{100,}$/);
    await anna.close();
  });

  it('remembers behind a function URL as well', async () => {
    await using gateway = await createStandInGateway();
    const { invoke } = openFunction(gateway);
    const overHttp: SkillFunction = async (request) => {
      const { statusCode, body } = (await invoke(functionUrlEvent(request))) as {
        statusCode: number;
        body: string;
      };
      return { status: statusCode, body };
    };
    const anna = createListener({ skill: overHttp, skillId });
    await anna.launch();
    await anna.say('my favourite colour is vermilion');
    await anna.say('why is the sky blue');
    expect(lastAsked(gateway)).toContain('my favourite colour is vermilion');
    await anna.close();
  });

  it.each([{}, { request: {} }, { session: null }, { session: { sessionId: 7 }, context: { System: null } }])(
    'has no answer for what is no request: %j',
    async (event) => {
      await using gateway = await createStandInGateway();
      await expect(openFunction(gateway).invoke(event)).rejects.toMatchObject({ code: 'hear/malformed' });
    },
  );

  it('refuses what is no request over HTTP, as without a session', async () => {
    await using gateway = await createStandInGateway();
    const answer = await openFunction(gateway).invoke({ requestContext: {}, body: '{', headers: {} });
    expect(answer).toMatchObject({ statusCode: 400, body: expect.stringContaining('hear/') });
  });
});
