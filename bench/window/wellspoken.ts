import { createAssistant } from '../../src/assistant.ts';
import { parseConfig } from '../../src/config/parse.ts';
import { startServer } from '../../src/entry/server.ts';
import { createUndiciTransport } from '../../src/model/undici-transport.ts';
import { contend } from './contender.ts';

/** The service as `serve` runs it, with its defaults, a store in memory and no log. */
await contend(async ({ gatewayUrl, gatewayKey, skillId }) => {
  const config = parseConfig(
    { models: { maxOutputTokens: 1_000 } },
    {
      COMETAPI_KEY: gatewayKey,
      COMETAPI_BASE_URL: gatewayUrl,
      PORT: '0',
      WELLSPOKEN_SKILL_ID: skillId,
      WELLSPOKEN_STORE: 'memory:',
      WELLSPOKEN_VERIFY_SIGNATURE: 'off',
    },
  );
  const log = { debug() {}, info() {}, warn() {}, error() {} };
  const assistant = createAssistant(config, { transport: createUndiciTransport().send, log });
  const server = await startServer(assistant);
  return `${server.url}/alexa`;
});
