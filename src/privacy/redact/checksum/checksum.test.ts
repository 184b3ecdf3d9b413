import { describe, expect, it } from 'vitest';
import { codiceFiscale } from './codice-fiscale.ts';
import { luhn } from './luhn.ts';
import { mod97 } from './mod97.ts';
import { verhoeff } from './verhoeff.ts';

const others = (digits: string, at: number) =>
  Array.from('0123456789')
    .filter((digit) => digit !== digits[at])
    .map((digit) => digits.slice(0, at) + digit + digits.slice(at + 1));

describe.each([
  ['luhn', luhn, '4111111111111111'],
  ['verhoeff', verhoeff, '2363'],
  ['mod97', (digits: string) => mod97(digits) === 1, '3214282912345698765432161182'],
])('%s', (_, check, valid) => {
  it('holds for a published number, and for none that differs in one digit', () => {
    expect(check(valid)).toBe(true);
    const wrong = Array.from(valid).flatMap((_, at) => others(valid, at));
    expect(wrong.filter((digits) => check(digits))).toEqual([]);
  });
});

it('verhoeff sees two neighbours that changed places', () => {
  expect(verhoeff('2363')).toBe(true);
  expect(verhoeff('3263')).toBe(false);
  expect(verhoeff('2633')).toBe(false);
});

it('luhn and verhoeff refuse no digits at all', () => {
  expect(luhn('')).toBe(false);
  expect(verhoeff('')).toBe(false);
});

it.each([
  ['RSSMRA85T10A562S', true],
  ['RSSMRA85T10A562T', false],
  ['RSSMRA85T10A56', false],
])('codice fiscale %s: %s', (code, valid) => {
  expect(codiceFiscale(code)).toBe(valid);
});
