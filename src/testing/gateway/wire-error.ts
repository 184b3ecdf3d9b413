import type { StatusFailure } from './failure.ts';
import type { Protocol } from './gateway-request.ts';

/** Which server the stand-in plays. */
export type Flavour = 'cometapi' | 'anthropic';

/** An answer that is sent as a whole. */
export interface WireReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export function jsonReply(
  status: number,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): WireReply {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };
}

/** An error status as its speaker words it. CometAPI tells its request id only inside the message. */
export function wireError(
  failure: Omit<StatusFailure, 'kind'>,
  protocol: Protocol,
  requestId: string,
  nowMs: number,
): WireReply {
  const { status, type, message, errorCode } = failure;
  const headers = { ...retryAfterHeaders(failure, nowMs), ...failure.headers };
  if (failure.speaker === 'proxy') {
    const body = `<!DOCTYPE html>\n<html><head><title>${message}</title></head><body><h1>${message}</h1></body></html>\n`;
    return {
      status,
      headers: { 'content-type': 'text/html; charset=utf-8', 'cf-ray': requestId, ...headers },
      body,
    };
  }
  if (failure.speaker === 'cometapi') {
    const error = {
      message: `${message} (request id: ${requestId})`,
      type,
      param: '',
      code: errorCode ?? '',
    };
    return jsonReply(status, { error }, headers);
  }
  const id = requestId.startsWith('req_') ? requestId : `req_${requestId}`;
  const named = { 'request-id': id, ...headers };
  if (protocol === 'chat') {
    return jsonReply(status, { error: { message, type, param: null, code: errorCode ?? null } }, named);
  }
  const details = errorCode === undefined ? {} : { details: { error_code: errorCode } };
  return jsonReply(status, { type: 'error', error: { type, message, ...details }, request_id: id }, named);
}

function retryAfterHeaders(
  { retryAfter }: Omit<StatusFailure, 'kind'>,
  nowMs: number,
): Record<string, string> {
  if (retryAfter === undefined) return {};
  if ('ms' in retryAfter) return { 'retry-after-ms': String(retryAfter.ms) };
  if ('seconds' in retryAfter) return { 'retry-after': String(retryAfter.seconds) };
  // Both dates by the same clock: a client can only tell the wait from their difference.
  const date = (ms: number) => new Date(ms).toUTCString();
  return { date: date(nowMs), 'retry-after': date(nowMs + retryAfter.httpDateInMs) };
}
