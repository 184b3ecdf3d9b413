import { verify, X509Certificate } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RequestEnvelope } from 'ask-sdk-model';
import { afterEach, describe, expect, it } from 'vitest';
import { fakeClock } from '../fake-clock.ts';
import { createLocalAlexa, type LocalAlexa, type LocalAlexaOptions } from './local-alexa.ts';
import { renderTimeline } from './render-timeline.ts';
import { requestTypes } from './requests.ts';

const open: LocalAlexa[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((alexa) => alexa.close()));
});

function localAlexa(options: LocalAlexaOptions): LocalAlexa {
  const alexa = createLocalAlexa(options);
  open.push(alexa);
  return alexa;
}

const reply = (text: string, more: object = {}) => ({
  version: '1.0',
  response: {
    outputSpeech: { type: 'SSML', ssml: `<speak>${text}</speak>` },
    shouldEndSession: true,
    ...more,
  },
});
const asking = {
  shouldEndSession: false,
  reprompt: { outputSpeech: { type: 'PlainText', text: 'Anything else?' } },
};

/** A skill in this process that remembers what it was asked. */
function scripted(answer: (envelope: RequestEnvelope) => object | Promise<object>) {
  const seen: RequestEnvelope[] = [];
  const skill = {
    lambda: (event: RequestEnvelope) => {
      seen.push(event);
      return answer(event);
    },
  };
  return { seen, skill };
}

