/** The words of a phrase as its language counts them, also where it writes no spaces between them. */
export function spokenWords(phrase: string, locale: string): string[] {
  const segments = new Intl.Segmenter(locale, { granularity: 'word' }).segment(phrase);
  return [...segments].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}
