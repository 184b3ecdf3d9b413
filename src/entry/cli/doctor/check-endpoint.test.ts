import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createServer as createTcpServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { writeCertificate } from '../../../testing/local-alexa/certificate.ts';
import { checkEndpoint } from './check-endpoint.ts';
import type { Finding } from './finding.ts';

const dayMs = 86_400_000;
const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });

interface SiteOptions {
  readonly names?: readonly string[];
  readonly days?: number;
  readonly isTrusted?: boolean;
  readonly answer?: (path: string) => { readonly status: number; readonly body: string };
}

const likeUs: NonNullable<SiteOptions['answer']> = (path) =>
  path === '/healthz'
    ? { status: 200, body: '{}' }
    : { status: 400, body: '{"error":"hear/missing-signature"}' };

/** What the check says of a site on this machine, without what it says of its port, which cannot be 443 here. */
async function findingsOf({
  names = ['localhost'],
  days = 90,
  isTrusted = true,
  answer = likeUs,
}: SiteOptions) {
  const now = Date.now();
  const dates = {
    notBefore: new Date(now - 200 * dayMs),
    notAfter: new Date(now + days * dayMs + 60_000),
    publicKey: keys.publicKey,
    signingKey: keys.privateKey,
    issuer: 'Root',
  };
  const root = writeCertificate({ ...dates, serial: Uint8Array.of(1), subject: 'Root', isCa: true });
  const site = { serial: Uint8Array.of(2), subject: 'Site', isCa: false, dnsNames: names };
  const pem = writeCertificate({ ...dates, ...site });
  const key = keys.privateKey.export({ type: 'pkcs8', format: 'pem' });
  const server = createServer({ key, cert: pem }, (request, response) => {
    const { status, body } = answer(request.url ?? '');
    response.writeHead(status).end(body);
  }).listen(0);
  await once(server, 'listening');
  try {
    const { port } = server.address() as AddressInfo;
    const url = new URL(`https://localhost:${port}/alexa`);
    const findings = await allOf(checkEndpoint(url, isTrusted ? { ca: root } : {}));
    return withoutPort(findings);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

async function allOf(findings: AsyncIterable<Finding>): Promise<Finding[]> {
  const all: Finding[] = [];
  for await (const finding of findings) all.push(finding);
  return all;
}

function withoutPort([port, ...findings]: readonly Finding[]): Finding[] {
  expect(port).toMatchObject({ verdict: 'failed', detail: expect.stringMatching(/443 only/) });
  return findings;
}

describe('the address that Alexa calls', () => {
  it('is in order with a certificate that names it, and our answers', async () => {
    const findings = await findingsOf({});
    expect(findings.map(({ verdict }) => verdict)).toEqual(['ok', 'ok', 'ok']);
    expect(findings[0]?.detail).toMatch(/for 90 days; in skill.json it is "Trusted"/);
  });

  it('is worth a look when its certificate ends soon', async () => {
    const [certificate] = await findingsOf({ days: 5 });
    expect(certificate).toMatchObject({ verdict: 'warning', detail: expect.stringMatching(/for 5 days/) });
  });

  it.each<[string, SiteOptions, RegExp]>([
    ['has ended', { days: -3 }, /certificate ended on /],
    ['is of nobody we trust', { isTrusted: false }, /not trusted: \w+/],
    ['names somebody else', { names: ['example.com'] }, /does not name localhost, but DNS:example\.com/],
  ])('fails when its certificate %s', async (_, options, detail) => {
    const failed = (await findingsOf(options)).filter(({ verdict }) => verdict === 'failed');
    expect(failed).toHaveLength(1);
    expect(failed[0]?.detail).toMatch(detail);
    expect(failed[0]?.fix).toMatch(/\.$/);
  });

  it.each<[string, number, string, RegExp]>([
    ['takes unsigned requests', 200, '{}', /unsigned request with 200/],
    ['is of something else', 404, 'Not Found', /unsigned request with 404/],
    ['has a page of its proxy there', 400, '<html>', /unsigned request with 400/],
  ])('fails when it %s', async (_, status, body, detail) => {
    const findings = await findingsOf({ answer: () => ({ status, body }) });
    expect(findings.at(-1)).toMatchObject({ verdict: 'failed', detail: expect.stringMatching(detail) });
  });

  it('fails when its service is not there, though its proxy is', async () => {
    const findings = await findingsOf({ answer: () => ({ status: 502, body: 'Bad Gateway' }) });
    expect(findings[1]).toMatchObject({ verdict: 'failed', detail: '/healthz answers 502 instead of 200' });
  });

  it('does not swallow an answer without an end', async () => {
    const findings = await findingsOf({ answer: () => ({ status: 200, body: 'x'.repeat(1_000_000) }) });
    expect(findings.at(-1)?.verdict).toBe('failed');
  });

  it('fails when nobody speaks TLS there', async () => {
    const plain = createTcpServer((socket) => socket.end('hello')).listen(0);
    await once(plain, 'listening');
    const { port } = plain.address() as AddressInfo;
    const findings = await allOf(checkEndpoint(new URL(`https://127.0.0.1:${port}`)));
    plain.close();
    expect(withoutPort(findings)).toEqual([
      expect.objectContaining({ verdict: 'failed', detail: expect.stringMatching(/cannot be reached/) }),
    ]);
  });
});
