import { type KeyObject, X509Certificate } from 'node:crypto';
import { WellspokenError } from '../errors.ts';
import { splitPem } from './split-pem.ts';
import type { TrustedRoots } from './trusted-roots.ts';

/** A signing key that a chain of certificates vouches for, and how long it does. */
export interface SigningKey {
  readonly publicKey: KeyObject;
  /** Milliseconds since the epoch; the narrowest span of all certificates on the path to the root. */
  readonly validFromMs: number;
  readonly validToMs: number;
}

/** The name Alexa signs under (Host a Custom Skill as a Web Service). */
const SIGNER = 'echo-api.amazon.com';
const MAX_CERTIFICATES = 10;
const MIN_KEY_BITS = 2048;

/**
 * Reads a PEM chain, leaf first, and returns the leaf's key once it is proven to be Alexa's: the leaf names `echo-api.amazon.com`,
 * everybody on the path is valid at `nowMs`, every issuer is a certificate authority and really signed, and the path ends in a
 * trusted root. The root may be in the file or not; certificates the path does not need, such as a cross-signed root, do not matter.
 * Throws `hear/bad-certificate`.
 */
export function readSigningKey(chainPem: string, roots: TrustedRoots, nowMs: number): SigningKey {
  const [leaf, ...others] = readCertificates(chainPem);
  if (!leaf) throw refusal('holds no certificate');
  // Exact: no wildcard, no substring, and never the subject's common name.
  if (leaf.checkHost(SIGNER, { subject: 'never', wildcards: false }) === undefined) {
    throw refusal(`does not name ${SIGNER}`);
  }
  if (!isValidAt(leaf, nowMs)) throw refusal('has expired or is not valid yet');
  const { publicKey } = leaf;
  if (publicKey.asymmetricKeyType !== 'rsa') throw refusal('does not hold an RSA key');
  const { modulusLength = 0 } = publicKey.asymmetricKeyDetails ?? {};
  if (modulusLength < MIN_KEY_BITS) throw refusal('holds a key that is too short');

  const path = pathToRoot(leaf, others, roots, nowMs);
  return {
    publicKey,
    validFromMs: Math.max(...path.map((certificate) => certificate.validFromDate.getTime())),
    validToMs: Math.min(...path.map((certificate) => certificate.validToDate.getTime())),
  };
}

function readCertificates(chainPem: string): X509Certificate[] {
  const blocks = splitPem(chainPem);
  if (blocks.length > MAX_CERTIFICATES) throw refusal(`holds more than ${MAX_CERTIFICATES} certificates`);
  try {
    return blocks.map((block) => new X509Certificate(block));
  } catch (cause) {
    throw refusal('cannot be read', cause);
  }
}

function pathToRoot(
  leaf: X509Certificate,
  others: readonly X509Certificate[],
  roots: TrustedRoots,
  nowMs: number,
): X509Certificate[] {
  const path = [leaf];
  const unused = new Set(others);
  let last = leaf;
  for (;;) {
    const subject = last;
    const vouchesFor = (issuer: X509Certificate) =>
      issuer.ca && isValidAt(issuer, nowMs) && hasSigned(issuer, subject);
    // Roots first, so that the path is the shortest one, whatever the file adds after it.
    const root = roots.namedIssuersOf(subject).find(vouchesFor);
    if (root) return [...path, root];
    const issuer = [...unused].find(vouchesFor);
    if (!issuer) throw refusal('does not lead to a trusted root');
    unused.delete(issuer);
    path.push(issuer);
    last = issuer;
  }
}

function hasSigned(issuer: X509Certificate, subject: X509Certificate): boolean {
  return subject.checkIssued(issuer) && subject.verify(issuer.publicKey);
}

function isValidAt(certificate: X509Certificate, nowMs: number): boolean {
  return certificate.validFromDate.getTime() <= nowMs && nowMs <= certificate.validToDate.getTime();
}

function refusal(what: string, cause?: unknown): WellspokenError {
  return new WellspokenError('hear/bad-certificate', `The certificate chain ${what}.`, { cause });
}
