import { type PersonalDataType, personalDataTypes } from './personal-data.ts';

const types = personalDataTypes.join('|');
/** Both cases spelled out: a pattern that ignores case takes milliseconds to build once it names classes of letters. */
const typesInAnyCase = types.replace(/[A-Z]/g, (letter) => `[${letter}${letter.toLowerCase()}]`);

/**
 * A placeholder as we write it and as a model gives it back: in square brackets, in any case, the underscore a space, a hyphen or
 * lost; or without brackets, then with its underscore, so that no plain words ("phone 1") are taken for one.
 */
export const placeholderPattern = String.raw`\[ ?(?:${typesInAnyCase})[ _-]?[1-9]\d{0,4} ?\]|(?<![\p{L}\p{N}_])(?:${typesInAnyCase})_[1-9]\d{0,4}(?![\p{L}\p{N}_])`;

/** `[EMAIL_1]`: typed, so that the sentence keeps its grammar; in square brackets, which speech leaves as they are. */
export function placeholder(type: PersonalDataType, number: number): string {
  return `[${type}_${number}]`;
}

/** The placeholder in our own spelling, from any spelling that `placeholderPattern` matches. */
export function canonicalPlaceholder(written: string): string {
  return written.toUpperCase().replace(/^\[? ?([A-Z]+)[ _-]?(\d+) ?\]?$/, '[$1_$2]');
}

/** Whether all of `text` is a placeholder in our own spelling. */
export function isPlaceholder(text: string): boolean {
  return new RegExp(String.raw`^\[(?:${types})_[1-9]\d{0,4}\]$`).test(text);
}

/** The kind of data that a placeholder in our own spelling stands for. */
export function placeholderType(written: string): PersonalDataType {
  return written.slice(1, written.indexOf('_')) as PersonalDataType;
}

/**
 * Where a placeholder may have begun that the end of `text` cuts off, or the length of the text. At most one placeholder's length from
 * the end: what cannot become one is not held back. `isAfterWord` tells that a letter or digit stands before the text.
 */
export function unfinishedFrom(text: string, isAfterWord: boolean): number {
  const from = Math.max(0, text.length - LONGEST);
  for (let at = from; at < text.length; at++) {
    const continuesWord =
      at === 0 ? isAfterWord : /[\p{L}\p{N}\p{Cs}_]$/u.test(text.slice(Math.max(0, at - 2), at));
    if (text.charAt(at) !== '[' && continuesWord) continue;
    if (mayGrow(text.slice(at))) return at;
  }
  return text.length;
}

const LONGEST = Math.max(...personalDataTypes.map((type) => `[ ${type}_12345 `.length));

function mayGrow(tail: string): boolean {
  const parts = /^(\[ ?)?([a-z]*)([ _-]?)(\d{0,5})( ?)$/i.exec(tail);
  if (!parts) return false;
  const [, bracket, letters = '', separator = '', digits = '', space] = parts;
  const name = letters.toUpperCase();
  if (separator === '' && digits === '') {
    return space === '' && personalDataTypes.some((type) => type.startsWith(name));
  }
  if (!personalDataTypes.some((type) => type === name) || digits.startsWith('0')) return false;
  return bracket === undefined ? separator === '_' && space === '' : true;
}
