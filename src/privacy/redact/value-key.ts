import type { Finding } from './finding.ts';
import type { PersonalDataType } from './personal-data.ts';
import { partsWithin, type Utterance } from './utterance.ts';

/** Kinds whose digits and letters are what counts, however they were said. */
const codes: ReadonlySet<PersonalDataType> = new Set([
  'CARD',
  'SSN',
  'ID',
  'IBAN',
  'ACCOUNT',
  'PASSPORT',
  'LICENCE',
  'MEDICAL',
  'PLATE',
  'PHONE',
]);

/**
 * What makes two values the same: of codes the digits and letters as they are read, so that "555-0123" and "five five five oh one two
 * three" are one phone number; of everything else the words, whatever their case, accents and marks.
 */
export function valueKey(utterance: Utterance, { type, from, to }: Omit<Finding, 'certainty'>): string {
  const parts = partsWithin(utterance, { from, to });
  if (codes.has(type) && parts.length > 0) return `${type} ${parts.map(({ text }) => text).join('')}`;
  const words = utterance.tokens.slice(from, to).filter(({ kind }) => kind !== 'mark');
  return `${type} ${words.map(({ word }) => word).join(' ')}`;
}
