import { once } from 'node:events';
import { request as forward, createServer, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { LocalCertificate } from '../../test/support/local-certificate.ts';

export interface Forward extends AsyncDisposable {
  readonly url: string;
  /** Requests so far. */
  calls(): number;
}

/** Passes requests on and counts them; with a certificate over TLS, as every function calls its model and its table. */
export async function startForward(to: string, certificate?: LocalCertificate): Promise<Forward> {
  let calls = 0;
  const pass: RequestListener = (incoming, outgoing) => {
    calls += 1;
    const { method = 'POST', headers, url = '/' } = incoming;
    const onward = forward(new URL(url, to), { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  };
  const server = certificate === undefined ? createServer(pass) : createSecureServer(certificate, pass);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: certificate === undefined ? `http://127.0.0.1:${port}` : `https://localhost:${port}`,
    calls: () => calls,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
