import { WellspokenError } from '../errors.ts';

/** Amazon's chain takes about 6 KB. */
const MAX_CHAIN_BYTES = 64 * 1024;

/**
 * Downloads a certificate chain: status 200 only, no redirects, at most 64 KB, at most `timeoutMs` for all of it, even where the
 * given `fetch` ignores its signal. Throws `hear/certificate-unavailable`.
 */
export async function downloadChain(
  url: string,
  fetch: typeof globalThis.fetch,
  timeoutMs: number,
): Promise<string> {
  const signal = AbortSignal.timeout(timeoutMs);
  const { promise: timedOut, reject } = Promise.withResolvers<never>();
  const onTimeout = () => reject(unavailable(`did not arrive within ${timeoutMs} ms`));
  signal.addEventListener('abort', onTimeout, { once: true });
  try {
    return await Promise.race([read(url, fetch, signal), timedOut]);
  } catch (cause) {
    throw cause instanceof WellspokenError ? cause : unavailable('could not be downloaded', cause);
  } finally {
    signal.removeEventListener('abort', onTimeout);
  }
}

async function read(url: string, fetch: typeof globalThis.fetch, signal: AbortSignal): Promise<string> {
  const response = await fetch(url, { redirect: 'error', signal });
  try {
    if (response.redirected) throw unavailable('was redirected');
    if (response.status !== 200) throw unavailable(`answered with status ${response.status}`);
    return await readBody(response, signal);
  } finally {
    // Lets go of the connection where the body was not wanted; on a body read to its end it does nothing.
    if (response.body && !response.body.locked) response.body.cancel().catch(() => undefined);
  }
}

async function readBody(response: Response, signal: AbortSignal): Promise<string> {
  const text = new TextDecoder();
  let pem = '';
  let bytes = 0;
  // Leaving the loop early cancels the body.
  for await (const part of response.body ?? (await wholeBody(response))) {
    bytes += part.byteLength;
    if (bytes > MAX_CHAIN_BYTES) throw unavailable(`is larger than ${MAX_CHAIN_BYTES} bytes`);
    signal.throwIfAborted();
    pem += text.decode(part, { stream: true });
  }
  return pem + text.decode();
}

/** For a `fetch` of the caller's own that has no streams. */
async function wholeBody(response: Response): Promise<Uint8Array[]> {
  return [new TextEncoder().encode(await response.text())];
}

function unavailable(what: string, cause?: unknown): WellspokenError {
  return new WellspokenError('hear/certificate-unavailable', `The certificate chain ${what}.`, { cause });
}
