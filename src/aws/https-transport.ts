import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http';
import type { AwsRequest, AwsResponse, AwsTransport } from './transport.ts';

/** Longer than the pause between two turns of a conversation, shorter than AWS keeps an idle connection. */
const keepIdleMs = 20_000;

export interface HttpsTransport {
  readonly send: AwsTransport;
  /** Closes the connections, running exchanges included. Twice is fine. */
  close(): void;
}

/**
 * HTTP by `node:https` with connections that are kept. The platform's `fetch` would do as well, but its first use loads for 34 ms where
 * this takes 13, and a Lambda reads its store before it says anything.
 */
export function createHttpsTransport(): HttpsTransport {
  // Not imported: both load when the first request is made, and a process that makes none pays for neither.
  const load = (protocol: string) => {
    const module = process.getBuiltinModule(protocol === 'http:' ? 'node:http' : 'node:https');
    const agent = new module.Agent({ keepAlive: true, timeout: keepIdleMs });
    return {
      agent,
      start: (url: URL, options: RequestOptions) => module.request(url, { ...options, agent }),
    };
  };
  const loaded = new Map<string, ReturnType<typeof load>>();

  const exchange = (request: AwsRequest, isSecond = false): Promise<AwsResponse> =>
    new Promise((resolve, reject) => {
      const { method, headers, body = '', signal } = request;
      signal.throwIfAborted();
      const url = new URL(request.url);
      const client = loaded.get(url.protocol) ?? load(url.protocol);
      loaded.set(url.protocol, client);
      const started = client.start(url, {
        method,
        headers: { ...headers, ...(method !== 'GET' && { 'content-length': Buffer.byteLength(body) }) },
      });
      let response: IncomingMessage | undefined;
      // Not by the option `signal`, which a kept connection remembers: it would end later exchanges, or with nobody listening the process.
      const stop = () => void (response ?? started).destroy(reasonOf(signal));
      signal.addEventListener('abort', stop, { once: true });
      started.on('close', () => signal.removeEventListener('abort', stop));
      started.on('response', (answer) => {
        response = answer;
        resolve(toResponse(answer));
      });
      started.on('error', (error) => {
        // After an answer began, the reading of its body says what went wrong.
        if (!isSecond && !signal.aborted && isStale(started, error)) resolve(exchange(request, true));
        else reject(error);
      });
      started.end(body);
    });

  return {
    send: (request) => exchange(request),
    close() {
      for (const { agent } of loaded.values()) agent.destroy();
    },
  };
}

/** The other side had closed a kept connection, as happens while a Lambda is frozen: nothing was read of what we sent. */
function isStale(request: ClientRequest, error: NodeJS.ErrnoException): boolean {
  return request.reusedSocket && (error.code === 'ECONNRESET' || error.code === 'EPIPE');
}

function reasonOf({ reason }: AbortSignal): Error {
  return reason instanceof Error ? reason : new Error('The exchange was called off.', { cause: reason });
}

function toResponse(response: IncomingMessage): AwsResponse {
  const { statusCode = 0, headers } = response;
  // An abort between two reads finds nobody listening, which would end the process. Whoever reads on is told all the same.
  response.on('error', () => {});
  const get = (name: string) => {
    const value = headers[name.toLowerCase()];
    return value === undefined ? null : String(value);
  };
  return { status: statusCode, headers: { get }, body: response };
}
