import { Cluster, type CommonRedisOptions, Redis } from 'ioredis';
import type { Clock } from '../clock.ts';
import { WellspokenError } from '../errors.ts';
import { within } from '../resilience/within.ts';
import type { StoreErrorCode } from './limits.ts';
import type { RedisAddress } from './redis-address.ts';
import { redisFailure } from './redis-failure.ts';
import { type RedisScripts, redisScripts } from './redis-scripts.ts';

type Client = (Redis | Cluster) & RedisScripts;

/** A connection that makes itself, and makes itself anew. */
export interface RedisConnection {
  /** Rejects under `code`: at once while the server is known to be away, else after the time limit at the latest. */
  run<T>(code: StoreErrorCode, work: (client: Client) => Promise<T>): Promise<T>;
  /** Every server that holds data of its own. */
  masters(): readonly Redis[];
  close(): Promise<void>;
}

export interface RedisConnectionOptions {
  readonly clock: Clock;
  readonly timeoutMs: number;
  /** Certificate authorities (PEM) to trust besides the machine's own; for `rediss:` with a private one. */
  readonly ca?: string;
}

const longestPauseMs = 1_000;
const away: readonly string[] = ['close', 'reconnecting', 'disconnecting', 'end'];

/**
 * Connects on first use. Nothing is sent twice: whether an unanswered command was carried out is not known, and a counter may not count
 * it again. Nothing queues up while the server is away, only while a connection is being made.
 */
export function connectRedis(
  address: RedisAddress,
  { clock, timeoutMs, ca }: RedisConnectionOptions,
): RedisConnection {
  const place = `${address.host.includes(':') ? `[${address.host}]` : address.host}:${address.port}`;
  const pauseMs = (attempts: number) => Math.min(50 * 2 ** attempts, longestPauseMs);
  const options = {
    ...(address.user === undefined ? {} : { username: address.user }),
    ...(address.password === undefined ? {} : { password: address.password.reveal() }),
    ...(address.isTls ? { tls: ca === undefined ? {} : { ca } } : {}),
    connectTimeout: timeoutMs,
    commandTimeout: timeoutMs,
    // A server that is gone without a word: its connection is given up, so that a new one can be made.
    socketTimeout: 2 * timeoutMs,
    maxRetriesPerRequest: 0,
    connectionName: 'wellspoken',
    // After a failover the old primary says so; the name may lead to the new one.
    reconnectOnError: (error: Error) => error.message.startsWith('READONLY'),
  } satisfies CommonRedisOptions & { tls?: object };
  const client = (
    address.isCluster
      ? new Cluster([{ host: address.host, port: address.port }], {
          lazyConnect: true,
          clusterRetryStrategy: pauseMs,
          slotsRefreshTimeout: timeoutMs,
          maxRedirections: 4,
          redisOptions: options,
          scripts: redisScripts,
          // A managed cluster's certificate is made out to names, not to the addresses behind them.
          ...(address.isTls ? { dnsLookup: (name, found) => found(null, name) } : {}),
        })
      : new Redis({
          ...options,
          host: address.host,
          port: address.port,
          db: address.database,
          lazyConnect: true,
          retryStrategy: pauseMs,
          scripts: redisScripts,
        })
  ) as Client;
  let lastError: unknown;
  client.on('error', (error: unknown) => (lastError = error));
  client.on('ready', () => (lastError = undefined));
  let isClosed = false;

  return {
    async run(code, work) {
      if (isClosed) throw new WellspokenError(code, 'The store is closed.', { retryable: false });
      try {
        if (away.includes(client.status)) throw lastError ?? new Error('Connection is closed');
        const late = () => new Error('Command timed out');
        return await within(clock, timeoutMs, late, () => work(client));
      } catch (error) {
        // A refused password or certificate ends the connection; the command itself only hears that it was ended, or nothing.
        const isEnded = error instanceof Error && /Connection is closed|max retries/.test(error.message);
        const reason = isEnded || client.status !== 'ready' ? (lastError ?? error) : error;
        throw redisFailure(reason, place, code);
      }
    },
    masters: () => (client instanceof Cluster ? client.nodes('master') : [client]),
    async close() {
      if (isClosed) return;
      isClosed = true;
      const { status } = client;
      client.disconnect();
      if (status === 'wait' || status === 'end') return;
      // Waits for the socket, so that nothing of ours is left when this resolves.
      const ended = new Promise<void>((resolve) => client.once('end', () => resolve()));
      if (client.status !== 'end')
        await within(
          clock,
          timeoutMs,
          () => new Error('late'),
          () => ended,
        ).catch(() => {});
    },
  };
}
