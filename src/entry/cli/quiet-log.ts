import { systemClock } from '../../clock.ts';
import type { Config } from '../../config/config.ts';
import { createLog, type Log } from '../../observe/log.ts';
import type { Terminal } from './command.ts';

/** The log of a command that a person watches: on the error stream, and no chatter unless it was asked for by `LOG_LEVEL=debug`. */
export function quietLog(config: Config, terminal: Terminal): Log {
  const level = config.logLevel === 'debug' ? 'debug' : 'error';
  return createLog({ level, now: systemClock.now, write: terminal.printError });
}
