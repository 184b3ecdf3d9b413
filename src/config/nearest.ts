/**
 * The candidate a misspelt word most likely means, or `undefined` when none is near. Case, `-` and `_` do not count;
 * otherwise one may be the beginning of the other, or a third of the letters wrong, missing, added or swapped.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const plainWord = plain(word);
  let best: { readonly candidate: string; readonly distance: number } | undefined;
  for (const candidate of candidates) {
    const plainCandidate = plain(candidate);
    const allowed = Math.floor(Math.min(plainWord.length, plainCandidate.length) / 3);
    if (isBeginning(plainWord, plainCandidate) || isBeginning(plainCandidate, plainWord)) return candidate;
    if (Math.abs(plainWord.length - plainCandidate.length) > allowed) continue;
    const distance = editDistance(plainWord, plainCandidate);
    if (distance <= allowed && (!best || distance < best.distance)) best = { candidate, distance };
  }
  return best?.candidate;
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[-_\s]/g, '');
}

/** Three letters say too little. */
function isBeginning(short: string, long: string): boolean {
  return short.length >= 4 && long.startsWith(short);
}

/** Levenshtein's distance, with a swap of neighbours as one step. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replace = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? (beforeLast[j - 2] ?? 0) + 1 : Infinity;
      row.push(Math.min(replace, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, swap));
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
