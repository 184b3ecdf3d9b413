import { foldMarks } from './fold.ts';
import type { SafetyLanguage } from './language/shape.ts';
import { wordsOf } from './pattern.ts';

/**
 * Reads folded text (see `fold`) as the words of what somebody meant to say: without the language's fillers, and with a word that was said
 * twice in a row said once (digits stay: "nine one one"). People in need stammer: "um i i don't really want to" needs no pattern of its own.
 */
export function createInputWords({
  fillers,
  answers,
  isUnspaced,
}: SafetyLanguage): (folded: string) => readonly string[] {
  const all = foldMarks(fillers).split(' ');
  if (isUnspaced)
    return (folded) =>
      wordsOf(
        all.reduce((text, one) => text.replaceAll(one, ''), folded),
        true,
      );
  const unsaid = new Set(all);
  const digits = new Set(foldMarks(answers.digits).split(' '));
  return (folded) => {
    const words: string[] = [];
    for (const word of wordsOf(folded)) {
      const isRepeated = word === words.at(-1) && !digits.has(word);
      if (!isRepeated && !unsaid.has(word)) words.push(word);
    }
    return words;
  };
}
