import { createAssistant } from '../../src/assistant.ts';
import { parseConfig } from '../../src/config/parse.ts';
import { createUndiciTransport } from '../../src/model/undici-transport.ts';
import type { Intention } from '../../src/turn/intention.ts';
import type { Contender, Surroundings } from './contender.ts';

/** An assistant with the default settings, on SQLite. */
export function wellspoken({ gatewayUrl, gatewayKey, folder }: Surroundings): Contender {
  const config = parseConfig(
    {
      models: { candidates: ['claude-haiku-5-5'], routing: 'quick', answerCache: false },
      limits: { personPerMinute: 1_000 },
      privacy: { consent: 'off' },
    },
    {
      COMETAPI_KEY: gatewayKey,
      COMETAPI_BASE_URL: gatewayUrl,
      WELLSPOKEN_STORE: `sqlite:${folder}/memory.db`,
      WELLSPOKEN_SECRET: Buffer.alloc(32, 'bench').toString('base64'),
    },
  );
  const transport = createUndiciTransport();
  const log = { debug() {}, info() {}, warn() {}, error() {} };
  const open = () => createAssistant(config, { transport: transport.send, log });
  let assistant = open();
  const turn = async (intention: Intention) => {
    let speech = '';
    const request = { intention, locale: 'en-US', person: { userId: 'amzn1.ask.account.BENCH' } };
    for await (const event of assistant.turn(request)) {
      if (event.type === 'say-reply') ({ speech } = event.reply);
      if (event.type === 'remember-error') throw new Error(`Not remembered: ${event.code}`);
    }
    return speech;
  };
  return {
    name: 'wellspoken',
    remember: async (text) => void (await turn({ kind: 'remember', text })),
    ask: (text) => turn({ kind: 'ask', text }),
    async restart() {
      await assistant.close();
      assistant = open();
    },
    async close() {
      await assistant.close();
      await transport.close();
    },
  };
}
