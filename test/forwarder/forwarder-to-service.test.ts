import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { describe, expect, it } from 'vitest';
import { createAlexaHandler } from '../../src/alexa/handler.ts';
import { createAssistant } from '../../src/assistant.ts';
import { systemClock } from '../../src/clock.ts';
import { acceptForwarded } from '../../src/entry/forwarder/accept-forwarded.ts';
import { createForwarder } from '../../src/entry/forwarder.ts';
import { createHttpApp } from '../../src/entry/http.ts';
import { createScriptedModel } from '../../src/model/scripted.ts';
import { createLog } from '../../src/observe/log.ts';
import { Secret } from '../../src/secret.ts';
import { createInMemoryStore } from '../../src/store/in-memory.ts';
import { createLocalAlexa } from '../../src/testing/local-alexa/local-alexa.ts';
import { createListener } from '../support/listener.ts';

const { skillId } = createLocalAlexa({ skill: 'http://localhost' });
const log = createLog({ level: 'error', now: systemClock.now });
const secret = new Secret('a secret of at least 32 characters');

/** The service behind its real routes on a port of this machine, open to Alexa and to forwarders. */
async function openService(): Promise<
  AsyncDisposable & { readonly url: string; readonly asked: () => number }
> {
  let asked = 0;
  const model = createScriptedModel({
    clock: systemClock,
    firstTokenMs: 1,
    tokensPerSecond: 2_000,
    answer: () => `Answer number ${(asked += 1)}.`,
  });
  const store = createInMemoryStore({ clock: systemClock });
  const assistant = createAssistant({}, { models: [model], store, log, random: () => 0 });
  const options = { skillIds: [skillId], directives: { allowLoopback: true } };
  const alexa = acceptForwarded({
    direct: createAlexaHandler(assistant, options),
    forwarded: createAlexaHandler(assistant, { ...options, verify: false }),
    secrets: [secret],
    path: '/alexa',
  });
  const app = createHttpApp({ assistant, alexa, adminToken: undefined, isReady: () => true });
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 });
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/alexa`,
    asked: () => asked,
    async [Symbol.asyncDispose]() {
      if ('closeAllConnections' in server) server.closeAllConnections();
      server.close();
      await assistant.close(50);
    },
  };
}

describe('a skill whose Lambda endpoint forwards to the service', () => {
  it('talks as if the service were Alexa’s own endpoint', async () => {
    await using service = await openService();
    const lambda = createForwarder({ url: service.url, secret });
    const listener = createListener({ skill: { lambda }, skillId, sign: false });
    try {
      expect((await listener.launch()).microphoneOpen).toBe(true);
      expect((await listener.say('why is the sky blue')).speech).toContain('Answer number 1.');
      expect((await listener.intent('AMAZON.RepeatIntent')).speech).toContain('Answer number 1.');
    } finally {
      await listener.close();
    }
  });

  it('answers a copy that is sent again with the first answer', async () => {
    await using service = await openService();
    const lambda = createForwarder({ url: service.url, secret });
    const listener = createListener({ skill: { lambda }, skillId, sign: false });
    try {
      const first = await listener.say('why is the sky blue');
      const again = await listener.resend();
      expect(again.speech).toBe(first.speech);
      expect(service.asked()).toBe(1);
    } finally {
      await listener.close();
    }
  });

  it.each([
    ['without any signature', {}],
    [
      'with a made-up one',
      {
        'x-wellspoken-signature': 'A'.repeat(43),
        'x-wellspoken-timestamp': String(Date.now()),
        'x-wellspoken-window': '7000',
      },
    ],
    ['with half of one', { 'x-wellspoken-signature': 'A'.repeat(43) }],
  ])('lets nobody in %s', async (_, headers) => {
    await using service = await openService();
    const answer = await fetch(service.url, { method: 'POST', headers, body: '{}' });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: { code: expect.stringMatching(/^hear\//) } });
  });

  it('tells the listener that it is not set up where the secrets differ', async () => {
    await using service = await openService();
    const lambda = createForwarder({
      url: service.url,
      secret: new Secret('another secret of 32 characters!'),
    });
    const alexa = createLocalAlexa({ skill: { lambda }, skillId, sign: false });
    try {
      expect((await alexa.say('why is the sky blue')).speech).toContain('not set up properly');
    } finally {
      await alexa.close();
    }
  });

  it('still checks the skill’s id', async () => {
    await using service = await openService();
    const lambda = createForwarder({ url: service.url, secret });
    const alexa = createLocalAlexa({ skill: { lambda }, skillId: 'amzn1.ask.skill.another', sign: false });
    try {
      await alexa.say('why is the sky blue');
      expect(service.asked()).toBe(0);
    } finally {
      await alexa.close();
    }
  });
});
