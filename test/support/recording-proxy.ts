import { once } from 'node:events';
import { createServer, request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server between us and a provider that keeps all that passes, byte for byte: headers, addresses and bodies, in both directions. */
export interface RecordingProxy extends AsyncDisposable {
  readonly url: string;
  /** What was sent towards the provider so far. */
  sent(): string;
  /** How many requests were. */
  count(): number;
}

/** Starts a proxy in front of `target`, on a free port of this machine. */
export async function startRecordingProxy(target: string): Promise<RecordingProxy> {
  const recorded: Buffer[] = [];
  let count = 0;
  const server = createServer((request, response) => {
    count += 1;
    recorded.push(Buffer.from(`${request.method} ${request.url}\n${request.rawHeaders.join('\n')}\n`));
    const { method, headers } = request;
    const onward = ask(new URL(request.url ?? '/', target), { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      answer.on('error', () => response.destroy()).pipe(response);
    });
    onward.on('error', () => response.destroy());
    response.on('close', () => onward.destroy());
    // Who leaves in the middle of a request or an answer is no trouble of the proxy's.
    request.on('error', () => onward.destroy());
    request.on('data', (chunk: Buffer) => void recorded.push(chunk));
    request.pipe(onward);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent: () => Buffer.concat(recorded).toString('utf8'),
    count: () => count,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close').catch(() => {});
    },
  };
}
