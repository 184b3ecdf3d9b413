import type { AddressInfo } from 'node:net';
import Anthropic from '@anthropic-ai/sdk';
import { SkillBuilders } from 'ask-sdk-core';
import { ExpressAdapter, SkillRequestSignatureVerifier, TimestampVerifier } from 'ask-sdk-express-adapter';
import type { IntentRequest } from 'ask-sdk-model';
import express from 'express';
import { contend } from './contender.ts';

/** The usual way: ask-sdk-core behind its express adapter, the official SDK streaming. It verifies, and stores nothing. */
await contend(async ({ gatewayUrl, gatewayKey, skillId, chainPem, chainUrl }) => {
  const client = new Anthropic({ apiKey: gatewayKey, baseURL: gatewayUrl, maxRetries: 0 });
  const skill = SkillBuilders.custom()
    .addRequestHandlers({
      canHandle: ({ requestEnvelope }) => requestEnvelope.request.type === 'IntentRequest',
      async handle({ requestEnvelope, responseBuilder }) {
        const { intent } = requestEnvelope.request as IntentRequest;
        const stream = client.messages.stream({
          model: 'claude-haiku-5-5',
          max_tokens: 400,
          thinking: { type: 'disabled' },
          system: 'You are a voice assistant. Answer in two or three short spoken sentences.',
          messages: [{ role: 'user', content: intent.slots?.['request']?.value ?? '' }],
        });
        const text = await stream.finalText();
        return responseBuilder.speak(text).reprompt('What else?').getResponse();
      },
    })
    .withSkillId(skillId)
    .create();
  const signatures = new SkillRequestSignatureVerifier();
  // Already downloaded and found good, as after the first request.
  (signatures as unknown as { certCache: Map<string, string> }).certCache.set(chainUrl, chainPem);
  const adapter = new ExpressAdapter(skill, false, false, [signatures, new TimestampVerifier()]);
  const app = express();
  app.post('/alexa', adapter.getRequestHandlers());
  return new Promise((resolve) => {
    const server = app.listen(0, '127.0.0.1', () =>
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}/alexa`),
    );
  });
});
