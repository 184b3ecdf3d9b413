import { createHmac } from 'node:crypto';

/**
 * The headers by which a receiver knows that a request is ours and recent: HMAC-SHA256, in hex, of `<timestamp>.<payload>`, where the timestamp is
 * in seconds since 1970 and the payload is the body as it was sent, or the query string of a GET. docs/tools.md shows how to check it.
 */
export function webhookSignature(
  secret: string,
  payload: string,
  nowMs: number,
): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(nowMs / 1_000));
  const signature = createHmac('sha256', secret).update(`${timestamp}.${payload}`).digest('hex');
  return { 'wellspoken-timestamp': timestamp, 'wellspoken-signature': `v1=${signature}` };
}
