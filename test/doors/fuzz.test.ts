import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildEnvelope } from '../../src/testing/local-alexa/envelope.ts';
import { buildRequest, requestTypes } from '../../src/testing/local-alexa/requests.ts';
import { startWatchedService, type WatchedService, watchedToken } from '../support/watched-service.ts';

let service: WatchedService;
beforeAll(async () => {
  service = await startWatchedService({
    env: { WELLSPOKEN_VERIFY_SIGNATURE: 'off' },
    config: { limits: { personPerMinute: 1_000, totalPerSecond: 100_000 } },
  });
});
afterAll(() => service[Symbol.asyncDispose]());

const bearer = { authorization: `Bearer ${watchedToken}` };

/** What is wrong with an answer; nothing where it is a refusal in order, or an answer of the right kind. */
async function complaint(path: string, init: RequestInit): Promise<string | undefined> {
  const response = await fetch(`${service.url}${path}`, init);
  const text = await response.text();
  if (response.status >= 500) return `${response.status} ${text}`;
  if (/\bat .*\.(?:ts|js):\d+|node:internal/.test(text)) return `a stack trace: ${text}`;
  if (init.method === 'HEAD' || response.status === 204) return undefined;
  if (response.headers.get('content-type')?.includes('json') !== true) return undefined;
  const { error } = JSON.parse(text) as { error?: { code?: unknown; message?: unknown } };
  const isInOrder =
    response.status < 400 || (typeof error?.code === 'string' && typeof error.message === 'string');
  return isInOrder ? undefined : `${response.status} ${text}`;
}

const anything = fc.jsonValue({ maxDepth: 4, stringUnit: 'binary' });
const rawBody = fc.oneof(
  fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
  anything.map((value) => Buffer.from(JSON.stringify(value))),
);

/** A genuine request of any type, some of whose fields hold anything at all. */
const spoiltEnvelope = fc
  .record({
    type: fc.constantFrom(...requestTypes),
    requestId: fc.uuid(),
    spoils: fc.array(fc.tuple(fc.nat(200), anything), { maxLength: 3 }),
  })
  .map(({ type, requestId, spoils }) => {
    const envelope = buildEnvelope({
      request: buildRequest(type as 'LaunchRequest', { requestId, timestamp: new Date().toISOString() }),
      skillId: service.assistant.config.skillIds[0] ?? '',
      userId: 'amzn1.ask.account.FUZZ',
      personId: undefined,
      deviceId: 'device',
      hasScreen: true,
      apiEndpoint: 'https://api.amazonalexa.com',
      apiAccessToken: 'token',
      session: { id: 'session', isNew: true, attributes: {} },
    }) as unknown as Record<string, unknown>;
    for (const [where, value] of spoils) {
      const places = [...placesIn(envelope)];
      const place = places[where % places.length];
      if (place !== undefined) place.holder[place.key] = value;
    }
    return Buffer.from(JSON.stringify(envelope));
  });

interface Place {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

function* placesIn(value: unknown): Generator<Place> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield { holder: value as Record<string, unknown>, key };
    yield* placesIn(inner);
  }
}

const numRuns = 300;

describe('whatever comes in', () => {
  it('POST /alexa answers or refuses', async () => {
    const bodies = fc.oneof({ weight: 3, arbitrary: spoiltEnvelope }, { weight: 1, arbitrary: rawBody });
    await fc.assert(
      fc.asyncProperty(bodies, async (body) => {
        expect(await complaint('/alexa', { method: 'POST', body: new Uint8Array(body) })).toBeUndefined();
      }),
      { numRuns },
    );
  });

  it('POST /v1/turns answers or refuses', async () => {
    const turn = fc.record(
      {
        text: fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), anything),
        intention: fc.oneof(
          fc.constantFrom('launch', 'yes', 'forget-everything', 'stop', 'report-answer'),
          anything,
        ),
        locale: fc.oneof(fc.constantFrom('en-US', 'de-DE', 'xx-XX'), anything),
        userId: fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), anything),
        personId: fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), anything),
        requestId: fc.oneof(fc.string({ unit: 'binary', maxLength: 600 }), anything),
        windowMs: fc.oneof(fc.integer(), fc.constantFrom(500, 60_000), anything),
      },
      { requiredKeys: [] },
    );
    const bodies = fc.oneof(
      { weight: 4, arbitrary: turn.map((value) => Buffer.from(JSON.stringify(value))) },
      { weight: 1, arbitrary: rawBody },
    );
    await fc.assert(
      fc.asyncProperty(bodies, async (body) => {
        const init = { method: 'POST', headers: bearer, body: new Uint8Array(body) };
        expect(await complaint('/v1/turns', init)).toBeUndefined();
      }),
      { numRuns },
    );
  });

  it('/admin answers or refuses', async () => {
    const part = fc.oneof(
      fc.constantFrom(
        'usage',
        'incidents',
        'people',
        'pseudonym',
        'a'.repeat(24),
        '..',
        '%2e%2e',
        '%00',
        '%',
      ),
      fc.string({ unit: 'binary', maxLength: 30 }).map((text) => encodeURIComponent(text.toWellFormed())),
    );
    const query = fc.array(
      fc.tuple(
        fc.constantFrom('limit', 'since', 'by', 'from', 'to', 'person', 'format', 'x'),
        fc.oneof(
          fc.constantFrom('1', '-1', '2026-11-22', 'day', 'csv', 'NaN', '9'.repeat(30)),
          fc.string({ unit: 'binary', maxLength: 20 }).map((text) => text.toWellFormed()),
        ),
      ),
      { maxLength: 3 },
    );
    const methods = fc.constantFrom('GET', 'POST', 'DELETE', 'PUT', 'HEAD');
    await fc.assert(
      fc.asyncProperty(
        methods,
        fc.array(part, { minLength: 1, maxLength: 3 }),
        query,
        rawBody,
        async (method, parts, asked, body) => {
          const path = `/admin/${parts.join('/')}?${new URLSearchParams(asked).toString()}`;
          const withBody = method === 'POST' || method === 'PUT' ? { body: new Uint8Array(body) } : {};
          expect(await complaint(path, { method, headers: bearer, ...withBody })).toBeUndefined();
        },
      ),
      { numRuns },
    );
  });

  it('the next listener is answered, and nothing of ours is broken', async () => {
    const anna = service.meet();
    expect((await anna.say('why is the sky blue')).speech).toContain('why is the sky blue');
    expect(service.log()).not.toContain('failed by a defect');
    expect(service.log()).not.toContain('say/internal');
  });
});
