import { type Known, placeholdersIn, usedUpTo } from './known.ts';
import { createRedactor, type Redactor } from './redact/redactor.ts';
import type { Vault } from './vault.ts';

/** Keeps one person's private details out of a turn: what goes in is hidden behind placeholders, what is spoken or shown has them again. */
export interface Discretion {
  /** The text with placeholders in place of personal data. */
  hide(text: string): string;
  /** The text with personal data in place of placeholders. */
  show(text: string): string;
  /** What later turns need to show what this one keeps; `undefined` when it knows of nothing that is hidden. */
  kept(): KeptVault | undefined;
}

/** What a turn knows of placeholders, to be kept with its texts. */
export interface KeptVault {
  /**
   * The vault's present content `current`, with what the turn's own texts need. `undefined` when one of their placeholders stands for
   * something else there: another turn gave it a meaning at the same time, and the texts would be shown with somebody else's details.
   */
  onto(current: string, texts: readonly string[]): string | undefined;
}

/** Makes the discretion of a turn from what the person's vault holds so far. */
export type CreateDiscretion = (person: string, locale: string, sealed: string) => Discretion;

/** Hides by `redact`, keeps in `vault`. */
export function createDiscretion(vault: Vault): CreateDiscretion {
  return (person, locale, sealed) => {
    let made: { readonly redactor: Redactor; readonly before: Known } | undefined;
    // Most turns hide nothing and know nothing; what they do not need is not made.
    const make = () => {
      if (made !== undefined) return made;
      const before = vault.open(person, sealed);
      made = { redactor: createRedactor({ locale, known: before, usedUpTo: usedUpTo(before) }), before };
      return made;
    };
    return {
      hide: (text) => make().redactor.redact(text).text,
      show: (text) => (made === undefined && sealed === '' ? text : make().redactor.restore(text)),
      kept() {
        if (made === undefined && sealed === '') return undefined;
        const { redactor, before } = make();
        const mine = redactor.known;
        if (Object.keys(mine).length === 0) return undefined;
        return {
          onto(current, texts) {
            const there = current === sealed ? before : vault.open(person, current);
            const needed = [...placeholdersIn(texts)].filter((key) => Object.hasOwn(mine, key));
            if (needed.some((key) => Object.hasOwn(there, key) && there[key] !== mine[key])) return undefined;
            const missing = needed.filter((key) => !Object.hasOwn(there, key));
            if (missing.length === 0) return current;
            const added = Object.fromEntries(missing.map((key) => [key, mine[key] ?? '']));
            return vault.seal(person, { ...there, ...added });
          },
        };
      },
    };
  };
}
