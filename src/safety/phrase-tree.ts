/**
 * Alternatives of one place in a pattern, as a tree of their words. A branch may be a word, the beginning of one, or another tree (a name
 * that many patterns share), so that nothing is ever multiplied out: a table is ready in a millisecond or two.
 */
export interface PhraseTree {
  /** An alternative ends here. */
  isEnd: boolean;
  readonly words: Map<string, PhraseTree>;
  readonly beginnings: (readonly [beginning: string, next: PhraseTree])[];
  readonly names: (readonly [name: PhraseTree, next: PhraseTree])[];
}

/** One step of an alternative: a word, a word's beginning, or a name. */
export type Step = string | { readonly beginning: string } | { readonly name: PhraseTree };

export function emptyTree(): PhraseTree {
  return { isEnd: false, words: new Map(), beginnings: [], names: [] };
}

export function addPhrase(tree: PhraseTree, steps: readonly Step[]): void {
  let node = tree;
  for (const step of steps) {
    const known = typeof step === 'string' ? node.words.get(step) : undefined;
    const next = known ?? emptyTree();
    if (typeof step !== 'string') {
      if ('name' in step) node.names.push([step.name, next]);
      else node.beginnings.push([step.beginning, next]);
    } else if (!known) node.words.set(step, next);
    node = next;
  }
  node.isEnd = true;
}

/** Where the alternatives that begin at `from` may end, as indices into `words`; calls `found` until it says `true`, and returns whether it did. */
export function someEnd(
  tree: PhraseTree,
  words: readonly string[],
  from: number,
  found: (end: number) => boolean,
): boolean {
  if (tree.isEnd && found(from)) return true;
  const word = words[from];
  if (word === undefined) return false;
  const next = tree.words.get(word);
  if (next && someEnd(next, words, from + 1, found)) return true;
  for (const [beginning, after] of tree.beginnings) {
    if (word.startsWith(beginning) && someEnd(after, words, from + 1, found)) return true;
  }
  for (const [name, after] of tree.names) {
    if (someEnd(name, words, from, (end) => someEnd(after, words, end, found))) return true;
  }
  return false;
}

/** Tells every word, and every beginning of one, that an alternative can begin with. */
export function eachFirst(tree: PhraseTree, tell: (first: string, isBeginning: boolean) => void): void {
  for (const word of tree.words.keys()) tell(word, false);
  for (const [beginning] of tree.beginnings) tell(beginning, true);
  for (const [name] of tree.names) eachFirst(name, tell);
}
