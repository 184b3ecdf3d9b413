import type { PersonalDataType } from '../../src/privacy/index.ts';

/** Sentences with `{}` where a value goes, separated by `|` or a line's end, as somebody would write them. */
export type Frames = Readonly<Partial<Record<PersonalDataType, string>>>;

export function framesOf(list: string): string[] {
  return list
    .split(/[|\n]/)
    .map((frame) => frame.trim())
    .filter((frame) => frame !== '');
}

/** A frame as speech recognition writes it: lower case, no punctuation but apostrophes and hyphens inside words. */
export function asHeard(frame: string): string {
  return frame
    .toLowerCase()
    .replace(/[.,?!¿¡:;]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
