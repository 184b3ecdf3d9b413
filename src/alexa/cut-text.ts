const ELLIPSIS = '…';

/**
 * Text of at most `maxLength` UTF-16 units: as it is where it fits, otherwise cut behind its last whole word (or character, where no
 * space is near), with an ellipsis. Never half a surrogate pair.
 */
export function cutText(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  if (maxLength < 1) return '';
  const head = text.slice(0, maxLength - ELLIPSIS.length).replace(/[\ud800-\udbff]$/, '');
  const lastSpace = head.search(/\s\S*$/);
  const words = lastSpace > head.length / 2 ? head.slice(0, lastSpace) : head;
  return words.trimEnd() + ELLIPSIS;
}
