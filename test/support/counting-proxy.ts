import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** What went through so far. */
export interface Traffic {
  /** Requests of the protocol: commands of Redis, or HTTP requests. */
  readonly calls: number;
  /** How often somebody waited: requests that were sent before any of their answers came are one. */
  readonly waves: number;
}

/** A line to a server, as long as it takes, that counts what goes over it. */
export interface CountingProxy extends AsyncDisposable {
  /** `host:port` to connect to instead of the server's. */
  readonly address: string;
  traffic(): Traffic;
}

/** The first bytes of a request; neither stands in values, which are JSON or base64. */
const request = /\*\d+\r\n\$|(?:POST|GET) \S+ HTTP\/1\.1\r\n/g;

/** Starts a proxy to `host:port`, whose answers arrive `delayMs` late, so that what waits for one of them comes after it for certain. */
export async function startCountingProxy(to: string, delayMs: number): Promise<CountingProxy> {
  const { hostname, port } = new URL(`tcp://${to}`);
  const sockets = new Set<Socket>();
  let calls = 0;
  let waves = 0;
  let isAnswered = true;

  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.setNoDelay(true).on('error', () => {});
    }
    near.on('data', (bytes) => {
      const found = bytes.toString('latin1').match(request)?.length ?? 0;
      calls += found;
      if (found > 0 && isAnswered) {
        waves += 1;
        isAnswered = false;
      }
      far.write(bytes);
    });
    far.on('data', (bytes) => {
      setTimeout(() => {
        isAnswered = true;
        near.write(bytes);
      }, delayMs);
    });
    near.on('close', () => far.destroy());
    far.on('close', () => near.destroy());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    traffic: () => ({ calls, waves }),
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
