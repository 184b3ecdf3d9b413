import type { CodePart, CodeReading } from './code.ts';
import type { Language } from './language/language.ts';
import { readNumber } from './number.ts';
import type { Token } from './token.ts';

/** Letters of a code: single, in capitals, without vowels or glued to digits; or a word of the spelling alphabet. */
export function readLetters(
  tokens: readonly Token[],
  at: number,
  language: Language,
  before: CodePart | undefined,
): CodeReading | undefined {
  const token = tokens[at];
  if (!token || !/^[a-z]{1,8}$/.test(token.word)) return undefined;
  const { word } = token;
  if (word.length > 1 && language.spelling.has(word) && isSpelling(tokens, at, language, before)) {
    return { text: word.charAt(0).toUpperCase(), isDigits: false, to: at + 1, spoken: true };
  }
  const text = word.toUpperCase();
  if (word.length === 1) {
    const isRestOfWord = token.glued && /[\p{L}'’]$/u.test(tokens[at - 1]?.word ?? '');
    return isRestOfWord ? undefined : { text, isDigits: false, to: afterExample(tokens, at), spoken: true };
  }
  const next = tokens[at + 1];
  const isGlued =
    (token.glued && tokens[at - 1]?.kind === 'number') || (next?.glued === true && next.kind === 'number');
  const isHyphenated = next?.word === '-' && next.glued && tokens[at + 2]?.glued === true;
  const inRow = before !== undefined || isHyphenated || readNumber(tokens, at + 1, language) !== undefined;
  const looksLikeLetters = word.length <= 4 && (token.shout || /^[^aeiouy]{2,3}$/.test(word));
  return isGlued || (inRow && looksLikeLetters)
    ? { text, isDigits: false, to: at + 1, spoken: false }
    : undefined;
}

/** The token after "b", or after "b as in boy" and the like. */
function afterExample(tokens: readonly Token[], at: number): number {
  const letter = tokens[at]?.word ?? '';
  const next = tokens[at + 1]?.word ?? '';
  if (letter === 'x' && next === 'ray') return at + 2;
  if (letter === 'x' && next === '-' && tokens[at + 2]?.word === 'ray') return at + 3;
  const example = next === 'as' && tokens[at + 2]?.word === 'in' ? at + 3 : at + 2;
  const isExample = /^(?:as|for|like|wie|comme|como|come|van|von)$/.test(next);
  const word = tokens[example]?.word ?? '';
  return isExample && word.length > 2 && word.startsWith(letter) ? example + 1 : at + 1;
}

function isSpelling(
  tokens: readonly Token[],
  at: number,
  language: Language,
  before: CodePart | undefined,
): boolean {
  const next = tokens[at + 1];
  const nextCounts =
    next?.kind === 'number' ||
    language.spelling.has(next?.word ?? '') ||
    language.besideDigits.has(next?.word ?? '') ||
    /^[a-z]$/.test(next?.word ?? '') ||
    readNumber(tokens, at + 1, language) !== undefined;
  return before !== undefined || nextCounts;
}
