import { describe, expect, it } from 'vitest';
import { officialAuthorization } from '../../test/support/aws-signature.ts';
import { Secret } from '../secret.ts';
import type { AwsCredentials } from './aws-credentials.ts';
import { createSigner } from './signer.ts';

const nowMs = Date.UTC(2026, 10, 22, 9, 8, 7, 654);
const lasting = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: new Secret('wJalrXUtnFEMI/K7MDENG+bPxRfiCY') };
const temporary = { ...lasting, sessionToken: new Secret('a/very+long=token'.repeat(40)) };
const scope = { region: 'eu-west-1', service: 'dynamodb' };

interface Case {
  readonly method?: string;
  readonly url?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** Signs as we do, and as AWS's own library does what then arrives. */
async function both(given: Case, credentials: AwsCredentials = temporary, where = scope) {
  const request = { method: 'POST', url: 'https://dynamodb.eu-west-1.amazonaws.com/', headers: {}, body: '' };
  const { method, url, headers, body } = { ...request, ...given };
  const sent = createSigner(where)({ method, url, headers, body }, credentials, nowMs);
  const { host, pathname, search } = new URL(url);
  const arrived = { method, url: pathname + search, headers: { ...sent, host }, body };
  return { ours: sent['authorization'], official: await officialAuthorization(arrived, credentials), sent };
}

describe('a signature', () => {
  it.each<[string, Case]>([
    ['an empty body', {}],
    ['a body in any script', { body: '{"S":"人 👩‍🚀 \u2028 é"}' }],
    ['a large body', { body: 'x'.repeat(1_000_000) }],
    ['GET', { method: 'GET' }],
    ['a port', { url: 'http://127.0.0.1:8000/' }],
    ['a path', { url: 'https://h.amazonaws.com/anthropic/v1/messages' }],
    ['a path that ends in a slash', { url: 'https://h.amazonaws.com/a/b/' }],
    ['a colon in the path', { url: 'https://h.amazonaws.com/model/anthropic.claude-v1:0/invoke' }],
    ['an escape in the path', { url: 'https://h.amazonaws.com/a%20b/c%2Fd/%E4%BA%BA' }],
    ['odd characters in the path', { url: "https://h.amazonaws.com/a!b'c(d)e*f~g+h,i;j=k@l&m$n" }],
    ['doubled slashes and dots', { url: 'https://h.amazonaws.com//a///b/./c/../d//' }],
    ['a query, unsorted', { url: 'https://h.amazonaws.com/?b=2&a=1&B=3&a-b=4&aa=5' }],
    ['a query with the same name twice', { url: 'https://h.amazonaws.com/?a=2&a=10&a=1' }],
    ['odd characters in the query', { url: "https://h.amazonaws.com/?a b=c+d%20e&!'()*=~%2F&人=é&empty=" }],
    ['headers', { headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': 'T.Action' } }],
    ['spaces in headers', { headers: { 'x-amz-meta': '  a   b  c ', 'content-type': 'text/plain' } }],
  ])("is AWS's own for %s", async (_, request) => {
    const { ours, official } = await both(request);
    expect(ours).toBe(official);
  });

  it("is AWS's own for other scopes, and for credentials that last", async () => {
    for (const where of [scope, { region: 'us-east-1', service: 'bedrock' }]) {
      const { ours, official, sent } = await both({}, lasting, where);
      expect(ours).toBe(official);
      expect(sent).not.toHaveProperty('x-amz-security-token');
    }
  });

  it('covers what says who, when and what, and nothing a proxy may change', async () => {
    const { ours } = await both({
      headers: { accept: '*/*', 'user-agent': 'us', 'content-type': 'a/b', 'x-amz-target': 'T.Action' },
    });
    expect(ours).toContain('SignedHeaders=content-type;host;x-amz-date;x-amz-security-token;x-amz-target,');
  });

  it('follows another secret and another day', () => {
    const sign = createSigner(scope);
    const request = { method: 'POST', url: 'https://h.amazonaws.com/', headers: {}, body: '' };
    const of = (secret: string, atMs: number) =>
      sign(request, { accessKeyId: 'A', secretAccessKey: new Secret(secret) }, atMs)['authorization'];
    const fresh = (secret: string, atMs: number) =>
      createSigner(scope)(request, { accessKeyId: 'A', secretAccessKey: new Secret(secret) }, atMs)[
        'authorization'
      ];
    for (const [secret, atMs] of [
      ['one', nowMs],
      ['two', nowMs],
      ['two', nowMs + 86_400_000],
      ['one', nowMs],
    ] as const) {
      expect(of(secret, atMs)).toBe(fresh(secret, atMs));
    }
    expect(of('one', nowMs)).not.toBe(of('two', nowMs));
  });

  it('fails for what is no address', () => {
    const request = { method: 'POST', url: 'dynamodb', headers: {}, body: '' };
    expect(() => createSigner(scope)(request, lasting, nowMs)).toThrow(TypeError);
  });
});
