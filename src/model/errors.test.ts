import { describe, expect, it } from 'vitest';
import { upstreamError } from './errors.ts';

const call = { provider: 'cometapi', model: 'claude-haiku-5-5', key: 'sk-secret0123456789' };

function comet(status: number, error: object) {
  return upstreamError(call, {
    status,
    body: JSON.stringify({ error: { type: 'comet_api_error', param: '', ...error } }),
  });
}

function anthropic(status: number, type: string, more: object = {}) {
  const body = { type: 'error', error: { type, message: 'Because.', ...more }, request_id: 'req_1' };
  return upstreamError({ ...call, provider: 'anthropic' }, { status, body: JSON.stringify(body) });
}

function headersOnly(status: number, headers: Record<string, string>) {
  return upstreamError(call, { status, headers: new Headers(headers), body: '' });
}

describe('an upstream error', () => {
  it.each([
    [500, { code: 'invalid_request', message: 'bad body' }, 'think/bad-request', false],
    [500, { code: '', message: 'field messages is required' }, 'think/bad-request', false],
    [503, { code: 'model_not_found', message: 'no' }, 'think/not-found', false],
    [503, { code: '', message: 'No available channel for group default' }, 'think/not-found', false],
    [403, { code: 'insufficient_user_quota', message: 'no quota' }, 'think/billing', false],
    [401, { code: '', message: 'Invalid token' }, 'think/auth', false],
    [402, { code: '', message: 'balance' }, 'think/billing', false],
    [403, { code: '', message: 'forbidden' }, 'think/auth', false],
    [404, { code: '', message: 'no path' }, 'think/not-found', false],
    [413, { code: '', message: 'large' }, 'think/too-large', false],
    [408, { code: '', message: 'slow' }, 'think/timeout', true],
    [429, { code: '', message: 'busy' }, 'think/rate-limited', true],
    [500, { code: '', message: 'oops' }, 'think/upstream', true],
    [503, { code: '', message: 'busy' }, 'think/overloaded', true],
    [524, { code: '', message: 'origin' }, 'think/timeout', true],
  ] as const)('of CometAPI, %i %o, is %s', (status, error, code, retryable) => {
    expect(comet(status, error)).toMatchObject({
      code,
      retryable,
      status,
      provider: 'cometapi',
      midStream: false,
    });
  });

  it.each([
    [400, 'invalid_request_error', {}, 'think/bad-request', false],
    [401, 'authentication_error', {}, 'think/auth', false],
    [402, 'billing_error', {}, 'think/billing', false],
    [403, 'permission_error', {}, 'think/auth', false],
    [404, 'not_found_error', {}, 'think/not-found', false],
    [409, 'conflict_error', {}, 'think/upstream', true],
    [413, 'request_too_large', {}, 'think/too-large', false],
    [429, 'rate_limit_error', {}, 'think/rate-limited', true],
    [429, 'rate_limit_error', { details: { error_code: 'ramp_limit_exceeded' } }, 'think/rate-limited', true],
    [
      429,
      'rate_limit_error',
      { details: { error_code: 'contract_spend_limit_reached' } },
      'think/rate-limited',
      false,
    ],
    [500, 'api_error', {}, 'think/upstream', true],
    [504, 'timeout_error', {}, 'think/timeout', true],
    [529, 'overloaded_error', {}, 'think/overloaded', true],
    [529, 'something_new', {}, 'think/overloaded', true],
    [418, 'something_new', {}, 'think/bad-request', false],
  ] as const)('of Anthropic, %i %s %o, is %s', (status, type, more, code, retryable) => {
    expect(anthropic(status, type, more)).toMatchObject({
      code,
      retryable,
      status,
      providerRequestId: 'req_1',
    });
  });

  it.each([
    [401, { type: 'invalid_request_error', code: 'invalid_api_key' }, 'think/auth'],
    [404, { type: 'invalid_request_error', code: 'model_not_found' }, 'think/not-found'],
    [404, { type: 'invalid_request_error', code: null }, 'think/not-found'],
    [400, { type: 'invalid_request_error', code: 'context_length_exceeded' }, 'think/too-large'],
    [429, { type: 'insufficient_quota', code: 'insufficient_quota' }, 'think/billing'],
  ] as const)('of a compatible server, %i %o, is %s', (status, error, code) => {
    const body = JSON.stringify({ error: { message: 'x', ...error } });
    expect(upstreamError({ provider: 'openai-compatible', model: 'm' }, { status, body }).code).toBe(code);
  });

  it('applies CometAPI rules to CometAPI only', () => {
    const body = JSON.stringify({ error: { message: 'field x is required', type: 'server_error' } });
    expect(upstreamError({ provider: 'other', model: 'm' }, { status: 500, body }).code).toBe(
      'think/upstream',
    );
  });

  it('inside a stream is read by its type alone', () => {
    const body = {
      type: 'error',
      error: { type: 'overloaded_error', message: 'Overloaded' },
      request_id: 'req_2',
    };
    const error = upstreamError(call, { body, midStream: true });
    expect(error).toMatchObject({ code: 'think/overloaded', midStream: true, providerRequestId: 'req_2' });
    expect(error.status).toBeUndefined();
  });

  it.each([
    '',
    'null',
    '[]',
    '42',
    '"x"',
    '<html>',
    '{"error":',
    '{"error":null}',
    '{"error":[]}',
    '{"error":{"message":{}}}',
  ])('is never an exception, whatever the body: %s', (body) => {
    expect(upstreamError(call, { status: 502, body })).toMatchObject({
      code: 'think/upstream',
      retryable: true,
    });
  });

  it('takes the request id from a header, or else from the text', () => {
    const message = 'no available channel (request id: 20261122-Ab3)';
    expect(comet(503, { message }).providerRequestId).toBe('20261122-Ab3');
    expect(headersOnly(500, { 'x-oneapi-request-id': 'one' }).providerRequestId).toBe('one');
    expect(headersOnly(500, { 'request-id': 'req_9', 'cf-ray': 'ray' }).providerRequestId).toBe('req_9');
  });

  it.each([
    [{ 'retry-after-ms': '250', 'retry-after': '9' }, 250],
    [{ 'retry-after': '2' }, 2_000],
    [{ 'retry-after': '0.5' }, 500],
    [{ 'retry-after': 'Sun, 22 Nov 2026 12:00:05 GMT', date: 'Sun, 22 Nov 2026 12:00:00 GMT' }, 5_000],
    [{ 'retry-after': 'Sun, 22 Nov 2026 11:00:00 GMT', date: 'Sun, 22 Nov 2026 12:00:00 GMT' }, 0],
    [{ 'retry-after': 'Sun, 22 Nov 2026 12:00:05 GMT' }, undefined],
    [{ 'retry-after': 'soon' }, undefined],
    [{ 'retry-after': '-1' }, undefined],
    [{ 'retry-after-ms': 'NaN' }, undefined],
    [{}, undefined],
  ] as [Record<string, string>, number | undefined][])('with %o asks to wait %s ms', (headers, expected) => {
    expect(headersOnly(429, headers).retryAfterMs).toBe(expected);
  });

  it('is retried as the server says, where it says', () => {
    expect(headersOnly(500, { 'x-should-retry': 'false' }).retryable).toBe(false);
    expect(headersOnly(400, { 'x-should-retry': 'true' }).retryable).toBe(true);
    expect(headersOnly(500, { 'x-should-retry': 'perhaps' }).retryable).toBe(true);
  });
});

