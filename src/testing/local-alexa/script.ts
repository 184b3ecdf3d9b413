const scriptsByLanguage: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  hi: /\p{Script=Devanagari}/u,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー]/u,
};
const latin = /\p{Script=Latin}/u;
/** Fewer letters than this (a name, an abbreviation) say nothing about a language. */
const enoughLetters = 12;

/**
 * Whether most letters of a text belong to the writing of the locale's language, so that its voice can read them. Short texts
 * pass. Languages that share a script are not told apart.
 */
export function isInScriptOf(locale: string, text: string): boolean {
  const [language = ''] = locale.toLowerCase().split('-');
  const script = scriptsByLanguage[language] ?? latin;
  const letters = text.match(/\p{L}/gu) ?? [];
  if (letters.length < enoughLetters) return true;
  return letters.filter((letter) => script.test(letter)).length > letters.length / 2;
}
