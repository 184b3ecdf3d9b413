import { expect, it } from 'vitest';
import { count } from './count.ts';
import { seconds } from './seconds.ts';
import { usd } from './usd.ts';

it('money is as precise as it is small', () => {
  expect([0, 0.000_004, 0.0123, 0.9, 1, 12.345].map(usd)).toEqual([
    '$0',
    '$0.000004',
    '$0.0123',
    '$0.9000',
    '$1.00',
    '$12.35',
  ]);
});

it('times are seconds, and numbers have their thousands apart', () => {
  expect(seconds(349.6)).toBe('0.35 s');
  expect(count(12_480)).toBe('12,480');
});
