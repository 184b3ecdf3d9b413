import { describe, expect, it, vi } from 'vitest';
import { WellspokenError } from '../errors.ts';
import { fakeClock } from '../testing/fake-clock.ts';
import { createCertificateAuthority } from '../testing/local-alexa/certificates.ts';
import type { TurnEvent } from '../turn/events.ts';
import type { TurnRunner } from './answer.ts';
import { type AlexaHandlerOptions, createAlexaHandler } from './handler.ts';

const SKILL = 'amzn1.ask.skill.1';
const startMs = Date.parse('2026-11-22T10:00:00Z');
const authority = createCertificateAuthority({ now: () => startMs });
const certificate = authority.issue();

const reply = { speech: 'Forty-two.', keepListening: false, restPending: false };
const assistant = {
  turn: async function* (): AsyncGenerator<TurnEvent> {
    yield { atMs: 0, type: 'say-reply', reply };
    yield { atMs: 1, type: 'remember-end' };
  },
};

function request(changes: { skill?: string; type?: string; timestamp?: string } = {}) {
  const body = Buffer.from(
    JSON.stringify({
      version: '1.0',
      context: { System: { application: { applicationId: changes.skill ?? SKILL }, user: { userId: 'u' } } },
      request: {
        type: changes.type ?? 'LaunchRequest',
        requestId: 'r',
        locale: 'en-US',
        timestamp: changes.timestamp ?? new Date(startMs).toISOString(),
      },
    }),
  );
  const headers = {
    'signature-256': certificate.sign(body),
    signaturecertchainurl: 'https://s3.amazonaws.com/echo.api/cert.pem',
  };
  return { headers, body };
}

function setUp(options: Partial<AlexaHandlerOptions> = {}, runner: TurnRunner = assistant) {
  const onError = vi.fn<NonNullable<AlexaHandlerOptions['onError']>>();
  const handler = createAlexaHandler(runner, {
    skillIds: [SKILL],
    trustedRoots: authority.rootPem,
    fetch: async () => new Response(certificate.chainPem),
    clock: fakeClock(startMs),
    onError,
    ...options,
  });
  return { handler, onError };
}

const json = (text: string) => JSON.parse(text) as unknown;

