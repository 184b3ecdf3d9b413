import { type RequestHandler, SkillBuilders } from 'ask-sdk-core';
import type { Skill } from 'ask-sdk-core';
import { createAssistant } from '../../src/assistant.ts';
import { claudeErrorHandler, type ClaudeErrorHandlerOptions } from '../../src/alexa/ask-sdk-error-handler.ts';
import { claudeHandlers, type ClaudeHandlersOptions } from '../../src/alexa/ask-sdk.ts';
import { type Clock, systemClock } from '../../src/clock.ts';
import { createScriptedModel } from '../../src/model/scripted.ts';
import type { ModelRequest } from '../../src/model/model.ts';
import { createLog } from '../../src/observe/log.ts';
import { createInMemoryStore } from '../../src/store/in-memory.ts';
import { createListener, type Listener } from '../support/listener.ts';

const skillId = 'amzn1.ask.skill.0b2f6a34-1c7b-4b1e-9f0e-5a1f0c9d8e22';

/** What the skill could do before: a launch, an intent that keeps a session attribute, an intent that takes "yes" while it waits for one. */
export const ownHandlers: readonly RequestHandler[] = [
  {
    canHandle: ({ requestEnvelope }) => requestEnvelope.request.type === 'LaunchRequest',
    handle: ({ responseBuilder }) =>
      responseBuilder.speak('Welcome to tide times.').reprompt('Which?').getResponse(),
  },
  {
    canHandle: ({ requestEnvelope: { request } }) =>
      request.type === 'IntentRequest' && request.intent.name === 'HighTideIntent',
    handle({ attributesManager, responseBuilder }) {
      attributesManager.setSessionAttributes({ waitsForYes: true });
      return responseBuilder
        .speak('High tide is at noon. Low tide as well?')
        .reprompt('Yes or no?')
        .getResponse();
    },
  },
  {
    canHandle: ({ requestEnvelope: { request }, attributesManager }) =>
      request.type === 'IntentRequest' &&
      request.intent.name === 'AMAZON.YesIntent' &&
      attributesManager.getSessionAttributes()['waitsForYes'] === true,
    handle({ attributesManager, responseBuilder }) {
      attributesManager.setSessionAttributes({ asked: 'low tide' });
      return responseBuilder
        .speak('Low tide is at six. Anything else?')
        .withShouldEndSession(false)
        .getResponse();
    },
  },
];

export interface OwnSkill extends AsyncDisposable {
  readonly skill: Skill;
  readonly skillId: string;
  /** What the model was asked, in order. */
  readonly asked: readonly ModelRequest[];
  /** Somebody who talks to the skill as a Lambda function runs it. */
  listener(): Listener;
}

export interface OwnSkillOptions extends ClaudeHandlersOptions, ClaudeErrorHandlerOptions {
  readonly clock?: Clock;
  readonly answer?: (request: ModelRequest) => string;
  readonly firstTokenMs?: number;
  readonly handlers?: readonly RequestHandler[];
}

/** A skill that was there before, with the conversation added. */
export function ownSkill(options: OwnSkillOptions = {}): OwnSkill {
  const {
    clock = systemClock,
    answer = () => 'Because of the moon.',
    firstTokenMs = 1,
    handlers = ownHandlers,
  } = options;
  const asked: ModelRequest[] = [];
  const model = createScriptedModel({
    clock,
    firstTokenMs,
    tokensPerSecond: 2_000,
    answer(request) {
      asked.push(request);
      return answer(request);
    },
  });
  const assistant = createAssistant(
    { languages: ['en-US', 'de-DE'] },
    {
      clock,
      models: [model],
      store: createInMemoryStore({ clock }),
      log: createLog({ level: 'error', now: clock.now }),
      random: () => 0,
    },
  );
  const skill = SkillBuilders.custom()
    .addRequestHandlers(
      ...handlers,
      ...claudeHandlers(assistant, { directives: { allowLoopback: true }, ...options }),
    )
    .addErrorHandlers(claudeErrorHandler(options))
    .withSkillId(skillId)
    .create();
  const listeners: Listener[] = [];
  return {
    skill,
    skillId,
    asked,
    listener() {
      const lambda = (event: never, context: never) => skill.invoke(event, context);
      const listener = createListener({ skill: { lambda }, skillId, sign: false, clock });
      listeners.push(listener);
      return listener;
    },
    async [Symbol.asyncDispose]() {
      for (const listener of listeners) await listener.close();
      // A model that hangs on purpose is not waited for.
      await assistant.close(50);
    },
  };
}
