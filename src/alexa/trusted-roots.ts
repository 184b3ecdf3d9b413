import { X509Certificate } from 'node:crypto';
import { WellspokenError } from '../errors.ts';
import { splitPem } from './split-pem.ts';

/** The certificates that need nobody to vouch for them. */
export interface TrustedRoots {
  /** Trusted certificates whose subject is the issuer named in `certificate`. They may still not have signed it. */
  namedIssuersOf(certificate: X509Certificate): readonly X509Certificate[];
}

/** One or more certificates: PEM text, which may hold several, or certificates already read. */
export type RootCertificates = string | X509Certificate | readonly (string | X509Certificate)[];

/**
 * Trusted roots from PEM text, or Node's own list (Mozilla's) when none is given. Node's list is read on first use, and with it
 * `node:tls`: together some 8 ms that a process that never verifies need not spend. Throws `start/config` for PEM text without a readable certificate.
 */
export function createTrustedRoots(given?: RootCertificates): TrustedRoots {
  let bySubject = given === undefined ? undefined : indexBySubject(readRoots(given));
  return {
    namedIssuersOf: (certificate) => {
      bySubject ??= indexBySubject(
        process.getBuiltinModule('node:tls').rootCertificates.map((root) => new X509Certificate(root)),
      );
      return bySubject.get(certificate.issuer) ?? [];
    },
  };
}

function readRoots(given: RootCertificates): X509Certificate[] {
  try {
    const roots = [given]
      .flat()
      .flatMap((root) => splitPem(root.toString()).map((block) => new X509Certificate(block)));
    if (roots.length > 0) return roots;
  } catch (cause) {
    throw new WellspokenError('start/config', 'trustedRoots has a certificate that cannot be read.', {
      cause,
    });
  }
  throw new WellspokenError('start/config', 'trustedRoots holds no PEM certificate.');
}

function indexBySubject(roots: readonly X509Certificate[]): ReadonlyMap<string, readonly X509Certificate[]> {
  return Map.groupBy(roots, (root) => root.subject);
}
