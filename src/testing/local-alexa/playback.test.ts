import { describe, expect, it } from 'vitest';
import { playSpeech, silenceBetween, type Utterance } from './playback.ts';

const cps = 10;
const early = (atMs: number, text: string): Utterance => ({ atMs, text, pauseMs: 0, source: 'early' });
const reply = (atMs: number, text: string): Utterance => ({ atMs, text, pauseMs: 0, source: 'reply' });
const lines = (...args: Parameters<typeof playSpeech>) =>
  playSpeech(...args).map(({ startMs, endMs, text }) => `${startMs}-${endMs} ${text}`);

describe('playing speech', () => {
  it('waits for the sentence before it, and for the words to arrive', () => {
    const heard = playSpeech(
      [early(1_000, '0123456789'), early(1_200, 'abcde')],
      reply(4_000, 'xyz'),
      'documented',
      cps,
    );
    expect(heard.map(({ startMs, endMs }) => [startMs, endMs])).toEqual([
      [1_000, 2_000],
      [2_000, 2_500],
      [4_000, 4_300],
    ]);
    expect(silenceBetween(heard)).toBe(1_500);
  });

  it('adds breaks to the length', () => {
    const [part] = playSpeech([], { ...reply(0, '0123456789'), pauseMs: 700 }, 'documented', cps);
    expect(part?.endMs).toBe(1_700);
  });

  it('lets waiting sentences fall when late ones are dropped', () => {
    const sentences = [early(0, 'one two three four.'), early(100, 'five.')];
    expect(lines(sentences, reply(500, 'six'), 'drop-late', cps)).toEqual([
      '0-1900 one two three four.',
      '1900-2200 six',
    ]);
  });

  it('cuts the playing sentence at a word when the reply replaces it', () => {
    const sentences = [early(0, 'one two three four.'), early(100, 'five.')];
    expect(lines(sentences, reply(1_000, 'six'), 'replace', cps)).toEqual([
      '0-1000 one two',
      '1000-1300 six',
    ]);
    expect(playSpeech(sentences, reply(1_000, 'six'), 'replace', cps)[0]?.cutOff).toBe(true);
  });

  it('plays everything when the reply says nothing', () => {
    expect(lines([early(0, 'one two.')], reply(100, ''), 'replace', cps)).toEqual(['0-800 one two.']);
    expect(playSpeech([], undefined, 'documented', cps)).toEqual([]);
    expect(silenceBetween([])).toBe(0);
  });
});
