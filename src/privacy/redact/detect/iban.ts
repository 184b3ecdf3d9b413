import { mod97 } from '../checksum/mod97.ts';
import { codesNear } from '../code-near.ts';
import { windowsOf } from '../digit-rows.ts';
import { type Detector, findings } from '../finding.ts';

/** Lengths by country (SWIFT IBAN Registry), of the countries that our locales and their neighbours are in. */
const lengths = new Map(
  'AT20 BE16 BR29 CH21 CZ24 DE22 DK18 ES24 FI18 FR27 GB22 GR27 IE22 IT27 LI21 LU20 NL18 NO15 PL28 PT25 SA24 SE24 AE23 TR26'
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

/**
 * International bank account numbers (ISO 13616), by their check digits, by a country's letters and length (one misheard digit must not
 * give the rest away), or because they are said to be one.
 */
export const iban: Detector = (utterance) => [
  ...findings(
    'IBAN',
    'certain',
    utterance.codes.flatMap((code) => windowsOf(code, 15, 34, isIban)),
  ),
  ...findings(
    'IBAN',
    'certain',
    codesNear(utterance, 'iban', { digits: 8, least: 12, most: 34, letters: true }),
  ),
];

function isIban(text: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/.test(text)) return false;
  if (lengths.get(text.slice(0, 2)) === text.length && text.replace(/\D/g, '').length >= 10) return true;
  const moved = text.slice(4) + text.slice(0, 4);
  return mod97(moved.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))) === 1;
}
