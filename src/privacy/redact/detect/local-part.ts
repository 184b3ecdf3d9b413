import { readNumber } from '../number.ts';
import type { Utterance } from '../utterance.ts';

export interface LocalPart {
  readonly from: number;
  /** It has digits, dots or spelled letters, or is a given name, as nothing is that stands before "at" and a place. */
  readonly isCode: boolean;
}

/** Words of a local part without anything between them, where the sentence says that an address comes. */
const MOST_WORDS = 4;
const MOST_TOKENS = 40;

/** Goes back from the "@" at token `at` to where the address begins. */
export function localPartFrom(utterance: Utterance, at: number, isAnnounced: boolean): LocalPart | undefined {
  const { tokens, language } = utterance;
  const marks = markEnds(utterance, at);
  let from = at;
  let words = 0;
  let isCode = false;
  let isJoined = true;
  while (from > 0 && at - from < MOST_TOKENS) {
    const mark = marks.get(from);
    if (mark !== undefined && from < at) {
      if (mark === 0) break;
      from = mark;
      [isJoined, isCode, words] = [true, true, 0];
      continue;
    }
    const token = tokens[from - 1];
    if (token?.kind === 'mark') {
      if (!/^[._%+'-]$/.test(token.word) || !(tokens[from]?.glued ?? false)) break;
      from--;
      [isJoined, isCode] = [true, true];
      continue;
    }
    if (token?.kind !== 'word' && token?.kind !== 'number') break;
    const isGlued = tokens[from]?.glued === true;
    const isLetter = token.word.length === 1 && token.kind === 'word';
    const isNumber =
      readNumber(tokens, from - 1, language) !== undefined ||
      language.besideDigits.has(token.word) ||
      language.repeats.has(token.word);
    const isSpelt = isLetter && isRowOfLetters(utterance, from - 1);
    if (!isGlued && !isNumber && !isSpelt) {
      // After a dot any word belongs to the address ("the dot boss"), elsewhere only one that says nothing.
      if ((!isJoined || from === at) && language.functionWords.has(token.word)) break;
      if (!isJoined && words >= (isAnnounced ? MOST_WORDS : 1)) break;
    }
    if (isNumber || isSpelt) isCode = true;
    else if (!isGlued) words++;
    isJoined = false;
    from--;
  }
  while (from < at && tokens[from]?.kind === 'mark') from++;
  if (from === at) return undefined;
  return { from, isCode: isCode || (from === at - 1 && language.isNameAnywhere(tokens[from]?.word ?? '')) };
}

/** A letter beside another one is spelled; alone it may be a word ("a"). */
function isRowOfLetters({ tokens }: Utterance, at: number): boolean {
  const isLetter = (index: number) => tokens[index]?.kind === 'word' && tokens[index].word.length === 1;
  return isLetter(at + 1) || isLetter(at - 1);
}

/** For the token after a mark that is said ("dot", "underscore"), where the mark begins. */
function markEnds({ tokens, language }: Utterance, at: number): Map<number, number> {
  const ends = new Map<number, number>();
  for (let from = Math.max(0, at - MOST_TOKENS); from < at; from++) {
    const mark = language.marks.at(tokens, from);
    if (mark && mark.meaning !== '@' && mark.meaning !== '/' && tokens[from]?.kind === 'word') {
      ends.set(mark.to, from);
    }
  }
  return ends;
}
