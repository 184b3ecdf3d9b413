import { join } from 'node:path';
import { type Assistant, createAssistant } from '../../assistant.ts';
import { systemClock } from '../../clock.ts';
import { loadConfig } from '../../config/load.ts';
import { readPriceFile } from '../../ledger/price-file.ts';
import { checkCatalogue } from '../../model/check-catalogue.ts';
import { providersOf } from '../../model/providers.ts';
import type { ModelTransport } from '../../model/transport.ts';
import { createUndiciTransport } from '../../model/undici-transport.ts';
import { createObservers } from '../../observe/create-observers.ts';
import { createLog, type Log } from '../../observe/log.ts';
import { startServer } from '../server.ts';
import { describeAnswerer } from './answerer.ts';
import { type Command, UsageError } from './command.ts';

/** A process that is only being tried out is gone by then. */
const catalogueAfterMs = 2_000;

/** Runs the service until it is asked to stop, then drains. Its output is JSON lines. */
export const serve: Command = async (args, terminal) => {
  if (args.length > 0) throw new UsageError('it takes no arguments.');
  const config = await loadConfig({ cwd: terminal.cwd });
  const log = createLog({ level: config.logLevel, now: systemClock.now, write: terminal.print });
  const transport = createUndiciTransport();
  const prices = await readPriceFile(join(terminal.cwd, 'data/prices.json'));
  const watching = await createObservers({
    config,
    log,
    clock: systemClock,
    traceTarget: config.otlp,
    health: () => assistant.health(),
  });
  const assistant: Assistant = createAssistant(config, {
    log,
    transport: transport.send,
    catalogue: prices?.usdPerMillionTokens,
    observers: watching.observers,
  });
  const server = await startServer(assistant, {
    metrics: watching.metrics,
    onError: (error, requestId) =>
      log.warn('request failed', { code: error.code, reason: error.message, requestId }),
  });
  for (const warning of config.warnings) log.warn('configuration', { warning });
  if (config.skillIds.length === 0) log.warn('no skill may call', { fix: 'Set WELLSPOKEN_SKILL_ID.' });
  log.info('service started', { url: server.url, answers: describeAnswerer(assistant) });
  // Beside the first questions, which need not wait for it.
  const skipping = setTimeout(() => void skipMissing(assistant, transport.send, log), catalogueAfterMs);
  const signal = await terminal.stopped;
  clearTimeout(skipping);
  log.info('service draining', { signal });
  await server.close();
  await transport.close();
  await watching.close();
  log.info('service stopped');
  return 0;
};

async function skipMissing(assistant: Assistant, transport: ModelTransport, log: Log): Promise<void> {
  const checks = await checkCatalogue(providersOf(assistant.config), assistant.models, transport);
  for (const { provider, missing, reason } of checks) {
    if (reason !== undefined) log.warn('models not listed', { provider, reason });
    for (const model of missing) {
      assistant.skip(model);
      log.warn('model is not in the list', { provider, model: model.model });
    }
  }
}
