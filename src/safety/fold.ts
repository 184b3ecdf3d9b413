const ascii = /^[\0-\x7f]*$/;
/** Accents of Latin letters, vowel signs and hamzas of Arabic, the Devanagari nukta, and characters that cannot be seen. */
const marks = /[\u0300-\u036f\u064b-\u065f\u0670\u093c\u00ad\u200b-\u200f\u2060\ufeff\u0640]/gu;
/** "i'm" and "isn't" are heard with and without their apostrophe; any other ("j'ai", "un'ambulanza") stands between two words. */
const contraction = /['’](?=(?:m|re|ve|ll|s|t|d)(?![\p{L}\p{M}]))/gu;
const notWord = /[^\p{L}\p{M}\p{N}]+/gu;
const notAsciiWord = /[^a-z0-9]+/g;
const japanese = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]`;
const spaceInJapanese = new RegExp(`(?<=${japanese}) (?=${japanese})`, 'gu');

/** One form for each letter whatever its accents, width, vowel signs or spelling habits (`ß` is `ss`, أ is ا, हूँ is हू). */
export function foldMarks(text: string): string {
  if (ascii.test(text)) return text;
  return text
    .normalize('NFKD')
    .replace(marks, '')
    .normalize('NFC')
    .replace(/ß/g, 'ss')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/\u0901/g, '\u0902')
    .replace(/\u0902(?![\p{L}\p{M}])/gu, '');
}

/**
 * Text as patterns see it: folded letters, words parted and surrounded by single spaces, nothing else; Japanese without spaces.
 * "Ich WILL – nicht!" becomes " ich will nicht ".
 */
export function fold(text: string): string {
  const small = text.toLowerCase();
  // What most sentences are, and a fraction of the work.
  if (ascii.test(small)) return ` ${small.replace(contraction, '').replace(notAsciiWord, ' ').trim()} `;
  const words = foldMarks(small).replace(contraction, '').replace(notWord, ' ').trim();
  return ` ${ascii.test(words) ? words : words.replace(spaceInJapanese, '')} `;
}
