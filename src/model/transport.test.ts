import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import { afterAll, describe, expect, it } from 'vitest';
import { createHttpsTransport } from '../aws/https-transport.ts';
import { fetchTransport } from './fetch-transport.ts';
import { readText } from './read-text.ts';
import type { ModelTransport } from './transport.ts';
import { createUndiciTransport } from './undici-transport.ts';

const pool = createUndiciTransport();
afterAll(() => pool.close());

const kept = createHttpsTransport();
afterAll(() => kept.close());

const transports: readonly [string, ModelTransport][] = [
  ['fetch', fetchTransport],
  ['undici', pool.send],
  // A Lambda calls its models by it.
  ['https', kept.send],
];

async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    server,
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/v1/messages?x=1`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

const ask = (url: string, signal = new AbortController().signal) => ({
  method: 'POST' as const,
  url,
  headers: { 'content-type': 'application/json', 'x-test': 'yes' },
  body: '{"ä":1}',
  signal,
});

describe.each(transports)('the %s transport', (_name, send) => {
  it('sends the request and gives back status, headers and bytes', async () => {
    await using origin = await serve((request, response) => {
      response.writeHead(201, { 'X-Answer': 'Here', 'content-type': 'text/plain' });
      response.write(`${request.method} ${request.url} ${request.headers['x-test']?.toString()} `);
      request.pipe(response);
    });
    const response = await send(ask(origin.url));
    expect(response.status).toBe(201);
    expect(response.headers.get('x-answer')).toBe('Here');
    expect(response.headers.get('X-Nothing')).toBeNull();
    expect(await readText(response.body, 1_000)).toEqual({
      text: 'POST /v1/messages?x=1 yes {"ä":1}',
      isWhole: true,
    });
  });

  it('gives up reading at a limit', async () => {
    await using origin = await serve((_request, response) => response.end('ä'.repeat(1_000)));
    const response = await send(ask(origin.url));
    expect(await readText(response.body, 10)).toEqual({ text: 'äääää', isWhole: false });
  });

  it('has an empty body where there is none', async () => {
    await using origin = await serve((_request, response) => response.writeHead(204).end());
    expect(await readText((await send(ask(origin.url))).body, 10)).toEqual({ text: '', isWhole: true });
  });

  it('follows no redirect', async () => {
    await using origin = await serve((_request, response) =>
      response.writeHead(301, { location: '/elsewhere' }).end('x'),
    );
    const response = await send(ask(origin.url));
    expect(response.status).toBe(301);
    expect(await readText(response.body, 10)).toEqual({ text: 'x', isWhole: true });
  });

  it('uses a connection again once a body was read', async () => {
    let connections = 0;
    await using origin = await serve((_request, response) => response.end('x'));
    origin.server.on('connection', () => (connections += 1));
    for (let call = 0; call < 3; call += 1) {
      await readText((await send(ask(origin.url))).body, 10);
      // Turns are seconds apart; the connection is free again a moment after the body's end.
      await new Promise(setImmediate);
    }
    expect(connections).toBe(1);
  });

  it.each(['before', 'after'])('closes the connection when it is aborted %s the headers', async (when) => {
    const stopped = new AbortController();
    const reason = new Error('enough');
    const { promise: closed, resolve } = Promise.withResolvers<void>();
    await using origin = await serve((request, response) => {
      request.socket.once('close', () => resolve());
      if (when === 'after') response.writeHead(200).write('x');
      else stopped.abort(reason);
    });
    const reading = (async () => {
      const response = await send(ask(origin.url, stopped.signal));
      for await (const _ of response.body) stopped.abort(reason);
    })();
    await expect(reading).rejects.toThrow('enough');
    await closed;
  });

  it('closes the connection when the body is left early', async () => {
    const { promise: closed, resolve } = Promise.withResolvers<void>();
    await using origin = await serve((request, response) => {
      request.socket.once('close', () => resolve());
      response.writeHead(200).write('x');
    });
    for await (const _ of (await send(ask(origin.url))).body) break;
    await expect(closed).resolves.toBeUndefined();
  });

  it('survives an abort while nobody reads', async () => {
    const stopped = new AbortController();
    await using origin = await serve((_request, response) => response.writeHead(200).write('x'));
    const response = await send(ask(origin.url, stopped.signal));
    stopped.abort(new Error('enough'));
    await new Promise(setImmediate);
    await expect(readText(response.body, 10)).rejects.toThrow('enough');
  });

  it('is not disturbed by the signal of an earlier exchange', async () => {
    await using origin = await serve((_request, response) => response.end('x'));
    const earlier = new AbortController();
    await readText((await send(ask(origin.url, earlier.signal))).body, 10);
    await new Promise(setImmediate);
    const sending = send(ask(origin.url));
    earlier.abort(new Error('enough'));
    expect(await readText((await sending).body, 10)).toEqual({ text: 'x', isWhole: true });
  });

  it('rejects when nobody listens, and when the signal was aborted before', async () => {
    const origin = await serve(() => {});
    await origin[Symbol.asyncDispose]();
    await expect(send(ask(origin.url))).rejects.toBeInstanceOf(Error);
    await expect(send(ask(origin.url, AbortSignal.abort(new Error('enough'))))).rejects.toThrow('enough');
  });
});

describe('the undici transport', () => {
  it('does not wait for a connection that was aborted while it was being made', async () => {
    // A server that accepts and then says nothing of TLS keeps the connection unfinished.
    const silent = createTcpServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const address = silent.address();
    const port = typeof address === 'object' ? address?.port : '';
    const own = createUndiciTransport();
    const sending = own.send(ask(`https://127.0.0.1:${port}/`, AbortSignal.timeout(20)));
    await expect(sending).rejects.toMatchObject({ name: 'TimeoutError' });
    await own.close();
    silent.close();
  });

  it('is of no use after it was closed', async () => {
    const own = createUndiciTransport();
    await own.close();
    await own.close();
    await expect(own.send(ask('http://127.0.0.1:9/'))).rejects.toMatchObject({ code: 'UND_ERR_DESTROYED' });
  });
});
