import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildEnvelope } from '../../src/testing/local-alexa/envelope.ts';
import { buildRequest } from '../../src/testing/local-alexa/requests.ts';
import { createListener, type Listener } from '../support/listener.ts';
import { sendRaw } from '../support/raw-http.ts';
import { adminToken, type Service, skillId, startService } from '../support/service.ts';

let service: Service;
let anna: Listener;
beforeAll(async () => {
  service = await startService();
  anna = createListener({ skill: `${service.url}/alexa`, skillId, sign: false });
});
afterAll(async () => {
  await anna.close();
  await service[Symbol.asyncDispose]();
});

const genuine = () =>
  buildEnvelope({
    request: buildRequest('IntentRequest', {
      timestamp: new Date().toISOString(),
      requestId: crypto.randomUUID(),
    }),
    skillId,
    userId: 'amzn1.ask.account.MALLORY',
    personId: undefined,
    deviceId: 'device',
    hasScreen: false,
    apiEndpoint: 'https://api.amazonalexa.com',
    apiAccessToken: 'token',
    session: { id: 'session', isNew: true, attributes: {} },
  });

interface Hostile {
  readonly what: string;
  /** What /alexa answers. Some oddities are harmless, and somebody waits for words. */
  readonly status: 200 | 400 | 413;
  readonly body: () => string | Uint8Array;
}

const bodies: readonly Hostile[] = [
  { what: 'nothing', status: 400, body: () => '' },
  { what: 'no JSON', status: 400, body: () => 'hello, is this Alexa?' },
  { what: 'half of a JSON text', status: 400, body: () => JSON.stringify(genuine()).slice(0, 300) },
  { what: 'null', status: 400, body: () => 'null' },
  { what: 'a number', status: 400, body: () => '42' },
  { what: 'a list', status: 400, body: () => '[]' },
  { what: 'an empty object', status: 400, body: () => '{}' },
  { what: 'a byte order mark', status: 200, body: () => `\u{feff}${JSON.stringify(genuine())}` },
  { what: 'words in invalid UTF-8', status: 400, body: () => withWords(Buffer.from([0x77, 0xff, 0xc0])) },
  {
    what: 'words cut in the middle of a letter',
    status: 400,
    body: () => withWords(Buffer.from([0xe2, 0x82])),
  },
  { what: 'UTF-16', status: 400, body: () => Buffer.from(JSON.stringify(genuine()), 'utf16le') },
  { what: 'zero bytes', status: 400, body: () => Buffer.alloc(1_000) },
  { what: 'objects 200 deep', status: 400, body: () => nested('{"a":', '}') },
  { what: 'lists 200 deep', status: 400, body: () => nested('[', ']') },
  {
    what: 'lists 200 deep in a genuine request',
    status: 400,
    body: () => JSON.stringify(genuine()).replace(/}$/, `,"more":${'['.repeat(200)}${']'.repeat(200)}}`),
  },
  { what: 'half a surrogate pair', status: 200, body: () => withWords(Buffer.from('\\ud83d why')) },
  {
    what: 'duplicate keys',
    status: 200,
    body: () => `{"request":1,"context":[],${JSON.stringify(genuine()).slice(1)}`,
  },
  {
    what: 'prototype keys',
    status: 200,
    body: () =>
      `{"__proto__":{"request":{"type":"LaunchRequest"}},"constructor":{"prototype":{}},${JSON.stringify(genuine()).slice(1)}`,
  },
  {
    what: 'prototype keys where slots should be',
    status: 200,
    body: () =>
      JSON.stringify(genuine()).replace(
        '"slots":{',
        '"slots":{"__proto__":{"value":"x"},"constructor":null,',
      ),
  },
  { what: 'nothing but a prototype', status: 400, body: () => `{"__proto__":${JSON.stringify(genuine())}}` },
  { what: 'ten megabytes', status: 413, body: () => `{"padding":"${'x'.repeat(10 * 1024 * 1024)}"}` },
];

function nested(open: string, close: string): string {
  return `{"request":${open.repeat(200)}1${close.repeat(200)}}`;
}

