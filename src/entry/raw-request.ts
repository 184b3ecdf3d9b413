import type { IncomingMessage } from 'node:http';
import type { Context } from 'hono';
import { WellspokenError } from '../errors.ts';

/** The largest request that is read; Alexa's own stay far below. */
export const maxBodyBytes = 256 * 1024;

export interface RawRequest {
  readonly headers: Headers | IncomingMessage['headers'];
  readonly body: Uint8Array;
}

/**
 * Headers and untouched body bytes of a request. Under Node's server they come from its own message: making a web `Request` of it
 * costs as much as verifying the signature. Throws `hear/too-large` above `maxBodyBytes`, without having read the rest.
 */
export async function readRaw({ env, req }: Context): Promise<RawRequest> {
  const { incoming } = (env ?? {}) as { incoming?: IncomingMessage };
  if (incoming === undefined) {
    return {
      headers: req.raw.headers,
      body: await collect(req.raw.body ?? [], req.header('content-length')),
    };
  }
  return { headers: incoming.headers, body: await collect(incoming, incoming.headers['content-length']) };
}

async function collect(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  contentLength: string | undefined,
): Promise<Uint8Array> {
  if (Number(contentLength ?? 0) > maxBodyBytes) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of source) {
    bytes += chunk.byteLength;
    if (bytes > maxBodyBytes) throw tooLarge();
    chunks.push(chunk);
  }
  return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks);
}

function tooLarge(): WellspokenError {
  return new WellspokenError('hear/too-large', `The body is larger than ${maxBodyBytes} bytes.`);
}
