import { timingSafeEqual } from 'node:crypto';
import { readHeader, type RequestHeaders } from '../../alexa/headers.ts';
import { WellspokenError } from '../../errors.ts';
import type { Secret } from '../../secret.ts';
import { type ForwardedClaim, forwardedHeaders, signForwarded } from './sign-forwarded.ts';

/** A request that claims to come from a forwarder of ours. */
export interface ForwardedRequest {
  readonly method: string;
  /** With its query, as it stands in the request line. */
  readonly path: string;
  readonly headers: RequestHeaders;
  /** The bytes as they came. */
  readonly body: Uint8Array;
}

/** As long as Alexa's own requests may take (Host a Custom Skill as a Web Service). */
const toleranceMs = 150_000;

/** HMAC-SHA256 in base64url, without padding. */
const signaturePattern = /^[\w-]{43}$/;

/** Whether a request claims to come from a forwarder; it is then judged as one, and as nothing else. */
export const isForwarded = (headers: RequestHeaders): boolean =>
  readHeader(headers, forwardedHeaders.signature) !== undefined;

/**
 * Checks that a request was signed with one of the secrets (the new one and, while it is changed, the old one) within the last 150 s, and
 * tells how long the forwarder waits. A copy sent again within that time is met by the turn, which answers a request id once. Throws
 * `hear/missing-signature`, `hear/bad-timestamp` or `hear/bad-signature`.
 */
export function verifyForwarded(
  request: ForwardedRequest,
  secrets: readonly Secret[],
  nowMs: number,
): { readonly windowMs: number } {
  const claim = readClaim(request);
  const ageMs = nowMs - claim.timestampMs;
  if (Math.abs(ageMs) > toleranceMs) {
    const seconds = Math.round(Math.abs(ageMs) / 1_000);
    const side = ageMs > 0 ? 'behind' : 'ahead of';
    throw new WellspokenError(
      'hear/bad-timestamp',
      `The forwarder's clock is ${seconds} s ${side} ours; set both by NTP.`,
    );
  }
  const given = Buffer.from(claim.signature, 'base64url');
  // Every secret is tried, so that the time taken tells nothing of which one fits.
  const fits = secrets.map((secret) =>
    timingSafeEqual(signForwarded(claim, request.body, secret.reveal()), given),
  );
  if (!fits.includes(true)) {
    throw new WellspokenError(
      'hear/bad-signature',
      'The forwarded request is not signed with our secret: WELLSPOKEN_FORWARD_SECRET must be the same on both sides, and nothing between them may change path or body.',
    );
  }
  return { windowMs: claim.windowMs };
}

function readClaim({ method, path, headers }: ForwardedRequest): ForwardedClaim & { signature: string } {
  const signature = readHeader(headers, forwardedHeaders.signature) ?? '';
  const timestamp = readHeader(headers, forwardedHeaders.timestampMs) ?? '';
  const window = readHeader(headers, forwardedHeaders.windowMs) ?? '';
  if (!signaturePattern.test(signature) || !/^\d{1,15}$/.test(timestamp) || !/^\d{1,5}$/.test(window)) {
    const names = Object.values(forwardedHeaders).join(', ');
    throw new WellspokenError('hear/missing-signature', `${names} must each be there once, well formed.`);
  }
  return { method, path, signature, timestampMs: Number(timestamp), windowMs: Number(window) };
}
