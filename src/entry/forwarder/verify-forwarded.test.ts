import { describe, expect, it } from 'vitest';
import { Secret } from '../../secret.ts';
import { signForwarded } from './sign-forwarded.ts';
import { type ForwardedRequest, isForwarded, verifyForwarded } from './verify-forwarded.ts';

const ours = new Secret('the secret of today, 32 characters');
const old = new Secret('the secret of yesterday, 32 characters');
const nowMs = Date.UTC(2026, 10, 22, 12);
const body = Buffer.from('{"request":{"type":"LaunchRequest"}}');

function signed(
  changes: { timestampMs?: number; windowMs?: number; secret?: Secret } = {},
): ForwardedRequest {
  const { timestampMs = nowMs, windowMs = 7_000, secret = ours } = changes;
  const claim = { method: 'POST', path: '/alexa', timestampMs, windowMs };
  const headers = {
    'X-Wellspoken-Signature': signForwarded(claim, body, secret.reveal()).toString('base64url'),
    'X-Wellspoken-Timestamp': String(timestampMs),
    'X-Wellspoken-Window': String(windowMs),
  };
  return { method: 'POST', path: '/alexa', headers, body };
}

const verdict = (request: ForwardedRequest, secrets = [ours, old]) => {
  try {
    return verifyForwarded(request, secrets, nowMs);
  } catch (error) {
    return (error as { code?: string }).code;
  }
};
const withHeader = (name: string, value: string | string[] | undefined): ForwardedRequest => {
  const request = signed();
  return { ...request, headers: { ...(request.headers as Record<string, string>), [name]: value } };
};

describe('a forwarded request', () => {
  it('is let in with either secret while they are changed, and tells how long the forwarder waits', () => {
    expect(verdict(signed())).toEqual({ windowMs: 7_000 });
    expect(verdict(signed({ secret: old }))).toEqual({ windowMs: 7_000 });
    expect(verdict(signed({ secret: old }), [ours])).toBe('hear/bad-signature');
    expect(verdict(signed(), [])).toBe('hear/bad-signature');
  });

  it('may come with a Headers object, or names in any case', () => {
    const { headers, ...rest } = signed();
    expect(verdict({ ...rest, headers: new Headers(headers as Record<string, string>) })).toEqual({
      windowMs: 7_000,
    });
  });

  it.each([-150_000, 150_000])('may be %i ms away from our clock, and no more', (skewMs) => {
    expect(verdict(signed({ timestampMs: nowMs + skewMs }))).toEqual({ windowMs: 7_000 });
    expect(verdict(signed({ timestampMs: nowMs + skewMs + Math.sign(skewMs) }))).toBe('hear/bad-timestamp');
  });

  it.each([
    ['the body', { body: Buffer.from('{"request":{"type":"IntentRequest"}}') }],
    ['a byte behind the body', { body: Buffer.concat([body, Buffer.from(' ')]) }],
    ['the path', { path: '/admin' }],
    ['the method', { method: 'PUT' }],
  ])('is refused when %s was changed', (_, change) => {
    expect(verdict({ ...signed(), ...change })).toBe('hear/bad-signature');
  });

  it.each([
    ['the time', 'X-Wellspoken-Timestamp', String(nowMs + 1)],
    ['the window', 'X-Wellspoken-Window', '7001'],
    ['one character of the signature', 'X-Wellspoken-Signature', 'A'.repeat(43)],
  ])('is refused when %s was changed', (_, name, value) => {
    expect(verdict(withHeader(name, value))).toBe('hear/bad-signature');
  });

  it.each([
    ['no time', 'X-Wellspoken-Timestamp', undefined],
    ['a time in words', 'X-Wellspoken-Timestamp', 'now'],
    ['a negative time', 'X-Wellspoken-Timestamp', '-1'],
    ['a time and a line', 'X-Wellspoken-Timestamp', `${nowMs}\n7000`],
    ['an endless time', 'X-Wellspoken-Timestamp', '9'.repeat(400)],
    ['two signatures', 'X-Wellspoken-Signature', ['A'.repeat(43), 'B'.repeat(43)]],
    ['a short signature', 'X-Wellspoken-Signature', 'AAAA'],
    ['a padded signature', 'X-Wellspoken-Signature', `${'A'.repeat(43)}=`],
    ['an endless window', 'X-Wellspoken-Window', '999999'],
  ])('is refused with %s', (_, name, value) => {
    expect(verdict(withHeader(name, value))).toBe('hear/missing-signature');
  });

  it('is told from one of Alexa’s by its signature alone', () => {
    expect(isForwarded(signed().headers)).toBe(true);
    expect(isForwarded({ 'Signature-256': 'x', 'X-Wellspoken-Timestamp': '1' })).toBe(false);
  });

  it('has a signature that does not change from release to release', () => {
    const claim = { method: 'POST', path: '/alexa', timestampMs: 1_700_000_000_000, windowMs: 7_000 };
    expect(signForwarded(claim, Buffer.from('{}'), 'secret').toString('base64url')).toBe(
      'V6OESQoB5c9zHqR7rNkN9LBiNjvr1W2H-8pY9pKkHpQ',
    );
  });
});
