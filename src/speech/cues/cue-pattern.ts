import { foldLetters } from './fold-words.ts';

// Nothing here can match in two ways, so that the work grows with the text and no faster.
const spaced = { before: ' ', gap: '(?: [^ ]+){0,4}', ending: '[^ ]*', after: '(?= )', end: '(?= $)' };
const unspaced = { before: '', gap: '.{0,12}', ending: '', after: '', end: '$' };

/**
 * The source of one expression for a list of phrases with commas between, to be tested on what `foldWords` made of a text. In a phrase
 * `a|b` is one of several words, `_` a space within one, `a*` any ending (`*` alone any word), `..` up to four words, `^` and `$` the
 * beginning and the end of the text. Without phrases it matches nothing.
 */
export function cueSource(phrases: string, isUnspaced = false): string {
  const { before, gap, ending, after, end } = isUnspaced ? unspaced : spaced;
  const wordSource = (word: string) =>
    word === '^' ? word : before + word.replaceAll('*', ending).replaceAll('_', before);
  const partSource = (part: string) => {
    if (part === '..') return gap;
    if (part === '$') return end;
    const words = part.split('|').map(wordSource);
    return words.length === 1 ? words[0] : `(?:${words.join('|')})`;
  };
  const sources = foldLetters(phrases)
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .map((phrase) => phrase.split(/\s+/).map(partSource).join(''));
  return sources.length === 0 ? '(?!)' : `(?:${sources.join('|')})${after}`;
}
