import { createCertificateAuthority } from './certificates.ts';

export interface Signer {
  readonly rootPem: string;
  /** The headers that carry a body's signature. */
  headers(body: Uint8Array): Record<string, string>;
  /** Serves the certificate chain at the address in the headers, and 404 anywhere else. */
  readonly fetch: typeof globalThis.fetch;
}

const chainUrl = 'https://s3.amazonaws.com/echo.api/echo-api-cert-local.pem';

let shared: Signer | undefined;

/**
 * Alexa's signature, from a certificate authority of this process. All local Alexas share one, as all devices share
 * Amazon's, because keys take long to make; it comes into being at the first use and holds at any time a clock may show.
 */
export function sharedSigner(): Signer {
  shared ??= makeSigner();
  return shared;
}

function makeSigner(): Signer {
  const authority = createCertificateAuthority();
  const issued = authority.issue({
    notBefore: new Date('1950-01-01T00:00:00Z'),
    notAfter: new Date('2199-01-01T00:00:00Z'),
  });
  return {
    rootPem: authority.rootPem,
    headers: (body) => ({ SignatureCertChainUrl: chainUrl, 'Signature-256': issued.sign(body) }),
    fetch: (input) => {
      const url = input instanceof Request ? input.url : String(input);
      const found = url === chainUrl;
      return Promise.resolve(
        new Response(found ? issued.chainPem : 'not found', { status: found ? 200 : 404 }),
      );
    },
  };
}
