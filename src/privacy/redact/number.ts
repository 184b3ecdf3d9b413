import type { Language } from './language/language.ts';
import { readSpokenNumber, wordValue } from './spoken-number.ts';
import type { Token } from './token.ts';

/** A number as its digits, and the token after it. */
export interface NumberReading {
  readonly digits: string;
  readonly to: number;
  /** An amount rather than a row of digits: grouped by thousands, or with words like "million". */
  readonly amount: boolean;
}

/**
 * The number that begins at token `at`: digits, or number words of the language as far as they make one number. "Twenty three" is
 * "23", "double five" is "55"; "five five" is two numbers, and so is "nineteen eighty two". `undefined` where none begins.
 */
export function readNumber(
  tokens: readonly Token[],
  at: number,
  language: Language,
): NumberReading | undefined {
  const token = tokens[at];
  if (token?.kind === 'number') return written(tokens, at);
  if (token?.kind !== 'word') return undefined;
  const times = language.repeats.get(token.word);
  if (times !== undefined) {
    const digit = digitOf(tokens[at + 1], language);
    return digit === undefined ? undefined : { digits: digit.repeat(times), to: at + 2, amount: false };
  }
  return readSpokenNumber(tokens, at, language);
}

function digitOf(token: Token | undefined, language: Language): string | undefined {
  if (token?.kind === 'number') return token.word.length === 1 ? token.word : undefined;
  const value = wordValue(token, language) ?? language.besideDigits.get(token?.word ?? '');
  return value !== undefined && value < 10 ? String(value) : undefined;
}

/** "1,234,567" and "1.234.567" are one amount; "555.123.4567", "529.982.247-25" and "12.345.678 Z" are none. */
function written(tokens: readonly Token[], at: number): NumberReading {
  const first = tokens[at]?.word ?? '';
  const mark = tokens[at + 1]?.word ?? '';
  const alone = { digits: first, to: at + 1, amount: false };
  if (first.length > 3 || (mark !== ',' && mark !== '.')) return alone;
  let to = at + 1;
  let digits = first;
  while (tokens[to]?.word === mark && tokens[to]?.glued && isGroup(tokens[to + 1])) {
    digits += tokens[to + 1]?.word ?? '';
    to += 2;
  }
  const isShort = mark === '.' && digits.length < 7;
  return to === at + 1 || isShort || goesOn(tokens, to) ? alone : { digits, to, amount: true };
}

function isGroup(token: Token | undefined): boolean {
  return token?.glued === true && /^\d{3}$/.test(token.word);
}

function goesOn(tokens: readonly Token[], at: number): boolean {
  const isLetter = /^[a-z]$/.test(tokens[at]?.word ?? '') && tokens[at]?.capital === true;
  const isMark = /^[-.,/]$/.test(tokens[at]?.word ?? '') && tokens[at]?.glued === true;
  return (
    isLetter || (isMark && tokens[at + 1]?.glued === true && /^[\da-z]+$/.test(tokens[at + 1]?.word ?? ''))
  );
}
