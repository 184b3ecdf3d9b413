import { generateKeyPairSync } from 'node:crypto';
import { writeCertificate } from '../../src/testing/local-alexa/certificate.ts';

/** What a server on this machine shows, and whom its callers have to trust for it. All of them PEM. */
export interface LocalCertificate {
  readonly key: string;
  readonly cert: string;
  readonly authority: string;
}

/** A certificate for `localhost`, and that of the authority it comes from. */
export function localCertificate(): LocalCertificate {
  const authority = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const server = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const contents = {
    issuer: 'a local authority',
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
      subject: 'a local authority',
      publicKey: authority.publicKey,
      isCa: true,
    }),
  };
}
