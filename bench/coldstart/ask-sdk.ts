// First: what comes after it is CommonJS.
import './require.ts';
import Anthropic from '@anthropic-ai/sdk';
import { SkillBuilders } from 'ask-sdk-core';
import type { IntentRequest } from 'ask-sdk-model';

const client = new Anthropic({
  apiKey: process.env['COMETAPI_KEY'] ?? 'none',
  baseURL: process.env['COMETAPI_BASE_URL'] ?? null,
  maxRetries: 0,
});

/** The usual way: ask-sdk-core and the official SDK. */
export const handler = SkillBuilders.custom()
  .addRequestHandlers(
    {
      canHandle: ({ requestEnvelope }) => requestEnvelope.request.type === 'LaunchRequest',
      handle: ({ responseBuilder }) =>
        responseBuilder.speak('Hello!').reprompt('What would you like to know?').getResponse(),
    },
    {
      canHandle: ({ requestEnvelope }) => requestEnvelope.request.type === 'IntentRequest',
      async handle({ requestEnvelope, responseBuilder }) {
        const { intent } = requestEnvelope.request as IntentRequest;
        const stream = client.messages.stream({
          model: 'claude-haiku-5-5',
          max_tokens: 400,
          messages: [{ role: 'user', content: intent.slots?.['request']?.value ?? '' }],
        });
        return responseBuilder
          .speak(await stream.finalText())
          .reprompt('What else?')
          .getResponse();
      },
    },
  )
  .lambda();
