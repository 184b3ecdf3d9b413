import { createHmac } from 'node:crypto';

/** What is signed, and travels beside the body. */
export interface ForwardedClaim {
  /** `POST`. */
  readonly method: string;
  /** With its query, as it stands in the request line. */
  readonly path: string;
  /** When it was sent, in milliseconds since the epoch. */
  readonly timestampMs: number;
  /** How long the forwarder waits for the answer. */
  readonly windowMs: number;
}

/** The headers of a forwarded request, in small letters. */
export const forwardedHeaders = {
  signature: 'x-wellspoken-signature',
  timestampMs: 'x-wellspoken-timestamp',
  windowMs: 'x-wellspoken-window',
} as const;

/** Named in what is signed, so that no signature of another scheme can stand for one of this. */
const scheme = 'wellspoken-forward-v1';

/**
 * HMAC-SHA256 over the scheme, method, path, time and window, a line each, and the bytes of the body. None of the lines can hold a
 * line break, so no two requests have the same text.
 */
export function signForwarded(claim: ForwardedClaim, body: Uint8Array, secret: string): Buffer {
  const { method, path, timestampMs, windowMs } = claim;
  return createHmac('sha256', secret)
    .update(`${[scheme, method, path, timestampMs, windowMs].join('\n')}\n`)
    .update(body)
    .digest();
}
