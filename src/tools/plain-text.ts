/** Nobody sees these and a model reads them: controls but tab and line feed, zero widths, direction and tag marks, private use. */
const invisible = /[^\P{C}\n\t]/gu;

/** Text from outside, without what cannot be seen, and not longer than `maxCharacters`; says so where it was cut. */
export function plainText(text: string, maxCharacters: number): string {
  // Cut before it is searched: it may be megabytes.
  const isLong = text.length > maxCharacters;
  const plain = (isLong ? text.slice(0, maxCharacters) : text)
    .toWellFormed()
    .replaceAll('\r\n', '\n')
    .replace(invisible, '')
    .trim();
  return isLong ? `${plain} … (cut here: it has ${text.length} characters)` : plain;
}

/** The same on one line, cut without a word: for names and descriptions. */
export function plainLine(text: string, maxCharacters: number): string {
  const line = plainText(text.slice(0, maxCharacters * 4), Infinity).replace(/\s+/g, ' ');
  return Array.from(line).slice(0, maxCharacters).join('').trim();
}
