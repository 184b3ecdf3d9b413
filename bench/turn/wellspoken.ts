import { createAssistant } from '../../src/assistant.ts';
import { parseConfig } from '../../src/config/parse.ts';
import { startServer } from '../../src/entry/server.ts';
import { createUndiciTransport } from '../../src/model/undici-transport.ts';
import { contend } from './contender.ts';

/** The service as `serve` runs it: verified, streamed, stored in SQLite, logged. */
await contend(async ({ gatewayUrl, gatewayKey, skillId, rootPem, chainPem, folder }) => {
  const config = parseConfig(
    { models: { candidates: ['claude-haiku-5-5'] } },
    {
      COMETAPI_KEY: gatewayKey,
      COMETAPI_BASE_URL: gatewayUrl,
      WELLSPOKEN_SKILL_ID: skillId,
      WELLSPOKEN_STORE: `sqlite:${folder}/bench.db`,
      PORT: '0',
    },
  );
  const assistant = createAssistant(config, { transport: createUndiciTransport().send });
  const server = await startServer(assistant, {
    trustedRoots: rootPem,
    fetch: () => Promise.resolve(new Response(chainPem)),
  });
  return `${server.url}/alexa`;
});
