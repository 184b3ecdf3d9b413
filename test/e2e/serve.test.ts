import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failures } from '../../src/testing/gateway/failures.ts';
import { createLocalAlexa } from '../../src/testing/local-alexa/local-alexa.ts';
import { eventually } from '../support/eventually.ts';
import { createListener } from '../support/listener.ts';
import { modelCalls } from '../support/model-calls.ts';
import { adminToken, secret, type Service, skillId, startService } from '../support/service.ts';

const question = 'how many teeth has a hippopotamus';

describe.each(['messages', 'chat'] as const)('wellspoken serve, models over %s', (protocol) => {
  let service: Service;
  beforeAll(async () => {
    service = await startService({ WELLSPOKEN_CONFIG: `models:\n  protocol: ${protocol}\n` });
  });
  afterAll(() => service[Symbol.asyncDispose]());

  it('answers Alexa', async () => {
    const anna = createListener({ skill: `${service.url}/alexa`, skillId, sign: false });
    service.gateway.script({ speech: 'It has about forty.' });
    expect((await anna.say(question)).speech).toContain('It has about forty.');
    expect(modelCalls(service.gateway).at(-1)).toMatchObject({ protocol, lastUserText: question });
    await anna.close();
  });

  it('answers any other front in JSON', async () => {
    service.gateway.script({ speech: 'It has about forty.', card: 'Forty, give or take.' });
    const response = await service.ask({ text: question, userId: 'somebody' });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      speech: expect.stringMatching(/^It has about forty\./),
      card: { title: question, text: 'Forty, give or take.' },
      keepListening: true,
      restPending: false,
      model: 'claude-haiku-5-5',
      usd: expect.any(Number),
    });
  });

  it('tells the turn as it happens', async () => {
    const response = await service.ask({ text: question }, { accept: 'text/event-stream' });
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const stream = await response.text();
    const types = [...stream.matchAll(/^event: (.*)$/gm)].map(([, type]) => type);
    expect(types[0]).toBe('hear-end');
    expect(types.filter((type) => type === 'say-reply')).toHaveLength(1);
    expect(types.at(-1)).toBe('remember-end');
  });

  it('writes none of the words and none of the secrets into its log, whatever the models do', async () => {
    const { authentication401, apiError500, brokenJsonMidStream, cometModelNotFound503 } = failures;
    for (const fail of [authentication401, apiError500, brokenJsonMidStream, cometModelNotFound503]) {
      service.gateway.script([{ fail }, { fail }, { fail }, { fail }]);
      const response = await service.ask({ text: question, userId: 'amzn1.ask.account.ANNA', windowMs: 500 });
      expect(response.status).toBe(200);
    }
    const output = service.command.output();
    expect(output).toContain('"level":"debug"');
    expect(output).toContain('"code":"think/auth"');
    const { key } = service.gateway;
    const telling = [key, secret, adminToken, 'hippopotamus', 'forty', 'amzn1.ask.account', '    at '];
    expect(telling.filter((text) => output.includes(text))).toEqual([]);
    expect(service.command.stderr()).toBe('');
  });
});

describe('wellspoken serve', () => {
  let service: Service;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service[Symbol.asyncDispose]());

  it.each([
    ['GET', '/healthz', 200],
    ['GET', '/readyz', 200],
    ['GET', '/', 404],
    ['GET', '/alexa', 404],
    ['POST', '/v1/turn', 404],
    ['GET', '/v1/turns', 404],
    ['GET', '/../package.json', 404],
  ])('answers %s %s with %i', async (method, path, status) => {
    const response = await fetch(service.url + path, { method });
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain('application/json');
    expect(await response.json()).toBeTypeOf('object');
  });

  it.each([{}, { authorization: 'Bearer wrong' }])(
    'keeps strangers out of /v1/turns: %j',
    async (headers) => {
      const body = JSON.stringify({ text: question });
      const response = await fetch(`${service.url}/v1/turns`, { method: 'POST', headers, body });
      expect(response.status).toBe(401);
      expect(service.gateway.calls).toEqual([]);
    },
  );

  it('logs why it let a request of Alexa not in', async () => {
    const stranger = createLocalAlexa({
      skill: `${service.url}/alexa`,
      skillId: 'amzn1.ask.skill.00000000-0000-4000-8000-000000000000',
      sign: false,
    });
    expect((await stranger.say(question)).status).toBe(400);
    await service.command.sees(/"message":"request failed","code":"hear\/wrong-skill"/);
    await stranger.close();
  });

  it('finishes the running turn when it is asked to stop, then exits with 0', async () => {
    service.gateway.script({ speech: 'It has about forty.', firstTokenMs: 400 });
    const asked = service.ask({ text: question });
    await eventually('the model is asked', () => service.gateway.calls.length > 0);
    const askedToStopMs = performance.now();
    service.command.child.kill('SIGTERM');
    await service.command.sees(/service draining/);
    await expect(fetch(`${service.url}/healthz`)).rejects.toThrow('fetch failed');

    expect(await (await asked).json()).toMatchObject({ speech: expect.stringContaining('about forty') });
    expect(await service.command.exit).toBe(0);
    expect(service.log().at(-1)).toMatchObject({ message: 'service stopped' });
    // A connection kept alive by its client must not hold up the end.
    expect(performance.now() - askedToStopMs).toBeLessThan(3_000);
  });
});
