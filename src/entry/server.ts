import type { AddressInfo } from 'node:net';
import { serve as listen } from '@hono/node-server';
import { type AlexaHandler, type AlexaHandlerOptions, createAlexaHandler } from '../alexa/handler.ts';
import type { Assistant } from '../assistant.ts';
import { WellspokenError } from '../errors.ts';
import type { Secret } from '../secret.ts';
import { createHttpApp } from './http.ts';

/** A running service. */
export interface RunningServer {
  readonly url: string;
  /** Takes no new requests, lets running turns finish (at most `withinMs`), closes the store. Twice is fine. */
  close(withinMs?: number): Promise<void>;
}

/** Nothing Alexa sends takes longer to arrive; a client that dawdles is cut off, as soon as Node looks: every 30 s unless told otherwise. */
const timeouts = { headersTimeout: 5_000, requestTimeout: 10_000, keepAliveTimeout: 65_000 };

export interface ServerOptions extends Partial<AlexaHandlerOptions> {
  /** Instead of the configured one. */
  readonly adminToken?: Secret;
}

/** Starts the service on the configured host and port. Rejects with `start/config` when the port cannot be had. */
export async function startServer(assistant: Assistant, options: ServerOptions = {}): Promise<RunningServer> {
  const { server: settings } = assistant.config;
  const {
    adminToken = assistant.config.adminToken,
    skillIds = assistant.config.skillIds,
    ...alexaOptions
  } = options;
  const alexa =
    skillIds.length === 0 ? closedDoor : createAlexaHandler(assistant, { ...alexaOptions, skillIds });
  let isReady = true;
  const onError = options.onError === undefined ? {} : { onError: options.onError };
  const app = createHttpApp({ assistant, alexa, adminToken, isReady: () => isReady, ...onError });

  const server = await new Promise<ReturnType<typeof listen>>((resolve, reject) => {
    const starting = listen(
      {
        fetch: app.fetch,
        hostname: settings.host,
        port: settings.port,
        serverOptions: { maxHeaderSize: 16 * 1024, connectionsCheckingInterval: 1_000 },
      },
      () => resolve(starting),
    );
    starting.once('error', (cause) => reject(cannotListen(settings, cause)));
  });
  Object.assign(server, timeouts);
  const { port, address, family } = server.address() as AddressInfo;
  const host = family === 'IPv6' ? `[${address}]` : address;

  let closing: Promise<void> | undefined;
  return {
    url: `http://${host}:${port}`,
    close(withinMs = 10_000) {
      closing ??= (async () => {
        isReady = false;
        const closed = new Promise<void>((resolve) => server.close(() => resolve()));
        // A kept-alive connection turns idle only after its last reply, and would then hold up the end for as long as its client likes.
        const sweep = setInterval(() => {
          if ('closeIdleConnections' in server) server.closeIdleConnections();
        }, 50);
        await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, withinMs).unref())]);
        clearInterval(sweep);
        if ('closeAllConnections' in server) server.closeAllConnections();
        await assistant.close(withinMs);
      })();
      return closing;
    },
  };
}

function cannotListen({ host, port }: { host: string; port: number }, cause: Error): WellspokenError {
  const isTaken = 'code' in cause && cause.code === 'EADDRINUSE';
  const reason = isTaken ? 'something else listens there. Stop it, or set PORT to another.' : cause.message;
  return new WellspokenError('start/config', `Cannot listen at ${host}:${port}: ${reason}`, { cause });
}

/** Without a skill id nobody can be told from anybody else, so nobody is let in; the other routes work. */
const closedDoor: AlexaHandler = () => {
  const error = {
    code: 'hear/wrong-skill',
    message: 'No skill may call this service: WELLSPOKEN_SKILL_ID is not set.',
  };
  return Promise.resolve({ status: 400, body: JSON.stringify({ error }) });
};
