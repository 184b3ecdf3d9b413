import { type KeyObject, verify } from 'node:crypto';
import { WellspokenError } from '../errors.ts';
import { createCertificateStore } from './certificate-store.ts';
import { checkCertificateUrl } from './certificate-url.ts';
import { type AlexaEnvelope, parseEnvelope } from './envelope.ts';
import { checkFreshness } from './freshness.ts';
import { readHeader, type RequestHeaders } from './headers.ts';
import { createSkillCheck } from './skill-check.ts';
import { createTrustedRoots, type RootCertificates } from './trusted-roots.ts';

export interface RequestVerifierOptions {
  /** Application ids (`amzn1.ask.skill.…`) that may call. */
  readonly skillIds: readonly string[];
  /** Certificates to trust in place of Node's list: for tests and a local Alexa. */
  readonly trustedRoots?: RootCertificates;
  /** Downloads certificate chains; the global `fetch` by default. */
  readonly fetch?: typeof globalThis.fetch;
  /** Now, as milliseconds since the epoch or as a date; the machine’s clock by default. */
  readonly now?: () => number | Date;
  /** `false` skips the signature, and only that: for a server that nobody but this machine can reach. */
  readonly verifySignature?: boolean;
}

/**
 * Resolves with the parsed request when it is genuine; rejects with a `WellspokenError` of stage `hear` whose `status` is the HTTP
 * status to answer with (400; 413 for a body over 256 KB).
 */
export type RequestVerifier = (headers: RequestHeaders, rawBody: Uint8Array) => Promise<AlexaEnvelope>;

/**
 * Makes the check that every self-hosted endpoint owes Alexa (Host a Custom Skill as a Web Service): signature over the raw bytes by
 * a certificate that is Alexa's, timestamp, skill id. What costs nothing comes first, so that nobody without our skill id can make
 * us download anything. Throws `start/config` for an empty list of skill ids or unreadable roots.
 */
export function createRequestVerifier(options: RequestVerifierOptions): RequestVerifier {
  const { fetch = globalThis.fetch, verifySignature = true } = options;
  // A clock that hands out dates is as good as one that counts.
  const now = () => Number((options.now ?? Date.now)());
  const checkSkill = createSkillCheck(options.skillIds);
  const certificates = createCertificateStore({
    roots: createTrustedRoots(options.trustedRoots),
    fetch,
    now,
  });

  return async (headers, rawBody) => {
    const claim = verifySignature ? readClaim(headers) : undefined;
    const envelope = parseEnvelope(rawBody);
    checkSkill(envelope);
    checkFreshness(envelope.request, now());
    if (claim) {
      const { publicKey } = await certificates.signingKey(claim.certificateUrl);
      checkSignature(rawBody, claim.signature, publicKey);
    }
    return envelope;
  };
}

/** What the headers claim: who signed, and the signature. The legacy SHA-1 `Signature` header is never looked at. */
function readClaim(headers: RequestHeaders): { certificateUrl: string; signature: Buffer } {
  const encoded = readHeader(headers, 'signature-256');
  const address = readHeader(headers, 'signaturecertchainurl');
  if (encoded === undefined || address === undefined) {
    throw new WellspokenError(
      'hear/missing-signature',
      'The Signature-256 and SignatureCertChainUrl headers must each be there once.',
    );
  }
  return { certificateUrl: checkCertificateUrl(address), signature: readBase64(encoded) };
}

/** 8,192 bits, far beyond any key in use. */
const MAX_SIGNATURE_LENGTH = 1_368;

function readBase64(text: string): Buffer {
  if (text.length > MAX_SIGNATURE_LENGTH || text.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(text)) {
    throw new WellspokenError('hear/bad-signature', 'The Signature-256 header is not valid base64.');
  }
  return Buffer.from(text, 'base64');
}

function checkSignature(rawBody: Uint8Array, signature: Buffer, publicKey: KeyObject): void {
  if (!verify('RSA-SHA256', rawBody, publicKey, signature)) {
    throw new WellspokenError('hear/bad-signature', 'The signature does not match the body.');
  }
}
