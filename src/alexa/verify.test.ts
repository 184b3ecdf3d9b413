import { X509Certificate } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { createCertificateAuthority, type IssueOptions } from '../testing/local-alexa/certificates.ts';
import { createRequestVerifier, type RequestVerifierOptions } from './verify.ts';

const SKILL = 'amzn1.ask.skill.1';
const URL = 'https://s3.amazonaws.com/echo.api/echo-api-cert.pem';
const DAY_MS = 86_400_000;
const startMs = Date.parse('2026-11-22T10:00:00Z');

const authority = createCertificateAuthority({ now: () => startMs });
const stranger = createCertificateAuthority({ now: () => startMs });
const certificate = authority.issue();

interface Sent {
  readonly context?: unknown;
  readonly session?: unknown;
  readonly timestamp?: unknown;
  readonly type?: string;
  readonly text?: string;
}

function body(sent: Sent = {}): Uint8Array {
  const application = { applicationId: SKILL };
  return Buffer.from(
    JSON.stringify({
      version: '1.0',
      session: { new: true, application },
      context: { System: { application, user: { userId: 'u' } } },
      request: {
        type: sent.type ?? 'LaunchRequest',
        requestId: 'r',
        timestamp: 'timestamp' in sent ? sent.timestamp : new Date(startMs).toISOString(),
      },
      text: sent.text ?? 'Grüße 日本語',
      ...('context' in sent ? { context: sent.context } : {}),
      ...('session' in sent ? { session: sent.session } : {}),
    }),
  );
}

function signed(rawBody: Uint8Array, issued = certificate): Record<string, string> {
  return { 'Signature-256': issued.sign(rawBody), SignatureCertChainUrl: URL };
}

/** A verifier with a clock, an S3 that serves one chain, and a count of downloads. */
function setUp(chainPem = certificate.chainPem, options: Partial<RequestVerifierOptions> = {}) {
  const clock = { nowMs: startMs };
  const s3 = { chainPem };
  const fetch = vi.fn<typeof globalThis.fetch>(async () => new Response(s3.chainPem));
  const verify = createRequestVerifier({
    skillIds: [SKILL],
    trustedRoots: authority.rootPem,
    fetch,
    now: () => clock.nowMs,
    ...options,
  });
  return { verify, clock, s3, fetch };
}

const refusal = (code: string, status = 400): unknown => expect.objectContaining({ code, status });

describe('a genuine request', () => {
  it.each<[string, IssueOptions]>([
    ['signed through an intermediate, without the root in the chain', {}],
    ['signed through an intermediate, with the root in the chain', { includeRoot: true }],
    ['signed by the root itself', { viaIntermediate: false }],
    ['signed with a longer key', { keyBits: 3072 }],
    ['signed by a certificate with more names', { subjectAltNames: ['a.example', 'echo-api.amazon.com'] }],
  ])('is accepted when %s', async (_what, issueOptions) => {
    const issued = authority.issue(issueOptions);
    const rawBody = body();
    const envelope = await setUp(issued.chainPem).verify(signed(rawBody, issued), rawBody);
    expect(envelope.request.requestId).toBe('r');
  });

  it('is accepted with a cross-signed or unrelated certificate behind the ones that matter', async () => {
    const issued = authority.issue({ includeRoot: true });
    const { verify } = setUp(issued.chainPem + stranger.rootPem + stranger.issue().chainPem);
    const rawBody = body();
    await expect(verify(signed(rawBody, issued), rawBody)).resolves.toBeDefined();
  });

  it('is accepted with headers in any letter case, as lists, or as Headers', async () => {
    const { verify } = setUp();
    const rawBody = body();
    const { 'Signature-256': signature = '', SignatureCertChainUrl: url = '' } = signed(rawBody);
    for (const headers of [
      { 'signature-256': signature, signaturecertchainurl: url },
      { 'SIGNATURE-256': [signature], SIGNATURECERTCHAINURL: [url] },
      new Headers({ 'Signature-256': signature, SignatureCertChainUrl: url }),
    ]) {
      await expect(verify(headers, rawBody)).resolves.toBeDefined();
    }
  });

  it.each<[string, Sent]>([
    ['without a session', { session: undefined }],
    ['with a session that names no skill', { session: { new: true } }],
    [
      'as an event of an hour ago',
      { type: 'AlexaSkillEvent.SkillDisabled', timestamp: '2026-11-22T09:00:00Z' },
    ],
  ])('is accepted %s', async (_what, sent) => {
    const rawBody = body(sent);
    await expect(setUp().verify(signed(rawBody), rawBody)).resolves.toBeDefined();
  });

  it('is accepted with roots already read, a clock that hands out dates, and a fetch without streams', async () => {
    const plain = { status: 200, text: () => Promise.resolve(certificate.chainPem) } as unknown as Response;
    const { verify } = setUp(undefined, {
      trustedRoots: [new X509Certificate(authority.rootPem)],
      now: () => new Date(startMs),
      fetch: () => Promise.resolve(plain),
    });
    const rawBody = body();
    await expect(verify(signed(rawBody), rawBody)).resolves.toBeDefined();
  });

  it('is accepted for each of several skills', async () => {
    const { verify } = setUp(undefined, { skillIds: ['amzn1.ask.skill.0', ` ${SKILL} `] });
    const rawBody = body();
    await expect(verify(signed(rawBody), rawBody)).resolves.toBeDefined();
  });
});

