import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { Secret } from '../secret.ts';
import { type Known, referredTo } from './known.ts';

/** Keeps what placeholders stand for, readable with our secret only. */
export interface Vault {
  /** Encrypts for one person; the same content never looks the same twice. Empty text for nothing to keep. */
  seal(person: string, known: Known): string;
  /** What was sealed for this person; nothing when it is damaged, another person's, or sealed with another secret. */
  open(person: string, sealed: string): Known;
  /** The same without the placeholders that none of the texts has. Their numbers stay taken. */
  pruned(person: string, sealed: string, texts: readonly string[]): string;
}

const algorithm = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;

/** AES-256-GCM under a key of its own; the pseudonym is authenticated along, so that a record copied to somebody else stays shut. */
export function createVault(secret: Secret): Vault {
  const key = Buffer.from(hkdfSync('sha256', secret.reveal(), '', 'wellspoken/vault', 32));
  const vault: Vault = {
    seal(person, known) {
      if (Object.keys(known).length === 0) return '';
      const iv = randomBytes(ivBytes);
      const cipher = createCipheriv(algorithm, key, iv).setAAD(Buffer.from(person));
      const text = Buffer.concat([cipher.update(JSON.stringify(known), 'utf8'), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), text]).toString('base64url');
    },
    open(person, sealed) {
      if (sealed === '') return {};
      try {
        const bytes = Buffer.from(sealed, 'base64url');
        const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, ivBytes), {
          authTagLength: tagBytes,
        })
          .setAAD(Buffer.from(person))
          .setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
        const text =
          decipher.update(bytes.subarray(ivBytes + tagBytes), undefined, 'utf8') + decipher.final('utf8');
        return JSON.parse(text) as Known;
      } catch {
        return {};
      }
    },
    pruned(person, sealed, texts) {
      if (sealed === '') return '';
      const known = vault.open(person, sealed);
      const left = referredTo(known, texts);
      return left === known ? sealed : vault.seal(person, left);
    },
  };
  return vault;
}
