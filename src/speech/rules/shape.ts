/**
 * What one language adds to the general rules of where a sentence ends. Abbreviations are written without their last stop
 * and without inner spaces (`z.B` stands for "z. B." too); a capital first letter at the start of a sentence still matches.
 */
export interface SentenceRules {
  /** Abbreviations that something always follows: titles, "e.g.". */
  readonly never: ReadonlySet<string>;
  /** Abbreviations that go on only when a number follows: "No. 5", "p. 12", "Jan. 3". */
  readonly beforeNumber: ReadonlySet<string>;
  /** Abbreviations that end a sentence only if a word that usually begins one follows: "Inc.", "U.S.". */
  readonly rarelyEnd: ReadonlySet<string>;
  /** Abbreviations that a capital letter ends a sentence after, days and months apart: "3 p.m. Monday", "44 a.C.". */
  readonly mayEnd: ReadonlySet<string>;
  /** Lower-case words that usually begin a sentence. */
  readonly starters: ReadonlySet<string>;
  /** Lower-case words after which a single letter is a label and not somebody's initial: "vitamin C". */
  readonly lettered: ReadonlySet<string>;
  /** Lower-case words that stand before an ordinal, in languages that write ordinals with a stop ("am 3. Mai"). */
  readonly beforeOrdinal?: ReadonlySet<string>;
}

/** The set of the words in a text, so that the lists read as lists. */
export function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/u).filter((word) => word !== ''));
}
