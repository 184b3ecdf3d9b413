import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { phraseForError } from '../speech/phrases.ts';
import { Secret } from '../secret.ts';
import { createForwarder, forwarder } from './forwarder.ts';

const secret = new Secret('a secret of at least 32 characters');
const response = { version: '1.0', response: { shouldEndSession: true } };
const ask = {
  version: '1.0',
  context: {},
  request: { type: 'IntentRequest', requestId: 'r', locale: 'de-DE', intent: { name: 'AskIntent' } },
};

let server: Server;
let url: string;
let answer: RequestListener;
const log: string[] = [];

beforeEach(async () => {
  server = createServer((request, reply) => answer(request, reply)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/alexa`;
  vi.spyOn(process.stdout, 'write').mockImplementation((line) => log.push(String(line)) > 0);
});

afterEach(async () => {
  vi.restoreAllMocks();
  log.length = 0;
  server.closeAllConnections();
  server.close();
  await once(server, 'close').catch(() => {});
});

const replying =
  (status: number, body: string): RequestListener =>
  (request, reply) => {
    request.resume().on('end', () => reply.writeHead(status).end(body));
  };
const apology = (code: Parameters<typeof phraseForError>[0]) => ({
  response: {
    outputSpeech: { type: 'PlainText', text: phraseForError(code, 'de-DE') },
    shouldEndSession: true,
  },
});

describe('the forwarder', () => {
  it('hands the service’s answer on as it is, over one kept connection', async () => {
    let connections = 0;
    server.on('connection', () => (connections += 1));
    answer = replying(200, JSON.stringify(response));
    const forward = createForwarder({ url, secret });
    expect(await forward(ask)).toEqual(response);
    expect(await forward(ask)).toEqual(response);
    expect(connections).toBe(1);
    expect(log).toEqual([]);
  });

  it('replaces a kept connection that died while the function was frozen', async () => {
    answer = replying(200, JSON.stringify(response));
    const forward = createForwarder({ url, secret });
    await forward(ask);
    let requests = 0;
    answer = (request, reply) => {
      requests += 1;
      if (requests === 1) request.socket.resetAndDestroy();
      else replying(200, JSON.stringify(response))(request, reply);
    };
    expect(await forward(ask)).toEqual(response);
    expect(requests).toBe(2);
  });

  it.each([
    ['refuses', 400, '{"error":{"code":"hear/bad-signature"}}', 'hear/unauthorized'],
    ['fails', 500, 'oops', 'think/upstream'],
    ['is a login page', 200, '<html>', 'think/network'],
    ['sends other JSON', 200, '[{"response":{}}]', 'think/network'],
    ['sends no end of bytes', 200, 'x'.repeat(300_000), 'think/network'],
    ['redirects', 302, '', 'think/network'],
  ] as const)('says why in the person’s language when the service %s', async (_, status, body, code) => {
    answer = replying(status, body);
    expect(await createForwarder({ url, secret })(ask)).toMatchObject(apology(code));
    expect(JSON.parse(log[0] ?? '{}')).toMatchObject({ level: 'error', message: 'not forwarded', code });
  });

  it('names the service’s own reason in the log, and no secret', async () => {
    answer = replying(400, '{"error":{"code":"hear/bad-signature","message":"say it"}}');
    await createForwarder({ url, secret })(ask);
    expect(log.join('')).toContain('answered 400 (hear/bad-signature)');
    expect(log.join('')).not.toContain('at least 32');
  });

  it.each([
    ['never answers', () => {}],
    ['stops in the middle', (_: unknown, reply: { write(text: string): void }) => reply.write('{"resp')],
  ])('apologises while the function still runs when the service %s', async (_, listener) => {
    answer = listener;
    const startedAtMs = performance.now();
    const said = await createForwarder({ url, secret })(ask, { getRemainingTimeInMillis: () => 330 });
    expect(said).toMatchObject(apology('think/timeout'));
    expect(performance.now() - startedAtMs).toBeLessThan(1_000);
  });

  it('apologises when nothing listens there', async () => {
    const forward = createForwarder({ url: 'http://127.0.0.1:9/alexa', secret });
    expect(await forward(ask)).toMatchObject(apology('think/network'));
  });

  it('lets Alexa deliver an event again that the service did not get', async () => {
    answer = replying(500, '');
    const event = { request: { type: 'AlexaSkillEvent.SkillDisabled', requestId: 'r' } };
    await expect(createForwarder({ url, secret })(event)).rejects.toMatchObject({ code: 'think/upstream' });
  });

  it('is silent where nothing may be said', async () => {
    answer = replying(500, '');
    const forward = createForwarder({ url, secret });
    expect(await forward({ request: { type: 'SessionEndedRequest' } })).toEqual({
      version: '1.0',
      response: {},
    });
    expect(await forward({ request: { type: 'CanFulfillIntentRequest' } })).toMatchObject({
      response: { canFulfillIntent: { canFulfill: 'NO' } },
    });
  });

  it.each([
    ['a function URL', { requestContext: { http: { method: 'POST' } }, body: JSON.stringify(ask) }],
    ['a function URL, dressed up', { ...ask, requestContext: { http: {} } }],
    ['nothing', undefined],
    ['a request without a type', { request: {} }],
  ])('signs nothing that comes from %s', async (_, event) => {
    let requests = 0;
    answer = () => (requests += 1);
    await expect(createForwarder({ url, secret })(event)).rejects.toMatchObject({ code: 'hear/malformed' });
    expect(requests).toBe(0);
  });
});

describe('the function', () => {
  const variables = ['WELLSPOKEN_FORWARD_URL', 'WELLSPOKEN_FORWARD_SECRET'] as const;
  afterEach(() => vi.unstubAllEnvs());

  it('says that it is not set up, and works from the invocation on in which it is', async () => {
    for (const name of variables) vi.stubEnv(name, '');
    expect(await forwarder(ask)).toMatchObject(apology('start/config'));
    expect(JSON.parse(log[0] ?? '{}')).toMatchObject({
      message: 'function not started',
      code: 'start/config',
    });
    vi.stubEnv('WELLSPOKEN_FORWARD_URL', url);
    vi.stubEnv('WELLSPOKEN_FORWARD_SECRET', secret.reveal());
    answer = replying(200, JSON.stringify(response));
    expect(await forwarder(ask)).toEqual(response);
  });

  it('takes two parameters: Lambda refuses a third from Node 24 on', () => {
    expect(forwarder.length).toBe(2);
  });
});
