import { causeCode, WellspokenError } from '../errors.ts';
import { toolError } from './tool-error.ts';

/** Nobody was reached, so nothing was sent. */
const unreachable = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);
const untrusted = /^(?:CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_CERT)/;

/** What `fetch` threw, as an error of the tool: by whether the request can have arrived. */
export function networkFailure(tool: string, thrown: unknown): WellspokenError {
  if (thrown instanceof WellspokenError) return thrown;
  const code = causeCode(thrown);
  if (unreachable.has(code)) {
    return toolError('think/tool-unavailable', tool, `cannot be reached (${code})`, thrown);
  }
  if (untrusted.test(code)) {
    const text = `has a certificate that this machine does not trust (${code})`;
    return toolError('think/tool-refused', tool, text, thrown);
  }
  const why = code === '' ? '' : ` (${code})`;
  return toolError('think/tool-failed', tool, `broke off the connection${why}`, thrown);
}
