import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from './finding.ts';

/** A `.env` beside the settings holds keys: nobody else on this machine has to read them. Says nothing where there is none. */
export function* checkEnvFile(folder: string): Generator<Finding> {
  const file = join(folder, '.env');
  if (!existsSync(file)) return;
  const check = 'env file';
  // On Windows rights are kept elsewhere, and these bits say nothing.
  const isOpen = process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0;
  yield isOpen
    ? { check, verdict: 'warning', detail: 'others may read .env, which holds keys', fix: 'chmod 600 .env' }
    : { check, verdict: 'ok', detail: '.env is used, and readable by you alone' };
}
