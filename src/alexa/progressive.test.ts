import { afterEach, describe, expect, it } from 'vitest';
import {
  createLocalAlexa,
  type LocalAlexa,
  type LocalAlexaOptions,
} from '../testing/local-alexa/local-alexa.ts';
import type { Heard } from '../testing/local-alexa/heard.ts';
import type { AlexaEnvelope } from './envelope.ts';
import { createEarlySpeaker } from './progressive.ts';

const alexas: LocalAlexa[] = [];
afterEach(() => Promise.all(alexas.splice(0).map((alexa) => alexa.close())));

/** A skill that says `speeches` early, one after the other, and then replies; tells which were taken. */
async function conversation(
  speeches: readonly string[],
  options: Partial<LocalAlexaOptions> = {},
  limitMs = 500,
) {
  const taken: (boolean | undefined)[] = [];
  const alexa = createLocalAlexa({
    ...options,
    skill: async ({ body }) => {
      const envelope = JSON.parse(Buffer.from(body).toString()) as AlexaEnvelope;
      const speakEarly = createEarlySpeaker(envelope, { locale: 'en-US', allowLoopback: true });
      for (const speech of speeches) taken.push(await speakEarly?.(speech, limitMs));
      const outputSpeech = { type: 'SSML', ssml: '<speak>The end.</speak>', playBehavior: 'ENQUEUE' };
      return {
        status: 200,
        body: JSON.stringify({ version: '1.0', response: { outputSpeech, shouldEndSession: true } }),
      };
    },
  });
  alexas.push(alexa);
  const heard: Heard = await alexa.say('tell me about salt & pepper');
  return { heard, taken };
}

describe('a directive before the reply', () => {
  it('is heard before it, and breaks none of Alexa’s rules', async () => {
    const { heard, taken } = await conversation(['Salt & pepper <3.', 'They "belong" together.']);
    expect(taken).toEqual([true, true]);
    expect(heard.speech).toBe('Salt & pepper <3. They "belong" together. The end.');
    expect(heard.violations).toEqual([]);
  });

  it.each([400, 401, 403, 429, 500, 503])('answered with %i does not count as spoken', async (status) => {
    const { heard, taken } = await conversation(['Not this.'], { directiveAnswer: { status } });
    expect(taken).toEqual([false]);
    expect(heard.speech).toBe('The end.');
  });

  it('does not count as spoken when it takes too long, or the connection breaks', async () => {
    expect((await conversation(['Slow.'], { directiveAnswer: { delayMs: 5_000 } }, 40)).taken).toEqual([
      false,
    ]);
    expect((await conversation(['Cut.'], { directiveAnswer: { hangUp: true } })).taken).toEqual([false]);
  });
});

describe('an address for directives', () => {
  const envelope = (apiEndpoint: unknown, type = 'IntentRequest', apiAccessToken: unknown = 'token') =>
    ({
      context: { System: { apiEndpoint, apiAccessToken } },
      request: { type, requestId: 'r' },
    }) as unknown as AlexaEnvelope;
  const speaker = (given: AlexaEnvelope, allowLoopback = false) => {
    const urls: string[] = [];
    const fetch = (url: unknown) => {
      urls.push(String(url));
      return Promise.resolve(new Response(null, { status: 204 }));
    };
    return { urls, speakEarly: createEarlySpeaker(given, { locale: 'en-US', fetch, allowLoopback }) };
  };

  it.each([
    'https://api.amazonalexa.com',
    'https://api.eu.amazonalexa.com',
    'https://api.fe.amazonalexa.com',
    'https://api.fe.amazon.com/',
  ])('is used when it is Alexa’s: %s', async (endpoint) => {
    const { urls, speakEarly } = speaker(envelope(endpoint));
    await speakEarly?.('Hello.', 500);
    expect(urls).toEqual([`${endpoint.replace(/\/$/, '')}/v1/directives`]);
  });

  it.each([
    'http://api.amazonalexa.com',
    'https://api.amazonalexa.com.evil.example',
    'https://amazonalexa.com.evil.example',
    'https://evilamazonalexa.com',
    'https://api.amazonalexa.com:8443',
    'https://user:pw@api.amazonalexa.com',
    'https://evil.example/.amazonalexa.com',
    'http://127.0.0.1:9',
    'http://169.254.169.254',
    'file:///etc/passwd',
    'nonsense',
    '',
    undefined,
    null,
    42,
  ])('gets no token when it is not: %s', (endpoint) => {
    expect(speaker(envelope(endpoint)).speakEarly).toBeUndefined();
  });

  it('may be this machine’s only where that is allowed', () => {
    expect(speaker(envelope('http://127.0.0.1:9'), true).speakEarly).toBeDefined();
    expect(speaker(envelope('http://10.0.0.1:9'), true).speakEarly).toBeUndefined();
    expect(speaker(envelope('http://127.0.0.1.evil.example'), true).speakEarly).toBeUndefined();
  });

  it.each([undefined, '', null])('is of no use without a token: %s', (token) => {
    expect(
      speaker(envelope('https://api.amazonalexa.com', 'IntentRequest', token === undefined ? '' : token))
        .speakEarly,
    ).toBeUndefined();
  });

  it('is not used for requests that take no directives', () => {
    expect(
      speaker(envelope('https://api.amazonalexa.com', 'SessionResumedRequest')).speakEarly,
    ).toBeUndefined();
  });
});
