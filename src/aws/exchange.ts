import type { Clock } from '../clock.ts';
import { AwsFailure } from './aws-failure.ts';
import type { AwsRequest, AwsResponse, AwsTransport } from './transport.ts';

/** DynamoDB's largest answer has 16 MB, to which JSON adds its escapes. */
const maxBytes = 33_554_432;

export interface AwsAnswer {
  readonly status: number;
  readonly headers: AwsResponse['headers'];
  readonly text: string;
}

/**
 * One request and its whole answer, whatever its status. Rejects with an `AwsFailure`: `Timeout` after `limitMs`, `Unreachable` when the
 * network failed, `Unreadable` for an endless answer.
 *
 * @param whom the service, for the message.
 */
export async function exchange(
  transport: AwsTransport,
  clock: Clock,
  whom: string,
  request: Omit<AwsRequest, 'signal'>,
  limitMs: number,
): Promise<AwsAnswer> {
  const abort = new AbortController();
  const cancel = clock.after(limitMs, () => abort.abort());
  try {
    const { status, headers, body } = await transport({ ...request, signal: abort.signal });
    return { status, headers, text: await textOf(whom, body) };
  } catch (error) {
    if (error instanceof AwsFailure) throw error;
    if (abort.signal.aborted) {
      const message = `${whom} did not answer within ${Math.round(limitMs)} ms.`;
      throw new AwsFailure('Timeout', message, { retryable: true, mayHaveHappened: true });
    }
    const code = codeOf(error);
    const why = code === '' ? '' : ` (${code})`;
    throw new AwsFailure('Unreachable', `${whom} cannot be reached${why}.`, {
      cause: error,
      retryable: !untrusted.test(code),
      mayHaveHappened: !neverSent.has(code),
    });
  } finally {
    cancel();
  }
}

/** Time does not mend these: the machine does not trust the other side's certificate. */
const untrusted = /^(?:CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_CERT)/;
const neverSent = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH']);

async function textOf(whom: string, body: AwsResponse['body']): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes) throw new AwsFailure('Unreadable', `${whom} answered with more than 32 MiB.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** A host with several addresses fails with one error for each. */
function codeOf(error: unknown): string {
  const inner: unknown = error instanceof AggregateError ? error.errors[0] : error;
  return inner instanceof Error && 'code' in inner && typeof inner.code === 'string' ? inner.code : '';
}
