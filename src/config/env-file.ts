import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadEnvFile } from 'node:process';
import { WellspokenError } from '../errors.ts';

/**
 * Adds the variables of a folder's `.env`, where there is one, to those of the process; what is set already stays. For commands only: a
 * library leaves that to whoever uses it. Throws `start/config` for a file that may not be read.
 */
export function readEnvFile(folder: string): void {
  const file = join(folder, '.env');
  if (!existsSync(file)) return;
  try {
    loadEnvFile(file);
  } catch (cause) {
    throw new WellspokenError('start/config', `${file} cannot be read. Make it a file that you may read.`, {
      cause,
    });
  }
}
