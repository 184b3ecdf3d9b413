import { resolve } from 'node:path';
import type { CredentialSource } from '../aws/aws-credentials.ts';
import type { Clock } from '../clock.ts';
import { WellspokenError } from '../errors.ts';
import { parseDynamoDbAddress } from './dynamodb-address.ts';
import { createInMemoryStore } from './in-memory.ts';
import { createLazyStore } from './lazy.ts';
import { parseRedisAddress } from './redis-address.ts';
import { createSqliteStore } from './sqlite.ts';
import type { Store } from './store.ts';

const allowed =
  'sqlite:<file> (for example sqlite:data/wellspoken.db), memory:, redis[s]://host:port, dynamodb://<table>?region=<region>, or session: in a direct Lambda';

export interface OpenStoreOptions {
  readonly clock: Clock;
  /** What a relative `sqlite:` file is relative to; the working directory when left out. */
  readonly baseDir?: string;
  /** For `dynamodb:`. Credentials are asked for with the first call; the region is for an address that names none. */
  readonly aws?: { readonly credentials: CredentialSource; readonly region?: string } | undefined;
}

/**
 * The store that `WELLSPOKEN_STORE` names: `sqlite:<file>`, `memory:`, `redis[s]://host`, or `dynamodb://<table>`. Those of a network
 * connect with their first call. Throws `start/store` for any other address and when a file cannot be opened. The address is never
 * repeated in full, since one may hold a password.
 */
export function openStore(url: string, { clock, baseDir = '.', aws }: OpenStoreOptions): Store {
  const colon = url.indexOf(':');
  const scheme = colon > 0 ? url.slice(0, colon).toLowerCase() : '';
  const rest = url.slice(colon + 1);

  switch (scheme) {
    case 'memory':
      if (rest !== '') throw refusal('memory: takes nothing after the colon.');
      return createInMemoryStore({ clock });
    case 'sqlite':
      return createSqliteStore({ file: resolve(baseDir, sqliteFile(rest)), clock });
    case 'redis':
    case 'rediss': {
      const address = readable(() => parseRedisAddress(url));
      return createLazyStore(async () => (await import('./redis.ts')).createRedisStore({ address, clock }));
    }
    case 'dynamodb': {
      const { table, endpoint, region = aws?.region } = readable(() => parseDynamoDbAddress(url));
      if (region === undefined) throw refusal('Write the region after the table, or set AWS_REGION.');
      if (aws === undefined) throw refusal('Nothing here has AWS credentials.');
      const options = { table, endpoint, region, credentials: aws.credentials, clock };
      return createLazyStore(async () => (await import('./dynamodb.ts')).createDynamoDbStore(options));
    }
    case 'session':
      throw refusal('session: lives in the session of one Alexa request, which only the direct Lambda sees.');
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

/** What an address says, or a refusal with the parser's reason, which repeats none of it. */
function readable<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (error instanceof WellspokenError) throw error;
    throw refusal(error instanceof Error ? error.message : 'It cannot be read.');
  }
}

function refusal(reason: string): WellspokenError {
  return new WellspokenError('start/store', `WELLSPOKEN_STORE cannot be used: ${reason} Allowed: ${allowed}`);
}
