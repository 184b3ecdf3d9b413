import { describe, expect, it, vi } from 'vitest';
import { createCertificateAuthority } from '../testing/local-alexa/certificates.ts';
import { type CertificateStoreOptions, createCertificateStore } from './certificate-store.ts';
import { createTrustedRoots } from './trusted-roots.ts';

const authority = createCertificateAuthority();
const { chainPem } = authority.issue();
const roots = createTrustedRoots(authority.rootPem);
const address = (n: number) => `https://s3.amazonaws.com/echo.api/${n}.pem`;
const unavailable: unknown = expect.objectContaining({ code: 'hear/certificate-unavailable', status: 400 });

function store(
  fetch: typeof globalThis.fetch,
  limits: Pick<CertificateStoreOptions, 'capacity' | 'timeoutMs'> = {},
) {
  return createCertificateStore({ roots, fetch, now: Date.now, ...limits });
}

const neverEnding = () =>
  new ReadableStream<Uint8Array>({ pull: (controller) => controller.enqueue(new Uint8Array(8_192)) });

describe('the store of certificate chains', () => {
  it.each<[string, () => Promise<Response>]>([
    ['the network fails', () => Promise.reject(new TypeError('fetch failed'))],
    ['it is not there', async () => new Response(chainPem, { status: 404 })],
    ['the status is another success', async () => new Response(chainPem, { status: 203 })],
    ['it is elsewhere', async () => Response.redirect('https://evil.example/x.pem', 302)],
    [
      'it came from elsewhere',
      async () => Object.defineProperty(new Response(chainPem), 'redirected', { value: true }),
    ],
    ['it is huge', async () => new Response(chainPem + 'x'.repeat(65_536))],
    ['it never ends', async () => new Response(neverEnding())],
    ['nothing answers', () => new Promise<Response>(() => undefined)],
    [
      'the body never comes',
      async () => new Response(new ReadableStream({ pull: () => new Promise(() => undefined) })),
    ],
    [
      'the body breaks off',
      async () => new Response(new ReadableStream({ pull: (c) => c.error(new Error('reset')) })),
    ],
  ])('reports a chain as unavailable when %s', async (_what, respond) => {
    await expect(store(respond, { timeoutMs: 20 }).signingKey(address(1))).rejects.toThrow(unavailable);
  });

  it('says nothing of what the other side wrote', async () => {
    const failing = store(() => Promise.reject(new Error('secret detail')));
    await expect(failing.signingKey(address(1))).rejects.not.toThrow(/secret detail/);
  });

  it('tries again after a failure', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(async () => new Response(chainPem));
    fetch.mockRejectedValueOnce(new TypeError('fetch failed'));
    const certificates = store(fetch);
    await expect(certificates.signingKey(address(1))).rejects.toThrow(unavailable);
    await expect(certificates.signingKey(address(1))).resolves.toBeDefined();
  });

  it('keeps a bounded number of chains and lets go of the least recently used', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(async () => new Response(chainPem));
    const certificates = store(fetch, { capacity: 2 });
    for (const n of [1, 2, 1, 3, 1]) await certificates.signingKey(address(n));
    expect(fetch).toHaveBeenCalledTimes(3);
    await certificates.signingKey(address(2));
    expect(fetch).toHaveBeenCalledTimes(4);
  });

  it('reads chains whose parts arrive in pieces', async () => {
    const bytes = new TextEncoder().encode(chainPem);
    const pieces = new ReadableStream<Uint8Array>({
      start(controller) {
        for (let at = 0; at < bytes.length; at += 7) controller.enqueue(bytes.slice(at, at + 7));
        controller.close();
      },
    });
    await expect(store(async () => new Response(pieces)).signingKey(address(1))).resolves.toBeDefined();
  });
});
