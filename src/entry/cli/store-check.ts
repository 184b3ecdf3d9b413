import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { systemClock } from '../../clock.ts';
import { loadConfig } from '../../config/load.ts';
import { asWellspokenError } from '../../errors.ts';
import { openStore } from '../../store/open-store.ts';
import { probeStore } from '../../store/probe-store.ts';
import type { Command, Terminal } from './command.ts';

/** So many times, since the first pays for the connection. */
const rounds = 5;

/** Tries every call that a turn makes on the configured store, and tells how long each takes. Fails with what to do about it. */
export const storeCheck: Command = async (args, terminal) => {
  parseArgs({ args: [...args] });
  const config = await loadConfig({ cwd: terminal.cwd });
  const options = { clock: systemClock, newId: randomUUID };
  try {
    const store = openStore(config.store, { clock: systemClock, baseDir: terminal.cwd, aws: config.aws });
    try {
      const times = new Map<string, number[]>();
      for (let round = 0; round < rounds; round += 1) {
        for await (const { call, tookMs } of probeStore(store, options)) {
          times.set(call, [...(times.get(call) ?? []), tookMs]);
        }
      }
      show(times, terminal);
    } finally {
      await store.close();
    }
  } catch (error) {
    const { message } = asWellspokenError(error, 'start/store', 'The store could not be tried.');
    terminal.print(`✗ ${message}\n`);
    return 1;
  }
  if (config.store.startsWith('memory:')) {
    terminal.print('! It is in memory and ends with the process: set WELLSPOKEN_STORE.\n');
  }
  return 0;
};

function show(times: ReadonlyMap<string, readonly number[]>, terminal: Terminal): void {
  for (const [call, [first = 0, ...others]] of times) {
    const median = others.toSorted((one, other) => one - other)[Math.floor(others.length / 2)] ?? first;
    terminal.print(`✓ ${call.padEnd(18)} ${median.toFixed(2)} ms (first ${first.toFixed(2)} ms)\n`);
  }
}
