import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locales } from '../../src/config/locale.ts';
import { phrasesFor } from '../../src/speech/phrases.ts';
import { sendRaw } from '../support/raw-http.ts';
import { startWatchedService, type WatchedService, watchedToken } from '../support/watched-service.ts';

const unsigned = { WELLSPOKEN_VERIFY_SIGNATURE: 'off' };

describe('somebody who asks too often', () => {
  it('is asked for a minute, in their language, with the session closed, and no model is called', async () => {
    await using service = await startWatchedService({
      config: { languages: [...locales], limits: { personPerMinute: 2 } },
    });
    for (const locale of locales) {
      const anna = service.meet({ locale });
      await anna.launch();
      await anna.launch();
      const calls = service.proxy.count();
      const { speech, status } = await anna.say('12 + 30');
      expect(speech, locale).toContain(phrasesFor(locale).errors.tooMany);
      expect(status).toBe(200);
      expect(service.proxy.count()).toBe(calls);
      // Somebody else is not made to wait.
      expect((await service.meet({ locale }).launch()).speech).not.toContain(
        phrasesFor(locale).errors.tooMany,
      );
    }
  });

  it('is still helped in need', async () => {
    await using service = await startWatchedService({ config: { limits: { personPerMinute: 1 } } });
    const anna = service.meet();
    await anna.launch();
    expect((await anna.say('why is the sky blue')).speech).toContain(phrasesFor('en-US').errors.tooMany);
    expect((await anna.say('i want to kill myself')).speech).toContain('nine eight eight');
  });

  it('over HTTP gets the same words, and its code', async () => {
    await using service = await startWatchedService({ config: { limits: { personPerMinute: 1 } } });
    const ask = async () => {
      const response = await fetch(`${service.url}/v1/turns`, {
        method: 'POST',
        headers: { authorization: `Bearer ${watchedToken}` },
        body: JSON.stringify({ text: 'why is the sky blue', userId: 'anna' }),
      });
      return (await response.json()) as { speech: string; cause?: string };
    };
    expect(await ask()).not.toHaveProperty('cause');
    expect(await ask()).toMatchObject({ cause: 'hear/too-many-requests' });
  });
});

it('all together are held to a pace, whoever they are', async () => {
  await using service = await startWatchedService({ config: { limits: { totalPerSecond: 5 } } });
  const turns = await Promise.all(Array.from({ length: 20 }, () => service.meet().say('12 + 30')));
  const turnedAway = turns.filter(({ speech }) => speech.includes(phrasesFor('en-US').errors.tooMany));
  expect(turnedAway.length).toBeGreaterThanOrEqual(5);
  expect(turnedAway.length).toBeLessThan(20);
  await sleep(400);
  expect((await service.meet().launch()).speech).not.toContain(phrasesFor('en-US').errors.tooMany);
});

describe('the doors', () => {
  let service: WatchedService;
  beforeAll(async () => {
    service = await startWatchedService({ env: unsigned });
  });
  afterAll(() => service[Symbol.asyncDispose]());
  const bearer = { authorization: `Bearer ${watchedToken}` };

  it.each([
    ['POST', '/alexa', 'x', {}, 400, 'hear/malformed'],
    ['POST', '/alexa', 'x'.repeat(300_000), {}, 413, 'hear/too-large'],
    ['POST', '/v1/turns', '{}', {}, 401, 'hear/unauthorized'],
    ['POST', '/v1/turns', '{}', bearer, 400, 'hear/malformed'],
    ['POST', '/v1/turns', 'x'.repeat(300_000), bearer, 413, 'hear/too-large'],
    ['GET', '/admin/incidents', undefined, {}, 401, 'hear/unauthorized'],
    ['GET', '/admin/nothing', undefined, {}, 401, 'hear/unauthorized'],
    ['DELETE', `/admin/people/${'a'.repeat(24)}`, undefined, {}, 401, 'hear/unauthorized'],
    ['POST', '/admin/pseudonym', 'x'.repeat(300_000), bearer, 413, 'hear/too-large'],
    ['GET', '/admin/people/..%2F..%2Fincidents', undefined, bearer, 400, 'hear/malformed'],
    ['GET', '/admin/incidents?limit=-1', undefined, bearer, 400, 'hear/malformed'],
    ['GET', '/nothing', undefined, {}, 404, 'hear/malformed'],
    ['GET', '/alexa', undefined, {}, 404, 'hear/malformed'],
  ] as const)('%s %s refuses in one shape', async (method, path, body, headers, status, code) => {
    const init = { method, headers: { ...headers }, ...(body === undefined ? {} : { body }) };
    const response = await fetch(`${service.url}${path}`, init);
    expect(response.status).toBe(status);
    const answer = (await response.json()) as { error: { code: string; message: string } };
    expect(answer).toEqual({ error: { code, message: expect.any(String) as string } });
    expect(JSON.stringify(answer)).not.toMatch(/node_modules|\bat .*\.ts:|xxxx/);
  });

  it('say that nothing of it is to be kept, guessed or framed', async () => {
    const paths = ['/healthz', '/readyz', '/nothing', '/admin/incidents'];
    for (const path of paths) {
      const { headers } = await fetch(`${service.url}${path}`, { headers: bearer });
      expect(headers.get('cache-control'), path).toBe('no-store');
      expect(headers.get('x-content-type-options'), path).toBe('nosniff');
      expect(headers.get('x-frame-options'), path).toBe('SAMEORIGIN');
      expect(headers.get('strict-transport-security'), path).toContain('max-age=');
      expect(headers.get('referrer-policy'), path).toBe('no-referrer');
      expect(headers.get('x-powered-by'), path).toBeNull();
      expect(headers.get('server'), path).toBeNull();
    }
    const { headers } = await fetch(`${service.url}/alexa`, { method: 'POST', body: 'x' });
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('let no page of another origin in', async () => {
    const response = await fetch(`${service.url}/v1/turns`, {
      method: 'OPTIONS',
      headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' },
    });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  it.each(['/alexa', '/v1/turns', '/admin/pseudonym'])(
    'take no JSON of ten thousand levels at %s',
    async (path) => {
      for (const body of [
        '['.repeat(10_000) + ']'.repeat(10_000),
        '{"a":'.repeat(10_000) + '1' + '}'.repeat(10_000),
      ]) {
        const response = await fetch(`${service.url}${path}`, { method: 'POST', headers: bearer, body });
        expect(response.status).toBe(400);
      }
    },
  );

  it('wait five seconds for headers and ten for a request, and cut off who dawdles', async () => {
    const startedMs = performance.now();
    const dawdlers = await Promise.all(
      Array.from({ length: 50 }, () =>
        sendRaw(service.url, 'POST /alexa HTTP/1.1\r\nhost: x\r\n', (socket) => {
          const drip = setInterval(() => socket.write('x-drip: 1\r\n'), 500);
          socket.on('close', () => clearInterval(drip));
        }),
      ),
    );
    expect(dawdlers.map(({ status }) => status)).toEqual(dawdlers.map(() => 408));
    expect(performance.now() - startedMs).toBeLessThan(9_000);
    expect((await fetch(`${service.url}/healthz`)).status).toBe(200);
  });
});
