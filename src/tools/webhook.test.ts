import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { startWebReceiver } from '../../test/support/web-receiver.ts';
import { systemClock } from '../clock.ts';
import type { WebhookSettings } from '../config/tool-settings.ts';
import { Secret } from '../secret.ts';
import { fakeClock } from '../testing/fake-clock.ts';
import type { ToolCall } from './tool.ts';
import { createWebhook } from './webhook.ts';

const settings: WebhookSettings = {
  name: 'shopping_list',
  webhook: 'https://example.com',
  description: 'Puts something on the shopping list.',
  parameters: {
    item: 'What to buy',
    amount: { type: 'integer', required: false },
    shop: { enum: ['corner', 'market'], required: false },
  },
};

const call: ToolCall = {
  callId: 'call-1',
  locale: 'en-US',
  person: 'ada-pseudonym',
  signal: new AbortController().signal,
};

function webhook(
  address: string,
  changes: Partial<WebhookSettings> = {},
  secrets: Record<string, Secret> = {},
) {
  const parts = { clock: systemClock, address, secrets, mainLocale: 'en-US' };
  return createWebhook({ ...settings, ...changes }, parts);
}

describe('a webhook', () => {
  it('is told to a model as a tool with a schema of its parameters', () => {
    const { name, description, inputSchema, title } = webhook('https://example.com');
    expect({ name, description, inputSchema, title }).toEqual({
      name: 'shopping_list',
      title: 'shopping list',
      description: 'Puts something on the shopping list.',
      inputSchema: {
        type: 'object',
        properties: {
          item: { type: 'string', description: 'What to buy' },
          amount: { type: 'integer' },
          shop: { type: 'string', enum: ['corner', 'market'] },
        },
        required: ['item'],
        additionalProperties: false,
      },
    });
  });

  it.each([
    [undefined, true],
    [true, true],
    ['Add {item}?', true],
    [false, false],
  ])('with confirm %j asks first: %j', (confirm, asks) => {
    expect(webhook('https://e.com', confirm === undefined ? {} : { confirm }).needsConfirmation).toBe(asks);
  });

  it('sends the input as JSON, once, with its headers, and tells what came back', async () => {
    await using receiver = await startWebReceiver((response) =>
      response.setHeader('content-type', 'application/json').end('{"status":"success"}'),
    );
    const tool = webhook(
      receiver.url,
      { headerVariables: { Authorization: 'TOKEN', 'X-Team': 'TEAM' }, sendPseudonym: true },
      { TOKEN: new Secret('abc'), TEAM: new Secret('our team') },
    );
    expect(await tool.run({ item: 'milk' }, call)).toEqual({ text: '{"status":"success"}', isError: false });
    expect(receiver.requests).toEqual([
      {
        method: 'POST',
        url: '/hook',
        body: '{"item":"milk"}',
        headers: expect.objectContaining({
          'content-type': 'application/json',
          authorization: 'Bearer abc',
          'x-team': 'our team',
          'idempotency-key': 'call-1',
          'wellspoken-person': 'ada-pseudonym',
        }),
      },
    ]);
  });

  it('sends no pseudonym unless told to', async () => {
    await using receiver = await startWebReceiver((response) => response.end('ok'));
    await webhook(receiver.url).run({ item: 'milk' }, call);
    expect(receiver.requests[0]?.headers).not.toHaveProperty('wellspoken-person');
    expect(JSON.stringify(receiver.requests)).not.toContain('ada');
  });

  it('as a GET puts the input in the address, behind what is there, and signs that', async () => {
    await using receiver = await startWebReceiver((response) => response.end('12 degrees'));
    const tool = webhook(
      `${receiver.url}?key=1`,
      { method: 'GET', secretVariable: 'SIGN' },
      { SIGN: new Secret('a long enough secret') },
    );
    expect(await tool.run({ item: 'a&b=ü', amount: 2 }, call)).toEqual({
      text: '12 degrees',
      isError: false,
    });
    const { url, headers, body } = receiver.requests[0]!;
    expect(url).toBe('/hook?key=1&item=a%26b%3D%C3%BC&amount=2');
    expect(body).toBe('');
    const signed = `${String(headers['wellspoken-timestamp'])}.${url.slice('/hook?'.length)}`;
    const signature = createHmac('sha256', 'a long enough secret').update(signed).digest('hex');
    expect(headers['wellspoken-signature']).toBe(`v1=${signature}`);
  });

  it.each([
    ['answer: none', { answer: 'none' }, 'whatever'],
    ['an empty answer', {}, ''],
  ] as const)('with %s says that it was accepted', async (_, changes, body) => {
    await using receiver = await startWebReceiver((response) => response.end(body));
    expect(await webhook(receiver.url, changes).run({ item: 'milk' }, call)).toEqual({
      text: 'It was accepted. There is nothing further to tell.',
      isError: false,
    });
  });

  it.each([
    [{}, "must have required property 'item'"],
    [{ item: 3 }, 'must be string'],
    [{ item: 'x', amount: 1.5 }, 'must be integer'],
    [{ item: 'x', shop: 'elsewhere' }, 'must be equal to one of the allowed values'],
    [{ item: 'x', more: 1 }, 'must NOT have additional properties'],
    [JSON.parse('{"item":"x","__proto__":{"a":1}}'), 'must NOT have additional properties'],
    ['milk', 'it must be an object'],
    [null, 'it must be an object'],
    [[], 'it must be an object'],
    [undefined, 'it must be an object'],
    [{ item: 'x'.repeat(70_000) }, 'it is too long'],
  ])('does not send %j', async (input, why) => {
    await using receiver = await startWebReceiver((response) => response.end());
    const { text, isError } = await webhook(receiver.url).run(input, call);
    expect(text).toContain(why);
    expect(isError).toBe(true);
    expect(receiver.requests).toEqual([]);
  });

  it('repeats nothing of the input where it does not fit', async () => {
    const { text } = await webhook('http://127.0.0.1:1').run({ item: 'my secret', more: 'another' }, call);
    expect(text).not.toMatch(/secret|another/);
  });
});

