import type { ResponseEnvelope } from 'ask-sdk-model';
import { WellspokenError } from '../../errors.ts';
import type { PostAnswer } from './create-poster.ts';

/**
 * The service's answer as Alexa takes it. Throws `hear/unauthorized` where the service refused us (another secret, skill id or clock: for an
 * operator to mend), `think/upstream` where it failed, `think/network` for what is no answer of the service's.
 */
export function readAnswer({ status, body }: PostAnswer): ResponseEnvelope {
  const answer = parse(body);
  if (status === 200 && isObject(answer) && isObject(answer['response'])) {
    return answer as unknown as ResponseEnvelope;
  }
  const code = isObject(answer) && isObject(answer['error']) ? answer['error']['code'] : undefined;
  const named = typeof code === 'string' && /^[a-z]{1,20}\/[a-z-]{1,40}$/.test(code) ? ` (${code})` : '';
  const message = `The service answered ${status}${named} and no response.`;
  if (status >= 400 && status < 500) throw new WellspokenError('hear/unauthorized', message, { status });
  throw new WellspokenError(status >= 500 ? 'think/upstream' : 'think/network', message, { status });
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
