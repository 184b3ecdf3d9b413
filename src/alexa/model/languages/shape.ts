/**
 * One language's part of the interaction models. The question words are in `carriers.ts`, the commands in `command-phrases.ts`, the name
 * in `invocation-names.ts`: hearing reads the same tables.
 */
export interface ModelLanguage {
  /** Alexa's locales of the language. */
  readonly locales: readonly string[];
  /** Announces any question. Nothing is lost without it, so hearing does not put it back. */
  readonly followUpLead: string;
  /** One a line: whole utterances of every kind, from which the catch-all learns what free speech sounds like. */
  readonly seeds: string;
  /** More of them for one locale: its spelling, its food, its weather. */
  readonly localSeeds?: Readonly<Record<string, string>>;
  /** With commas between: answers and questions of one word. The catch-all misses a single word that it does not list. */
  readonly singleWords: string;
}
