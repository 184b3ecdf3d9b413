/** What people say, as speech recognition writes it: one phrasing per line, written before the rules. */
export interface Phrasings {
  /** The locale they are checked in. */
  readonly locale: string;
  /** Said about oneself or somebody here and now; whichever crisis rule answers. */
  readonly crisis: string;
  /** Scary words in harmless questions. */
  readonly harmless: string;
  /** What no model should get, whoever listens. */
  readonly refused: string;
  /** Refused only where children listen. */
  readonly refusedToFamilies: string;
}

/** The phrasings of a text, one per line. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
