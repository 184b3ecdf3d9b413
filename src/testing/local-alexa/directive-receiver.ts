import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface IncomingDirective {
  readonly authorization: string | undefined;
  /** Parsed JSON, or `undefined` when it was none. */
  readonly body: unknown;
  /** True once the sender has hung up. */
  isGone(): boolean;
}

export interface DirectiveReceiver {
  /** Base URL to give out as `apiEndpoint`; starts the server at the first call. */
  endpoint(): Promise<string>;
  close(): Promise<void>;
}

const maxBodyBytes = 1_048_576;

/**
 * `POST /v1/directives` on a free port of 127.0.0.1. `receive` decides the status of the answer, or hangs up without
 * one by returning `undefined`. A server that nobody closes does not keep the process alive.
 */
export function createDirectiveReceiver(
  receive: (directive: IncomingDirective) => Promise<number | undefined>,
): DirectiveReceiver {
  let server: Server | undefined;
  let started: Promise<string> | undefined;

  return {
    endpoint() {
      started ??= start();
      return started;
    },
    async close() {
      await started;
      const closing = server;
      server = undefined;
      started = undefined;
      if (!closing) return;
      closing.closeAllConnections();
      await new Promise<void>((resolve) => closing.close(() => resolve()));
    },
  };

  function start(): Promise<string> {
    const starting = createServer((request, response) => {
      answer(request, response).catch(() => response.destroy());
    });
    server = starting;
    starting.unref();
    return new Promise((resolve, reject) => {
      starting.once('error', reject);
      starting.listen(0, '127.0.0.1', () => {
        resolve(`http://127.0.0.1:${(starting.address() as AddressInfo).port}`);
      });
    });
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'POST' || request.url !== '/v1/directives') {
      response.writeHead(404).end();
      return;
    }
    const body = await readJson(request);
    const { authorization } = request.headers;
    const status = await receive({ authorization, body, isGone: () => response.destroyed });
    if (status === undefined) response.destroy();
    else response.writeHead(status).end();
  }
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > maxBodyBytes) throw new RangeError(`A directive of more than ${maxBodyBytes} bytes`);
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return undefined;
  }
}
