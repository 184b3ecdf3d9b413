import type { Secret } from '../secret.ts';
import { createKeyring } from './keyring.ts';
import { openText, sealText } from './sealed-text.ts';

/** Encrypts the keys of people under a master key: ours, or one that never leaves a key service. */
export interface KeyWrapper {
  /** The key as text that may lie in the store. `context` must be given again to open it. */
  wrap(key: Uint8Array, context: string): Promise<string>;
  /**
   * The key, and whether today's master key wrapped it; one that an earlier one did is wrapped anew. `undefined` when no master key
   * opens it, for good; rejects when the key service cannot be asked.
   */
  unwrap(wrapped: string, context: string): Promise<Unwrapped | undefined>;
}

export interface Unwrapped {
  readonly key: Uint8Array;
  readonly isCurrent: boolean;
}

/** Master keys derived from our secret, and from those before it, which only open: `<id of the master key>.<sealed key>`. */
export function createLocalKeyWrapper(secret: Secret, previousSecrets: readonly Secret[] = []): KeyWrapper {
  const masters = createKeyring('store/master', secret, previousSecrets);
  return {
    async wrap(key, context) {
      const { id, key: master } = masters.current();
      return `${id}.${sealText(master, context, key)}`;
    },
    async unwrap(wrapped, context) {
      const [id, sealed = ''] = wrapped.split('.');
      const master = masters.all().find((one) => one.id === id);
      const key = master && openText(master.key, context, sealed);
      return key && { key, isCurrent: id === masters.current().id };
    },
  };
}
