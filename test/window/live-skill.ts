import { createAlexaHandler } from '../../src/alexa/handler.ts';
import { createAssistant } from '../../src/assistant.ts';
import type { ConfigInput } from '../../src/config/config.ts';
import { parseConfig } from '../../src/config/parse.ts';
import { createUndiciTransport } from '../../src/model/undici-transport.ts';
import { createStandInGateway, type StandInGateway } from '../../src/testing/gateway/gateway.ts';
import type { ScriptFunction } from '../../src/testing/gateway/script.ts';
import {
  createLocalAlexa,
  type LocalAlexa,
  type LocalAlexaOptions,
} from '../../src/testing/local-alexa/local-alexa.ts';

/** The skill on the machine's own clock, with its models and its directives behind sockets. */
export interface LiveSkill extends AsyncDisposable {
  readonly gateway: StandInGateway;
  meet(options?: Partial<LocalAlexaOptions>): LocalAlexa;
}

const { skillId } = createLocalAlexa({ skill: 'http://localhost' });

/** Opens it, with a store in memory; the gateway answers by `script`. */
export async function openLiveSkill(script: ScriptFunction, input: ConfigInput = {}): Promise<LiveSkill> {
  const gateway = await createStandInGateway();
  gateway.script(script);
  const config = parseConfig(input, {
    COMETAPI_KEY: gateway.key,
    COMETAPI_BASE_URL: gateway.url,
    WELLSPOKEN_STORE: 'memory:',
  });
  const transport = createUndiciTransport();
  const log = { debug() {}, info() {}, warn() {}, error() {} };
  const assistant = createAssistant(config, { transport: transport.send, log });
  const skill = createAlexaHandler(assistant, {
    skillIds: [skillId],
    verify: false,
    directives: { allowLoopback: true },
  });
  const met: LocalAlexa[] = [];
  return {
    gateway,
    meet(options = {}) {
      const alexa = createLocalAlexa({ skill, skillId, sign: false, ...options });
      met.push(alexa);
      return alexa;
    },
    async [Symbol.asyncDispose]() {
      await assistant.close(1_000);
      await transport.close();
      await gateway.close();
      await Promise.all(met.map((alexa) => alexa.close()));
    },
  };
}
