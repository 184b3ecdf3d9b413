import { readNumber } from '../number.ts';
import { partsWithin, type Utterance } from '../utterance.ts';
import { postcodeEnd } from './postcode.ts';

/** Between a street and its postcode or region: a city's words. */
const CITY = 5;
/** Digits of a postcode, one a token. */
const MOST_DIGITS = 9;
/** Words inside names of cities that no other name contains. */
const inCities = new Set(
  'in,zip,code,postcode,postal,san,santa,new,st,saint,los,las,la,le,el,de,do,da,di,am,bad,of,en,a,em,cp,cap,cep,der,den,dem,plz,postleitzahl'.split(
    ',',
  ),
);

/** Where an address ends whose street ends before token `at`: after flat, city, region and postcode, as far as they follow. */
export function addressEnd(utterance: Utterance, at: number): number {
  let end = restOfDigits(utterance, at);
  for (let next = dwellingEnd(utterance, end); next !== end; next = dwellingEnd(utterance, end)) end = next;
  return placeEnd(utterance, end);
}

/** "Piazza Ivetta tre sei zero nove tre sette": where house number and postcode are dictated in one go, neither stays. */
function restOfDigits(utterance: Utterance, at: number): number {
  let end = at;
  for (const { from, to, spoken, isDigits } of partsWithin(utterance, { from: at, to: at + MOST_DIGITS })) {
    if (from !== end || !spoken || !isDigits) break;
    end = to;
  }
  return end;
}

/** "Apartment four", ", unit 12 b", "# 7". */
function dwellingEnd({ tokens, language }: Utterance, at: number): number {
  let next = tokens[at]?.word === ',' ? at + 1 : at;
  if (tokens[next]?.word !== '#' && !language.dwelling.has(tokens[next]?.word ?? '')) return at;
  next++;
  if (/^(?:number|nummer|numero|no|nr|#|\.)$/.test(tokens[next]?.word ?? '')) next++;
  const from = next;
  for (let parts = 0; parts < 3; parts++) {
    const number = readNumber(tokens, next, language);
    if (!number && !isFlatLetter(next, parts)) break;
    next = number?.to ?? next + 1;
  }
  return next > from ? next : at;

  function isFlatLetter(at: number, parts: number): boolean {
    const token = tokens[at];
    if (!token || !/^[a-z]$/.test(token.word)) return false;
    return parts === 0 || token.glued || !language.stop.has(token.word);
  }
}

/** A city counts with the region or postcode that closes it, right behind its postcode, or with a capital behind a comma. */
function placeEnd(utterance: Utterance, at: number): number {
  const { tokens, language } = utterance;
  let end = at;
  let words = 0;
  let isOpen = false;
  for (let next = at; next < tokens.length && words <= CITY; ) {
    const closing = language.regions.at(tokens, next)?.to ?? postcodeEnd(utterance, next);
    if (closing !== undefined) {
      end = next = closing;
      // Outside English-speaking countries the city stands behind the postcode.
      isOpen = language.data.regions === undefined;
      words = 0;
      continue;
    }
    const token = tokens[next];
    if (token?.kind === 'mark' && /^[,-]$/.test(token.word)) {
      next++;
      continue;
    }
    if (token?.kind !== 'word' || (language.stop.has(token.word) && !inCities.has(token.word))) break;
    words++;
    next++;
    const isCapital = token.capital && (tokens[next - 2]?.word === ',' || (end === next - 1 && end > at));
    if (isCapital || (isOpen && words <= 2 && !inCities.has(token.word))) end = next;
  }
  return end;
}
