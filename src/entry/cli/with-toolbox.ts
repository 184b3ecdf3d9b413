import { systemClock } from '../../clock.ts';
import { loadConfig } from '../../config/load.ts';
import { createToolbox, type OperatedToolbox } from '../../tools/create-toolbox.ts';
import type { Terminal } from './command.ts';

/** Does something with the configured tools, once every server was asked, and closes them whatever happens. */
export async function withToolbox<T>(
  terminal: Terminal,
  work: (toolbox: OperatedToolbox) => Promise<T> | T,
): Promise<T> {
  const toolbox = createToolbox(await loadConfig({ cwd: terminal.cwd }), { clock: systemClock });
  try {
    await toolbox.ready(AbortSignal.timeout(15_000));
    return await work(toolbox);
  } finally {
    await toolbox.close();
  }
}
