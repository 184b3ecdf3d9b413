import { expect, it } from 'vitest';
import { nearest } from './nearest.ts';

const keys = ['deadlineMs', 'keepListening', 'helpingSeconds', 'turns'];

it.each([
  ['deadlinMs', 'deadlineMs'],
  ['deadlineSm', 'deadlineMs'],
  ['deadline_ms', 'deadlineMs'],
  ['DEADLINEMS', 'deadlineMs'],
  ['deadline', 'deadlineMs'],
  ['keepListenning', 'keepListening'],
  ['helpingSecs', 'helpingSeconds'],
  ['turn', 'turns'],
  ['tunrs', 'turns'],
])('%s is near %s', (word, candidate) => {
  expect(nearest(word, keys)).toBe(candidate);
});

it.each(['', 'x', 'tu', 'volume', 'constructor', '締め切り', 'd'.repeat(100_000)])(
  'nothing is near %.20s',
  (word) => {
    expect(nearest(word, keys)).toBeUndefined();
  },
);

it('takes the nearest of several', () => {
  expect(nearest('en-gb', ['en-US', 'en-GB', 'en-AU'])).toBe('en-GB');
});
