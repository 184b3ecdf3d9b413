import { readNumber } from '../number.ts';
import type { Token } from '../token.ts';
import type { Utterance } from '../utterance.ts';

const MOST_WORDS = 5;
/** Inside a name, never at its end: "van der Berg", "de la Cruz". */
const particles = new Set(
  'de,la,le,lo,los,las,d,dell,van,von,der,den,di,da,do,dos,das,del,della,bin,al,el,ter,ten,zu,y,e,st,san,mac,mc,ibn,abu'.split(
    ',',
  ),
);

export interface Name {
  readonly from: number;
  readonly to: number;
  /** How many words, a title and particles not among them. */
  readonly words: number;
  /** Known as a given name, or a capital in the middle of a sentence. */
  readonly isLikely: boolean;
}

/** The name that may begin at token `at`: words up to one that no name contains, or letters that spell it. */
export function nameAt({ tokens, language }: Utterance, at: number): Name | undefined {
  let from = at;
  while (language.titles.has(tokens[from]?.word ?? '')) {
    from++;
    if (tokens[from]?.word === '.') from++;
  }
  const hasTitle = from > at;
  const first = tokens[from];
  if (
    first?.kind !== 'word' ||
    (language.stop.has(first.word) && !language.names.has(first.word) && !isSpelt(tokens, from))
  ) {
    return undefined;
  }
  let to = from;
  let words = 0;
  for (let next = from; next < tokens.length && words < MOST_WORDS; next++) {
    const token = tokens[next];
    if (token?.kind === 'mark') {
      // "O'Connor" and "Anna-Maria" go on, "Sarah's" does not; "J." does.
      const isJoint = /^['’-]$/.test(token.word) && token.glued && tokens[next + 1]?.glued === true;
      const isPossessive = language.data.possessive === true && tokens[next + 1]?.word === 's';
      const isInside = (isJoint && !isPossessive) || (token.word === '.' && isInitial(tokens[next - 1]));
      if (!isInside) break;
      continue;
    }
    if (token?.kind !== 'word' || isEnd(token, next)) break;
    if (particles.has(token.word) && next > from && !isSpelt(tokens, next)) {
      if (words >= MOST_WORDS - 1) break;
      continue;
    }
    words += token.glued && next > from ? 0 : isSpelt(tokens, next) && next > from ? 0 : 1;
    to = next + 1;
  }
  if (to === from) return undefined;
  const isLikely =
    language.names.has(first.word) ||
    (language.isNameAnywhere(first.word) && !language.stop.has(first.word)) ||
    hasTitle ||
    (first.capital && from > 0) ||
    tokens.slice(from, to).every(isInitial);
  return { from, to, words, isLikely };

  function isEnd(token: Token, next: number): boolean {
    if (next === from) return false;
    if (token.glued && tokens[next - 1]?.kind === 'mark') return false;
    if (isSpelt(tokens, next)) return false;
    if (particles.has(token.word) || language.names.has(token.word)) return false;
    if (readNumber([token], 0, language) !== undefined) return true;
    // Somebody who writes names with capitals writes all of it so.
    if (first?.capital && from > 0) return !token.capital;
    return language.stop.has(token.word);
  }
}

/** A letter beside another one: "j o h n". */
function isSpelt(tokens: readonly Token[], at: number): boolean {
  return (
    isInitial(tokens[at]) &&
    (isInitial(tokens[at + 1]) || isInitial(tokens[at - 1]) || tokens[at + 1]?.word === '-')
  );
}

function isInitial(token: Token | undefined): boolean {
  // Han and kana have no case: there one character is a word.
  return token?.kind === 'word' && token.word.length === 1 && token.word !== token.word.toUpperCase();
}
