import { fold } from './fold.ts';
import { tokenise } from './token.ts';

/** The words of each phrase of a list separated by commas, as `tokenise` folds them, without marks. */
export function phrasesIn(list: string): string[][] {
  // Where spaces part words, folding the whole list gives the same at a fraction of the cost: a cold start pays for thousands of words.
  const phrases = /[\u3000-\u9fff]/.test(list)
    ? list.split(',').map((phrase) =>
        tokenise(phrase)
          .filter(({ kind }) => kind !== 'mark')
          .map(({ word }) => word),
      )
    : fold(list.replace(/[-'’.\s]+/g, ' '))
        .split(',')
        .map((phrase) => phrase.split(' ').filter((word) => word !== ''));
  return phrases.filter((words) => words.length > 0);
}

/** The words of a list, whatever their phrases. */
export function wordsIn(list: string): string[] {
  return phrasesIn(list).flat();
}
