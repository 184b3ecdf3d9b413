/** What a phrase asks for. */
export type SpokenCommand =
  | 'stop'
  | 'help'
  | 'go-on'
  | 'repeat'
  | 'new-topic'
  | 'shorter'
  | 'longer'
  | 'think-harder'
  | 'what-do-you-know'
  | 'forget-that'
  | 'forget-everything'
  | 'keep-private'
  | 'report-answer'
  | 'withdraw-consent'
  | 'no'
  | 'yes';

/** How a language asks to keep a fact: "remember that my sister is called anna". */
export interface RememberPhrases {
  /** What stands before the fact, with commas between. The first is put back where the rest turns out to be no fact. */
  readonly leads: string;
  /** Words that may stand for the last word of a lead and belong to the fact: Arabic writes "that" and "I" as one. */
  readonly joined?: string;
  /** What a fact looks like, where "that" may also point at a thing: "remember that film with the shark" is a question. */
  readonly fact?: RegExp;
  /** Whole sentences of a language that asks behind the fact; the fact is the first group. */
  readonly behind?: RegExp;
}

/** Phrases of one language, separated by commas. A `courtesy` asks for nothing and may stand beside any command. */
export type CommandPhrases = Readonly<Record<SpokenCommand | 'courtesy', string>> & {
  readonly remember: RememberPhrases;
};
