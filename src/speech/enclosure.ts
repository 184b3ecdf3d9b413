/** Which closing characters end what an opening one began. */
const closersOf = new Map([
  ['"', '"'],
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['»', '«'],
  ['(', ')'],
  ['[', ']'],
  ['「', '」'],
  ['『', '』'],
  ['（', '）'],
  ['【', '】'],
  ['［', '］'],
]);

/** Deeper nesting than this is noise, not language. */
const DEEPEST = 8;

/** Quotes and brackets open at a place in the text, outermost first: for each, the characters that may close it. */
export type Enclosure = readonly string[];

/**
 * The enclosure after `char`. An ASCII quote (or `»`, which opens in German and closes in French) opens only at the start
 * of a word, so that `5'10"` opens nothing.
 */
export function enclose(open: Enclosure, char: string, before: string, after: string): Enclosure {
  for (let depth = open.length - 1; depth >= 0; depth--) {
    if (open[depth]?.includes(char)) return open.slice(0, depth);
  }
  const closers = closersOf.get(char);
  if (closers === undefined || open.length === DEEPEST) return open;
  if ((char === '"' || char === '»') && !opensWord(before, after)) return open;
  return [...open, closers];
}

function opensWord(before: string, after: string): boolean {
  return (before === '' || /[\s([{“„«¿¡*_—–-]/u.test(before)) && /\S/u.test(after);
}
