/** What the words around personal data announce. */
export type Carrier =
  | 'email'
  | 'phone'
  | 'card'
  | 'cardEnd'
  | 'ssn'
  | 'id'
  | 'iban'
  | 'account'
  | 'birth'
  | 'passport'
  | 'licence'
  | 'medical'
  | 'plate'
  | 'ip'
  | 'home'
  | 'postcode'
  /** A name follows, whatever it is: "my name is". */
  | 'name'
  /** A name may follow; only a known or capitalised one is taken: "i am". */
  | 'nameMaybe'
  /** A name may follow, or what somebody does: "my boss". */
  | 'relation'
  /** A name may follow, as the person to be reached: "call". */
  | 'contact'
  /** Letters follow that spell a name: "spelled". */
  | 'spelt';

/** Marks that people say. */
export type SpokenMark = '@' | '.' | '-' | '_' | '/' | '+';

/** What is particular to a language. Lists are separated by commas, in the spelling of the language: case and accents do not matter. */
export interface LanguageData {
  /** "one 1, two 2, … hundred 100": numbers that are one word. */
  readonly numbers: string;
  /** Numbers written as one word that no list holds ("dreiundzwanzig"), from the folded word. */
  readonly compound?: (word: string) => number | undefined;
  /** Words that are digits only beside another: "oh 0". */
  readonly besideDigits?: string;
  /** What recognition writes for digits, and only between two is one: "for 4". */
  readonly betweenDigits?: string;
  /** "double 2, triple 3". */
  readonly repeats?: string;
  /** The word inside numbers: "and". */
  readonly and?: string;
  /** "treinta y cuatro": the word for "and" joins tens and units. */
  readonly andAfterTens?: boolean;
  /** "quatre-vingt-dix-sept": counts on from 60 and 80 up to 19. */
  readonly vigesimal?: boolean;
  readonly ordinals?: string;
  readonly months: string;
  /** Words for the speaker and those close: "my", "she". */
  readonly close: string;
  /** Words inside a date. */
  readonly dateLinks: string;
  readonly marks: Readonly<Partial<Record<SpokenMark, string>>>;
  /** The spelling alphabet: each word stands for its first letter. */
  readonly spelling?: string;
  readonly carriers: Readonly<Partial<Record<Carrier, string>>>;
  /** Words that no name contains, and that end one. */
  readonly stop: string;
  /** Content words that no given name is but a surname or a street may be; they end a name too. */
  readonly common?: string;
  /** Letters that are words: "a", "i". */
  readonly letterWords: string;
  /** Social security numbers are printed 3-2-4. */
  readonly printsSsn?: boolean;
  /** "Sarah's" is not part of the name. */
  readonly possessive?: boolean;
  readonly titles: string;
  /** Given names that are hardly ever other words. */
  readonly names: string;
  /** Street types before the name ("rue"), after it ("street") or as the end of its word ("straße"). */
  readonly streetBefore?: string;
  readonly streetAfter?: string;
  /** As `streetAfter`, for words that are mostly something else: they need a house number of three digits. */
  readonly streetAfterRare?: string;
  readonly streetSuffix?: string;
  /** What is inside a house: "apartment". */
  readonly dwelling: string;
  /** States and the like that end an address. */
  readonly regions?: string;
  /** Addresses that everybody knows. */
  readonly famous?: string;
  /** Words that make digits a calculation or a count. */
  readonly arithmetic: string;
  /** What is counted or measured: the digits before it are an amount. */
  readonly measures: string;
}
