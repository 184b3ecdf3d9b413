import type { Span } from '../finding.ts';
import type { Utterance } from '../utterance.ts';
import { houseNumberAt, houseNumberBefore } from './house-number.ts';
import { linksInStreets } from './links-in-streets.ts';

/** Words of a street's name. */
const MOST_WORDS = 4;
/** Fewest digits of a house number before a word that is seldom a street. */
const RARE = 3;
/** The street whose type ("street", "rue", "…straße") is the token `at`. */
export function streetAt(utterance: Utterance, at: number): Span | undefined {
  const { tokens, language } = utterance;
  const word = tokens[at]?.word ?? '';
  return (
    (language.streetAfter.has(word) ? typeAfterName(utterance, at, 1) : undefined) ??
    (language.streetAfterRare.has(word) ? typeAfterName(utterance, at, RARE) : undefined) ??
    (language.streetBefore.has(word) ? typeBeforeName(utterance, at) : undefined) ??
    typeInWord(utterance, at)
  );
}

/** "Twenty three elm street", "123 west 34th street". */
function typeAfterName(utterance: Utterance, at: number, least: number): Span | undefined {
  const { tokens, language } = utterance;
  for (let from = at - 1; from > 0 && at - from <= MOST_WORDS + 1; from--) {
    const token = tokens[from];
    if (token?.kind === 'placeholder' || (token?.kind === 'mark' && !/^[.'’-]$/.test(token.word))) {
      return undefined;
    }
    const isInside = token?.kind !== 'number' && isOrdinal(utterance, from);
    const number = isInside ? undefined : houseNumberBefore(utterance, from, least);
    if (number !== undefined && isName(utterance, from, at)) return { from: number, to: at + 1 };
    if (
      token?.kind === 'word' &&
      language.functionWords.has(token.word) &&
      !linksInStreets.has(token.word) &&
      !isOrdinal(utterance, from)
    ) {
      return undefined;
    }
  }
  return undefined;
}

/** "34th" and "thirty fourth": the number before belongs to the street's name. */
function isOrdinal({ tokens, language }: Utterance, at: number): boolean {
  const token = tokens[at];
  if (token?.kind === 'number') return tokens[at + 1]?.glued === true;
  if (token?.glued && tokens[at - 1]?.kind === 'number') return true;
  return (
    language.ordinals.has(token?.word ?? '') &&
    tokens[at - 1]?.kind === 'word' &&
    tokens[at - 1]?.word.endsWith('ty') === true
  );
}

/** Not "five minutes drive", not "one way street", not "two blocks …". */
function isName(utterance: Utterance, from: number, to: number): boolean {
  const { tokens, language } = utterance;
  const words = tokens.slice(from, to).filter(({ kind }) => kind === 'word');
  const [first] = words;
  // "706 2nd avenue": all of its name is a number.
  if (first?.glued && words.length === 1 && isOrdinal(utterance, tokens.indexOf(first))) return true;
  const isFirstPlain =
    first?.capital !== true &&
    language.functionWords.has(first?.word ?? '') &&
    !linksInStreets.has(first?.word ?? '') &&
    !language.ordinals.has(first?.word ?? '');
  if (!first || isFirstPlain || words.every(({ word }) => linksInStreets.has(word))) return false;
  return (
    !words.some(({ word }) => language.measures.has(word)) &&
    !(words.length === 1 && /^(?:way|lane|dead|more|side)$/.test(first.word))
  );
}

/** "12 rue de la paix", "via roma dodici", "calle mayor, 5". */
function typeBeforeName(utterance: Utterance, at: number): Span | undefined {
  const { tokens, language } = utterance;
  let to = at + 1;
  for (let words = 0; words < MOST_WORDS + 2 && to < tokens.length; words++, to++) {
    const token = tokens[to];
    if (token?.kind === 'number' || houseNumberAt(utterance, to) !== undefined) break;
    if (token?.kind === 'placeholder' || (token?.kind === 'mark' && !/^[.'’-]$/.test(token.word))) break;
    if (token?.kind === 'word' && language.stop.has(token.word) && !linksInStreets.has(token.word)) break;
  }
  while (to > at + 1 && linksInStreets.has(tokens[to - 1]?.word ?? '')) to--;
  if (to === at + 1) return undefined;
  const before = houseNumberBefore(utterance, at, 1);
  if (before !== undefined) return { from: before, to };
  let next = to;
  while (next - to < 2 && /^(?:,|º|°|numero|number|n|no)$/.test(tokens[next]?.word ?? '')) next++;
  const after = houseNumberAt(utterance, next);
  return after === undefined ? undefined : { from: at, to: after };
}

/** "Lindenstraße 12", "linden straße zwölf". */
function typeInWord(utterance: Utterance, at: number): Span | undefined {
  const { tokens, language } = utterance;
  const word = tokens[at]?.word ?? '';
  const suffix = language.streetSuffix.find((suffix) => word.endsWith(suffix));
  if (suffix === undefined) return undefined;
  let from = at;
  while (/^['’-]$/.test(tokens[from - 1]?.word ?? '') && tokens[from]?.glued && tokens[from - 1]?.glued) {
    from -= 2;
  }
  if (from === at && word === suffix) from--;
  const first = tokens[from];
  if (first?.kind !== 'word' || (from === at - 1 && language.stop.has(first.word))) return undefined;
  const number = houseNumberAt(utterance, tokens[at + 1]?.word === '.' ? at + 2 : at + 1);
  return number === undefined ? undefined : { from, to: number };
}
