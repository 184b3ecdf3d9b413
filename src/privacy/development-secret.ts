import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { WellspokenError } from '../errors.ts';
import { Secret } from '../secret.ts';

/** The parts of `Config` that decide which secret is used. */
export interface SecretSettings {
  readonly secret?: Secret;
  readonly store: string;
  readonly server: { readonly production: boolean };
}

const shape = /^[A-Za-z0-9+/]{43}=$/;

/**
 * The secret for pseudonyms: `WELLSPOKEN_SECRET`, or outside production one of our own, kept beside the database (and in
 * memory only for a store in memory, where nothing refers to it after a restart).
 *
 * Throws `start/secret` when production has none, since replicas and restarts must share one, and as `developmentSecret` does.
 *
 * @param baseDir what a relative `sqlite:` file is relative to, as for the store itself; the working directory when left out.
 */
export function identitySecret({ secret, store, server }: SecretSettings, baseDir = '.'): Secret {
  if (secret) return secret;
  if (server.production) {
    throw new WellspokenError(
      'start/secret',
      'WELLSPOKEN_SECRET is not set, and production needs it. Make one with: openssl rand -base64 32',
    );
  }
  const file = /^sqlite:(.+)/i.exec(store)?.[1];
  return file === undefined ? new Secret(randomSecret()) : developmentSecret(dirname(resolve(baseDir, file)));
}

/**
 * A random secret made once and kept in `<dataDir>/secret` (0600), so that pseudonyms survive a restart. Processes that start
 * together agree on one. Throws `start/secret` when the file cannot be written or holds something else.
 */
export function developmentSecret(dataDir: string): Secret {
  const file = join(dataDir, 'secret');
  const text = read(file) ?? make(file, dataDir);
  if (!shape.test(text)) {
    throw new WellspokenError(
      'start/secret',
      `${file} does not hold a secret as Wellspoken makes it. Restore it, or delete it: people known so far become strangers.`,
    );
  }
  return new Secret(text);
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw unusable(file, error);
  }
}

function make(file: string, dataDir: string): string {
  const draft = `${file}.${randomBytes(8).toString('hex')}`;
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    writeFileSync(draft, `${randomSecret()}\n`, { mode: 0o600, flag: 'wx' });
    try {
      // Appears whole or not at all, and never over the one another process has just made.
      linkSync(draft, file);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    } finally {
      rmSync(draft);
    }
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw unusable(file, error);
  }
}

function randomSecret(): string {
  return randomBytes(32).toString('base64');
}

function unusable(file: string, cause: unknown): WellspokenError {
  return new WellspokenError(
    'start/secret',
    `A secret cannot be kept in ${file}. Make the folder writable, or set WELLSPOKEN_SECRET (openssl rand -base64 32).`,
    { cause },
  );
}
