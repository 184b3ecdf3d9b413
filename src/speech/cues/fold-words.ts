const ascii = /^[\0-\x7f]*$/;
/** Vowel signs of Arabic, its stretched letters and the Devanagari nukta: written or left out as one likes. */
const marks = /\u0640|[\u064b-\u065f\u0670\u093c]/g;

/** One form for each letter. Accents stay, since they tell words apart ("el" and "él", "e" and "è"). */
export function foldLetters(text: string): string {
  if (ascii.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(marks, '')
    .replace(/[أإآ]/g, 'ا')
    .replace(/\u0901/g, '\u0902');
}

/**
 * Text as patterns see it: folded letters, every run of anything but letters, marks and digits one space, a space at both ends;
 * `isUnspaced` takes the spaces out. "What's up?" becomes " what s up ".
 */
export function foldWords(text: string, isUnspaced = false): string {
  const letters = foldLetters(text);
  // The second takes a millisecond to build, which a cold start would pay.
  const words = ascii.test(letters)
    ? letters.replace(/[^a-z0-9]+/g, ' ')
    : letters.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ');
  return isUnspaced ? words.replaceAll(' ', '') : ` ${words.trim()} `;
}