describe('a webhook that fails', () => {
  it.each([
    [301, 'think/tool-refused'],
    [302, 'think/tool-refused'],
    [307, 'think/tool-refused'],
    [401, 'think/tool-refused'],
    [403, 'think/tool-refused'],
    [404, 'think/tool-refused'],
    [410, 'think/tool-refused'],
    [429, 'think/tool-unavailable'],
    [408, 'think/tool-failed'],
    [500, 'think/tool-failed'],
    [503, 'think/tool-failed'],
  ])(
    'with HTTP %i is %s, called once, and its error names neither address nor answer',
    async (status, code) => {
      await using elsewhere = await startWebReceiver((response) => response.end('followed'));
      await using receiver = await startWebReceiver((response) =>
        response.writeHead(status, { location: elsewhere.url }).end('hidden words'),
      );
      const error = await failureOf(webhook(receiver.url).run({ item: 'milk' }, call));
      expect(error).toMatchObject({ code, message: expect.stringContaining('shopping_list') });
      expect(error.message).not.toMatch(/hidden|127\.0\.0\.1|milk/);
      expect(receiver.requests).toHaveLength(1);
      expect(elsewhere.requests).toEqual([]);
    },
  );

  it.each([400, 409, 422])('with HTTP %i tells the model what is wrong with the input', async (status) => {
    await using receiver = await startWebReceiver((response) =>
      response.writeHead(status, { 'content-type': 'text/plain' }).end('no such shop'),
    );
    expect(await webhook(receiver.url).run({ item: 'milk' }, call)).toEqual({
      text: `It refused the input (HTTP ${status}): no such shop`,
      isError: true,
    });
  });

  it('asks for the newest token when one is not accepted', async () => {
    let token = 'old';
    const renewed = Promise.withResolvers<void>();
    const secret = new Secret({
      read: () => token,
      renew: async () => {
        token = 'new';
        renewed.resolve();
      },
    });
    await using receiver = await startWebReceiver((response, { headers }) =>
      response.writeHead(headers.authorization === 'Bearer new' ? 200 : 401).end(),
    );
    const tool = webhook(receiver.url, { headerVariables: { Authorization: 'T' } }, { T: secret });
    await expect(tool.run({ item: 'milk' }, call)).rejects.toThrow('lets us not in');
    await renewed.promise;
    await expect(tool.run({ item: 'milk' }, call)).resolves.toMatchObject({ isError: false });
  });

  it.each(['text/html; charset=utf-8', 'image/png', 'application/octet-stream'])(
    'with an answer in %s is a failure',
    async (type) => {
      await using receiver = await startWebReceiver((response) =>
        response.setHeader('content-type', type).end('<html>'),
      );
      await expect(webhook(receiver.url).run({ item: 'x' }, call)).rejects.toMatchObject({
        code: 'think/tool-failed',
      });
    },
  );

  it('with ten megabytes is read no further than needed', async () => {
    let sent = 0;
    await using receiver = await startWebReceiver((response) => {
      const chunk = 'x'.repeat(64_000);
      const write = () => {
        while (sent < 10_000_000 && !response.destroyed) {
          sent += chunk.length;
          if (!response.write(chunk)) return void response.once('drain', write);
        }
        response.end();
      };
      write();
    });
    const { text } = await webhook(receiver.url).run({ item: 'x' }, call);
    expect(text.length).toBeLessThan(6_100);
    expect(text).toContain('cut here');
    expect(sent).toBeLessThan(10_000_000);
  });

  it('that drips is given up at its time, and the connection is closed', async () => {
    const closed = Promise.withResolvers<void>();
    await using receiver = await startWebReceiver((response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write('.'), 5);
      response.once('close', () => {
        clearInterval(timer);
        closed.resolve();
      });
    });
    await expect(webhook(receiver.url, { timeoutMs: 60 }).run({ item: 'x' }, call)).rejects.toMatchObject({
      code: 'think/tool-timeout',
      retryable: false,
    });
    await closed.promise;
  });

  it('that hangs is left when the turn says so, with no timer behind', async () => {
    await using receiver = await startWebReceiver(() => undefined);
    const clock = fakeClock();
    const parts = { clock, address: receiver.url, secrets: {}, mainLocale: 'en-US' };
    const turn = new AbortController();
    const running = createWebhook(settings, parts).run({ item: 'x' }, { ...call, signal: turn.signal });
    turn.abort(new Error('The time is up.'));
    await expect(running).rejects.toMatchObject({ code: 'think/aborted' });
    expect(clock.waiting).toBe(0);
    await expect(
      createWebhook(settings, parts).run({ item: 'x' }, { ...call, signal: turn.signal }),
    ).rejects.toMatchObject({ code: 'think/aborted' });
  });

  it('that is not there is tried twice, since nothing was sent', async () => {
    const gone = await startWebReceiver(() => undefined);
    await gone[Symbol.asyncDispose]();
    const begunMs = performance.now();
    await expect(webhook(gone.url).run({ item: 'x' }, call)).rejects.toMatchObject({
      code: 'think/tool-unavailable',
      message: 'The tool shopping_list cannot be reached (ECONNREFUSED).',
    });
    expect(performance.now() - begunMs).toBeGreaterThanOrEqual(195);
  });

  it.each([
    ['POST', 1],
    ['GET', 2],
  ] as const)('by hanging up is asked by %s %i times', async (method, times) => {
    await using receiver = await startWebReceiver((response) => response.destroy());
    await expect(webhook(receiver.url, { method }).run({ item: 'x' }, call)).rejects.toMatchObject({
      code: 'think/tool-failed',
    });
    expect(receiver.requests).toHaveLength(times);
    expect(new Set(receiver.requests.map(({ headers }) => headers['idempotency-key']))).toEqual(
      new Set(['call-1']),
    );
  });
});

async function failureOf(work: Promise<unknown>): Promise<Error> {
  const outcome: unknown = await work.catch((error: unknown) => error);
  if (outcome instanceof Error) return outcome;
  throw new Error('It did not fail.');
}
