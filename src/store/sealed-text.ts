import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Keyring } from './keyring.ts';

const algorithm = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;

/**
 * AES-256-GCM with a random nonce, as base64url of nonce, tag and text. `context` is authenticated along: what was sealed for one place
 * cannot be opened in another.
 */
export function sealText(key: Uint8Array, context: string, text: string | Uint8Array): string {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv(algorithm, key, iv).setAAD(Buffer.from(context));
  const sealed = [cipher.update(text), cipher.final()];
  return Buffer.concat([iv, cipher.getAuthTag(), ...sealed]).toString('base64url');
}

/** What was sealed; `undefined` when it is damaged, of another place, or sealed with another key. */
export function openText(key: Uint8Array, context: string, sealed: string): Buffer | undefined {
  try {
    const bytes = Buffer.from(sealed, 'base64url');
    const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, ivBytes), { authTagLength: tagBytes })
      .setAAD(Buffer.from(context))
      .setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
    return Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()]);
  } catch {
    return undefined;
  }
}

/** What one of the keys sealed, where the text does not say which. */
export function openByAny(keyring: Keyring, context: string, sealed: string): Buffer | undefined {
  for (const { key } of keyring.all()) {
    const opened = openText(key, context, sealed);
    if (opened !== undefined) return opened;
  }
  return undefined;
}
