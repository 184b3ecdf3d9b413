import type { Secret } from '../secret.ts';
import { createKeyring } from '../store/keyring.ts';
import { openByAny, openText, sealText } from '../store/sealed-text.ts';
import { type Known, referredTo } from './known.ts';

/** Keeps what placeholders stand for, readable with our secret only. */
export interface Vault {
  /** Encrypts for one person; the same content never looks the same twice. Empty text for nothing to keep. */
  seal(person: string, known: Known): string;
  /** What was sealed for this person; nothing when it is damaged, another person's, or sealed with another secret. */
  open(person: string, sealed: string): Known;
  /** The same without the placeholders that none of the texts has. Their numbers stay taken. */
  pruned(person: string, sealed: string, texts: readonly string[]): string;
  /** The same under today's secret: as it is where it is so already, `undefined` where no secret opens it. */
  resealed(person: string, sealed: string): string | undefined;
}

/**
 * AES-256-GCM under a key of its own; the pseudonym is authenticated along, so that a record copied to somebody else stays shut.
 * What was sealed with one of `previousSecrets` opens as well.
 */
export function createVault(secret: Secret, previousSecrets: readonly Secret[] = []): Vault {
  const keyring = createKeyring('vault', secret, previousSecrets);
  const vault: Vault = {
    seal(person, known) {
      if (Object.keys(known).length === 0) return '';
      return sealText(keyring.current().key, person, JSON.stringify(known));
    },
    open(person, sealed) {
      const text = sealed === '' ? undefined : openByAny(keyring, person, sealed);
      return text === undefined ? {} : (JSON.parse(text.toString()) as Known);
    },
    pruned(person, sealed, texts) {
      if (sealed === '') return '';
      const known = vault.open(person, sealed);
      const left = referredTo(known, texts);
      return left === known ? sealed : vault.seal(person, left);
    },
    resealed(person, sealed) {
      const { key } = keyring.current();
      if (sealed === '' || openText(key, person, sealed) !== undefined) return sealed;
      const text = openByAny(keyring, person, sealed);
      return text && sealText(key, person, text);
    },
  };
  return vault;
}
