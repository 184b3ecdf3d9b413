import { createHash, hkdfSync } from 'node:crypto';
import type { Secret } from '../secret.ts';
import { openText, sealText } from './sealed-text.ts';

/** Encrypts the keys of people under a master key: ours, or one that never leaves a key service. */
export interface KeyWrapper {
  /** The key as text that may lie in the store. `context` must be given again to open it. */
  wrap(key: Uint8Array, context: string): Promise<string>;
  /**
   * The key, and whether today's master key wrapped it; one that an earlier one did is wrapped anew. `undefined` when no master key
   * opens it, for good; rejects when the key service cannot be asked.
   */
  unwrap(
    wrapped: string,
    context: string,
  ): Promise<{ readonly key: Uint8Array; readonly isCurrent: boolean } | undefined>;
}

/** A key derived from a secret, with a name that tells nothing of it. */
export interface DerivedKey {
  readonly id: string;
  readonly key: Uint8Array;
}

/** The key of 32 bytes that `secret` gives for one purpose. */
export function deriveKey(secret: Secret, purpose: string): DerivedKey {
  const key = Buffer.from(hkdfSync('sha256', secret.reveal(), '', `wellspoken/${purpose}`, 32));
  return { key, id: createHash('sha256').update(key).digest('base64url').slice(0, 8) };
}

/** Master keys derived from our secret, and from those before it, which only open. */
export function createLocalKeyWrapper(secret: Secret, previousSecrets: readonly Secret[] = []): KeyWrapper {
  const [current, ...earlier] = [secret, ...previousSecrets].map((one) => deriveKey(one, 'store/master'));
  const masters = new Map([current, ...earlier].map((master) => [master?.id, master?.key]));
  return {
    async wrap(key, context) {
      const { id, key: master } = current as DerivedKey;
      return `${id}.${sealText(master, context, key)}`;
    },
    async unwrap(wrapped, context) {
      const [id, sealed = ''] = wrapped.split('.');
      const master = masters.get(id);
      const key = master && openText(master, context, sealed);
      return key && { key, isCurrent: id === current?.id };
    },
  };
}
