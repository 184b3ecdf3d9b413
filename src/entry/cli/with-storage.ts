import { systemClock } from '../../clock.ts';
import { loadConfig } from '../../config/load.ts';
import { openStorage, type Storage } from '../../storage.ts';
import type { Terminal } from './command.ts';

/** Does something with the configured store and closes it, whatever happens. */
export async function withStorage<T>(terminal: Terminal, work: (storage: Storage) => Promise<T>): Promise<T> {
  const config = await loadConfig({ cwd: terminal.cwd });
  const storage = openStorage(config, { clock: systemClock, baseDir: terminal.cwd, opensSealed: true });
  try {
    return await work(storage);
  } finally {
    await storage.store.close();
  }
}
