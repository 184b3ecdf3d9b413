import { type ErrorCode, WellspokenError } from '../errors.ts';
import { advice } from './advice.ts';
import { readUpstreamError, type UpstreamError } from './upstream-error.ts';

/** Which call failed, for the message; `key` only so that it can be kept out of it. */
export interface FailedCall {
  readonly provider: string;
  readonly model: string;
  readonly key?: string;
}

/** A failure as it came over the wire: a whole response, or an error event inside a stream (then without a status). */
export interface WireFailure {
  readonly status?: number;
  readonly headers?: { get(name: string): string | null };
  /** The response's text, or the parsed event. */
  readonly body: unknown;
  /** True when a part of the answer was delivered before. */
  readonly midStream?: boolean;
}

interface Verdict {
  readonly code: ErrorCode;
  readonly retryable?: boolean;
}

const quotedCharacters = 200;

/**
 * One `think/…` error for whatever a provider answered instead of an answer. CometAPI's own rules come before the generic ones,
 * because it reports some mistakes of the caller with 5xx statuses. The message tells an operator what to do; it quotes at most
 * 200 characters of the provider's text and never the key.
 */
export function upstreamError(call: FailedCall, failure: WireFailure): WellspokenError {
  const { status, headers, midStream = false } = failure;
  const said = readUpstreamError(failure.body);
  const verdict =
    gatewayVerdict(call.provider, status, said) ??
    codeVerdict(said.code) ??
    typeVerdict(status, awsType(headers?.get('x-amzn-errortype') ?? said.type)) ??
    statusVerdict(status);
  const shouldRetry = headers?.get('x-should-retry');
  const retryable = shouldRetry === 'true' ? true : shouldRetry === 'false' ? false : verdict.retryable;
  const retryAfterMs = headers === undefined ? undefined : retryAfter(headers);
  const providerRequestId = (headers && requestIdOf(headers)) ?? (said.requestId || undefined);
  const quote = said.message === '' ? '' : ` It said: "${quotable(said.message, call.key)}"`;
  return new WellspokenError(verdict.code, `${advice(verdict.code, call, status)}${quote}`, {
    provider: call.provider,
    midStream,
    ...(status === undefined ? {} : { status }),
    ...(retryable === undefined ? {} : { retryable }),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    ...(providerRequestId === undefined ? {} : { providerRequestId }),
  });
}

/** The provider's request id from a response's headers, under any of the names in use. */
export function requestIdOf(headers: { get(name: string): string | null }): string | undefined {
  for (const name of ['request-id', 'x-request-id', 'x-oneapi-request-id', 'x-amzn-requestid', 'cf-ray']) {
    const value = headers.get(name);
    if (value) return value.slice(0, 200);
  }
  return undefined;
}

/** CometAPI reports a malformed body as 500 and an unknown model as 503 (seen live 2026-06-24). */
function gatewayVerdict(
  provider: string,
  status: number | undefined,
  said: UpstreamError,
): Verdict | undefined {
  if (provider !== 'cometapi' && said.type !== 'comet_api_error') return undefined;
  const { code, message } = said;
  if (code === 'model_not_found' || /no available channel/i.test(message)) return { code: 'think/not-found' };
  const missesField = (status ?? 0) >= 500 && /\bfield\b.{0,80}\bis required\b/i.test(message);
  if (code === 'invalid_request' || missesField) return { code: 'think/bad-request' };
  return /insufficient.{0,20}(?:quota|balance)/i.test(code) ? { code: 'think/billing' } : undefined;
}

const byCode: Readonly<Record<string, Verdict>> = {
  // platform.claude.com/docs, API errors: reached limits do not go away by waiting; a ramp limit does.
  enforced_spend_limit_reached: { code: 'think/rate-limited', retryable: false },
  contract_spend_limit_reached: { code: 'think/rate-limited', retryable: false },
  ramp_limit_exceeded: { code: 'think/rate-limited' },
  insufficient_quota: { code: 'think/billing' },
  invalid_api_key: { code: 'think/auth' },
  model_not_found: { code: 'think/not-found' },
  context_length_exceeded: { code: 'think/too-large' },
};

function codeVerdict(code: string): Verdict | undefined {
  return Object.hasOwn(byCode, code) ? byCode[code] : undefined;
}

