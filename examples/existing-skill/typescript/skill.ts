import { getSlotValue, type RequestHandler, type Skill, SkillBuilders } from 'ask-sdk-core';
import type { Assistant, WellspokenError } from 'wellspoken';
import { claudeErrorHandler, claudeHandlers } from 'wellspoken/alexa';

const launch: RequestHandler = {
  canHandle: ({ requestEnvelope }) => requestEnvelope.request.type === 'LaunchRequest',
  handle: ({ responseBuilder }) =>
    responseBuilder.speak('Welcome to tide times. Which harbor?').reprompt('Which harbor?').getResponse(),
};

const highTide: RequestHandler = {
  canHandle: ({ requestEnvelope: { request } }) =>
    request.type === 'IntentRequest' && request.intent.name === 'HighTideIntent',
  handle({ attributesManager, requestEnvelope, responseBuilder }) {
    const harbor = getSlotValue(requestEnvelope, 'harbor') ?? 'your harbor';
    attributesManager.setSessionAttributes({ harbor });
    return responseBuilder
      .speak(`High tide in ${harbor} is at noon. Low tide as well?`)
      .reprompt('Shall I tell you the low tide as well?')
      .getResponse();
  },
};

/** Takes "yes" only while its own question is open, so that Claude's "Shall I go on?" gets its answer too. */
const lowTide: RequestHandler = {
  canHandle: ({ requestEnvelope: { request }, attributesManager }) =>
    request.type === 'IntentRequest' &&
    request.intent.name === 'AMAZON.YesIntent' &&
    'harbor' in attributesManager.getSessionAttributes(),
  handle({ attributesManager, responseBuilder }) {
    const { harbor } = attributesManager.getSessionAttributes<{ harbor: string }>();
    attributesManager.setSessionAttributes({});
    return responseBuilder
      .speak(`Low tide in ${harbor} is at six. What else would you like to know?`)
      .reprompt('What else would you like to know?')
      .getResponse();
  },
};

/** For the operator; the listener hears an apology in their language. */
const log = ({ code, cause }: WellspokenError) => void process.stderr.write(`${code}: ${String(cause)}\n`);

/** The skill as it was, and Claude behind it for everything that its own handlers leave. */
export function createSkill(assistant: Assistant): Skill {
  return SkillBuilders.custom()
    .addRequestHandlers(
      launch,
      highTide,
      lowTide,
      ...claudeHandlers(assistant, { freeText: { ChatIntent: 'words' } }),
    )
    .addErrorHandlers(claudeErrorHandler({ onError: log }))
    .create();
}
