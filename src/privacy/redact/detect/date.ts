import { readNumber } from '../number.ts';
import type { Utterance } from '../utterance.ts';

const MOST_TOKENS = 16;

/**
 * The token after the date that begins at token `from`: a month with a day or a year, or a day, a month and a year in numbers, written
 * or said. A year alone is none.
 */
export function dateAt({ tokens, language }: Utterance, from: number): number | undefined {
  let hasMonth = false;
  let numbers = 0;
  let digits = 0;
  let end: number | undefined;
  for (let at = from; at < tokens.length && at - from < MOST_TOKENS; ) {
    const token = tokens[at];
    const word = token?.word ?? '';
    const number = readNumber(tokens, at, language);
    if (number && digits + number.digits.length <= 8) {
      digits += number.digits.length;
      numbers++;
      at = number.to;
      // "4th", "1er", "1º", "3rd" and "4日".
      if (
        tokens[at]?.glued &&
        /^(?:st|nd|rd|th|er|eme|e|º|ª|o|a|年|月|日|年生|日生)$/.test(tokens[at]?.word ?? '')
      ) {
        if (tokens[at]?.word === '月') hasMonth = true;
        at++;
      }
      end = at;
    } else if (language.months.has(word)) {
      hasMonth = true;
      end = ++at;
    } else if (language.ordinals.has(word) || isZero(at)) {
      digits++;
      numbers++;
      end = ++at;
    } else if (end !== undefined && (/^[-./,'’]$/.test(word) || language.dateLinks.has(word))) {
      if (word === '.' && !(tokens[at + 1]?.glued ?? false) && !followsDay(at)) break;
      at++;
    } else if (end === undefined && language.dateLinks.has(word) && at === from) {
      return undefined;
    } else {
      break;
    }
  }
  if (end === undefined) return undefined;
  return (hasMonth && numbers > 0) || (numbers >= 3 && digits >= 3) || (digits >= 6 && numbers >= 1)
    ? end
    : undefined;

  /** "Oh seven", "nineteen oh five". */
  function isZero(at: number): boolean {
    if (!language.besideDigits.has(tokens[at]?.word ?? '')) return false;
    return digits > 0 || readNumber(tokens, at + 1, language) !== undefined;
  }

  /** German writes "4. Juli": this stop ends no sentence. */
  function followsDay(at: number): boolean {
    return (
      language.months.has(tokens[at + 1]?.word ?? '') || readNumber(tokens, at + 1, language) !== undefined
    );
  }
}
