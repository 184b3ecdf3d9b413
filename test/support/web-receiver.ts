import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface ReceivedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** A server on this machine that keeps what it got and answers as a test says. */
export interface WebReceiver extends AsyncDisposable {
  readonly url: string;
  readonly requests: readonly ReceivedRequest[];
}

export async function startWebReceiver(
  answer: (response: ServerResponse, request: ReceivedRequest) => void,
): Promise<WebReceiver> {
  const requests: ReceivedRequest[] = [];
  const { url, close } = await listen((incoming, response) => {
    void text(incoming).then((body) => {
      const { method = '', url: path = '', headers } = incoming;
      const request = { method, url: path, headers, body };
      requests.push(request);
      answer(response, request);
    });
  });
  return { url: `${url}/hook`, requests, [Symbol.asyncDispose]: close };
}

/** Listens on a free port of this machine. Closing cuts off what is still open. */
export async function listen(
  listener: RequestListener,
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
