import { afterEach, describe, expect, it } from 'vitest';
import { type Assistant, createAssistant } from '../src/assistant.ts';
import { parseConfig } from '../src/config/parse.ts';
import { createHttpApp } from '../src/entry/http.ts';
import { Secret } from '../src/secret.ts';

const token = 'a-token-of-24-characters';

describe('the bearer token of POST /v1/turns', () => {
  let assistant: Assistant;
  afterEach(() => assistant.close());

  function post(authorization: string | undefined, tokens: readonly Secret[] = [new Secret(token)]) {
    const [adminToken] = tokens;
    const env = { WELLSPOKEN_STORE: 'memory:', WELLSPOKEN_SECRET: 's'.repeat(32), LOG_LEVEL: 'error' };
    assistant = createAssistant(parseConfig({}, env));
    const alexa = () => Promise.reject(new Error('not called here'));
    const app = createHttpApp({ assistant, alexa, adminToken, isReady: () => true });
    const headers = new Headers({ 'content-type': 'application/json' });
    if (authorization !== undefined) headers.set('authorization', authorization);
    return app.request('/v1/turns', { method: 'POST', headers, body: '{"intention":"stop"}' });
  }

  it('lets the right one in', async () => {
    expect((await post(`Bearer ${token}`)).status).toBe(200);
  });

  it.each([
    undefined,
    '',
    'Bearer',
    'Bearer ',
    token,
    `Basic ${token}`,
    `Bearer ${token}x`,
    `Bearer ${token.slice(0, -1)}`,
    `Bearer ${token.toUpperCase()}`,
    `Bearer ${token}, Bearer ${token}`,
    `Bearer ${'x'.repeat(10_000)}`,
  ])('keeps %j out', async (authorization) => {
    const response = await post(authorization);
    expect(response.status).toBe(401);
    expect(await response.text()).not.toContain(token);
  });

  it.each([undefined, '', 'Bearer ', 'Bearer undefined', 'Bearer [secret]'])(
    'opens nothing to %j where no token is configured',
    async (authorization) => {
      expect((await post(authorization, [])).status).toBe(401);
    },
  );
});