function sendDirective(
  alexa: { fetch: typeof fetch },
  { context, request }: RequestEnvelope,
  text: string,
  more = {},
) {
  const { apiEndpoint, apiAccessToken } = context.System;
  return alexa.fetch(`${apiEndpoint}/v1/directives`, {
    method: 'POST',
    headers: { authorization: `Bearer ${apiAccessToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      header: { requestId: request.requestId },
      directive: { type: 'VoicePlayer.Speak', speech: `<speak>${text}</speak>` },
    }),
    ...more,
  });
}

describe('a conversation with the local Alexa', () => {
  it('launches, listens, and ends', async () => {
    const { seen, skill } = scripted(({ request }) =>
      request.type === 'LaunchRequest' ? reply('Hello. What is it?', asking) : reply('Bye.'),
    );
    const alexa = localAlexa({ skill });
    const hello = await alexa.launch();
    expect(hello).toMatchObject({
      status: 200,
      speech: 'Hello. What is it?',
      reprompt: 'Anything else?',
      microphoneOpen: true,
      sessionOpen: true,
      violations: [],
    });
    const bye = await alexa.say('why is the sky blue');
    expect(bye).toMatchObject({ speech: 'Bye.', sessionOpen: false, microphoneOpen: false });
    expect(seen[1]?.request).toMatchObject({
      type: 'IntentRequest',
      intent: { name: 'AskIntent', slots: { request: { value: 'why is the sky blue' } } },
    });
  });

  it('keeps the session and echoes its attributes, whole and only to the next request', async () => {
    let turn = 0;
    const { seen, skill } = scripted(() => {
      turn += 1;
      return turn === 1
        ? { ...reply('One?', asking), sessionAttributes: { a: 1, b: undefined } }
        : reply('Two?', asking);
    });
    const alexa = localAlexa({ skill });
    await alexa.launch();
    await alexa.say('yes');
    await alexa.say('no');
    expect(seen.map(({ session }) => session?.new)).toEqual([true, false, false]);
    expect(seen.map(({ session }) => session?.attributes)).toEqual([{}, { a: 1 }, {}]);
    expect(new Set(seen.map(({ session }) => session?.sessionId)).size).toBe(1);
    expect(new Set(seen.map(({ request }) => request.requestId)).size).toBe(3);
  });

  it('begins a new session after the end, and for every launch', async () => {
    const { seen, skill } = scripted(() => reply('Done.', { shouldEndSession: true }));
    const alexa = localAlexa({ skill });
    await alexa.say('hello there');
    await alexa.say('hello again');
    await alexa.launch();
    expect(seen.map(({ session }) => session?.new)).toEqual([true, true, true]);
    expect(new Set(seen.map(({ session }) => session?.sessionId)).size).toBe(3);
  });

  it('is the same person in each request and somebody else in another Alexa', async () => {
    const { seen, skill } = scripted(() => reply('Hi.'));
    const first = localAlexa({ skill, personId: 'amzn1.ask.person.ANNA' });
    const second = localAlexa({ skill });
    await first.say('a question');
    await first.send({ type: 'AlexaSkillEvent.SkillDisabled' });
    await second.say('a question');
    const people = seen.map(({ context }) => context.System.user.userId);
    expect(people).toEqual([first.userId, first.userId, second.userId]);
    expect(first.userId).toMatch(/^amzn1\.ask\.account\.[A-Z2-7]{100,236}$/);
    expect(first.userId).not.toBe(second.userId);
    expect(seen.map(({ context }) => context.System.person?.personId)).toEqual([
      'amzn1.ask.person.ANNA',
      'amzn1.ask.person.ANNA',
      undefined,
    ]);
    expect(seen.map((envelope) => envelope.session !== undefined)).toEqual([true, false, true]);
  });

  it('hands over no words with a fallback', async () => {
    const { seen, skill } = scripted(() => reply('Pardon?', asking));
    await localAlexa({ skill }).say('   ');
    expect(seen[0]?.request).toMatchObject({ intent: { name: 'AMAZON.FallbackIntent', slots: {} } });
  });

  it('fills the slot that the skill elicits with the next words', async () => {
    const directives = [
      {
        type: 'Dialog.ElicitSlot',
        slotToElicit: 'query',
        updatedIntent: { name: 'FollowUpIntent', slots: {} },
      },
    ];
    const { seen, skill } = scripted(() => reply('Yes?', { ...asking, directives }));
    const alexa = localAlexa({ skill });
    await alexa.launch();
    await alexa.say('Paris');
    await alexa.say('stop');
    expect(seen[1]?.request).toMatchObject({
      dialogState: 'IN_PROGRESS',
      intent: { name: 'FollowUpIntent', slots: { query: { value: 'Paris' } } },
    });
    expect(seen[2]?.request).toMatchObject({ intent: { name: 'AMAZON.StopIntent' } });
    expect(seen[2]?.request).not.toHaveProperty('dialogState');
  });

  it('keeps a silent session open on a screen when the skill leaves the decision out', async () => {
    const { skill } = scripted(() => ({
      version: '1.0',
      response: { outputSpeech: { type: 'PlainText', text: 'Look.' } },
    }));
    const withScreen = await localAlexa({ skill, device: { screen: true } }).say('show me');
    expect(withScreen).toMatchObject({ sessionOpen: true, microphoneOpen: false });
    expect(withScreen.request.context.System.device?.supportedInterfaces).toHaveProperty(
      'Alexa.Presentation.APL',
    );
    expect((await localAlexa({ skill }).say('show me')).sessionOpen).toBe(false);
  });

  it('tells the skill when the session ends without its doing, and plays nothing', async () => {
    const { seen, skill } = scripted(({ request }) =>
      request.type === 'SessionEndedRequest' ? { version: '1.0', response: {} } : reply('Hello?', asking),
    );
    const alexa = localAlexa({ skill });
    await alexa.launch();
    const end = await alexa.endSession('ERROR', { type: 'INVALID_RESPONSE', message: 'SSML' });
    expect(end).toMatchObject({ speech: '', sessionOpen: false, violations: [] });
    expect(seen[1]?.request).toMatchObject({ reason: 'ERROR', error: { type: 'INVALID_RESPONSE' } });
    expect((await alexa.say('again then')).request.session?.new).toBe(true);
  });

  it('sends a request of every type that the SDK knows, and of one that it does not', async () => {
    const { seen, skill } = scripted(() => ({ version: '1.0', response: {} }));
    const alexa = localAlexa({ skill, sign: false });
    for (const type of [...requestTypes, 'Alexa.Future.Thing']) await alexa.send({ type });
    expect(seen.map(({ request }) => request.type)).toEqual([...requestTypes, 'Alexa.Future.Thing']);
    expect(requestTypes.length).toBeGreaterThan(55);
    expect(
      seen.every(({ request }) => request.requestId && !Number.isNaN(Date.parse(request.timestamp))),
    ).toBe(true);
  });
});

describe('the wire', () => {
  it('signs the bytes it sends, so that the chain and the root it hands out verify them', async () => {
    const sent: { headers: Record<string, string>; body: Uint8Array }[] = [];
    const alexa = localAlexa({
      skill: (request) => {
        sent.push(request);
        return Promise.resolve({ status: 200, body: JSON.stringify(reply('größer ☂')) });
      },
    });
    expect((await alexa.say('größer ☂?')).speech).toBe('größer ☂');
    const { headers = {}, body = new Uint8Array() } = sent[0] ?? {};
    const url = headers['SignatureCertChainUrl'] ?? '';
    expect(url).toMatch(/^https:\/\/s3\.amazonaws\.com\/echo\.api\//);
    const chain = await (await alexa.certificates.fetch(url)).text();
    const leaf = new X509Certificate(chain);
    const signature = Buffer.from(headers['Signature-256'] ?? '', 'base64');
    expect(verify('sha256', body, leaf.publicKey, signature)).toBe(true);
    expect((await alexa.certificates.fetch('https://s3.amazonaws.com/echo.api/other.pem')).status).toBe(404);
    const intermediate = new X509Certificate(chain.slice(chain.indexOf('-----BEGIN', 10)));
    expect(intermediate.verify(new X509Certificate(alexa.certificates.trustedRoots).publicKey)).toBe(true);
  });

  it('resends the same bytes', async () => {
    const sent: string[] = [];
    const alexa = localAlexa({
      skill: ({ headers, body }) => {
        sent.push(`${headers['Signature-256']} ${Buffer.from(body).toString()}`);
        return Promise.resolve({ status: 200, body: JSON.stringify(reply('Once.')) });
      },
    });
    await expect(alexa.resend()).rejects.toThrow(RangeError);
    await alexa.say('only once please');
    expect((await alexa.resend()).speech).toBe('Once.');
    expect(sent).toHaveLength(2);
    expect(sent[0]).toBe(sent[1]);
  });

  it('may resend while the first copy still waits, whose early speech stays its own', async () => {
    const clock = fakeClock();
    const { seen, skill } = scripted(async (envelope) => {
      await clock.sleep(1_000);
      if (seen.length === 1) await sendDirective(alexa, envelope, 'One moment.');
      await clock.sleep(4_000);
      return reply('Here it is.');
    });
    const alexa = localAlexa({ skill, clock });
    const first = alexa.say('take your time');
    await clock.advance(3_000);
    const second = alexa.resend();
    await clock.advance(6_000);
    expect((await first).speech).toBe('One moment. Here it is.');
    expect((await second).speech).toBe('Here it is.');
    expect(seen[0]).toEqual(seen[1]);
  });

  it('talks to an endpoint over HTTP, early speech included', async () => {
    const answer = async (request: IncomingMessage) => {
      const chunks = await request.toArray();
      const envelope = JSON.parse(Buffer.concat(chunks).toString()) as RequestEnvelope;
      const early = await sendDirective({ fetch }, envelope, 'First.');
      return JSON.stringify(reply(`Then ${early.status}.`));
    };
    const server = createServer((request, response) => {
      void answer(request).then((body) => response.end(body));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const alexa = localAlexa({ skill: `http://127.0.0.1:${port}/alexa` });
    const heard = await alexa.say('over the wire');
    expect(heard.speech).toBe('First. Then 204.');
    expect(heard.violations).toEqual([]);
    server.close();
    const gone = await alexa.say('anybody there');
    expect(gone).toMatchObject({ status: undefined, failure: 'INVALID_RESPONSE', timedOut: false });
    expect(gone.violations[0]?.rule).toBe('response/none');
  });

  it.each([
    ['an error status', { status: 500, body: 'secret stack' }, 'response/status'],
    ['no JSON', { status: 200, body: '<html>' }, 'response/json'],
    ['an empty body', { status: 200, body: '' }, 'response/json'],
    ['invalid SSML', { status: 200, body: JSON.stringify(reply('Tom & Jerry')) }, 'speech/well-formed'],
  ])('apologises in place of the skill after %s, and closes the session', async (_, answer, rule) => {
    const heard = await localAlexa({ skill: () => Promise.resolve(answer) }).say('hello there');
    expect(heard.speech).toContain('There was a problem');
    expect(heard).toMatchObject({ failure: 'INVALID_RESPONSE', sessionOpen: false, card: undefined });
    expect(heard.violations.map((violation) => violation.rule)).toContain(rule);
  });

  it('survives a skill that throws', async () => {
    const { skill } = scripted(() => {
      throw new Error('boom');
    });
    const heard = await localAlexa({ skill }).launch();
    expect(heard.violations[0]?.detail).toContain('boom');
    expect(heard.speech).toContain('There was a problem');
  });
});

