import { parseConfig } from '../../src/config/parse.ts';
import { createAssistant } from '../../src/assistant.ts';
import { startServer } from '../../src/entry/server.ts';
import { createLocalAlexa, createStandInGateway, type Heard } from '../../src/testing/index.ts';
import { listen } from '../../test/support/web-receiver.ts';
import { median } from '../median.ts';
import { table } from '../table.ts';

const turns = 12;
const toolsMs = [300, 1_500, 3_000, 9_000];
const sentences = ['The dentist is at four.', 'After that the afternoon is yours.'];
const isTold = (speech: string) => sentences.every((sentence) => speech.includes(sentence));

/** Ours alone: a question that takes one call of a tool, which takes its time. */
export async function toolCall(skillId: string): Promise<void> {
  const gateway = await createStandInGateway();
  const pace = { firstTokenMs: 700, tokensPerSecond: 60 };
  gateway.script(({ toolResults }) =>
    toolResults.length > 0
      ? { ...pace, speech: sentences.join(' ') }
      : { ...pace, toolCalls: [{ name: 'calendar', input: {} }] },
  );
  const rows = await Promise.all(toolsMs.map((ms) => row(gateway, skillId, ms)));
  await gateway.close();
  console.log(
    '\nOurs, with one call of a tool that takes ... (two model calls of 700 ms and 60 tokens/s, deadline 6.5 s, medians)\n',
  );
  console.log(
    table(
      ['', 'first sound', 'first word', 'longest turn', 'heard at once', 'heard in the end', 'calls'],
      rows,
    ),
  );
}

async function row(
  gateway: Awaited<ReturnType<typeof createStandInGateway>>,
  skillId: string,
  toolMs: number,
): Promise<string[]> {
  let calls = 0;
  const hook = await listen((request, response) => {
    request.resume();
    calls += 1;
    setTimeout(() => response.end('A dentist at four.'), toolMs);
  });
  const tool = {
    name: 'calendar',
    webhook: `${hook.url}/`,
    description: 'Reads the calendar.',
    method: 'GET' as const,
    confirm: false,
    timeoutMs: 20_000,
  };
  const config = parseConfig(
    { tools: [tool], privacy: { consent: 'off' }, models: { answerCache: false } },
    {
      COMETAPI_KEY: gateway.key,
      COMETAPI_BASE_URL: gateway.url,
      WELLSPOKEN_SKILL_ID: skillId,
      WELLSPOKEN_SECRET: 'a secret of at least 32 characters',
      WELLSPOKEN_VERIFY_SIGNATURE: 'off',
      WELLSPOKEN_STORE: 'memory:',
      PORT: '0',
    },
  );
  const quiet = () => {};
  const log = { debug: quiet, info: quiet, warn: quiet, error: quiet };
  const server = await startServer(createAssistant(config, { log }), { directives: { allowLoopback: true } });
  const heard = await Promise.all(
    Array.from({ length: turns }, async (_, nth) => {
      const alexa = createLocalAlexa({ skill: `${server.url}/alexa`, skillId, sign: false });
      const first = await alexa.say(`what is on my calendar on day ${nth}`);
      let speech = first.speech;
      for (let more = 0; more < 4 && !isTold(speech); more += 1)
        speech += ` ${(await alexa.say('go on')).speech}`;
      await alexa.close();
      return { first, isWhole: isTold(speech) };
    }),
  );
  await server.close();
  await hook.close();
  const seconds = (values: readonly number[]) => `${(median(values) / 1_000).toFixed(2)} s`;
  return [
    `${toolMs / 1_000} s`,
    seconds(heard.map(({ first }) => first.firstWordMs ?? first.totalMs)),
    seconds(heard.map(({ first }) => answerAtMs(first))),
    `${(Math.max(...heard.map(({ first }) => first.totalMs)) / 1_000).toFixed(2)} s`,
    `${heard.filter(({ first }) => isTold(first.speech)).length}/${turns}`,
    `${heard.filter(({ isWhole }) => isWhole).length}/${turns}`,
    String(calls),
  ];
}

/** When the first word of the answer, or of the reply where that has none of it, is heard. */
function answerAtMs({ played, totalMs }: Heard): number {
  return played.find(({ text }) => !text.startsWith('One moment'))?.startMs ?? totalMs;
}
