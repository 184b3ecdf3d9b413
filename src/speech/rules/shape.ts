import { onFirstUse } from '../on-first-use.ts';

/**
 * What one language adds to the general rules of where a sentence ends. Abbreviations are written without their last stop
 * and without inner spaces (`z.B` stands for "z. B." too); a capital first letter at the start of a sentence still matches.
 */
export interface SentenceRules {
  /** Abbreviations that something always follows: titles, "e.g.". */
  readonly never: Words;
  /** Abbreviations that go on only when a number follows: "No. 5", "p. 12", "Jan. 3". */
  readonly beforeNumber: Words;
  /** Abbreviations that end a sentence only if a word that usually begins one follows: "Inc.", "U.S.". */
  readonly rarelyEnd: Words;
  /** Abbreviations that a capital letter ends a sentence after, days and months apart: "3 p.m. Monday", "44 a.C.". */
  readonly mayEnd: Words;
  /** Lower-case words that usually begin a sentence. */
  readonly starters: Words;
  /** Lower-case words after which a single letter is a label and not somebody's initial: "vitamin C". */
  readonly lettered: Words;
  /** Lower-case words that stand before an ordinal, in languages that write ordinals with a stop ("am 3. Mai"). */
  readonly beforeOrdinal?: Words;
}

/** Words to be found again. */
export interface Words {
  has(word: string): boolean;
}

/** The words in a text, so that the lists read as lists. Only the lists of languages that are spoken are ever taken apart. */
export function words(text: string): Words {
  const list = onFirstUse(() => new Set(text.split(/\s+/u).filter((word) => word !== '')));
  return { has: (word) => list().has(word) };
}
