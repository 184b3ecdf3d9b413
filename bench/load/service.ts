import { type Assistant, createAssistant } from '../../src/assistant.ts';
import { systemClock } from '../../src/clock.ts';
import { loadConfig } from '../../src/config/load.ts';
import { startServer } from '../../src/entry/server.ts';
import { createUndiciTransport } from '../../src/model/undici-transport.ts';
import { createObservers } from '../../src/observe/create-observers.ts';
import { createLog } from '../../src/observe/log.ts';
import type { ServiceInput, Usage } from './messages.ts';
import { starvedMs } from './starved-ms.ts';

// A process of its own: what `wellspoken serve` starts, but for the certificates, which are those of a local Alexa instead of Amazon's.
const input = await new Promise<ServiceInput>((resolve) => process.once('message', resolve));
process.once('disconnect', () => process.exit(0));
const config = await loadConfig({ cwd: input.folder, env: input.env });
const log = createLog({ level: config.logLevel, now: systemClock.now });
const { metrics, observers } = await createObservers({
  config,
  log,
  clock: systemClock,
  health: () => assistant.health(),
});
const assistant: Assistant = createAssistant(config, {
  log,
  transport: createUndiciTransport().send,
  observers,
});
const server = await startServer(assistant, {
  metrics,
  trustedRoots: input.rootPem,
  fetch: () => Promise.resolve(new Response(input.chainPem)),
  directives: { allowLoopback: true },
});
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  const usage: Usage = {
    cpuMs: (user + system) / 1_000,
    rssMb: process.memoryUsage.rss() / 1_048_576,
    starvedMs: starvedMs(),
  };
  process.send?.(usage);
});
process.send?.({ url: server.url });
