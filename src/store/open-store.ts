import { resolve } from 'node:path';
import type { Clock } from '../clock.ts';
import { WellspokenError } from '../errors.ts';
import { createInMemoryStore } from './in-memory.ts';
import { createSqliteStore } from './sqlite.ts';
import type { Store } from './store.ts';

export interface OpenStoreOptions {
  readonly clock: Clock;
  /** What a relative `sqlite:` file is relative to; the working directory when left out. */
  readonly baseDir?: string;
}

/**
 * The store that `WELLSPOKEN_STORE` names: `sqlite:<file>` or `memory:`.
 * Throws `start/store` for any other address and when the store cannot be opened. The address is never repeated in full,
 * since one may hold a password.
 */
export function openStore(url: string, { clock, baseDir = '.' }: OpenStoreOptions): Store {
  const colon = url.indexOf(':');
  const scheme = colon > 0 ? url.slice(0, colon).toLowerCase() : '';
  const rest = url.slice(colon + 1);

  switch (scheme) {
    case 'memory':
      if (rest !== '') throw refusal('memory: takes nothing after the colon.');
      return createInMemoryStore({ clock });
    case 'sqlite':
      return createSqliteStore({ file: resolve(baseDir, sqliteFile(rest)), clock });
    case 'dynamodb':
    case 'redis':
    case 'rediss':
    case 'session':
      throw refusal(`${scheme}: is not in this version.`);
    default:
      throw refusal(
        /^[a-z][a-z0-9+.-]*$/.test(scheme)
          ? `${scheme}: is not a kind of store.`
          : 'It does not start with a kind of store.',
      );
  }
}

function sqliteFile(rest: string): string {
  if (rest === '') throw refusal('The file is missing after sqlite:.');
  if (rest.includes(':memory:')) throw refusal('For a store in memory write memory:.');
  // `sqlite://data/x.db` reads as a host called data in URL terms; nobody means that, and nobody means /data/x.db.
  if (/^\/\/[^/]/.test(rest)) throw refusal('Write sqlite:data/x.db or sqlite:/absolute/x.db, without //.');
  if (rest.includes('\0')) throw refusal('The file name is not valid.');
  return rest;
}

function refusal(reason: string): WellspokenError {
  return new WellspokenError(
    'start/store',
    `WELLSPOKEN_STORE cannot be used: ${reason} Allowed: sqlite:<file> (for example sqlite:data/wellspoken.db) or memory:`,
  );
}
