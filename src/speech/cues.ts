import { type CueName, type CueReader, createCueReader } from './cues/cue-reader.ts';
import { foldWords } from './cues/fold-words.ts';
import { ar } from './cues/language/ar.ts';
import { de } from './cues/language/de.ts';
import { en } from './cues/language/en.ts';
import { es } from './cues/language/es.ts';
import { fr } from './cues/language/fr.ts';
import { hi } from './cues/language/hi.ts';
import { it } from './cues/language/it.ts';
import { ja } from './cues/language/ja.ts';
import { nl } from './cues/language/nl.ts';
import { pt } from './cues/language/pt.ts';
import type { CueWords } from './cues/shape.ts';
import { languageOf } from './language.ts';

/** What the words of a question give away about the answer it needs. Each is looked for when it is read. */
export interface Cues {
  /** The question without case, punctuation, and courtesies around it; equal for questions that differ in those alone. */
  readonly words: string;
  /** About as many as somebody would count. */
  readonly wordCount: number;
  /** Asks for more thought: "think carefully", "step by step". Sure rather than complete, since thought is paid for. */
  readonly wantsThought: boolean;
  /** Asks for something that takes thought: to compare, to plan, to prove, to write. Sure rather than complete. */
  readonly isComplex: boolean;
  /** May depend on what was said before. This and the following are complete rather than sure: a wrong old answer is worse than none. */
  readonly isFollowUp: boolean;
  /** May depend on who asks, or where they are. */
  readonly isPersonal: boolean;
  /** May have another answer tomorrow. */
  readonly isTimely: boolean;
  /** Wants something else every time, such as a joke. */
  readonly wantsVariety: boolean;
  /** Of an answer: it says that it does not know, or how far its knowledge reaches. */
  readonly isUnsure: boolean;
}

/**
 * Reads the cues in a text as speech recognition writes it. A language without cues of its own is read by the English ones for what
 * takes thought, and counts as a follow-up, personal and timely, since nothing tells that it is not. Time grows with the text's length
 * only; the patterns of a language are made when they are first needed.
 */
export function cuesIn(text: string, locale: string): Cues {
  const own = byLanguage.get(languageOf(locale));
  const { words: table, has, strip, unpoint } = own ?? english;
  const { isUnspaced = false } = table;
  const whole = foldWords(text, isUnspaced);
  const folded = strip(whole);
  const words = folded.trim();
  const wordCount = words === '' ? 0 : isUnspaced ? Math.ceil(words.length / 2) : words.split(' ').length;
  const isDeep = (cue: CueName) => has(cue, whole) && !has('aboutWord', whole);
  return {
    words,
    wordCount,
    get wantsThought() {
      return isDeep('thought');
    },
    get isComplex() {
      return isDeep('complex');
    },
    get isFollowUp() {
      return own === undefined || wordCount < table.fewestWords || has('followUp', unpoint(folded));
    },
    get isPersonal() {
      return own === undefined || has('personal', folded);
    },
    get isTimely() {
      return own === undefined || has('timely', folded) || /(?<!\d)20[2-9]\d(?!\d)/.test(folded);
    },
    get wantsVariety() {
      return has('varied', folded);
    },
    get isUnsure() {
      return has('unsure', whole);
    },
  };
}

const byLanguage = new Map<string, CueReader>(
  Object.entries<CueWords | undefined>({ ar, de, en, es, fr, hi, it, ja, nl, pt }).flatMap(
    ([language, words]) => (words === undefined ? [] : [[language, createCueReader(words)]]),
  ),
);
const english = createCueReader(en);
