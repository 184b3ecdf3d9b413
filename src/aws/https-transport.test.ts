import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AwsAnswer, type AwsServer, startAwsServer } from '../../test/support/aws-server.ts';
import { createHttpsTransport } from './https-transport.ts';
import type { AwsTransport } from './transport.ts';

const never = new AbortController().signal;

describe('the HTTPS transport', () => {
  let answer: AwsAnswer | ((number: number) => AwsAnswer | Promise<AwsAnswer>);
  let server: AwsServer;
  let transport: { readonly send: AwsTransport; close(): void };
  beforeEach(async () => {
    answer = { body: 'hello' };
    server = await startAwsServer((_, number) => (typeof answer === 'function' ? answer(number) : answer));
    transport = createHttpsTransport();
  });
  afterEach(async () => {
    transport.close();
    await server[Symbol.asyncDispose]();
  });

  const send = (over: Partial<Parameters<AwsTransport>[0]> = {}) =>
    transport.send({ method: 'POST', url: server.url, headers: {}, body: 'x', signal: never, ...over });
  const textOf = async (...given: Parameters<typeof send>) => text((await send(...given)).body);

  it('sends method, path, headers and body as they are, and gives the answer', async () => {
    answer = { status: 418, headers: { 'X-Odd': 'yes' }, body: 'tea 茶' };
    const url = `${server.url}/a%20b/c?d=e`;
    const { status, headers, body } = await send({ method: 'PUT', url, headers: { 'x-a': 'b' }, body: 'é' });
    const odd = ['x-odd', 'X-ODD', 'none'].map((name) => headers.get(name));
    expect([status, ...odd]).toEqual([418, 'yes', 'yes', null]);
    expect(await text(body)).toBe('tea 茶');
    expect(server.requests[0]).toMatchObject({ method: 'PUT', url: '/a%20b/c?d=e', body: 'é' });
    expect(server.requests[0]?.headers).toMatchObject({ 'x-a': 'b', 'content-length': '2' });
  });

  it('sends no body with GET, and reads what is large or empty', async () => {
    answer = { body: '' };
    expect(await textOf({ method: 'GET' })).toBe('');
    expect(server.requests[0]?.headers).not.toHaveProperty('content-length');
    answer = { body: 'é'.repeat(1_000_000) };
    expect(await textOf({ body: 'ü'.repeat(1_000_000) })).toBe('é'.repeat(1_000_000));
    expect(server.requests[1]?.body).toHaveLength(1_000_000);
  });

  it('uses a connection again, and another when the server closed it meanwhile', async () => {
    await textOf();
    expect(server.requests[0]?.headers['connection']).toBe('keep-alive');
    server.dropIdle();
    // At once, before the news of the closing has arrived.
    expect(await textOf()).toBe('hello');
  });

  it('answers many at a time, each with its own', async () => {
    answer = async (number) => {
      await new Promise((resolve) => setTimeout(resolve, number % 3));
      return { body: `${server.requests[number - 1]?.body}` };
    };
    for (let round = 0; round < 3; round += 1) {
      const bodies = Array.from({ length: 20 }, (_, index) => `${round}/${index}`);
      expect(await Promise.all(bodies.map((body) => textOf({ body })))).toEqual(bodies);
    }
  });

  it('does not ask again when a new connection breaks', async () => {
    answer = 'reset';
    await expect(send()).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(server.requests).toHaveLength(1);
  });

  it('asks again once when a kept connection breaks before an answer', async () => {
    answer = (number) => (number === 2 ? 'reset' : { body: 'hello' });
    await textOf();
    expect(await textOf()).toBe('hello');
    answer = 'reset';
    await expect(send()).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(server.requests).toHaveLength(5);
  });

  it('ends when it is aborted, before and while it waits', async () => {
    await expect(send({ signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
    answer = 'hang';
    const abort = new AbortController();
    const hanging = send({ signal: abort.signal });
    setTimeout(() => abort.abort(), 5);
    await expect(hanging).rejects.toThrow(/abort/i);
  });

  it('leaves nothing of an aborted exchange to the next', async () => {
    const abort = new AbortController();
    await textOf({ signal: abort.signal });
    abort.abort();
    expect(await textOf()).toBe('hello');
    answer = 'hang';
    const late = new AbortController();
    const hanging = send({ signal: late.signal });
    late.abort();
    await expect(hanging).rejects.toThrow(/abort/i);
    answer = { body: 'mine' };
    expect(await textOf()).toBe('mine');
  });

  it('ends what is running when it is closed', async () => {
    answer = 'hang';
    const hanging = send();
    while (server.requests.length === 0) await new Promise((resolve) => setImmediate(resolve));
    transport.close();
    transport.close();
    await expect(hanging).rejects.toMatchObject({ code: 'ECONNRESET' });
  });

  it('follows no redirect', async () => {
    answer = { status: 307, headers: { location: `${server.url}/elsewhere` } };
    expect((await send()).status).toBe(307);
    expect(server.requests).toHaveLength(1);
  });

  it('rejects when nobody listens, and for what cannot be sent', async () => {
    await expect(send({ url: 'http://127.0.0.1:1' })).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await expect(send({ url: 'nowhere' })).rejects.toThrow(TypeError);
    await expect(send({ url: 'localhost:8000' })).rejects.toThrow(TypeError);
    await expect(send({ headers: { 'x-token': 'a\r\nx-b: c' } })).rejects.toThrow(TypeError);
    expect(server.requests).toHaveLength(0);
  });
});

it('ends an exchange by node:https that is aborted after its answer began', async () => {
  await using server = await startAwsServer(() => ({ body: 'x'.repeat(5_000_000) }));
  const transport = createHttpsTransport();
  const abort = new AbortController();
  const { signal } = abort;
  const { body } = await transport.send({ method: 'POST', url: server.url, headers: {}, signal });
  abort.abort();
  await expect(text(body)).rejects.toThrow(/abort/i);
  transport.close();
});
