import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/assistant.ts';
import { parseConfig } from '../../src/config/parse.ts';
import { type RunningServer, startServer } from '../../src/entry/server.ts';
import { createStandInGateway, type StandInGateway } from '../../src/testing/gateway/gateway.ts';
import { createCertificateAuthority } from '../../src/testing/local-alexa/certificates.ts';
import { createLocalAlexa, type LocalAlexa } from '../../src/testing/local-alexa/local-alexa.ts';
import { createListener } from '../support/listener.ts';

interface Sent {
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

let gateway: StandInGateway;
let server: RunningServer;
const alexa = recorder();

/** A local Alexa whose requests are kept instead of sent. */
function recorder(options: { skillId?: string } = {}): LocalAlexa & { readonly sent: Sent[] } {
  const sent: Sent[] = [];
  const recording = createLocalAlexa({
    ...options,
    skill: ({ headers, body }) => {
      sent.push({ headers, body: Buffer.from(body) });
      return Promise.resolve({ status: 200, body: '{"version":"1.0","response":{}}' });
    },
  });
  return { ...recording, sent };
}

async function genuine(from = alexa): Promise<Sent> {
  await from.say('why is the sky blue');
  const request = from.sent.at(-1);
  if (request === undefined) throw new Error('Nothing was sent');
  return request;
}

function post({ headers, body }: Sent): Promise<Response> {
  return fetch(`${server.url}/alexa`, { method: 'POST', headers, body });
}

beforeAll(async () => {
  gateway = await createStandInGateway();
  const config = parseConfig(
    {},
    {
      COMETAPI_KEY: gateway.key,
      COMETAPI_BASE_URL: gateway.url,
      PORT: '0',
      LOG_LEVEL: 'error',
      WELLSPOKEN_SECRET: 's'.repeat(32),
      WELLSPOKEN_SKILL_ID: alexa.skillId,
      WELLSPOKEN_STORE: 'memory:',
    },
  );
  server = await startServer(createAssistant(config), {
    trustedRoots: alexa.certificates.trustedRoots,
    fetch: alexa.certificates.fetch,
  });
});
afterAll(async () => {
  await server.close();
  await gateway.close();
});

describe('a server that checks who calls', () => {
  const changed = (text: string, pattern: RegExp, by: string) => {
    expect(text).toMatch(pattern);
    return Buffer.from(text.replace(pattern, by));
  };

  it.for<[string, (request: Sent) => Sent | Promise<Sent>, string]>([
    ['without a signature', ({ body }) => ({ headers: {}, body }), 'hear/missing-signature'],
    [
      'with words changed on the way',
      ({ headers, body }) => ({ headers, body: changed(body.toString(), /sky/, 'sea') }),
      'hear/bad-signature',
    ],
    [
      'with one space more',
      ({ headers, body }) => ({ headers, body: Buffer.concat([body, Buffer.from(' ')]) }),
      'hear/bad-signature',
    ],
    [
      'signed by somebody else in the same name',
      ({ headers, body }) => ({
        headers: { ...headers, 'Signature-256': createCertificateAuthority().issue().sign(body) },
        body,
      }),
      'hear/bad-signature',
    ],
    [
      'with a certificate from somewhere else',
      ({ headers, body }) => ({
        headers: {
          ...headers,
          SignatureCertChainUrl: 'https://s3.amazonaws.com/echo.api/../mallory/cert.pem',
        },
        body,
      }),
      'hear/bad-certificate-url',
    ],
    [
      'with a certificate that is not there',
      ({ headers, body }) => ({
        headers: { ...headers, SignatureCertChainUrl: 'https://s3.amazonaws.com/echo.api/other.pem' },
        body,
      }),
      'hear/certificate-unavailable',
    ],
    [
      'from three minutes ago',
      () => resigned(new Date(Date.now() - 180_000).toISOString()),
      'hear/bad-timestamp',
    ],
    [
      'from three minutes ahead',
      () => resigned(new Date(Date.now() + 180_000).toISOString()),
      'hear/bad-timestamp',
    ],
    [
      'for another skill',
      () => genuine(recorder({ skillId: 'amzn1.ask.skill.00000000-0000-4000-8000-000000000000' })),
      'hear/wrong-skill',
    ],
  ])('turns away a request %s, before any model call', async ([, spoil, code]) => {
    const response = await post(await spoil(await genuine()));
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { code } });
    expect(gateway.calls).toEqual([]);
  });

  /** A request with another time, signed as it should be. */
  async function resigned(timestamp: string): Promise<Sent> {
    await alexa.send({ type: 'LaunchRequest', timestamp });
    return alexa.sent.at(-1) ?? genuine();
  }

  it('lets the genuine one in, and asks no model again for a replay of it', async () => {
    const request = await genuine();
    const first = await post(request);
    expect(first.status).toBe(200);
    expect(gateway.calls).toHaveLength(1);

    const [one, ...others] = await Promise.all([
      first.text(),
      ...[1, 2, 3].map(() => post(request).then((r) => r.text())),
    ]);
    expect(one).toContain('why is the sky blue');
    expect(others).toEqual([one, one, one]);
    expect(gateway.calls).toHaveLength(1);
  });

  it('lets in a skill event that Alexa has been trying to deliver for half an hour', async () => {
    const timestamp = new Date(Date.now() - 30 * 60_000).toISOString();
    const anna = createListener({ skill: `${server.url}/alexa`, skillId: alexa.skillId });
    const { status } = await anna.send({
      type: 'AlexaSkillEvent.SkillEnabled',
      timestamp,
      requestId: randomUUID(),
    });
    expect(status).toBe(200);
    await anna.close();
  });
});
