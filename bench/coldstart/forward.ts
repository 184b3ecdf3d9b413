import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { request as forward, createServer, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { writeCertificate } from '../../src/testing/local-alexa/certificate.ts';

export interface Forward extends AsyncDisposable {
  readonly url: string;
  /** The certificate that its callers have to trust, where it speaks TLS. */
  readonly authority: string;
  /** Requests so far. */
  calls(): number;
}

/** Passes requests on and counts them; over TLS, as every function calls its model, where it is told to. */
export async function startForward(to: string, { tls = false } = {}): Promise<Forward> {
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
  const { key, cert, authority } = localCertificate();
  const server = tls ? createSecureServer({ key, cert }, pass) : createServer(pass);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: tls ? `https://localhost:${port}` : `http://127.0.0.1:${port}`,
    authority,
    calls: () => calls,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A certificate for `localhost`, and that of the authority it comes from. */
function localCertificate(): { key: string; cert: string; authority: string } {
  const authority = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const server = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const contents = {
    issuer: 'bench',
    notBefore: new Date('2020-01-01T00:00:00Z'),
    notAfter: new Date('2099-12-31T00:00:00Z'),
    signingKey: authority.privateKey,
  };
  return {
    key: server.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: writeCertificate({
      ...contents,
      serial: Uint8Array.of(2),
      subject: 'localhost',
      publicKey: server.publicKey,
      isCa: false,
      dnsNames: ['localhost'],
    }),
    authority: writeCertificate({
      ...contents,
      serial: Uint8Array.of(1),
      subject: 'bench',
      publicKey: authority.publicKey,
      isCa: true,
    }),
  };
}
