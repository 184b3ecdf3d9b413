/**
 * The cues of one language, each a list of phrases with commas between; `cue-pattern.ts` tells how they are written. Words that cost
 * money when they are read wrongly (`thought`, `complex`) are few and sure; those that keep an answer from being given to somebody else
 * (`followUp`, `personal`, `timely`, `varied`) are many.
 */
export interface CueWords {
  /** Asks for more thought in so many words. */
  readonly thought: string;
  /** Asks for something that takes thought. */
  readonly complex: string;
  /** Asks about a word as a word: "what does compare mean" compares nothing. Voids `thought` and `complex`. */
  readonly aboutWord: string;
  /** Points at what was said before. */
  readonly followUp: string;
  /** Looks as if it did, in front of further words: "does it take" in "how long does it take to boil an egg". */
  readonly pointless: string;
  /** Concerns who speaks, or where they are. */
  readonly personal: string;
  /** Has another answer tomorrow, or next year. */
  readonly timely: string;
  /** Wants something else every time: a joke, an idea. */
  readonly varied: string;
  /** An answer's own word for that it does not know, or how far its knowledge reaches. */
  readonly unsure: string;
  /** Words around a question that ask for nothing, before and behind it: "can you tell me". */
  readonly opening: string;
  readonly closing: string;
  /** A question with fewer words than this lives on what was said before. More in languages that leave the subject out. */
  readonly fewestWords: number;
  /** The script puts no spaces between words. */
  readonly isUnspaced?: boolean;
}