describe('the message of an upstream error', () => {
  it('says what to do', () => {
    expect(comet(401, { message: 'x' }).message).toContain('https://www.cometapi.com/console/token');
    expect(comet(402, { message: 'x' }).message).toContain('top up');
    expect(comet(503, { code: 'model_not_found', message: 'x' }).message).toContain('"claude-haiku-5-5"');
    expect(anthropic(401, 'authentication_error').message).toContain('ANTHROPIC_API_KEY');
  });

  it.each([
    `Incorrect API key provided: ${call.key}.`,
    'Incorrect API key provided: sk-ant-api03-abcDEF_123.',
    'Incorrect API key provided: sk-abc***xyz.',
    'authorization: Bearer eyJhbGciOi.abc.def',
  ])('never repeats a key: %s', (message) => {
    const text = comet(401, { message }).message;
    expect(text).not.toMatch(/secret|abcDEF|abc\*|eyJ/);
    expect(text).toContain('[key]');
  });

  it('knows its own key in any shape', () => {
    const odd = { ...call, key: 'opaque.key/without+prefix' };
    const failure = { status: 401, body: { error: { message: `no such key: ${odd.key}` } } };
    expect(upstreamError(odd, failure).message).toContain('"no such key: [key]"');
  });

  it('quotes one short line of the provider’s text', () => {
    const { message } = comet(500, { message: `a\n\u0000b ${'😀'.repeat(5_000)}` });
    expect(message.length).toBeLessThan(400);
    expect(message).toContain('a b');
    expect(message).toMatch(/^[^\u0000-\u001f]*$/);
    expect(message.isWellFormed()).toBe(true);
  });

  it('never quotes a web page', () => {
    const { message } = upstreamError(call, { status: 502, body: '<html><title>Bad gateway</title></html>' });
    expect(message).not.toContain('<');
  });
});
