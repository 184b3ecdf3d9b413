/** From this length on a sentence is cut at a clause or between words; about 40 seconds of speech. */
const LONG = 600;
/** Nothing readable has no space for this long: it is cut anywhere. */
const TOO_LONG = 2000;

/**
 * Where to cut a sentence that began at `from` and goes on at least to `reached`, or undefined while it is not too long.
 * Depends only on the first `LONG` (or `TOO_LONG`) characters, so that it is the same however much more is known.
 */
export function forcedCut(text: string, from: number, reached: number): number | undefined {
  if (reached - from > LONG) {
    const start = text.slice(from, from + LONG);
    const clause = /^[^]{200,}[,;:、，；،](?=\s|[^\x00-\x7F])/u.exec(start)?.[0].length;
    const cut = clause ?? start.search(/\s\S*$/u);
    if (cut > 0) return from + cut;
  }
  if (reached - from <= TOO_LONG) return undefined;
  const end = from + TOO_LONG;
  const splitsPair = /[\uDC00-\uDFFF]/.test(text.charAt(end)) && /[\uD800-\uDBFF]/.test(text.charAt(end - 1));
  return splitsPair ? end - 1 : end;
}
