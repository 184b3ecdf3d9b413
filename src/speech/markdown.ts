/** Markdown as a listener wants it: the words without the marks. Works on a whole answer as on one sentence of it. */
export function withoutMarkdown(text: string): string {
  return withoutInlineMarks(text.split('\n').flatMap(spokenLine).join('\n'));
}

/** One line without the marks that make it a heading, an item, a quotation or a row; no line for one that is nothing but marks. */
function spokenLine(line: string): string | [] {
  if (/^\s*(?:`{3,}|~{3,})\s*[\w+#.-]*\s*$/u.test(line)) return [];
  // Rules, underlines of headings, and the line between a table's head and body.
  if (/^\s*(?:(?:[-_*]\s*){3,}|={2,}|\|?[\s:|-]*-[\s:|-]*\|[\s:|-]*)$/u.test(line)) return [];
  if (/^\s*\[[^\]\n]+\]:\s*\S*(?:\/\/|\.)\S*(?:\s+["'(].*)?$/u.test(line)) return [];
  return withoutRow(
    line
      .replace(/^\s*\[\^[^\]\n]{1,40}\]:\s*/u, '')
      .replace(/^(?:\s*>)+\s?(?=\s*[^\s\d=]|\s*$)/u, '')
      .replace(/^\s*#{1,6}\s+(?=\S)/u, (mark, _offset, whole: string) =>
        /^\s*#\s+\d/u.test(whole) ? mark : '',
      )
      .replace(/\s+#{1,6}\s*$/u, '')
      .replace(/^\s*(?:[*+-]\s+(?=[^\s\d])|[-*]\s+(?=\d+\s+\p{L})|[•‣◦▪●○∙·]\s*)+/u, '')
      .replace(/^\s*\[[ xX]\]\s+/u, ''),
  );
}

/** "| Oslo | 3 | snow |" is told as "Oslo: 3, snow". */
function withoutRow(line: string): string {
  const row = /^\s*\|(.*?)\|?\s*$/u.exec(line)?.[1];
  if (row === undefined || !(row.includes('|') || /\|\s*$/u.test(line))) {
    return line.replace(/(?<=\S)\s+\|\s+(?=\S)/gu, ', ');
  }
  const cells = row
    .split('|')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
  const [head = '', ...others] = cells;
  return others.length === 0 ? head : `${head.replace(/:$/u, '')}: ${others.join(', ')}`;
}

function withoutInlineMarks(text: string): string {
  return (
    text
      .replace(/\\([!"#$%&'()*+,./:;<=>?@[\\\]^_`{|}~-])/gu, '$1')
      // Footnote marks and the sources of a search.
      .replace(/\[\^[^\]\n]{1,40}\]|【[^】\n]{0,40}†[^】\n]{0,40}】/gu, '')
      .replace(/(?:(?<=[.,;:!?”"])|(?<=\p{L})[^\S\n])(?:\[\d{1,3}\])+(?=[\s.,;:!?]|$)/gu, '')
      // Links and pictures are told by their text.
      .replace(
        /!?\[([^[\]\n]{0,500})\]\((?:[^()\s]|\([^()\s]{0,200}\)){0,2000}(?:\s+"[^"\n]{0,200}")?\)/gu,
        '$1',
      )
      .replace(/!?\[([^[\]\n]{1,500})\]\[[^[\]\n]{0,100}\]/gu, '$1')
      .replace(/`+/gu, '')
      .replace(/~~(?=\S)([^~\n]{1,500}?)~~/gu, '$1')
      .replace(/\*{3,}/gu, '')
      // Powers and `**kwargs` are no bold text.
      .replace(/(?<![\d)])\*\*(?!kw)|(?<=[\d)])\*\*(?![\s]?[\d(])/gu, '')
      .replace(/(?<![\p{L}\p{N}*\\])\*(?=[^\s*])([^*\n]{0,500}?[^\s*])\*(?![\p{L}\p{N}*])/gu, '$1')
      // One half of a pair whose other half is in another sentence.
      .replace(
        /(?<![\p{L}\p{N})*\s])\*(?=\s|$)|(?<=[.!?…。！？।])\*(?=\s|$)|(?<=^|\s)\*(?=[\p{Lu}"“„«¿¡])/gmu,
        '',
      )
      .replace(/(?<![\p{L}\p{N}_])__(?=\S)([^_\n]{0,500}?[^\s_])__(?![\p{L}\p{N}_]|\.\p{L})/gu, '$1')
      .replace(/(?<![\p{L}\p{N}_])_(?=\S)([^_\n]{0,500}?[^\s_])_(?![\p{L}\p{N}_])/gu, '$1')
      .replace(/(?<=[.!?…。！？।])_+(?=\s|$)/gmu, '')
  );
}
