/** Accents of Latin letters, and Arabic vowel signs and the hamza on a letter, which recognisers write or leave out. */
const OPTIONAL_MARKS = /[\u0300-\u036f\u064b-\u0655\u0640]/g;

/** Words in small letters without accents and punctuation, each followed by one space; Japanese, which writes no spaces, without any. */
export function plainWords(text: string, language: string): string {
  const words = text
    .normalize('NFKD')
    .replace(OPTIONAL_MARKS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’ʼ]/g, '')
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  if (!words) return '';
  return language === 'ja' ? words.join('') : `${words.join(' ')} `;
}
