import { describe, expect, it } from 'vitest';
import { WellspokenError } from '../errors.ts';
import { networkError } from './network-error.ts';

const call = { provider: 'cometapi', model: 'claude-haiku-5-5' };
const never = new AbortController().signal;
const coded = (code: string) => Object.assign(new Error(code), { code });

describe('an error of the network', () => {
  it.each([
    [new TypeError('fetch failed', { cause: coded('ENOTFOUND') }), 'think/network', true],
    [new AggregateError([coded('ECONNREFUSED')]), 'think/network', true],
    [coded('UND_ERR_CONNECT_TIMEOUT'), 'think/network', true],
    [coded('ECONNRESET'), 'think/network', true],
    [coded('UND_ERR_HEADERS_TIMEOUT'), 'think/timeout', true],
    [new TypeError('fetch failed', { cause: coded('CERT_HAS_EXPIRED') }), 'think/network', false],
    [coded('DEPTH_ZERO_SELF_SIGNED_CERT'), 'think/network', false],
    [new Error('anything'), 'think/network', true],
    ['not even an error', 'think/network', true],
    [undefined, 'think/network', true],
  ])('%s is told as %s', (thrown, code, retryable) => {
    const error = networkError(call, thrown, never, false);
    expect(error).toMatchObject({ code, retryable, provider: 'cometapi', midStream: false });
  });

  it('names the setting to look at when the host cannot be reached', () => {
    const error = networkError(call, coded('ENOTFOUND'), never, false);
    expect(error.message).toContain('COMETAPI_BASE_URL');
  });

  it('is an abort, whatever was thrown, when the caller aborted', () => {
    const reason = new Error('enough');
    const error = networkError(call, coded('ECONNRESET'), AbortSignal.abort(reason), true);
    expect(error).toMatchObject({ code: 'think/aborted', cause: reason, midStream: true });
  });

  it('keeps the code of an error of ours and learns that it came midway', () => {
    const thrown = new WellspokenError('think/empty', 'x');
    expect(networkError(call, thrown, never, false)).toBe(thrown);
    expect(networkError(call, thrown, never, true)).toMatchObject({ code: 'think/empty', midStream: true });
  });

  it('survives causes that go round in a circle', () => {
    const thrown = new Error('a');
    thrown.cause = thrown;
    expect(networkError(call, thrown, never, false).code).toBe('think/network');
  });
});
