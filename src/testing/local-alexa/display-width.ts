const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;
const zeroWidth = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** One line of at most `columns` terminal columns; what does not fit ends in "…". Control characters become spaces. */
export function fitColumns(text: string, columns: number): string {
  const line = text.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim();
  if (displayWidth(line) <= columns) return line;
  return `${prefixOf(line, columns - 1).trimEnd()}…`;
}

/**
 * The text in lines of at most `columns` terminal columns, broken at spaces where there are any; after `maxLines` lines the
 * last one ends in "…". Control characters become spaces.
 */
export function wrapColumns(text: string, columns: number, maxLines: number): string[] {
  const lines: string[] = [];
  let rest = text.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim();
  while (displayWidth(rest) > columns) {
    if (lines.length === maxLines - 1) return [...lines, fitColumns(rest, columns)];
    const prefix = prefixOf(rest, columns);
    const space = rest[prefix.length] === ' ' ? prefix.length : prefix.lastIndexOf(' ');
    const end = space > 0 ? space : prefix.length;
    lines.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return [...lines, rest];
}

/** As many whole characters as fit, at least one. */
function prefixOf(text: string, columns: number): string {
  let prefix = '';
  let used = 0;
  for (const character of text) {
    used += displayWidth(character);
    if (used > columns && prefix !== '') break;
    prefix += character;
  }
  return prefix;
}

/** Terminal columns a text takes: two for a wide character, none for a combining one. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += wide.test(character) ? 2 : zeroWidth.test(character) ? 0 : 1;
  return width;
}