/** A genuine request with these bytes for the words of the question. */
function withWords(words: Buffer): Buffer {
  const [before = '', after = ''] = JSON.stringify(genuine()).split('why is the sky blue');
  return Buffer.concat([Buffer.from(before), words, Buffer.from(after)]);
}

/** Every field of a genuine request, by its path. */
function* pathsOf(value: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  if (path.length > 0) yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* pathsOf(inner, [...path, key]);
}

function spoiled(path: readonly string[], by: unknown): string {
  const envelope: unknown = structuredClone(genuine());
  const parent = path.slice(0, -1).reduce((at, key) => (at as Record<string, unknown>)[key], envelope);
  (parent as Record<string, unknown>)[path.at(-1) ?? ''] = by;
  return JSON.stringify(envelope);
}

/** What is wrong with the answer to a hostile request; nothing when it is a refusal in order, or a response that Alexa would take. */
async function complaintAbout(response: Response): Promise<string | undefined> {
  const text = await response.text();
  if (response.status >= 500) return `status ${response.status}`;
  if (/\bat .*\.(?:ts|js):\d+|node_modules|node:internal/.test(text)) return `a stack trace: ${text}`;
  const { error, version } = JSON.parse(text) as { error?: { code: string }; version?: string };
  const isInOrder = response.status === 200 ? version === '1.0' : error?.code.startsWith('hear/') === true;
  return isInOrder ? undefined : `status ${response.status} with ${text}`;
}

/** What somebody else is told next: the process lives on. */
async function goodTurn(): Promise<string> {
  return (await anna.say('why is the sky blue')).speech;
}
const itsSpeech = /why is the sky blue/;

