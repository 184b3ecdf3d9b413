import { causeCode, WellspokenError } from '../errors.ts';
import { advice, notReachable } from './advice.ts';
import type { FailedCall } from './errors.ts';

const unreachable = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);
const tooSlow = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'ETIMEDOUT']);
/** Time does not mend these: the machine does not trust the other side's certificate. */
const untrusted = /^(?:CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_CERT)/;

/**
 * One `think/…` error for what a transport threw: `think/aborted` if the caller's signal did it, `think/timeout` for a silence,
 * otherwise `think/network`. An error that is ours already keeps its code and learns provider and `midStream`.
 */
export function networkError(
  call: FailedCall,
  thrown: unknown,
  signal: AbortSignal,
  midStream: boolean,
): WellspokenError {
  if (signal.aborted) {
    const message = `The call to ${call.model} was aborted.`;
    return new WellspokenError('think/aborted', message, {
      cause: signal.reason,
      provider: call.provider,
      midStream,
    });
  }
  const details = { cause: thrown, provider: call.provider, midStream };
  if (thrown instanceof WellspokenError) {
    return thrown.midStream === midStream
      ? thrown
      : new WellspokenError(thrown.code, thrown.message, details);
  }
  const code = causeCode(thrown);
  if (tooSlow.has(code)) return new WellspokenError('think/timeout', advice('think/timeout', call), details);
  if (unreachable.has(code))
    return new WellspokenError('think/network', notReachable(call.provider, code), details);
  if (untrusted.test(code)) {
    return new WellspokenError('think/network', notReachable(call.provider, code), {
      ...details,
      retryable: false,
    });
  }
  const why = code === '' ? '' : ` (${code})`;
  return new WellspokenError('think/network', `The connection to ${call.provider} broke${why}.`, details);
}
