import { fold } from './fold.ts';

/** Neighbours that count as the same words; in Japanese characters. Fewer are everyday language. */
const wordsPerGram = 5;
const charactersPerGram = 10;
/** Enough of a sentence, and enough in itself, to be no coincidence. */
const leastShare = 0.6;
const leastGrams = 1.2;
const certainGrams = 1.6;

/**
 * Finds sentences that repeat one of `phrases`, changed here and there ("I answer in …" for "You answer in …"). Takes folded text (see
 * `fold`). A phrase of fewer than six words is too short to be told from ordinary speech and is never found.
 */
export function createPhraseFinder(
  phrases: readonly string[],
  isUnspaced: boolean,
): (folded: string) => boolean {
  const size = isUnspaced ? charactersPerGram : wordsPerGram;
  const grams = new Set(phrases.flatMap((phrase) => gramsOf(fold(phrase), size, isUnspaced)));
  if (grams.size === 0) return () => false;
  return (folded) => {
    const own = gramsOf(folded, size, isUnspaced);
    let covered = 0;
    let coveredTo = 0;
    for (const [start, gram] of own.entries()) {
      if (!grams.has(gram)) continue;
      covered += start + size - Math.max(start, coveredTo);
      coveredTo = start + size;
    }
    const isMostOfIt = covered >= leastShare * (own.length + size - 1);
    return covered >= certainGrams * size || (isMostOfIt && covered >= leastGrams * size);
  };
}

/** Every run of `size` words, or of characters, of a folded text. */
function gramsOf(folded: string, size: number, isUnspaced: boolean): string[] {
  const text = folded.trim();
  const starts: number[] = [];
  for (let index = 0; index < text.length; index++) {
    if (isUnspaced || index === 0 || text.charAt(index - 1) === ' ') starts.push(index);
  }
  const separator = isUnspaced ? 0 : 1;
  const grams: string[] = [];
  for (let first = 0; first + size <= starts.length; first++) {
    const next = starts[first + size];
    grams.push(text.slice(starts[first], next === undefined ? text.length : next - separator));
  }
  return grams;
}