describe('the eight seconds', () => {
  it('give up on a skill that is late, and play what it had said early', async () => {
    const clock = fakeClock();
    const { skill } = scripted(async (envelope) => {
      await clock.sleep(1_000);
      await sendDirective(alexa, envelope, 'One moment.');
      await clock.sleep(7_001);
      return reply('Too late.');
    });
    const alexa = localAlexa({ skill, clock });
    const hearing = alexa.say('take your time');
    await clock.advance(8_001);
    const heard = await hearing;
    expect(heard).toMatchObject({
      timedOut: true,
      failure: 'ENDPOINT_TIMEOUT',
      totalMs: 8_000,
      firstWordMs: 1_000,
    });
    expect(heard.speech).toMatch(/^One moment\. There was a problem/);
    expect(heard.violations.map(({ rule }) => rule)).toEqual(['response/time']);
  });

  it('hear an answer that comes just in time', async () => {
    const clock = fakeClock();
    const { skill } = scripted(async () => {
      await clock.sleep(7_999);
      return reply('Phew.');
    });
    const hearing = localAlexa({ skill, clock }).say('take your time');
    await clock.advance(8_000);
    expect(await hearing).toMatchObject({ timedOut: false, totalMs: 7_999, speech: 'Phew.' });
  });
});

describe('early speech', () => {
  it('plays in order, with the silence measured', async () => {
    const clock = fakeClock();
    const { skill } = scripted(async (envelope) => {
      await clock.sleep(1_000);
      await sendDirective(alexa, envelope, '0123456789');
      await clock.sleep(500);
      await sendDirective(alexa, envelope, 'abcdefghij<break time="1s"/>');
      await clock.sleep(4_500);
      return reply('The end.', {
        outputSpeech: { type: 'SSML', ssml: '<speak>The end.</speak>', playBehavior: 'ENQUEUE' },
      });
    });
    const alexa = localAlexa({ skill, clock, charactersPerSecond: 10 });
    const hearing = alexa.say('tell me a story');
    await clock.advance(8_000);
    const heard = await hearing;
    expect(heard.speech).toBe('0123456789 abcdefghij The end.');
    expect(heard).toMatchObject({
      firstWordMs: 1_000,
      silenceMs: 2_000,
      totalMs: 6_000,
      endOfSpeechMs: 6_800,
    });
    expect(heard.directives.map(({ atMs, status }) => [atMs, status])).toEqual([
      [1_000, 204],
      [1_500, 204],
    ]);
    expect(heard.timeline.map(({ atMs, what }) => `${atMs} ${what}`)).toEqual([
      '0 request',
      '1000 directive',
      '1000 speech-start',
      '1500 directive',
      '2000 speech-end',
      '2000 speech-start',
      '4000 speech-end',
      '6000 reply',
      '6000 speech-start',
      '6800 speech-end',
    ]);
  });

  it.each([
    ['documented', 'one two three four. five.'],
    ['replace', 'one two three five.'],
  ] as const)('is played the %s way', async (playback, speech) => {
    const clock = fakeClock();
    const { skill } = scripted(async (envelope) => {
      await sendDirective(alexa, envelope, 'one two three four.');
      await clock.sleep(1_600);
      return reply('five.');
    });
    const alexa = localAlexa({ skill, clock, playback, charactersPerSecond: 10 });
    const hearing = alexa.say('count for me');
    await clock.advance(2_000);
    expect((await hearing).speech).toBe(speech);
  });

  it('is refused when it comes too often, late, for another request, or with another token', async () => {
    const statuses: number[] = [];
    let first: RequestEnvelope | undefined;
    const { skill } = scripted(async (envelope) => {
      if (first) {
        const stranger = { ...envelope, context: first.context };
        statuses.push((await sendDirective(alexa, stranger, 'With an old token.')).status);
        const lost = { ...envelope, request: { ...envelope.request, requestId: 'nobody' } };
        statuses.push((await sendDirective(alexa, lost, 'For nobody.')).status);
        return reply('Done.');
      }
      first = envelope;
      for (let count = 1; count <= 6; count++)
        statuses.push((await sendDirective(alexa, envelope, `${count}.`)).status);
      return reply('Done.');
    });
    const alexa = localAlexa({ skill });
    const heard = await alexa.say('count for me');
    expect(heard.speech).toBe('1. 2. 3. 4. 5. Done.');
    expect((await sendDirective(alexa, heard.request, 'And another thing.')).status).toBe(403);
    expect(heard.violations.map(({ rule }) => rule)).toEqual([
      'directive/count',
      'directive/count',
      'directive/after-reply',
    ]);
    const second = await alexa.say('once more');
    expect(second.speech).toBe('Done.');
    expect(second.violations.map(({ rule }) => rule)).toEqual(['directive/token', 'directive/request-id']);
    expect(statuses).toEqual([204, 204, 204, 204, 204, 403, 401, 400]);
  });

  it('is not allowed outside launches and intents', async () => {
    const { skill } = scripted(async (envelope) => {
      const { status } = await sendDirective(alexa, envelope, 'Hello.');
      return reply(`${status}.`);
    });
    const alexa = localAlexa({ skill });
    const heard = await alexa.send({ type: 'Alexa.Presentation.APL.UserEvent' });
    expect(heard.speech).toBe('403.');
  });

  it('counts as heard only when its sender was told so', async () => {
    const clock = fakeClock();
    const { skill } = scripted(async (envelope) => {
      const impatient = new AbortController();
      const sent = sendDirective(alexa, envelope, 'Slow.', { signal: impatient.signal });
      await clock.sleep(500);
      impatient.abort();
      await expect(sent).rejects.toThrow('abort');
      await clock.sleep(1_000);
      return reply('Slow.');
    });
    const alexa = localAlexa({ skill, clock, directiveAnswer: { delayMs: 1_000 } });
    const hearing = alexa.say('hello there');
    await clock.advance(3_000);
    expect((await hearing).speech).toBe('Slow.');
  });

  it('is lost when its sender hangs up on a slow socket', async () => {
    const { skill } = scripted(async (envelope) => {
      const signal = AbortSignal.timeout(10);
      await sendDirective({ fetch }, envelope, 'Slow.', { signal }).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 60));
      return reply('Slow.');
    });
    const heard = await localAlexa({ skill, directiveAnswer: { delayMs: 40 } }).say('hello there');
    expect(heard.speech).toBe('Slow.');
    expect(heard.directives.map((directive) => directive.heard)).toEqual([false]);
  });

  it('finds nothing but its own door open', async () => {
    const { skill } = scripted(() => reply('Hi.'));
    const heard = await localAlexa({ skill }).say('hello there');
    const { apiEndpoint } = heard.request.context.System;
    expect(apiEndpoint).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await fetch(`${apiEndpoint}/v1/directives`)).status).toBe(404);
    expect((await fetch(`${apiEndpoint}/v1/reminders`, { method: 'POST', body: '{}' })).status).toBe(404);
    expect((await fetch(`${apiEndpoint}/v1/directives`, { method: 'POST', body: 'no json' })).status).toBe(
      401,
    );
    const huge = fetch(`${apiEndpoint}/v1/directives`, { method: 'POST', body: 'a'.repeat(2_000_000) });
    await expect(huge).rejects.toThrow(TypeError);
  });

  it('may be refused, cut off, or lost on the way back, as configured', async () => {
    const outcomes: unknown[] = [];
    const { skill } = scripted(async (envelope) => {
      for (const text of ['A.', 'B.', 'C.', 'D.']) {
        const sent = fetch(`${envelope.context.System.apiEndpoint}/v1/directives`, {
          method: 'POST',
          headers: { authorization: `Bearer ${envelope.context.System.apiAccessToken}` },
          body: JSON.stringify({
            header: { requestId: envelope.request.requestId },
            directive: { type: 'VoicePlayer.Speak', speech: text },
          }),
        });
        outcomes.push(
          await sent.then(
            ({ status }) => status,
            () => 'cut off',
          ),
        );
      }
      return reply('Done.');
    });
    const answers = [{}, { status: 500 }, { hangUp: true }, { hangUp: true, heard: true }];
    const alexa = localAlexa({ skill, directiveAnswer: (nth) => answers[nth - 1] ?? {} });
    const heard = await alexa.say('hello there');
    expect(outcomes).toEqual([204, 500, 'cut off', 'cut off']);
    expect(heard.speech).toBe('A. D. Done.');
    expect(heard.directives.map((directive) => directive.heard)).toEqual([true, false, false, true]);
    expect(renderTimeline(heard)).toContain('connection cut: C.');
  });
});
