import { describe, expect, it } from 'vitest';
import { cutText } from './cut-text.ts';

describe('text that is cut', () => {
  it('stays as it is where it fits', () => {
    expect(cutText('twelve chars', 12)).toBe('twelve chars');
    expect(cutText('', 0)).toBe('');
  });

  it('ends with a whole word and an ellipsis', () => {
    expect(cutText('one two three four', 12)).toBe('one two…');
  });

  it('ends anywhere in a text without spaces, but never inside a character', () => {
    expect(cutText('空はなぜ青いのでしょうか', 5)).toBe('空はなぜ…');
    for (let length = 0; length < 12; length++) {
      const cut = cutText('🦉🦉🦉🦉🦉🦉', length);
      expect(cut.isWellFormed()).toBe(true);
      expect(cut.length).toBeLessThanOrEqual(length);
    }
  });
});
