import type { CodePart } from '../code.ts';
import { firstIndex } from '../first-index.ts';
import { type NumberReading, readNumber } from '../number.ts';
import { codeFrom, type Utterance } from '../utterance.ts';

/** Digits of a house number and its letter. */
const MOST = 6;

/** The token where a house number begins that ends right before token `at`: up to six digits, "221b", "twenty three", "four oh two". */
export function houseNumberBefore(utterance: Utterance, at: number, least: number): number | undefined {
  const end = utterance.tokens[at - 1]?.word === ',' ? at - 1 : at;
  const code = codeFrom(utterance, end - 1) ?? [];
  const last = firstIndex(code, ({ to }) => to >= end);
  if (code[last]?.to !== end) return undefined;
  let first = last + 1;
  let digits = 0;
  while (first > 0 && digits <= MOST && isNumberPart(code[first - 1]))
    digits += code[--first]?.text.length ?? 0;
  return digits >= least && digits <= MOST && code[first]?.isDigits ? code[first]?.from : undefined;
}

function isNumberPart(part: CodePart | undefined): boolean {
  return part !== undefined && (part.isDigits || part.text.length === 1);
}

/**
 * The token after a house number of at most `most` digits that begins at token `at`, its letter or second half ("12a", "12-14", "12 bis")
 * included.
 */
export function houseNumberAt({ tokens, language }: Utterance, at: number, most = 3): number | undefined {
  let to = /^(?:number|nummer|numero|no|nr|n|huisnummer)$/.test(tokens[at]?.word ?? '') ? at + 1 : at;
  const start = to;
  const first = readNumber(tokens, start, language);
  if (!first || first.amount || first.digits.length > Math.max(most, 4)) return undefined;
  let digits = 0;
  for (let next = first; ; ) {
    digits += next.digits.length;
    to = next.to;
    const more = readNumber(tokens, to, language) ?? zeroAt(to);
    // Figures that follow are the next thing: a postcode.
    if (!more || more.amount || tokens[to]?.kind === 'number' || digits + more.digits.length > most) break;
    next = more;
  }
  if (/^[-/]$/.test(tokens[to]?.word ?? '') && tokens[to]?.glued && tokens[to + 1]?.kind === 'number')
    to += 2;
  const letter = tokens[to];
  const isLetter = /^(?:[a-f]|bis|ter)$/.test(letter?.word ?? '');
  return isLetter && (letter?.glued || !language.stop.has(letter?.word ?? '')) ? to + 1 : to;

  function zeroAt(at: number): NumberReading | undefined {
    const isZero = language.besideDigits.get(tokens[at]?.word ?? '') === 0;
    return isZero ? { digits: '0', to: at + 1, amount: false } : undefined;
  }
}
