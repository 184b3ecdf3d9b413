import { readLetters } from './code-letters.ts';
import type { Language } from './language/language.ts';
import { readNumber } from './number.ts';
import type { Token } from './token.ts';

/** A piece of a code: digits as they were said or written together, or letters. */
export interface CodePart {
  /** Digits, or letters in upper case. */
  readonly text: string;
  readonly isDigits: boolean;
  readonly from: number;
  readonly to: number;
  /** Marks between the part before and this one: "-", " ", ", " and the like. */
  readonly gap: string;
  /** Said as words rather than written in digits. */
  readonly spoken: boolean;
}

/** Digits and letters in a row, with nothing but separators between them: "five five five - 0123", "a b one two". */
export type Code = readonly CodePart[];

/** The codes of an utterance. Amounts are in none of them, and every token is in at most one. */
export function codesIn(tokens: readonly Token[], language: Language): Code[] {
  const codes: Code[] = [];
  let parts: CodePart[] = [];
  let gap = '';
  const finish = () => {
    if (parts.length > 0) codes.push(parts);
    parts = [];
    gap = '';
  };
  for (let at = 0; at < tokens.length; ) {
    const read = readPart(tokens, at, language, parts.at(-1));
    if (read === 'amount' || read === undefined) {
      const separator = separatorAt(tokens, at, language);
      if (parts.length === 0 || separator === undefined || gap.length + separator.mark.length > 3) finish();
      else gap += separator.mark;
      at = read === 'amount' ? (readNumber(tokens, at, language)?.to ?? at + 1) : (separator?.to ?? at + 1);
      continue;
    }
    parts.push({ ...read, from: at, gap });
    gap = '';
    at = read.to;
  }
  finish();
  return codes;
}

/** A part before its place in the code is known. */
export type CodeReading = Pick<CodePart, 'text' | 'isDigits' | 'to' | 'spoken'>;

function readPart(
  tokens: readonly Token[],
  at: number,
  language: Language,
  before: CodePart | undefined,
): CodeReading | 'amount' | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const number = readNumber(tokens, at, language);
  if (number?.amount) return 'amount';
  const spoken = token.kind === 'word';
  if (number) return { text: number.digits, isDigits: true, to: number.to, spoken };
  if (!spoken) return undefined;
  const soft = softDigit(tokens, at, language, before);
  if (soft !== undefined) return { text: soft, isDigits: true, to: at + 1, spoken };
  return readLetters(tokens, at, language, before);
}

/** Words that are digits only in the company of digits: "oh", and what recognition makes of "two" and "four". */
function softDigit(
  tokens: readonly Token[],
  at: number,
  language: Language,
  before: CodePart | undefined,
): string | undefined {
  const word = tokens[at]?.word ?? '';
  const beside = language.besideDigits.get(word);
  const between = language.betweenDigits.get(word);
  if (beside === undefined && between === undefined) return undefined;
  const isAfterDigit = before?.isDigits === true && before.to === at;
  const next = readNumber(tokens, at + 1, language);
  const isBeforeDigit =
    next !== undefined ||
    language.besideDigits.has(tokens[at + 1]?.word ?? '') ||
    language.repeats.has(tokens[at + 1]?.word ?? '');
  if (beside !== undefined) return isAfterDigit || isBeforeDigit ? String(beside) : undefined;
  const isDictation = before?.spoken === true && before.text.length === 1 && next?.digits.length === 1;
  return isAfterDigit && isDictation && tokens[at + 1]?.kind === 'word' ? String(between) : undefined;
}

/** What may stand between the parts of one code. A full stop with a space after it ends the sentence, and so the code. */
function separatorAt(
  tokens: readonly Token[],
  at: number,
  language: Language,
): { readonly mark: string; readonly to: number } | undefined {
  const token = tokens[at];
  if (token?.kind === 'mark') {
    if (!/^[-–.,()/+#]$/.test(token.word)) return undefined;
    if (token.word === '.' && !(tokens[at + 1]?.glued ?? false)) return undefined;
    return { mark: token.word, to: at + 1 };
  }
  if (token?.kind !== 'word') return undefined;
  if (/^(?:uh|um|then|space|er)$/.test(token.word)) return { mark: ' ', to: at + 1 };
  const mark = language.marks.at(tokens, at);
  // "Plus" and "minus" calculate rather than separate.
  const separates = mark && /^[-./]$/.test(mark.meaning) && !language.arithmetic.has(token.word);
  return separates ? { mark: mark.meaning, to: mark.to } : undefined;
}
