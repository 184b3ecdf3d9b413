import { describe, expect, it } from 'vitest';
import { nationalIds } from './national-ids.ts';

const matches = (locale: string, text: string) =>
  nationalIds.get(locale)?.some(({ length, matches }) => length === text.length && matches(text)) ?? false;

/** Numbers that issuers print as examples, or that are well-known for tests. */
describe.each([
  ['de', '86095742719'],
  ['de', 'L01X00T471'],
  ['fr', '255081416802538'],
  ['es', '12345678Z'],
  ['es', 'X1234567L'],
  ['pt', '52998224725'],
  ['pt', '11222333000181'],
  ['pt', '123456789'],
  ['nl', '111222333'],
  ['hi', '234123412346'],
  ['ja', '123456789018'],
  ['en-CA', '130692544'],
  ['en-AU', '123456782'],
  ['ar', '1000000008'],
])('%s %s', (locale, code) => {
  it('is right', () => {
    expect(matches(locale, code)).toBe(true);
  });

  it('is wrong with one digit more or less', () => {
    const wrong = Array.from(code).flatMap((char, at) =>
      /\d/.test(char) ? [code.slice(0, at) + ((Number(char) + 1) % 10) + code.slice(at + 1)] : [],
    );
    expect(wrong.filter((each) => matches(locale, each))).toEqual([]);
  });
});

it.each([
  ['hi', 'ABCPE1234F', true],
  ['hi', 'ABCDE1234F', false],
  ['en-GB', 'AB123456C', true],
  ['en-GB', 'GB123456C', false],
])('%s %s, which has no check digit: %s', (locale, code, right) => {
  expect(matches(locale, code)).toBe(right);
});
