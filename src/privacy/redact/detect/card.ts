import { luhn } from '../checksum/luhn.ts';
import { codesNear } from '../code-near.ts';
import { digitRows, windowsOf } from '../digit-rows.ts';
import { type Detector, findings } from '../finding.ts';

/** Issuers by first digits: American Express, Diners and JCB; Visa; Maestro and Mastercard; Discover and UnionPay. */
const issuer = /^(?:3|4|5|2[2-7]|6)/;

/** Payment cards: 13 to 19 digits of an issuer that pass the Luhn check, and what is said to be a card's number, end or code. */
export const card: Detector = (utterance) => [
  ...findings(
    'CARD',
    'checked',
    digitRows(utterance).flatMap(({ parts }) =>
      windowsOf(parts, 13, 19, (digits) => issuer.test(digits) && luhn(digits)),
    ),
  ),
  ...findings('CARD', 'certain', [
    ...codesNear(utterance, 'card', { digits: 12, least: 12, most: 19, letters: false }),
    ...codesNear(utterance, 'cardEnd', { digits: 3, least: 3, most: 4, letters: false }),
  ]),
];
