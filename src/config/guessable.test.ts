import { randomBytes } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessable } from './guessable.ts';

describe('a secret', () => {
  it.each([
    ['a'.repeat(64), 'few different'],
    ['0'.repeat(32), 'few different'],
    ['abcabcabc'.repeat(4), 'few different'],
    ['secret-token-'.repeat(3), 'few different'],
    ['my own little phrase '.repeat(2), 'repeats'],
    ['abcdefghijklmnopqrstuvwxyz0123456789', 'counts up'],
    ['zyxwvutsrqponmlkjihgfedcba9876543210', 'counts up'],
    ['qwertyuiopasdfghjklzxcvbnm1234567890', 'counts up'],
    ['QWERTZUIOPASDFGHJKLYXCVBNM1234567890', 'counts up'],
    ['change-me-to-something-longer-please', 'example'],
    ['YOUR_SECRET_GOES_HERE_0123456789abcd', 'example'],
    ['this-is-only-an-example-of-a-secret!', 'example'],
  ])('like %j may be guessed', (text, why) => {
    expect(guessable(text)).toContain(why);
  });

  it.each(['hex', 'base64', 'base64url'] as const)('made at random is not, in %s', (encoding) => {
    const refused = Array.from({ length: 2_000 }, () => randomBytes(32).toString(encoding)).filter(
      (text) => guessable(text) !== undefined,
    );
    expect(refused).toEqual([]);
  });

  it('made of words is not', () => {
    expect(guessable('correct horse battery staple, and a river')).toBeUndefined();
    expect(guessable('ein Geheimnis mit Leerzeichen und ü')).toBeUndefined();
  });

  it('of any kind is judged without a fault, and its reason shows none of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const why = guessable(text);
        expect(why === undefined || text.length < 4 || !why.includes(text)).toBe(true);
      }),
    );
  });
});
