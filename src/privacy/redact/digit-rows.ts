import type { CodePart } from './code.ts';
import type { Span } from './finding.ts';
import type { Utterance } from './utterance.ts';

/** Digits in a row, letters aside. */
export interface DigitRow extends Span {
  readonly parts: readonly CodePart[];
  readonly digits: string;
}

/** The longest rows of digits of an utterance, in order. */
export function digitRows({ codes }: Utterance): DigitRow[] {
  return codes.flatMap((code) => {
    const rows: DigitRow[] = [];
    let parts: CodePart[] = [];
    for (const part of [...code, undefined]) {
      if (part?.isDigits) {
        parts.push(part);
      } else if (parts.length > 0) {
        rows.push(digitRow(parts));
        parts = [];
      }
    }
    return rows;
  });
}

export function digitRow(parts: readonly CodePart[]): DigitRow {
  return {
    parts,
    digits: parts.map(({ text }) => text).join(''),
    from: parts[0]?.from ?? 0,
    to: parts.at(-1)?.to ?? 0,
  };
}

/** From left to right the longest runs of neighbouring parts whose text joined has `least` to `most` characters and passes. */
export function windowsOf(
  parts: readonly CodePart[],
  least: number,
  most: number,
  passes: (text: string) => boolean,
): Span[] {
  const found: Span[] = [];
  for (let from = 0; from < parts.length; ) {
    const to = longestWindow(parts, from, least, most, passes);
    if (to !== undefined) found.push({ from: parts[from]?.from ?? 0, to: parts[to - 1]?.to ?? 0 });
    from = to ?? from + 1;
  }
  return found;
}

function longestWindow(
  parts: readonly CodePart[],
  from: number,
  least: number,
  most: number,
  passes: (text: string) => boolean,
): number | undefined {
  let text = '';
  let longest: number | undefined;
  for (let at = from; at < parts.length; at++) {
    text += parts[at]?.text ?? '';
    if (text.length > most) break;
    if (text.length >= least && passes(text)) longest = at + 1;
  }
  return longest;
}
