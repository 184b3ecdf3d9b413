import { createAssistant } from '../../assistant.ts';
import { systemClock } from '../../clock.ts';
import { loadConfig } from '../../config/load.ts';
import { createUndiciTransport } from '../../model/undici-transport.ts';
import { createLog } from '../../observe/log.ts';
import { startServer } from '../server.ts';
import { describeAnswerer } from './answerer.ts';
import { type Command, UsageError } from './command.ts';

/** Runs the service until it is asked to stop, then drains. Its output is JSON lines. */
export const serve: Command = async (args, terminal) => {
  if (args.length > 0) throw new UsageError('it takes no arguments.');
  const config = await loadConfig({ cwd: terminal.cwd });
  const log = createLog({ level: config.logLevel, now: systemClock.now, write: terminal.print });
  const transport = createUndiciTransport();
  const assistant = createAssistant(config, { log, transport: transport.send });
  const server = await startServer(assistant, {
    onError: (error, requestId) =>
      log.warn('request failed', { code: error.code, reason: error.message, requestId }),
  });
  for (const warning of config.warnings) log.warn('configuration', { warning });
  if (config.skillIds.length === 0) log.warn('no skill may call', { fix: 'Set WELLSPOKEN_SKILL_ID.' });
  log.info('service started', { url: server.url, answers: describeAnswerer(assistant) });
  const signal = await terminal.stopped;
  log.info('service draining', { signal });
  await server.close();
  await transport.close();
  log.info('service stopped');
  return 0;
};
