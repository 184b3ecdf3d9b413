import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { createPatterns, wordsOf } from './pattern.ts';

const words = { KIN: 'mother|father', WHO: 'she|my_KIN' };
const matches = (pattern: string, text: string) => createPatterns(pattern, { words })(wordsOf(fold(text)));

describe('a pattern', () => {
  it('matches whole words in order', () => {
    expect(matches('kill weeds', 'how to kill weeds now')).toBe(true);
    expect(matches('kill weed', 'how to kill weeds now')).toBe(false);
    expect(matches('kill weeds', 'overkill weeds')).toBe(false);
    expect(matches('kill weeds', 'weeds kill')).toBe(false);
  });

  it('has alternatives, names of alternatives, and words of several words', () => {
    expect(matches('WHO fell|fainted', 'Help, my father fainted')).toBe(true);
    expect(matches('WHO fell|fainted', 'your father fainted')).toBe(false);
    expect(matches('give_up|stop', 'I give up')).toBe(true);
  });

  it('has gaps of up to three words, parts that may be missing, and endings', () => {
    expect(matches('call .. ambulance', 'call me a big ambulance')).toBe(true);
    expect(matches('call .. ambulance', 'call me a very big ambulance')).toBe(false);
    expect(matches('call an? ambulance', 'call ambulance')).toBe(true);
    expect(matches('chest pain*', 'chest pains')).toBe(true);
  });

  it('may ask for the beginning, and for what does not follow', () => {
    expect(matches('^|please call', 'Call!')).toBe(true);
    expect(matches('^|please call', 'did she call')).toBe(false);
    expect(matches('hit me !up', 'he hit me')).toBe(true);
    expect(matches('hit me !up', 'he hit me up')).toBe(false);
    expect(matches('hit me !up', 'he hit me upstairs')).toBe(true);
  });

  it('is any of several lines, and nothing without one', () => {
    expect(matches('one two\n  three four', 'three four')).toBe(true);
    expect(matches(' \n ', 'anything')).toBe(false);
    expect(matches('', '')).toBe(false);
  });

  it('is written as the language is spelled', () => {
    expect(matches('schlägt|größe', 'SCHLÄGT')).toBe(true);
    expect(matches('أريد', 'اريد')).toBe(true);
  });

  it('has pieces of words where the script has no spaces', () => {
    const patterns = createPatterns('夫|妻 が .. 息 !子', { words: {}, isUnspaced: true });
    const japanese = (text: string) => patterns(wordsOf(fold(text), true));
    expect(japanese('うちの夫が急に息をしない')).toBe(true);
    expect(japanese('夫が息子と')).toBe(false);
  });
});
