import { createRedactor, type Redactor } from './redact/redactor.ts';
import type { Vault } from './vault.ts';

/** Keeps one person's private details out of a turn: what goes in is hidden behind placeholders, what is spoken or shown has them again. */
export interface Discretion {
  /** The text with placeholders in place of personal data. */
  hide(text: string): string;
  /** The text with personal data in place of placeholders. */
  show(text: string): string;
  /** What has to be kept so that later turns can show it, and what it follows; `undefined` when nothing new was hidden. */
  kept(): KeptVault | undefined;
}

/** A vault's new content. It may take the place of `basedOn` only: another turn may have given the same placeholders other meanings. */
export interface KeptVault {
  readonly sealed: string;
  readonly basedOn: string;
}

/** Makes the discretion of a turn from what the person's vault holds so far. */
export type CreateDiscretion = (person: string, locale: string, sealed: string) => Discretion;

/** Hides by `redact`, keeps in `vault`. */
export function createDiscretion(vault: Vault): CreateDiscretion {
  return (person, locale, sealed) => {
    let made: { readonly redactor: Redactor; readonly countBefore: number } | undefined;
    // Most turns hide nothing and know nothing; what they do not need is not made.
    const make = () => {
      if (made !== undefined) return made;
      const known = vault.open(person, sealed);
      made = { redactor: createRedactor({ locale, known }), countBefore: Object.keys(known).length };
      return made;
    };
    return {
      hide: (text) => make().redactor.redact(text).text,
      show: (text) => (made === undefined && sealed === '' ? text : make().redactor.restore(text)),
      kept() {
        if (made === undefined) return undefined;
        const { known } = made.redactor;
        if (Object.keys(known).length === made.countBefore) return undefined;
        return { sealed: vault.seal(person, known), basedOn: sealed };
      },
    };
  };
}
