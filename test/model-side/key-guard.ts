import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A door in front of a gateway, whose key may be changed while people go in and out. */
export interface KeyGuard extends AsyncDisposable {
  readonly url: string;
  /** The only key that is let in. */
  key: string;
  /** How many were turned away, and how many got in with each key. */
  readonly refused: number;
  readonly admitted: ReadonlyMap<string, number>;
}

/** Lets requests with the right key through to `gateway`, with that one's own key, and answers all others as Anthropic does. */
export async function startKeyGuard(
  gateway: { readonly url: string; readonly key: string },
  key: string,
): Promise<KeyGuard> {
  const admitted = new Map<string, number>();
  let current = key;
  let refused = 0;
  const server = createServer((incoming, outgoing) => {
    if (incoming.headers.authorization !== `Bearer ${current}`) {
      refused += 1;
      incoming.resume();
      const error = { type: 'authentication_error', message: 'invalid x-api-key' };
      outgoing.writeHead(401, { 'content-type': 'application/json' });
      outgoing.end(JSON.stringify({ type: 'error', error, request_id: 'req_refused' }));
      return;
    }
    admitted.set(current, (admitted.get(current) ?? 0) + 1);
    const headers = { ...incoming.headers, authorization: `Bearer ${gateway.key}` };
    const onward = request(
      `${gateway.url}${incoming.url}`,
      { method: incoming.method, headers },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      },
    );
    onward.once('error', () => outgoing.destroy());
    incoming.pipe(onward);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get key() {
      return current;
    },
    set key(next) {
      current = next;
    },
    get refused() {
      return refused;
    },
    admitted,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