describe('a forged request', () => {
  const selfMade = stranger.issue({ includeRoot: true });
  const twoNames = authority.issue({
    subjectAltNames: ['xecho-api.amazon.com', 'echo-api.amazon.com.evil.example'],
  });

  it.each<[string, { chainPem: string; sign(rawBody: Uint8Array): string }]>([
    ['a chain from a root of its own', selfMade],
    ['a chain from a root of its own that is left out', stranger.issue()],
    [
      'a leaf that names our root but was not signed by it',
      { ...certificate, chainPem: stranger.issue({ viaIntermediate: false }).leafPem + authority.rootPem },
    ],
    ['a leaf signed by a leaf', authority.issue({ intermediateIsCa: false })],
    ['an expired leaf', authority.issue({ notAfter: new Date(startMs - 1_000) })],
    ['a leaf that is not valid yet', authority.issue({ notBefore: new Date(startMs + 60_000) })],
    ['another name', authority.issue({ subjectAltNames: ['evil.example'] })],
    ['names that only contain the right one', twoNames],
    ['a wildcard', authority.issue({ subjectAltNames: ['*.amazon.com'] })],
    [
      'the right name as part of another name',
      authority.issue({
        subjectAltNames: ['a.example, DNS:echo-api.amazon.com'],
      }),
    ],
    ['no alternative name at all, only the subject', authority.issue({ subjectAltNames: [] })],
    ['a key that is too short', authority.issue({ keyBits: 1024 })],
    ['no intermediate', { ...certificate, chainPem: certificate.leafPem }],
    ['only a root', { ...certificate, chainPem: authority.rootPem }],
    ['an empty chain', { ...certificate, chainPem: '' }],
    ['a web page for a chain', { ...certificate, chainPem: '<html>Access denied</html>' }],
    [
      'garbage between the markers',
      {
        ...certificate,
        chainPem: '-----BEGIN CERTIFICATE-----\nZ2FyYmFnZQ==\n-----END CERTIFICATE-----\n'.repeat(3),
      },
    ],
    [
      'a damaged certificate',
      {
        ...certificate,
        chainPem: certificate.chainPem.replace(/[^\n](?=[^]{200,202}-----END)/, '!'),
      },
    ],
    ['a chain without end', { ...certificate, chainPem: certificate.chainPem.repeat(6) }],
  ])('is refused with %s', async (_what, issued) => {
    const rawBody = body();
    await expect(setUp(issued.chainPem).verify(signed(rawBody, certificate), rawBody)).rejects.toThrow(
      refusal('hear/bad-certificate'),
    );
  });

  it('is refused when Node, and not our test, chooses the roots', async () => {
    const rawBody = body();
    const fetch = async () => new Response(selfMade.chainPem);
    const verify = createRequestVerifier({ skillIds: [SKILL], fetch, now: () => startMs });
    await expect(verify(signed(rawBody, selfMade), rawBody)).rejects.toThrow(refusal('hear/bad-certificate'));
  });

  it('is refused when one byte of the body changed', async () => {
    const { verify } = setUp();
    const rawBody = body({ text: 'pay 10 dollars' });
    const headers = signed(rawBody);
    const altered = Buffer.from(Buffer.from(rawBody).toString().replace('pay 10', 'pay 90'));
    await expect(verify(headers, altered)).rejects.toThrow(refusal('hear/bad-signature'));
  });

  it('is refused when it was signed with another key', async () => {
    const rawBody = body();
    await expect(setUp().verify(signed(rawBody, stranger.issue()), rawBody)).rejects.toThrow(
      refusal('hear/bad-signature'),
    );
  });

  it.each([
    ['no headers', {}],
    ['the legacy signature only', { Signature: certificate.sign(body()), SignatureCertChainUrl: URL }],
    ['no address', { 'Signature-256': certificate.sign(body()) }],
    ['an empty address', { 'Signature-256': certificate.sign(body()), SignatureCertChainUrl: '' }],
    ['an empty signature', { 'Signature-256': '', SignatureCertChainUrl: URL }],
    ['two signatures', { 'Signature-256': ['a', 'b'], SignatureCertChainUrl: URL }],
  ])('is refused with %s', async (_what, headers) => {
    const { verify, fetch } = setUp();
    await expect(verify(headers, body())).rejects.toThrow(refusal('hear/missing-signature'));
    expect(fetch).not.toHaveBeenCalled();
  });

  it.each([
    'not base64!',
    'AAA',
    'AAAA=AAA',
    'A===',
    '-_-_',
    `${certificate.sign(body())}\n`,
    'A'.repeat(1_000_000),
  ])('is refused with a signature that is not strict base64 (case %#)', async (signature) => {
    const { verify, fetch } = setUp();
    const headers = { 'Signature-256': signature, SignatureCertChainUrl: URL };
    await expect(verify(headers, body())).rejects.toThrow(refusal('hear/bad-signature'));
    expect(fetch).not.toHaveBeenCalled();
  });

  it('is refused with a short signature or an empty body', async () => {
    const { verify } = setUp();
    const headers = { 'Signature-256': 'AAAA', SignatureCertChainUrl: URL };
    await expect(verify(headers, body())).rejects.toThrow(refusal('hear/bad-signature'));
    await expect(verify(headers, new Uint8Array())).rejects.toThrow(refusal('hear/malformed'));
  });

  it('is refused with an address outside Amazon, which is never fetched', async () => {
    const { verify, fetch } = setUp();
    const rawBody = body();
    const headers = {
      ...signed(rawBody),
      SignatureCertChainUrl: 'https://s3.amazonaws.com/echo.api/../evil/x.pem',
    };
    await expect(verify(headers, rawBody)).rejects.toThrow(refusal('hear/bad-certificate-url'));
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe('a signed request that is not for us or not from now', () => {
  const other = { applicationId: 'amzn1.ask.skill.2' };

  it.each<[string, Sent, string]>([
    ['names another skill', { context: { System: { application: other } } }, 'hear/wrong-skill'],
    ['names another skill in the session only', { session: { application: other } }, 'hear/wrong-skill'],
    ['has no context', { context: undefined }, 'hear/malformed'],
    ['has an empty context', { context: {} }, 'hear/malformed'],
    ['is 151 s old', { timestamp: new Date(startMs - 151_000).toISOString() }, 'hear/bad-timestamp'],
    ['is 151 s ahead', { timestamp: new Date(startMs + 151_000).toISOString() }, 'hear/bad-timestamp'],
    ['has no timestamp', { timestamp: undefined }, 'hear/bad-timestamp'],
  ])('is refused without a download when it %s', async (_what, sent, code) => {
    for (const options of [{}, { verifySignature: false }]) {
      const { verify, fetch } = setUp(undefined, options);
      const rawBody = body(sent);
      await expect(verify(signed(rawBody), rawBody)).rejects.toThrow(refusal(code));
      expect(fetch).not.toHaveBeenCalled();
    }
  });

  it('is refused above 256 KB with status 413', async () => {
    const rawBody = body({ text: 'x'.repeat(300_000) });
    await expect(setUp().verify(signed(rawBody), rawBody)).rejects.toThrow(refusal('hear/too-large', 413));
  });
});

describe('a verifier', () => {
  it('needs no headers and fetches nothing when the signature is not to be checked', async () => {
    const { verify, fetch } = setUp(undefined, { verifySignature: false });
    await expect(verify({}, body())).resolves.toBeDefined();
    expect(fetch).not.toHaveBeenCalled();
  });

  it.each([
    ['no skill ids', { skillIds: [] }],
    ['blank skill ids', { skillIds: ['', ' '] }],
    ['no certificate among the roots', { trustedRoots: 'not PEM' }],
    ['an unreadable root', { trustedRoots: '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----' }],
    ['an empty list of roots', { trustedRoots: [] }],
  ])('cannot be made with %s', (_what, options) => {
    expect(() => setUp(undefined, options)).toThrow(expect.objectContaining({ code: 'start/config' }));
  });

  it('downloads a chain once, also for requests that come at the same time', async () => {
    const { verify, fetch } = setUp();
    const rawBody = body();
    await Promise.all(Array.from({ length: 5 }, () => verify(signed(rawBody), rawBody)));
    await verify(signed(rawBody), rawBody);
    expect(fetch).toHaveBeenCalledOnce();
    expect(fetch).toHaveBeenCalledWith(URL, expect.objectContaining({ redirect: 'error' }));
  });

  it('downloads the chain again when the kept one has expired, and trusts only a valid one', async () => {
    const { verify, clock, s3, fetch } = setUp();
    await verify(signed(body()), body());
    clock.nowMs = startMs + 91 * DAY_MS;
    const later = body({ timestamp: new Date(clock.nowMs).toISOString() });
    await expect(verify(signed(later), later)).rejects.toThrow(refusal('hear/bad-certificate'));
    expect(fetch).toHaveBeenCalledTimes(2);

    const renewed = authority.issue({
      notBefore: new Date(clock.nowMs),
      notAfter: new Date(clock.nowMs + DAY_MS),
    });
    s3.chainPem = renewed.chainPem;
    await expect(verify(signed(later, renewed), later)).resolves.toBeDefined();
    expect(fetch).toHaveBeenCalledTimes(3);
  });

  it('checks a kept chain in a fraction of a millisecond', async () => {
    const { verify } = setUp();
    const rawBody = body();
    const headers = signed(rawBody);
    await verify(headers, rawBody);
    const began = performance.now();
    for (let i = 0; i < 200; i++) await verify(headers, rawBody);
    expect((performance.now() - began) / 200).toBeLessThan(2);
  });
});