describe('the endpoint', () => {
  it('takes skill ids and the signature setting from the assistant where it is not told', async () => {
    const configured = (verifySignature: boolean) => ({
      ...assistant,
      config: { skillIds: [SKILL], invocationName: 'clever friend', server: { verifySignature } },
    });
    const { headers, body } = request();
    const clock = fakeClock(startMs);
    const open = createAlexaHandler(configured(false), { clock });
    const closed = createAlexaHandler(configured(true), {
      clock,
      fetch: async () => new Response('', { status: 404 }),
    });
    expect((await open({ headers: {}, body })).status).toBe(200);
    expect((await open({ headers: {}, body: request({ skill: 'amzn1.ask.skill.2' }).body })).status).toBe(
      400,
    );
    expect((await closed({ headers, body })).status).toBe(400);
  });

  it('asks for follow-ups where the configuration says so, unless it is told otherwise', async () => {
    const config = {
      skillIds: [SKILL],
      invocationName: 'clever friend',
      server: { verifySignature: false },
      voice: { elicit: true },
    };
    const open = { ...reply, prompt: 'What else?', keepListening: true };
    const runner = {
      config,
      turn: async function* (): AsyncGenerator<TurnEvent> {
        yield { atMs: 0, type: 'say-reply', reply: open };
      },
    };
    const clock = fakeClock(startMs);
    const { body } = request();
    const asked = await createAlexaHandler(runner, { clock })({ headers: {}, body });
    expect(asked.body).toContain('Dialog.ElicitSlot');
    const silent = await createAlexaHandler(runner, { clock, elicit: false })({ headers: {}, body });
    expect(silent.body).not.toContain('Dialog.ElicitSlot');
  });

  it('answers a genuine request with status 200 and speech', async () => {
    const { status, body } = await setUp().handler(request());
    expect(status).toBe(200);
    expect(json(body)).toEqual({
      version: '1.0',
      response: {
        outputSpeech: { type: 'SSML', ssml: '<speak>Forty-two.</speak>' },
        shouldEndSession: true,
      },
    });
  });

  it('hands events and background work on', async () => {
    const events: TurnEvent['type'][] = [];
    const background: Promise<void>[] = [];
    const { handler } = setUp({
      onEvent: (event) => events.push(event.type),
      onBackground: (work) => background.push(work),
    });
    await handler(request());
    await Promise.all(background);
    expect(events).toEqual(['say-reply', 'remember-end']);
  });

  it.each([
    ['hear/missing-signature', { ...request(), headers: {} }, 400],
    [
      'hear/bad-signature',
      { ...request(), body: Buffer.from(String(request().body).replace('"u"', '"v"')) },
      400,
    ],
    ['hear/wrong-skill', request({ skill: 'amzn1.ask.skill.2' }), 400],
    ['hear/bad-timestamp', request({ timestamp: '2026-11-22T09:00:00Z' }), 400],
    ['hear/malformed', { ...request(), body: Buffer.from('{') }, 400],
    ['hear/malformed', { ...request(), body: undefined as unknown as Uint8Array }, 400],
    ['hear/too-large', { ...request(), body: new Uint8Array(300_000) }, 413],
  ])('refuses with %s and nothing but a code and a message (case %#)', async (code, bad, status) => {
    const { handler, onError } = setUp();
    const refused = await handler(bad);
    expect(refused.status).toBe(status);
    expect(json(refused.body)).toEqual({ error: { code, message: expect.any(String) } });
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code }), undefined);
  });

  it('tells a stranger nothing of what lies upstream', async () => {
    const { handler } = setUp({ fetch: () => Promise.reject(new Error('connect 10.0.0.1 secret')) });
    const { status, body } = await handler(request());
    expect(status).toBe(400);
    expect(body).toContain('hear/certificate-unavailable');
    expect(body).not.toMatch(/secret|10\.0\.0\.1|at /);
  });

  it('never rejects, whatever it is handed', async () => {
    const { handler } = setUp();
    for (const headers of [null, undefined, 5, 'text', []]) {
      const { status } = await handler({ ...request(), headers: headers as unknown as Headers });
      expect(status).toBeGreaterThanOrEqual(400);
    }
    expect((await handler(undefined as unknown as Parameters<typeof handler>[0])).status).toBe(500);
  });

  it('answers 500 for an event that could not be handled, so that it comes again', async () => {
    const upstream = new WellspokenError('think/rate-limited', 'secret', { status: 429 });
    for (const failure of [new Error('secret'), upstream]) {
      const { handler, onError } = setUp({ onOther: () => Promise.reject(failure) });
      const { status, body } = await handler(request({ type: 'AlexaSkillEvent.SkillDisabled' }));
      expect(status).toBe(500);
      expect(body).not.toContain('secret');
      expect(onError).toHaveBeenCalledExactlyOnceWith(expect.any(WellspokenError), 'r');
    }
  });

  it('answers 200 with an apology when the turn fails', async () => {
    const broken: TurnRunner = {
      turn: () => {
        throw new Error('secret');
      },
    };
    const { handler, onError } = setUp({}, broken);
    const { status, body } = await handler(request());
    expect(status).toBe(200);
    expect(body).toContain('<speak>');
    expect(body).not.toContain('secret');
    expect(onError).toHaveBeenCalledWith(expect.objectContaining({ code: 'say/internal' }), 'r');
  });

  it('takes the time that verification took from the turn’s window', async () => {
    const clock = fakeClock(startMs);
    const turn = vi.fn<TurnRunner['turn']>(() => assistant.turn());
    const slowFetch = async () => {
      await clock.advance(1_200);
      return new Response(certificate.chainPem);
    };
    const { handler } = setUp({ clock, fetch: slowFetch }, { turn });
    await handler(request());
    expect(turn.mock.lastCall?.[0].windowMs).toBe(5_800);
  });

  it('takes its time for verification from `now` where it is given', async () => {
    const { handler } = setUp({ clock: fakeClock(0), now: () => startMs });
    expect((await handler(request())).status).toBe(200);
  });

  it('checks shape and skill id only where somebody else has authenticated the caller', async () => {
    const { handler } = setUp({ verify: false });
    const { body } = request({ timestamp: '2020-01-01T00:00:00Z' });
    expect((await handler({ headers: {}, body })).status).toBe(200);
    expect((await handler({ headers: {}, body: request({ skill: 'other' }).body })).status).toBe(400);
    expect((await handler({ headers: {}, body: Buffer.from('[]') })).status).toBe(400);
  });

  it('cannot be made without a skill id', () => {
    for (const verify of [true, false]) {
      expect(() => setUp({ skillIds: [], verify })).toThrow(
        expect.objectContaining({ code: 'start/config' }),
      );
    }
  });
});