const byType: Readonly<Record<string, Verdict>> = {
  invalid_request_error: { code: 'think/bad-request' },
  authentication_error: { code: 'think/auth' },
  permission_error: { code: 'think/auth' },
  billing_error: { code: 'think/billing' },
  not_found_error: { code: 'think/not-found' },
  request_too_large: { code: 'think/too-large' },
  rate_limit_error: { code: 'think/rate-limited' },
  conflict_error: { code: 'think/upstream' },
  timeout_error: { code: 'think/timeout' },
  overloaded_error: { code: 'think/overloaded' },
  api_error: { code: 'think/upstream' },
  // docs.aws.amazon.com/bedrock, Troubleshooting API error codes.
  AccessDeniedException: { code: 'think/auth' },
  UnrecognizedClientException: { code: 'think/auth' },
  ExpiredTokenException: { code: 'think/auth' },
  InvalidSignatureException: { code: 'think/auth' },
  ValidationException: { code: 'think/bad-request' },
  ResourceNotFoundException: { code: 'think/not-found' },
  ThrottlingException: { code: 'think/rate-limited' },
  ServiceQuotaExceededException: { code: 'think/rate-limited' },
  ModelNotReadyException: { code: 'think/overloaded' },
  ServiceUnavailableException: { code: 'think/overloaded' },
  ModelTimeoutException: { code: 'think/timeout' },
  ModelErrorException: { code: 'think/upstream' },
  ModelStreamErrorException: { code: 'think/upstream' },
  InternalServerException: { code: 'think/upstream' },
};

/** AWS puts a namespace before the name of an error, and in the header an address behind it. */
function awsType(type: string): string {
  return type.replace(/^.*#/, '').replace(/:.*$/, '');
}

function typeVerdict(status: number | undefined, type: string): Verdict | undefined {
  // OpenAI-like servers call nearly every mistake an invalid request; there the status is the more precise word.
  if (type === 'invalid_request_error' && status !== undefined && status in byStatus) return undefined;
  return Object.hasOwn(byType, type) ? byType[type] : undefined;
}

const byStatus: Readonly<Record<number, Verdict>> = {
  401: { code: 'think/auth' },
  402: { code: 'think/billing' },
  403: { code: 'think/auth' },
  404: { code: 'think/not-found' },
  408: { code: 'think/timeout' },
  409: { code: 'think/upstream' },
  413: { code: 'think/too-large' },
  425: { code: 'think/upstream' },
  429: { code: 'think/rate-limited' },
};

function statusVerdict(status: number | undefined): Verdict {
  if (status === undefined) return { code: 'think/upstream' };
  if (status === 503 || status === 529) return { code: 'think/overloaded' };
  if (status === 504 || status === 524) return { code: 'think/timeout' };
  if (status >= 300 && status < 500) return byStatus[status] ?? { code: 'think/bad-request' };
  return { code: 'think/upstream' };
}

/**
 * Milliseconds to wait: `retry-after-ms`, else `retry-after` in seconds or as a date. A date is measured against the response's
 * own `date`, so that no clock of ours, right or wrong, is involved.
 */
function retryAfter(headers: { get(name: string): string | null }): number | undefined {
  const ms = Number.parseFloat(headers.get('retry-after-ms') ?? '');
  if (Number.isFinite(ms) && ms >= 0) return Math.round(ms);
  const value = headers.get('retry-after')?.trim() ?? '';
  if (/^\d+(?:\.\d+)?$/.test(value)) return Math.round(Number(value) * 1_000);
  const waitMs = Date.parse(value) - Date.parse(headers.get('date') ?? '');
  return Number.isFinite(waitMs) ? Math.max(0, waitMs) : undefined;
}

/** Upstream text fit for a log: one short line in which nothing looks like a key. */
function quotable(text: string, key: string | undefined): string {
  const line = (key ? text.replaceAll(key, '[key]') : text)
    .replace(/\b(?:sk|pk|key)-[\w*.-]{6,}/gi, '[key]')
    .replace(/\bbearer\s+[\w.~+/=-]+/gi, 'Bearer [key]')
    .replace(/[\s\u0000-\u001f\u007f]+/g, ' ')
    .trim();
  return line.length > quotedCharacters ? `${line.slice(0, quotedCharacters).toWellFormed()}…` : line;
}
