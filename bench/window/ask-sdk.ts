import type { AddressInfo } from 'node:net';
import Anthropic from '@anthropic-ai/sdk';
import { DefaultApiClient, SkillBuilders } from 'ask-sdk-core';
import { ExpressAdapter } from 'ask-sdk-express-adapter';
import type { IntentRequest } from 'ask-sdk-model';
import express from 'express';
import { contend } from './contender.ts';

/**
 * The best of what peers do: ask-sdk-core, "one moment" as a progressive response at once, and the official SDK with its retries, bounded
 * by Alexa's window.
 */
await contend(async ({ gatewayUrl, gatewayKey, skillId }) => {
  const client = new Anthropic({ apiKey: gatewayKey, baseURL: gatewayUrl });
  const skill = SkillBuilders.custom()
    .addRequestHandlers({
      canHandle: ({ requestEnvelope }) => requestEnvelope.request.type === 'IntentRequest',
      async handle({ requestEnvelope, responseBuilder, serviceClientFactory }) {
        const { intent, requestId } = requestEnvelope.request as IntentRequest;
        await serviceClientFactory
          ?.getDirectiveServiceClient()
          .enqueue({ header: { requestId }, directive: { type: 'VoicePlayer.Speak', speech: 'One moment.' } })
          .catch(() => {});
        const { content } = await client.messages.create(
          {
            model: 'claude-haiku-5-5',
            max_tokens: 1_000,
            thinking: { type: 'disabled' },
            messages: [{ role: 'user', content: intent.slots?.['request']?.value ?? 'go on' }],
          },
          { signal: AbortSignal.timeout(7_500) },
        );
        const text = content[0]?.type === 'text' ? content[0].text : '';
        return responseBuilder.speak(text).reprompt('What else?').getResponse();
      },
    })
    .addErrorHandlers({
      canHandle: () => true,
      handle: ({ responseBuilder }) =>
        responseBuilder
          .speak('Sorry, something went wrong. What else would you like to know?')
          .reprompt('What else?')
          .getResponse(),
    })
    .withApiClient(new DefaultApiClient())
    .withSkillId(skillId)
    .create();
  const app = express();
  app.post('/alexa', new ExpressAdapter(skill, false, false).getRequestHandlers());
  return new Promise((resolve) => {
    const server = app.listen(0, '127.0.0.1', () =>
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}/alexa`),
    );
  });
});
