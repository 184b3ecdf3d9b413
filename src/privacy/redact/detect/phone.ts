import { codesNear } from '../code-near.ts';
import { type DigitRow, digitRow, digitRows } from '../digit-rows.ts';
import type { Certainty, Detector, Finding } from '../finding.ts';
import { codeFrom, type Utterance } from '../utterance.ts';
import { isCounting } from './counting.ts';

/** E.164 allows fifteen digits; a local number has seven, and fewer are hardly anybody's. */
const LEAST = 7;
const MOST = 15;

/** Phone numbers: seven digits and more in a row that are no amount, count, date or calculation, or what is said to be one. */
export const phone: Detector = (utterance) => {
  const announced = codesNear(utterance, 'phone', { digits: 5, least: 5, most: MOST + 4, letters: false });
  const rows = digitRows(utterance)
    .map((row) => withoutRest(row))
    .filter((row) => row.digits.length >= LEAST && !isCounting(utterance, row));
  return [
    ...announced.map(({ from, to }) => finding(utterance, from, to, 'certain')),
    ...rows.map(({ from, to }) => finding(utterance, from, to, 'shaped')),
  ];
};

function finding(utterance: Utterance, from: number, to: number, certainty: Certainty): Finding {
  return { type: 'PHONE', from: withPrefix(utterance, from), to: withExtension(utterance, to), certainty };
}

/** Two numbers dictated one after the other are cut where the first is full; what is too long for a phone stays whole. */
function withoutRest(row: DigitRow): DigitRow {
  const first = row.parts.findIndex(
    ({ gap }, index) => index > 0 && gap.includes(',') && upTo(index).length >= 10,
  );
  return first > 0 && row.digits.length > MOST ? digitRow(row.parts.slice(0, first)) : row;

  function upTo(index: number): string {
    return row.parts
      .slice(0, index)
      .map(({ text }) => text)
      .join('');
  }
}

/** The "+", the "plus" and the "(" before the first digit. */
function withPrefix({ tokens, language }: Utterance, from: number): number {
  let at = from;
  if (tokens[at - 1]?.word === '(') at--;
  if (tokens[at - 1]?.word === '+' || language.marks.at(tokens, at - 1)?.meaning === '+') at--;
  return at;
}

/** "Extension two oh four". */
function withExtension(utterance: Utterance, to: number): number {
  const { tokens } = utterance;
  const at = tokens[to]?.word === ',' ? to + 1 : to;
  if (!extensions.has(tokens[at]?.word ?? '')) return to;
  const code = codeFrom(utterance, at + 1);
  const isNear = (code?.[0]?.from ?? Infinity) - at <= 3;
  return isNear ? (code?.at(-1)?.to ?? to) : to;
}

const extensions = new Set('extension,ext,x,durchwahl,poste,interno,anexo,ramal,toestel'.split(','));
