import type { ErrorCode } from '../../errors.ts';
import type { Failure, Meaning, StatusFailure } from './failure.ts';

type KnownFailure = StatusFailure & { readonly means: Meaning };
type Said = Partial<Pick<StatusFailure, 'errorCode' | 'retryAfter' | 'headers'>>;

const final = (code: ErrorCode) => ({ code, retryable: false });
const passing = (code: ErrorCode) => ({ code, retryable: true });

function anthropic(status: number, type: string, means: Meaning, said: Said = {}): KnownFailure {
  const message = anthropicMessages[type] ?? type;
  return { kind: 'status', speaker: 'anthropic', status, type, message, means, ...said };
}

function cometapi(status: number, message: string, means: Meaning, said: Said = {}): KnownFailure {
  return { kind: 'status', speaker: 'cometapi', status, type: 'comet_api_error', message, means, ...said };
}

function proxy(status: number, message: string, means: Meaning, said: Said = {}): KnownFailure {
  return { kind: 'status', speaker: 'proxy', status, type: 'html', message, means, ...said };
}

const anthropicMessages: Readonly<Record<string, string>> = {
  invalid_request_error: 'The request was refused for a reason of its content.',
  authentication_error: 'invalid x-api-key',
  billing_error: 'Your credit balance is too low to access the API.',
  permission_error: 'Your key does not have permission to use the specified resource.',
  not_found_error: 'model: this model was retired',
  conflict_error: 'The request conflicts with another one.',
  request_too_large: 'Request exceeds the maximum size',
  rate_limit_error: 'This request would exceed your rate limit.',
  api_error: 'Internal server error',
  timeout_error: 'The request timed out.',
  overloaded_error: 'Overloaded',
};

/**
 * Every documented way in which a call goes wrong, by name: `gateway.script({ fail: failures.overloaded529 })`. Data, so
 * that a test can go through all of them. Statuses and types are those of Anthropic's error page and of CometAPI's; the
 * 500 and 503 that are the caller's own mistake were measured against CometAPI.
 */
export const failures = {
  invalidRequest400: anthropic(400, 'invalid_request_error', final('think/bad-request')),
  authentication401: anthropic(401, 'authentication_error', final('think/auth')),
  billing402: anthropic(402, 'billing_error', final('think/billing')),
  permission403: anthropic(403, 'permission_error', final('think/auth')),
  notFound404: anthropic(404, 'not_found_error', final('think/not-found')),
  timeout408: anthropic(408, 'timeout_error', passing('think/timeout')),
  conflict409: anthropic(409, 'conflict_error', passing('think/upstream')),
  tooLarge413: anthropic(413, 'request_too_large', final('think/too-large')),
  rateLimited429: anthropic(429, 'rate_limit_error', passing('think/rate-limited'), {
    retryAfter: { seconds: 2 },
  }),
  rateLimitedUntilDate429: anthropic(429, 'rate_limit_error', passing('think/rate-limited'), {
    retryAfter: { httpDateInMs: 5000 },
  }),
  rateLimitedForMs429: anthropic(429, 'rate_limit_error', passing('think/rate-limited'), {
    retryAfter: { ms: 250 },
  }),
  rampLimit429: anthropic(429, 'rate_limit_error', passing('think/rate-limited'), {
    errorCode: 'ramp_limit_exceeded',
    retryAfter: { seconds: 1 },
  }),
  spendLimit429: anthropic(429, 'rate_limit_error', final('think/rate-limited'), {
    errorCode: 'enforced_spend_limit_reached',
  }),
  apiError500: anthropic(500, 'api_error', passing('think/upstream')),
  doNotRetry500: anthropic(500, 'api_error', final('think/upstream'), {
    headers: { 'x-should-retry': 'false' },
  }),
  unavailable503: anthropic(503, 'api_error', passing('think/upstream')),
  timeout504: anthropic(504, 'timeout_error', passing('think/timeout')),
  overloaded529: anthropic(529, 'overloaded_error', passing('think/overloaded')),

  cometBadKey401: cometapi(401, 'Invalid token', final('think/auth')),
  cometNoBalance402: cometapi(402, 'The balance of this account is used up', final('think/billing')),
  cometSaturated429: cometapi(
    429,
    'The upstream is saturated, try again later',
    passing('think/rate-limited'),
  ),
  cometMalformed500: cometapi(500, 'field messages is required', final('think/bad-request'), {
    errorCode: 'invalid_request',
  }),
  cometModelNotFound503: cometapi(
    503,
    'no available channel for group default and model claude-4-opus (distributor)',
    final('think/not-found'),
    { errorCode: 'model_not_found' },
  ),

  redirect301: proxy(301, 'Moved Permanently', final('think/bad-request'), { headers: { location: '/' } }),
  firewall403: proxy(403, 'Access denied', final('think/auth')),
  badGateway502: proxy(502, '502 Bad Gateway', passing('think/upstream')),
  cloudflareTimeout524: proxy(524, '524: A timeout occurred', passing('think/timeout')),
  html200: proxy(200, 'Welcome', final('think/bad-request')),

  hangBeforeHeaders: { kind: 'connection', when: 'before-headers', how: 'hang' },
  hangAfterHeaders: { kind: 'connection', when: 'after-headers', how: 'hang' },
  stallMidStream: { kind: 'connection', when: 'mid-stream', how: 'hang' },
  resetBeforeHeaders: {
    kind: 'connection',
    when: 'before-headers',
    how: 'reset',
    means: passing('think/network'),
  },
  resetAfterHeaders: {
    kind: 'connection',
    when: 'after-headers',
    how: 'reset',
    means: passing('think/network'),
  },
  resetMidStream: { kind: 'connection', when: 'mid-stream', how: 'reset', means: passing('think/network') },
  cutMidStream: { kind: 'connection', when: 'mid-stream', how: 'cut', means: passing('think/network') },
  endAfterHeaders: {
    kind: 'connection',
    when: 'after-headers',
    how: 'end',
    means: passing('think/truncated'),
  },
  endMidStream: { kind: 'connection', when: 'mid-stream', how: 'end', means: passing('think/truncated') },
  errorEventFirst: { kind: 'stream', when: 'first', how: 'error-event', means: passing('think/overloaded') },
  errorEventMidStream: {
    kind: 'stream',
    when: 'mid-stream',
    how: 'error-event',
    means: passing('think/overloaded'),
  },
  brokenJsonFirst: { kind: 'stream', when: 'first', how: 'broken-json', means: passing('think/upstream') },
  brokenJsonMidStream: {
    kind: 'stream',
    when: 'mid-stream',
    how: 'broken-json',
    means: passing('think/upstream'),
  },
  giantEventMidStream: {
    kind: 'stream',
    when: 'mid-stream',
    how: 'giant-event',
    means: passing('think/upstream'),
  },
} as const satisfies Readonly<Record<string, Failure>>;
