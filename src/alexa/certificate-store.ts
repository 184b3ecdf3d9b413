import { readSigningKey, type SigningKey } from './certificate-chain.ts';
import { downloadChain } from './download-chain.ts';
import type { TrustedRoots } from './trusted-roots.ts';

export interface CertificateStoreOptions {
  readonly roots: TrustedRoots;
  readonly fetch: typeof globalThis.fetch;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Longest a download may take; 2,000 by default, since the listener waits meanwhile. */
  readonly timeoutMs?: number;
  /** Chains kept; 16 by default. Amazon uses one address at a time and a new one for each new certificate. */
  readonly capacity?: number;
}

/** Signing keys by the address of their chain. */
export interface CertificateStore {
  /**
   * The key behind an address that `checkCertificateUrl` returned. Downloads and proves the chain at most once at a time; a kept key
   * is used only while all its certificates are valid, then fetched again. Failures are not kept.
   * Throws `hear/certificate-unavailable` or `hear/bad-certificate`.
   */
  signingKey(url: string): Promise<SigningKey>;
}

/** A store that keeps the most recently used chains in memory. */
export function createCertificateStore(options: CertificateStoreOptions): CertificateStore {
  const { roots, fetch, now, timeoutMs = 2_000, capacity = 16 } = options;
  const kept = new Map<string, SigningKey>();
  const underWay = new Map<string, Promise<SigningKey>>();

  function keep(url: string, key: SigningKey): void {
    // A map remembers insertion order: first is the least recently used.
    kept.delete(url);
    kept.set(url, key);
    const oldest = kept.keys().next();
    if (kept.size > capacity && !oldest.done) kept.delete(oldest.value);
  }

  async function obtain(url: string): Promise<SigningKey> {
    try {
      const key = readSigningKey(await downloadChain(url, fetch, timeoutMs), roots, now());
      keep(url, key);
      return key;
    } finally {
      underWay.delete(url);
    }
  }

  return {
    signingKey: async (url) => {
      const key = kept.get(url);
      if (key && key.validFromMs <= now() && now() <= key.validToMs) {
        keep(url, key);
        return key;
      }
      kept.delete(url);
      let pending = underWay.get(url);
      if (!pending) {
        pending = obtain(url);
        underWay.set(url, pending);
      }
      return pending;
    },
  };
}
