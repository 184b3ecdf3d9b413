import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AwsAnswer, type AwsServer, startAwsServer } from '../../test/support/aws-server.ts';
import { createHttpsTransport, type HttpsTransport } from './https-transport.ts';

let answer: AwsAnswer | ((number: number) => AwsAnswer);
let server: AwsServer;
let transport: HttpsTransport;
beforeEach(async () => {
  answer = { body: 'hello' };
  server = await startAwsServer((_, number) => (typeof answer === 'function' ? answer(number) : answer));
  transport = createHttpsTransport();
});
afterEach(async () => {
  transport.close();
  await server[Symbol.asyncDispose]();
});

const never = new AbortController().signal;
const send = (over: Partial<Parameters<HttpsTransport['send']>[0]> = {}) =>
  transport.send({ method: 'POST', url: server.url, headers: {}, body: 'x', signal: never, ...over });

describe('the HTTPS transport', () => {
  it('sends method, path, headers and body as they are, and gives the answer', async () => {
    answer = { status: 418, headers: { 'X-Odd': 'yes' }, body: 'tea 茶' };
    const url = `${server.url}/a%20b/c?d=e`;
    const { status, headers, body } = await send({ method: 'PUT', url, headers: { 'x-a': 'b' }, body: 'é' });
    expect([status, headers.get('x-odd'), headers.get('X-ODD'), headers.get('none')]).toEqual([
      418,
      'yes',
      'yes',
      null,
    ]);
    expect(await text(body)).toBe('tea 茶');
    expect(server.requests[0]).toMatchObject({ method: 'PUT', url: '/a%20b/c?d=e', body: 'é' });
    expect(server.requests[0]?.headers).toMatchObject({ 'x-a': 'b', 'content-length': '2' });
  });

  it('uses a connection again, and another when the server closed it meanwhile', async () => {
    await text((await send()).body);
    expect(server.requests[0]?.headers['connection']).toBe('keep-alive');
    server.dropIdle();
    // At once, before the news of the closing has arrived.
    expect(await text((await send()).body)).toBe('hello');
  });

  it('does not ask again when a new connection breaks', async () => {
    answer = 'reset';
    await expect(send()).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(server.requests).toHaveLength(1);
  });

  it('asks again once when a kept connection breaks before an answer', async () => {
    answer = (number) => (number === 2 ? 'reset' : { body: 'hello' });
    await text((await send()).body);
    expect(await text((await send()).body)).toBe('hello');
    answer = 'reset';
    await expect(send()).rejects.toMatchObject({ code: 'ECONNRESET' });
  });

  it('ends when it is aborted, before, during and after the answer began', async () => {
    await expect(send({ signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
    answer = 'hang';
    const abort = new AbortController();
    const hanging = send({ signal: abort.signal });
    setTimeout(() => abort.abort(), 5);
    await expect(hanging).rejects.toThrow(/abort/i);
    answer = { body: 'x'.repeat(5_000_000) };
    const late = new AbortController();
    const { body } = await send({ signal: late.signal });
    late.abort();
    await expect(text(body)).rejects.toThrow(/abort/i);
  });

  it('follows no redirect', async () => {
    answer = { status: 307, headers: { location: `${server.url}/elsewhere` } };
    expect((await send()).status).toBe(307);
    expect(server.requests).toHaveLength(1);
  });

  it('rejects when nobody listens, and when the address is none', async () => {
    await expect(send({ url: 'http://127.0.0.1:1' })).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await expect(send({ url: 'nowhere' })).rejects.toThrow(TypeError);
  });
});
