import type { Environment } from './variables.ts';

/** Where to listen, as `HOST` says: this machine alone, unless told otherwise. */
export function hostIn(env: Environment = process.env): string {
  return env['HOST']?.trim() || '127.0.0.1';
}
