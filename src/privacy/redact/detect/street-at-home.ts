import type { Span } from '../finding.ts';
import { readNumber } from '../number.ts';
import type { Utterance } from '../utterance.ts';
import { houseNumberAt } from './house-number.ts';
import { linksInStreets } from './links-in-streets.ts';

/** Words of a street's name. */
const MOST_WORDS = 4;
/** Most digits of a house number where it comes first; where it comes last, a postcode may follow. */
const FIRST = 5;
/** What may stand between "my address" and the address. */
const linksToHome = new Set(
  'is,in,at,on,to,the,au,a,der,dem,den,la,el,na,no,em,en,s,est,es,e,ist,:'.split(','),
);

/** "I live at 221 broadway", "ich wohne in der zauberkuhle 54": where a home is announced, words and a number are enough. */
export function streetAtHome(utterance: Utterance, at: number): Span | undefined {
  const { tokens, language } = utterance;
  const from = linksToHome.has(tokens[at]?.word ?? '') ? at + 1 : at;
  const number = houseNumberAt(utterance, from, FIRST);
  let to = number ?? from;
  while (to - (number ?? from) < MOST_WORDS && isStreetWord(to)) to++;
  if (to === (number ?? from) || language.streetAfter.has(tokens[to]?.word ?? '')) return undefined;
  if (number !== undefined) return { from, to };
  const after = language.streetAfter.size > 0 ? undefined : houseNumberAt(utterance, to);
  return after === undefined ? undefined : { from, to: after };

  function isStreetWord(at: number): boolean {
    const token = tokens[at];
    if (token?.kind === 'mark') return /^['’.-]$/.test(token.word) && token.glued;
    if (token?.kind !== 'word' || language.streetAfter.has(token.word) || language.measures.has(token.word)) {
      return false;
    }
    if (/^(?:o|am|pm|a|p)$/.test(token.word) || readNumber(tokens, at, language)) return false;
    return (
      !language.functionWords.has(token.word) || (number === undefined && linksInStreets.has(token.word))
    );
  }
}
