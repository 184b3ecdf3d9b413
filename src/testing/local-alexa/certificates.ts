import { generateKeyPairSync, type KeyPairKeyObjectResult, randomBytes, sign } from 'node:crypto';
import { writeCertificate } from './certificate.ts';

export interface IssueOptions {
  /** Default `['echo-api.amazon.com']`, the one name that Alexa's certificate must carry. */
  readonly subjectAltNames?: readonly string[];
  /** Default: a day ago. */
  readonly notBefore?: Date;
  /** Default: in ninety days. */
  readonly notAfter?: Date;
  /** Default true: root → intermediate → leaf, as Alexa's chain is. False: the root signs the leaf itself. */
  readonly viaIntermediate?: boolean;
  /** Default true. False makes a leaf that another leaf has signed, which no verifier may trust. */
  readonly intermediateIsCa?: boolean;
  /** Default false: servers usually leave the root out of the chain they serve. */
  readonly includeRoot?: boolean;
  /** Size of the leaf's RSA key, default 2048. */
  readonly keyBits?: number;
}

export interface IssuedCertificate {
  /** The leaf first, then the intermediate if there is one, then the root if it was asked for. */
  readonly chainPem: string;
  readonly leafPem: string;
  /** The `Signature-256` header for a body: RSA-SHA256 with the leaf's key, base64. */
  sign(body: Uint8Array): string;
}

export interface CertificateAuthority {
  readonly rootPem: string;
  issue(options?: IssueOptions): IssuedCertificate;
}

const dayMs = 86_400_000;

/**
 * A throw-away certificate authority that signs like Alexa does, for tests of a request verifier. Every authority bears
 * the same names and has a root key of its own, so a chain from another one is a forgery that only the signatures betray.
 * Signatures differ between authorities too; the certificates of one authority share their leaf key (making keys is slow).
 * @param options.now Milliseconds since the epoch, for the default validity of what it issues.
 */
export function createCertificateAuthority({
  now = Date.now,
}: {
  now?: () => number;
} = {}): CertificateAuthority {
  const root = rsaKeys(2048);
  const leafKeys = new Map<number, KeyPairKeyObjectResult>();
  const rootName = 'Local Alexa Root';
  // Roots and intermediates are valid at any time a fake clock may show, so that only the leaf's dates decide.
  const always = { notBefore: new Date('1950-01-01T00:00:00Z'), notAfter: new Date('2199-12-31T23:59:59Z') };
  const rootPem = writeCertificate({
    ...always,
    serial: serialNumber(),
    subject: rootName,
    issuer: rootName,
    publicKey: root.publicKey,
    signingKey: root.privateKey,
    isCa: true,
  });

  return {
    rootPem,
    issue(options = {}) {
      const keyBits = options.keyBits ?? 2048;
      const leaf = leafKeys.get(keyBits) ?? rsaKeys(keyBits);
      leafKeys.set(keyBits, leaf);
      const viaIntermediate = options.viaIntermediate ?? true;
      const intermediateName = 'Local Alexa Intermediate';
      const intermediatePem = viaIntermediate
        ? writeCertificate({
            ...always,
            serial: serialNumber(),
            subject: intermediateName,
            issuer: rootName,
            publicKey: intermediateKeys().publicKey,
            signingKey: root.privateKey,
            isCa: options.intermediateIsCa ?? true,
          })
        : '';
      const leafPem = writeCertificate({
        serial: serialNumber(),
        subject: 'echo-api.amazon.com',
        issuer: viaIntermediate ? intermediateName : rootName,
        notBefore: options.notBefore ?? new Date(now() - dayMs),
        notAfter: options.notAfter ?? new Date(now() + 90 * dayMs),
        publicKey: leaf.publicKey,
        signingKey: viaIntermediate ? intermediateKeys().privateKey : root.privateKey,
        isCa: false,
        dnsNames: options.subjectAltNames ?? ['echo-api.amazon.com'],
      });
      return {
        chainPem: leafPem + intermediatePem + (options.includeRoot ? rootPem : ''),
        leafPem,
        sign: (body) => sign('sha256', body, leaf.privateKey).toString('base64'),
      };
    },
  };
}

let sharedIntermediate: KeyPairKeyObjectResult | undefined;

/** One for the whole process: it is the root's signature over the intermediate that makes a chain genuine, not this key. */
function intermediateKeys(): KeyPairKeyObjectResult {
  sharedIntermediate ??= rsaKeys(2048);
  return sharedIntermediate;
}

function rsaKeys(modulusLength: number): KeyPairKeyObjectResult {
  return generateKeyPairSync('rsa', { modulusLength });
}

function serialNumber(): Uint8Array {
  return randomBytes(16);
}
