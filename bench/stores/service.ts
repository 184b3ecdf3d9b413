import { createAssistant } from '../../src/assistant.ts';
import { systemClock } from '../../src/clock.ts';
import { parseConfig } from '../../src/config/parse.ts';
import { startServer } from '../../src/entry/server.ts';
import type { LanguageModel } from '../../src/model/model.ts';
import { openStore } from '../../src/store/open-store.ts';
import { createSteadyStore } from '../../src/store/steady.ts';
import { countedStore } from './counted-store.ts';

/** What a service process is told: its environment, which names the store. */
export type ServiceInput = Readonly<Record<string, string>>;

/** What it has used so far. */
export interface ServiceUsage {
  readonly cpuMs: number;
  readonly storeCalls: number;
}

const sentences = [
  'The sky looks blue because the air scatters short waves of light more than long ones. ',
  'Blue comes at us from every side, while red and yellow go straight through.',
];
const usage = { inputTokens: 400, cacheReadTokens: 0, cacheWriteTokens: 0, outputTokens: 40 };
/** Answers at once: what is measured is everything but the model. */
const model: LanguageModel = {
  provider: 'bench',
  model: 'instant',
  async *stream() {
    yield { type: 'start', model: 'instant' };
    for (const text of sentences) yield { type: 'delta', text };
    yield { type: 'finish', stopReason: 'end', usage };
  },
};

process.once('disconnect', () => process.exit(0));
const env = await new Promise<ServiceInput>((resolve) => process.once('message', resolve));
const config = parseConfig(
  { memory: { encrypt: true }, limits: { personPerMinute: 1_000, totalPerSecond: 100_000 } },
  { PORT: '0', ...env },
);
const counted = countedStore(openStore(config.store, { clock: systemClock, aws: config.aws }));
const store = createSteadyStore(counted.store, { clock: systemClock });
const log = { debug() {}, info() {}, warn: console.error, error: console.error };
const server = await startServer(createAssistant(config, { store, models: [model], log }), { verify: false });
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpuMs: (user + system) / 1_000, storeCalls: counted.calls() } satisfies ServiceUsage);
});
process.send?.(server.url);
