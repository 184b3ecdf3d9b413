import { nationalIds } from '../checksum/national-ids.ts';
import type { Code } from '../code.ts';
import { codesNear } from '../code-near.ts';
import { digitRows, windowsOf } from '../digit-rows.ts';
import { type Detector, findings, type Span } from '../finding.ts';
import type { Utterance } from '../utterance.ts';

/** National identity and tax numbers: those whose check digits are right, and those that are said to be one. */
export const id: Detector = (utterance) => [
  ...findings('ID', 'certain', codesNear(utterance, 'id', { digits: 5, least: 6, most: 18, letters: true })),
  ...findings('ID', 'checked', checked(utterance)),
];

function checked(utterance: Utterance): Span[] {
  const { codes, locale } = utterance;
  const own = nationalIds.get(locale) ?? [];
  const ofLanguage = nationalIds.get(locale.slice(0, 2).toLowerCase()) ?? [];
  return [...new Set([...own, ...ofLanguage])].flatMap(({ length, matches }) => [
    // Part of a longer row of digits passes a check by chance; with letters in the right places hardly anything does.
    ...digitRows(utterance).filter(({ digits }) => digits.length === length && matches(digits)),
    ...codes.flatMap((code) => windowsOf(code, length, length, matches).filter(hasLetters(code))),
  ]);
}

function hasLetters(code: Code): (span: Span) => boolean {
  return ({ from, to }) => code.some((part) => !part.isDigits && part.from >= from && part.to <= to);
}
