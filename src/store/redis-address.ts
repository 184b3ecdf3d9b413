import { Secret } from '../secret.ts';

/** Where a Redis or Valkey server is, and how to enter it. */
export interface RedisAddress {
  readonly host: string;
  readonly port: number;
  readonly isTls: boolean;
  /** One of several servers that share the data, the others of which are asked for. */
  readonly isCluster: boolean;
  readonly database: number;
  readonly user: string | undefined;
  readonly password: Secret | undefined;
}

/**
 * Reads `redis[s]://[user][:password]@host[:port][/database][?cluster=true]`. Throws an `Error` that says what is wrong and repeats
 * nothing of the address, which may hold a password.
 */
export function parseRedisAddress(url: string): RedisAddress {
  const parsed = URL.parse(url);
  if (parsed === null || !/^rediss?:$/.test(parsed.protocol) || parsed.hostname === '') {
    throw new Error(
      'Write redis://host:6379 or rediss://user:password@host:6379, signs in a password as %40.',
    );
  }
  const cluster = parsed.searchParams.get('cluster') ?? 'false';
  const unknown = [...parsed.searchParams.keys()].filter((name) => name !== 'cluster');
  if (unknown.length > 0) throw new Error('After the ? only cluster=true has a meaning for Redis.');
  if (!/^(true|false)$/.test(cluster)) throw new Error('cluster is true or false.');
  const database = /^\/?(\d{0,5})$/.exec(parsed.pathname)?.[1];
  if (database === undefined)
    throw new Error('After the / of a Redis address stands the number of a database.');
  if (cluster === 'true' && Number(database) > 0)
    throw new Error('A Redis cluster has no numbered databases.');
  return {
    // The brackets of an IPv6 address belong to the URL.
    host: parsed.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: parsed.port === '' ? 6379 : Number(parsed.port),
    isTls: parsed.protocol === 'rediss:',
    isCluster: cluster === 'true',
    database: Number(database),
    user: parsed.username === '' ? undefined : decoded(parsed.username),
    password: parsed.password === '' ? undefined : new Secret(decoded(parsed.password)),
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new Error('A % in user or password must be written %25.');
  }
}
