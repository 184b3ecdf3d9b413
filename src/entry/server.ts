import type { AddressInfo } from 'node:net';
import { serve as listen } from '@hono/node-server';
import type { Hono } from 'hono';
import { type AlexaHandler, type AlexaHandlerOptions, createAlexaHandler } from '../alexa/handler.ts';
import { endingsOf } from '../alexa/endings.ts';
import type { Assistant } from '../assistant.ts';
import { WellspokenError } from '../errors.ts';
import type { Metrics } from '../observe/metrics.ts';
import type { Secret } from '../secret.ts';
import { acceptForwarded } from './forwarder/accept-forwarded.ts';
import { createHttpApp } from './http.ts';

/** A running service. */
export interface RunningServer {
  readonly url: string;
  /**
   * Says at `/readyz` that it leaves, and answers on for the configured `drainMs`; then takes no new requests, lets running turns and answers
   * that are being written on finish (together at most `withinMs`, 10,000 by default) and closes the store. Twice is fine.
   */
  close(withinMs?: number): Promise<void>;
}

/** Nothing Alexa sends takes longer to arrive; a client that dawdles is cut off, as soon as Node looks: every 30 s unless told otherwise. */
const timeouts = { headersTimeout: 5_000, requestTimeout: 10_000, keepAliveTimeout: 65_000 };

export interface ServerOptions extends Partial<AlexaHandlerOptions> {
  /** What `/metrics` tells; without it there is no such route. */
  readonly metrics?: Metrics;
  /** The routes of the page that `dev` serves; nobody else has them. */
  readonly studio?: Hono;
  /** Instead of the configured one. */
  readonly adminToken?: Secret;
}

/** Starts the service on the configured host and port. Rejects with `start/config` when the port cannot be had. */
export async function startServer(assistant: Assistant, options: ServerOptions = {}): Promise<RunningServer> {
  const { server: settings } = assistant.config;
  const {
    adminToken = assistant.config.adminToken,
    skillIds = assistant.config.skillIds,
    metrics,
    studio,
    ...alexaOptions
  } = options;
  const handlerOptions: AlexaHandlerOptions = { ...endingsOf(assistant), ...alexaOptions, skillIds };
  const alexa = skillIds.length === 0 ? closedDoor : alexaDoor(assistant, handlerOptions);
  let isReady = true;
  const onError = options.onError === undefined ? {} : { onError: options.onError };
  const app = createHttpApp({
    assistant,
    alexa,
    adminToken,
    isReady: () => isReady,
    metrics,
    studio,
    ...onError,
  });

  // A client that keeps its connection must not send the next request just as the connection is closed: it is told with the last reply.
  const answer = async (...request: Parameters<typeof app.fetch>): Promise<Response> => {
    const response = await app.fetch(...request);
    if (!isReady) response.headers.set('connection', 'close');
    return response;
  };

  const server = await new Promise<ReturnType<typeof listen>>((resolve, reject) => {
    const starting = listen(
      {
        fetch: answer,
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
        if (settings.drainMs > 0) await passed(settings.drainMs);
        const endMs = performance.now() + withinMs;
        const closed = new Promise<void>((resolve) => server.close(() => resolve()));
        // A kept-alive connection turns idle only after its last reply, and would then hold up the end for as long as its client likes.
        const sweep = setInterval(() => {
          if ('closeIdleConnections' in server) server.closeIdleConnections();
        }, 50);
        await Promise.race([closed, passed(withinMs)]);
        clearInterval(sweep);
        if ('closeAllConnections' in server) server.closeAllConnections();
        await assistant.close(Math.max(0, endMs - performance.now()));
      })();
      return closing;
    },
  };
}

function passed(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}

/** Alexa's own requests, and, where forwarders have a secret, what they pass on. */
function alexaDoor(assistant: Assistant, options: AlexaHandlerOptions): AlexaHandler {
  const direct = createAlexaHandler(assistant, options);
  const secrets = assistant.config.forwardSecrets;
  if (secrets.length === 0) return direct;
  const forwarded = createAlexaHandler(assistant, { ...options, verify: false });
  const onError = options.onError === undefined ? {} : { onError: options.onError };
  return acceptForwarded({ direct, forwarded, secrets, path: '/alexa', ...onError });
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
