import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Alexa's progressive response service as far as the load test needs it: takes every directive at once and counts. */
export interface DirectiveSink {
  readonly url: string;
  /** Directives so far. */
  count(): number;
}

/** Listens on the loopback interface for as long as the process lives. */
export async function startDirectiveSink(): Promise<DirectiveSink> {
  let count = 0;
  const server = createServer((request, response) => {
    count += 1;
    request.resume().on('end', () => response.writeHead(204).end());
  });
  server.keepAliveTimeout = 60_000;
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, count: () => count };
}
