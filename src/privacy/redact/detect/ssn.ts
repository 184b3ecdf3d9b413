import { codesNear } from '../code-near.ts';
import { type DigitRow, digitRows } from '../digit-rows.ts';
import { type Detector, findings } from '../finding.ts';

/** Never given: area 000 and 666, group 00, serial 0000 (Social Security Administration). Area 9.. is a taxpayer's number (ITIN). */
const possible = /^(?!000|666)\d{3}(?!00)\d{2}(?!0000)\d{4}$/;

/** Social security numbers: what is said to be one, or to be its last four digits; and in English three, two and four digits. */
export const ssn: Detector = (utterance) => [
  ...findings(
    'SSN',
    'certain',
    codesNear(utterance, 'ssn', { digits: 4, least: 4, most: 15, letters: true }),
  ),
  ...(utterance.language.data.printsSsn
    ? findings('SSN', 'shaped', digitRows(utterance).filter(isPrinted))
    : []),
];

/** Nine digits cut after the third and the fifth by the same mark, as they are printed. */
function isPrinted({ parts, digits }: DigitRow): boolean {
  if (!possible.test(digits)) return false;
  const gaps = new Map<number, string>();
  let length = 0;
  for (const { text, gap } of parts) {
    gaps.set(length, gap);
    length += text.length;
  }
  const [first, second] = [gaps.get(3), gaps.get(5)];
  return first !== undefined && first === second && (first !== '' || parts.length === 3);
}