describe('a hostile body', () => {
  it.each(bodies)('of $what gets a $status from /alexa', async ({ what, body, status }) => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${service.url}/alexa`, {
      method: 'POST',
      headers,
      body: Buffer.from(body()),
    });
    expect(await complaintAbout(response), what).toBeUndefined();
    expect(response.status).toBe(status);
    expect(await goodTurn()).toMatch(itsSpeech);
  });

  it.each(bodies)('of $what is refused by /v1/turns', async ({ what, body, status }) => {
    const headers = { authorization: `Bearer ${adminToken}` };
    const response = await fetch(`${service.url}/v1/turns`, {
      method: 'POST',
      headers,
      body: Buffer.from(body()),
    });
    expect(await complaintAbout(response), what).toBeUndefined();
    expect(response.status).toBe(status === 413 ? 413 : 400);
    expect(await goodTurn()).toMatch(itsSpeech);
  });

  it('with any field of a genuine request missing or of another type', async () => {
    const paths = [...pathsOf(genuine())];
    expect(paths.length).toBeGreaterThan(30);
    const asked = service.gateway.calls.length;
    let refused = 0;
    for (const path of paths) {
      for (const by of [undefined, null, 7, true, 'text', '', [], {}, [[]]]) {
        const body = spoiled(path, by);
        const response = await fetch(`${service.url}/alexa`, { method: 'POST', body });
        if (response.status >= 400) refused += 1;
        expect(await complaintAbout(response), `${path.join('.')} = ${JSON.stringify(by)}`).toBeUndefined();
      }
    }
    expect(refused).toBeGreaterThan(50);
    // The others were answered: they were not all turned away for one and the same reason.
    expect(service.gateway.calls.length).toBeGreaterThan(asked + 50);
    expect(await goodTurn()).toMatch(itsSpeech);
  });

  it('with wrong types in every field of /v1/turns', async () => {
    for (const field of ['text', 'intention', 'locale', 'userId', 'personId', 'requestId', 'windowMs']) {
      for (const by of [null, 7, true, '', [], {}, 'x'.repeat(30_000)]) {
        const what = `${field} = ${JSON.stringify(by).slice(0, 20)}`;
        const response = await service.ask({ text: 'hello', [field]: by });
        if (field === 'text' && by === '') continue;
        expect(await complaintAbout(response), what).toBeUndefined();
        expect(response.status, what).toBe(400);
      }
    }
    expect(await goodTurn()).toMatch(itsSpeech);
  });
});

describe('a hostile connection', () => {
  const post = (headers: string) => `POST /alexa HTTP/1.1\r\nhost: x\r\n${headers}\r\n\r\n`;

  it('that announces ten megabytes is told 413 before it has sent them', async () => {
    const { status } = await sendRaw(service.url, post('content-length: 10485760'));
    expect(status).toBe(413);
    expect(await goodTurn()).toMatch(itsSpeech);
  });

  it('that sends chunk after chunk, unannounced and without an end, is told 413', async () => {
    const chunk = `10000\r\n${'x'.repeat(0x1_00_00)}\r\n`;
    const { status } = await sendRaw(
      service.url,
      `${post('transfer-encoding: chunked')}${chunk.repeat(160)}`,
    );
    expect(status).toBe(413);
    expect(await goodTurn()).toMatch(itsSpeech);
  });

  it.each([
    ['nothing that is HTTP', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'],
    ['two lengths', post('content-length: 5\r\ncontent-length: 6')],
    ['a length and chunks', post('content-length: 5\r\ntransfer-encoding: chunked')],
    ['a negative length', post('content-length: -1')],
    ['headers of a hundred kilobytes', post(`x-padding: ${'x'.repeat(100_000)}`)],
    ['ten thousand headers', post(Array.from({ length: 10_000 }, (_, n) => `x-${n}: ${n}`).join('\r\n'))],
    ['a space in a header name', post('bad name: 1')],
  ])('with %s gets a 4xx', async (_what, bytes) => {
    const { status, text } = await sendRaw(service.url, bytes);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(text).not.toMatch(/\bat .*\.(?:ts|js):\d+/);
    expect(await goodTurn()).toMatch(itsSpeech);
  });

  it('that trickles its body in holds up nobody else', async () => {
    const slow = sendRaw(service.url, post('content-length: 5000'), (socket) => {
      const trickle = setInterval(() => socket.write(' '), 10);
      socket.on('close', () => clearInterval(trickle));
      void goodTurn().finally(() => socket.destroy());
    });
    expect((await slow).status).toBeUndefined();
    expect(anna.turns.at(-1)?.totalMs).toBeLessThan(2_000);
    expect(await goodTurn()).toMatch(itsSpeech);
  });

  it('that leaves in the middle of its body costs nothing', async () => {
    const left = await Promise.all(
      Array.from({ length: 20 }, () =>
        sendRaw(service.url, `${post('content-length: 5000')}{"version"`, (socket) => socket.destroySoon()),
      ),
    );
    expect(left.map(({ status }) => status)).toEqual(left.map(() => undefined));
    expect(await goodTurn()).toMatch(itsSpeech);
  });

  it('that leaves while its turn is told costs nothing', async () => {
    service.gateway.script({ firstTokenMs: 100, speech: 'Nobody hears this.' });
    const leaving = new AbortController();
    const response = await service.ask(
      { text: 'hello there' },
      { accept: 'text/event-stream', signal: leaving.signal },
    );
    leaving.abort();
    await expect(response.text()).rejects.toThrow('aborted');
    service.gateway.script({});
    expect(await goodTurn()).toMatch(itsSpeech);
  });

  it.each(['text/plain', 'multipart/form-data', 'application/x-www-form-urlencoded', 'nonsense'])(
    'that calls its request %s is read as what it is',
    async (type) => {
      const headers = { 'content-type': type };
      const body = JSON.stringify(genuine());
      const response = await fetch(`${service.url}/alexa`, { method: 'POST', headers, body });
      expect(response.status).toBe(200);
      expect(await goodTurn()).toMatch(itsSpeech);
    },
  );

  it.each(['GET', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])(
    'that tries %s on /alexa gets a 404',
    async (method) => {
      expect((await fetch(`${service.url}/alexa`, { method })).status).toBe(404);
      expect(await goodTurn()).toMatch(itsSpeech);
    },
  );
});

it('leaves no word of all that on the error stream', () => {
  expect(service.command.child.exitCode).toBeNull();
  expect(service.command.stderr()).toBe('');
});
