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
 * Where in `text` a placeholder may have begun that its end cuts off, or its length. What cannot become one is not held back. `before` is
 * what stands before the text: two characters are enough.
 */
export function unfinishedFrom(before: string, text: string): number {
  const whole = before + text;
  for (let at = Math.max(0, text.length - LONGEST); at < text.length; at++) {
    const isFree = !endsInWord(whole.slice(0, before.length + at).slice(-2));
    if ((text.charAt(at) === '[' || isFree) && mayGrow(text.slice(at))) return at;
  }
  // Half a character tells nothing yet, and nobody can use it.
  return /[\uD800-\uDBFF]$/.test(text) ? text.length - 1 : text.length;
}

/** Whether a word goes on here, so that no placeholder without brackets begins. */
export function endsInWord(text: string): boolean {
  return /[\p{L}\p{N}_]$/u.test(text);
}

const LONGEST = Math.max(...personalDataTypes.map((type) => `[ ${type}_12345 `.length));

function mayGrow(tail: string): boolean {
  const parts = /^(\[ ?)?([a-z]*)([ _-]?)(\d{0,5})( ?)[\uD800-\uDBFF]?$/i.exec(tail);
  if (!parts) return false;
  const [, bracket, letters = '', separator = '', digits = '', space] = parts;
  const name = letters.toUpperCase();
  if (separator === '' && digits === '') {
    return space === '' && personalDataTypes.some((type) => type.startsWith(name));
  }
  if (!personalDataTypes.some((type) => type === name) || digits.startsWith('0')) return false;
  return bracket === undefined ? separator === '_' && space === '' : true;
}
