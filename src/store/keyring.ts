import { createHash, hkdfSync } from 'node:crypto';
import type { Secret } from '../secret.ts';

/** A key of 32 bytes derived from a secret, with a name that tells nothing of it. */
export interface DerivedKey {
  readonly id: string;
  readonly key: Uint8Array;
}

/** The keys that secrets give for one purpose. Keys of different purposes share nothing. */
export interface Keyring {
  /** The one that seals: of the first secret, as it reads now. */
  current(): DerivedKey;
  /** All that open, the current one first, those of texts that a secret had before in this process included. */
  all(): readonly DerivedKey[];
}

/** A secret that is kept elsewhere may read differently later: what was sealed before then still opens. */
export function createKeyring(
  purpose: string,
  secret: Secret,
  previousSecrets: readonly Secret[] = [],
): Keyring {
  const derived = new Map<string, DerivedKey>();
  const keyOf = (one: Secret): DerivedKey => {
    const text = one.reveal();
    const known = derived.get(text) ?? derive(text, purpose);
    derived.set(text, known);
    return known;
  };
  return {
    current: () => keyOf(secret),
    all() {
      const named = [secret, ...previousSecrets].map(keyOf);
      return [...new Set([...named, ...derived.values()])];
    },
  };
}

function derive(text: string, purpose: string): DerivedKey {
  const key = Buffer.from(hkdfSync('sha256', text, '', `wellspoken/${purpose}`, 32));
  return { key, id: createHash('sha256').update(key).digest('base64url').slice(0, 8) };
}
