import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeClock } from '../fake-clock.ts';
import { failures } from './failures.ts';
import { createStandInGateway, type StandInGateway, type StandInGatewayOptions } from './gateway.ts';

const question = {
  model: 'claude-haiku-5-5',
  max_tokens: 400,
  thinking: { type: 'disabled' },
  messages: [{ role: 'user', content: 'Is it late?' }],
};

let gateway: StandInGateway;
async function open(options?: StandInGatewayOptions) {
  await gateway.close();
  gateway = await createStandInGateway(options);
}
beforeEach(async () => {
  gateway = await createStandInGateway();
});
afterEach(() => gateway.close());

async function post(path: string, body: unknown, headers: Record<string, string> = {}, signal?: AbortSignal) {
  return fetch(`${gateway.url}${path}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { authorization: `Bearer ${gateway.key}`, 'anthropic-version': '2023-06-01', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    signal: signal ?? null,
  });
}

async function answerText(response: Response): Promise<string> {
  const message: { content: { text: string }[] } = JSON.parse(await response.text());
  return message.content.map(({ text }) => text).join('');
}

describe('a key', () => {
  it.each([
    ['none', {}],
    ['a wrong bearer', { authorization: 'Bearer sk-wrong' }],
    ['the bare key, as some samples send it', { authorization: 'KEY' }],
    ['a wrong x-api-key', { 'x-api-key': 'sk-wrong' }],
    ['both kinds at once', { authorization: 'Bearer KEY', 'x-api-key': 'KEY' }],
    ['a bearer without a value', { authorization: 'Bearer ' }],
  ])('is refused when it is %s', async (_name, headers) => {
    const real = Object.entries(headers).map(
      ([name, value]) => [name, value.replace('KEY', gateway.key)] as [string, string],
    );
    const init = { method: 'POST', body: JSON.stringify(question), headers: new Headers(real) };
    expect((await fetch(`${gateway.url}/v1/messages`, init)).status).toBe(401);
  });

  it('may come as x-api-key on the Messages route, but not on the chat route', async () => {
    const headers = { 'x-api-key': gateway.key, 'anthropic-version': '2023-06-01' };
    const init = { method: 'POST', headers, body: JSON.stringify(question) };
    expect((await fetch(`${gateway.url}/v1/messages`, init)).status).toBe(200);
    expect((await fetch(`${gateway.url}/v1/chat/completions`, init)).status).toBe(401);
  });
});

describe('a path', () => {
  it('with a /v1 too many is answered as CometAPI does, not in JSON', async () => {
    const response = await post('/v1/v1/messages', question);
    expect(response.status).toBe(301);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect((await fetch(`${gateway.url}/console`)).status).toBe(200);
  });

  it('nobody knows is a JSON 404 at Anthropic', async () => {
    await open({ flavour: 'anthropic' });
    const response = await post('/v1/v1/messages', question);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ type: 'error', error: { type: 'not_found_error' } });
  });

  it('/api/models is public and priced', async () => {
    await open({ models: ['claude-haiku-5-5'] });
    const catalogue = await (await fetch(`${gateway.url}/api/models`)).json();
    expect(catalogue).toMatchObject({
      total: 1,
      data: [{ id: 'claude-haiku-5-5', pricing: { input: 0.08, output: 0.4 } }],
    });
  });

  it('/v1/models needs the key', async () => {
    expect((await fetch(`${gateway.url}/v1/models`)).status).toBe(401);
  });
});

describe('a body', () => {
  it('over the limit is refused with 413 and leaves the gateway working', async () => {
    await open({ maxBodyBytes: 1000 });
    expect((await post('/v1/messages', 'x'.repeat(1001))).status).toBe(413);
    expect((await post('/v1/messages', question)).status).toBe(200);
  });

  it.each(['', '{', '[]', '"text"', 'null', '\u0000'])('that is %j is ill-formed', async (body) => {
    expect((await post('/v1/messages', body)).status).toBe(500);
    await open({ flavour: 'anthropic' });
    expect((await post('/v1/messages', body)).status).toBe(400);
  });
});

describe('a script', () => {
  it('speaks the same words plainly or inside the format asked for', async () => {
    gateway.script({ speech: 'Half past "nine".' });
    expect(await answerText(await post('/v1/messages', question))).toBe('Half past "nine".');
    const asked = { ...question, system: 'Answer as JSON with the fields speech and card.' };
    const text = await answerText(await post('/v1/messages', asked));
    expect(JSON.parse(text)).toEqual({ speech: 'Half past "nine".', card: 'Half past "nine".' });
    gateway.script({ speech: 'Nine.', card: null });
    expect(await answerText(await post('/v1/messages', asked))).toBe('{"speech":"Nine.","card":null}');
    expect(await answerText(await post('/v1/messages', question))).toBe('Nine.');
  });

  it('may be a list, after which calls go as by default', async () => {
    gateway.script([{ text: 'One' }, { fail: failures.overloaded529 }]);
    expect(await answerText(await post('/v1/messages', question))).toBe('One');
    expect((await post('/v1/messages', question)).status).toBe(529);
    expect(await answerText(await post('/v1/messages', question))).toBe('You said: Is it late?');
  });

  it('may decide by the request, and counts only calls that were let in', async () => {
    gateway.script(({ lastUserText, stream }, callNumber) => ({
      text: `${callNumber} ${lastUserText} ${stream}`,
    }));
    await post('/v1/messages', { ...question, model: 'claude-4-opus' });
    expect(await answerText(await post('/v1/messages', question))).toBe('1 Is it late? false');
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('a bug in a test');
      },
    ],
    ['never gets anywhere', () => ({ tokensPerSecond: 0 })],
    ['starts before it began', () => ({ firstTokenMs: Number.NaN })],
  ])('that %s fails the call and not the gateway', async (_name, script) => {
    gateway.script(script);
    const response = await post('/v1/messages', question);
    expect(response.status).toBe(500);
    expect(await response.text()).toMatch(/The stand-in gateway failed: .*(?:a bug|No such pace)/);
    await gateway.settled();
    expect(gateway.calls[0]?.outcome).toBe('broken');
    gateway.script({});
    expect((await post('/v1/messages', question)).status).toBe(200);
  });
});

describe('the records', () => {
  it('hold what was sent, with the key, and what it cost', async () => {
    await post('/v1/messages', question, { 'x-mark': 'a' }).then((response) => response.text());
    await gateway.settled();
    expect(gateway.calls).toHaveLength(1);
    expect(gateway.calls[0]).toMatchObject({
      number: 1,
      method: 'POST',
      path: '/v1/messages',
      headers: { authorization: `Bearer ${gateway.key}`, 'x-mark': 'a' },
      body: question,
      status: 200,
      outcome: 'finished',
      // 'Is it late?' has 11 characters, 'You said: Is it late?' has 21.
      usage: { inputTokens: 3, cacheReadTokens: 0, cacheWriteTokens: 0, outputTokens: 6 },
    });
  });

  it('add up over calls, and refused ones cost nothing', async () => {
    for (const body of [question, question, { ...question, model: 'claude-4-opus' }]) {
      await post('/v1/messages', body).then((response) => response.text());
    }
    expect(gateway.usage()).toEqual({
      inputTokens: 6,
      cacheReadTokens: 0,
      cacheWriteTokens: 0,
      outputTokens: 12,
    });
  });

  it('count what a client got before it left', async () => {
    const clock = fakeClock();
    await open({ clock });
    gateway.script({ text: 'abcd'.repeat(50), tokensPerSecond: 10 });
    const controller = new AbortController();
    const response = await post('/v1/messages', { ...question, stream: true }, {}, controller.signal);
    await clock.advance(950);
    controller.abort();
    await gateway.settled();
    await expect(response.text()).rejects.toThrow('aborted');
    expect(gateway.calls[0]).toMatchObject({
      outcome: 'cancelled',
      usage: { inputTokens: 3, outputTokens: 10 },
    });
  });

  it('say what the wire says where a script overrides the usage', async () => {
    gateway.script({ text: 'Hi.', usage: { inputTokens: 900, outputTokens: 70 } });
    const message = await (await post('/v1/messages', question)).json();
    expect(message).toMatchObject({ usage: { input_tokens: 900, output_tokens: 70 } });
    expect(gateway.usage()).toMatchObject({ inputTokens: 900, outputTokens: 70 });
  });
});

describe('closing', () => {
  it('breaks what is still running and lets nothing hang', async () => {
    gateway.script({ fail: failures.hangAfterHeaders });
    const response = await post('/v1/messages', { ...question, stream: true });
    const reading = response.text().catch((error: unknown) => error);
    await gateway.close();
    await gateway.settled();
    expect(await reading).toBeInstanceOf(Error);
    expect(gateway.calls[0]?.outcome).toBe('broken');
    await gateway.close();
  });

  it('frees the port, which a second gateway cannot take before', async () => {
    const port = Number(new URL(gateway.url).port);
    await expect(createStandInGateway({ port })).rejects.toThrow('EADDRINUSE');
    await open({ port });
    expect(gateway.url).toBe(`http://127.0.0.1:${port}`);
  });
});

describe('many streams at once', () => {
  it('are all told to the end', async () => {
    gateway.script({ text: 'abcd'.repeat(20), firstTokenMs: 5, tokensPerSecond: 1000 });
    const bodies = await Promise.all(
      Array.from({ length: 200 }, async () =>
        (await post('/v1/messages', { ...question, stream: true })).text(),
      ),
    );
    expect(
      bodies.every((body) => body.endsWith('event: message_stop\ndata: {"type":"message_stop"}\n\n')),
    ).toBe(true);
    expect(gateway.usage().outputTokens).toBe(200 * 20);
  });
});
