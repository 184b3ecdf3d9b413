import { createAlexaHandler } from '../../src/alexa/handler.ts';
import { type Assistant, type AssistantParts, createAssistant } from '../../src/assistant.ts';
import { createHttpsTransport } from '../../src/aws/https-transport.ts';
import type { Config } from '../../src/config/config.ts';
import { createDirectLambda, type LambdaEvent } from '../../src/entry/direct-lambda.ts';
import { startServer } from '../../src/entry/server.ts';
import { createLocalAlexa } from '../../src/testing/local-alexa/local-alexa.ts';
import type { Skill } from '../../src/testing/local-alexa/skill.ts';
import { functionUrlEvent, restApiEvent } from './lambda-envelopes.ts';

/** A skill that runs somewhere, as Alexa reaches it. */
export interface OpenSkill {
  readonly skill: Skill;
  close(): Promise<void>;
}

/** One of the places a skill can run in. */
export interface Way {
  readonly name: string;
  /** Whether the process outlives its reply, so that a late answer is written on rather than asked for again. */
  readonly writesOn: boolean;
  open(config: Config, parts: AssistantParts): Promise<OpenSkill>;
}

/** What makes a skill take the local Alexas of this process for Alexa: whose signature to trust, and where to send early speech. */
const { trustedRoots, fetch } = createLocalAlexa({ skill: 'http://localhost' }).certificates;
const localAlexa = { trustedRoots, fetch, directives: { allowLoopback: true } };

/** Every place a skill can run in, each with all of its real parts. */
export const ways: readonly Way[] = [
  {
    name: 'in process',
    writesOn: true,
    async open(config, parts) {
      const assistant = createAssistant(config, parts);
      const { skillIds, invocationName } = config;
      const skill = createAlexaHandler(assistant, {
        skillIds,
        invocationNames: [invocationName],
        ...localAlexa,
      });
      return { skill, close: () => assistant.close() };
    },
  },
  {
    name: 'over HTTP',
    writesOn: true,
    async open(config, parts) {
      const server = await startServer(createAssistant(config, parts), localAlexa);
      return { skill: `${server.url}/alexa`, close: () => server.close() };
    },
  },
  {
    name: 'in a Lambda',
    writesOn: false,
    open: (config, parts) =>
      openLambda(config, parts, (assistant) => ({ lambda: createDirectLambda(assistant, localAlexa) })),
  },
  {
    name: 'in a Lambda behind a function URL',
    writesOn: false,
    open: (config, parts) => openLambda(config, parts, (assistant) => behind(assistant, functionUrlEvent)),
  },
  {
    name: 'in a Lambda behind a REST API',
    writesOn: false,
    open: (config, parts) => openLambda(config, parts, (assistant) => behind(assistant, restApiEvent)),
  },
];

async function openLambda(
  config: Config,
  parts: AssistantParts,
  skillOf: (assistant: Assistant) => Skill,
): Promise<OpenSkill> {
  // As the function's own entry does: the process freezes after the reply.
  const transport = createHttpsTransport();
  const assistant = createAssistant(config, { transport: transport.send, ...parts, writeOnMs: 0 });
  return {
    skill: skillOf(assistant),
    async close() {
      await assistant.close();
      transport.close();
    },
  };
}

type Wrap = (request: { headers: Record<string, string>; body: Uint8Array }) => LambdaEvent;

function behind(assistant: Assistant, wrap: Wrap): Skill {
  const lambda = createDirectLambda(assistant, localAlexa);
  return async (request) => {
    const { statusCode, body } = (await lambda(wrap(request))) as { statusCode: number; body: string };
    return { status: statusCode, body };
  };
}
