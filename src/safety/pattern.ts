import { onFirstUse } from '../speech/on-first-use.ts';
import { foldMarks } from './fold.ts';
import { addPhrase, eachFirst, emptyTree, type PhraseTree, type Step, someEnd } from './phrase-tree.ts';

/** How the patterns of a language are read. */
export interface PatternOptions {
  /** Names in capitals, and the alternatives each stands for. */
  readonly words: Readonly<Record<string, string>>;
  /** The script puts no spaces between words: patterns are made of characters. */
  readonly isUnspaced?: boolean;
}

/** Whether any of a table's patterns is in a text, given as its words (see `wordsOf`). */
export type Patterns = (words: readonly string[]) => boolean;

interface Part {
  readonly kind: 'one' | 'optional' | 'not' | 'gap';
  /** Read when a text first gets this far: most never do, and a first question should not wait for all of them. */
  readonly tree: () => PhraseTree;
  /** The beginning of the text will do. */
  readonly mayStart: boolean;
}

// A gap has a bound, so that the work per word has one.
const longestGapWords = 3;
const longestGapCharacters = 8;

/** The words of a folded text (see `fold`), or its characters where the script has no spaces. */
export function wordsOf(folded: string, isUnspaced = false): string[] {
  const text = folded.trim();
  return text === '' ? [] : isUnspaced ? Array.from(text) : text.split(' ');
}

/**
 * Reads a table of patterns. A pattern is a line of parts: `a|b` is one of several words, `_` a space within one, `a*` any ending, `^` the
 * beginning of the text, `..` up to three other words (eight characters), `part?` may be missing, `!part` must not follow, and `NAME` is
 * what `words` say, also in `my_NAME`. Written in small letters, as the language is spelled; accents do not count.
 */
export function createPatterns(table: string, { words, isUnspaced = false }: PatternOptions): Patterns {
  const read = createReader(words, isUnspaced);
  const lines = foldMarks(table).split('\n');
  const sequences = lines.map((line) => line.trim()).filter((line) => line !== '');
  const anywhere: Part[][] = [];
  const byWord = new Map<string, Part[][]>();
  const byBeginning = new Map<string, Part[][]>();
  for (const parts of sequences.map((line) => line.split(/ +/).map(read))) {
    if (parts[0]?.mayStart) anywhere.push(parts);
    for (const tree of firstTrees(parts)) {
      eachFirst(tree, (first, isBeginning) => {
        const index = isBeginning ? byBeginning : byWord;
        const there = index.get(first);
        if (!there) index.set(first, [parts]);
        else if (there.at(-1) !== parts) there.push(parts);
      });
    }
  }
  const maxGap = isUnspaced ? longestGapCharacters : longestGapWords;
  const beginnings = Map.groupBy(byBeginning, ([beginning]) => beginning.charAt(0));
  return (text) => {
    const isAt = (at: number, patterns: readonly Part[][]) =>
      patterns.some((parts) => follows(parts, 0, text, at, maxGap));
    if (isAt(0, anywhere)) return true;
    for (let at = 0; at < text.length; at += 1) {
      const word = text[at] ?? '';
      const patterns = byWord.get(word);
      if (patterns !== undefined && isAt(at, patterns)) return true;
      const begun = beginnings.get(word.charAt(0)) ?? [];
      for (const [beginning, patterns] of begun)
        if (word.startsWith(beginning) && isAt(at, patterns)) return true;
    }
    return false;
  };
}

/** What a pattern can begin with: its first part, and the next as long as that may be missing. */
function firstTrees(parts: readonly Part[]): PhraseTree[] {
  const needed = parts.findIndex(({ kind }) => kind === 'one');
  return parts.slice(0, needed + 1).map(({ tree }) => tree());
}

function follows(
  parts: readonly Part[],
  index: number,
  text: readonly string[],
  at: number,
  maxGap: number,
): boolean {
  const part = parts[index];
  if (part === undefined) return true;
  const rest = (end: number) => follows(parts, index + 1, text, end, maxGap);
  switch (part.kind) {
    case 'gap':
      for (let skipped = 0; skipped <= maxGap && at + skipped <= text.length; skipped++) {
        if (rest(at + skipped)) return true;
      }
      return false;
    case 'not':
      return !someEnd(part.tree(), text, at, () => true) && rest(at);
    default:
      if (part.mayStart && at === 0 && rest(at)) return true;
      return someEnd(part.tree(), text, at, rest) || (part.kind === 'optional' && rest(at));
  }
}

/** Reads parts; a name is read once, whichever patterns use it. */
function createReader(names: PatternOptions['words'], isUnspaced: boolean): (part: string) => Part {
  const trees = new Map<string, PhraseTree>();
  const treeOf = (alternatives: string): PhraseTree => {
    const tree = emptyTree();
    for (const one of alternatives.split('|')) if (one !== '^') addPhrase(tree, stepsOf(one));
    return tree;
  };
  const nameOf = (name: string): PhraseTree => {
    const tree = trees.get(name) ?? treeOf(foldMarks(names[name] ?? ''));
    trees.set(name, tree);
    return tree;
  };
  const stepsOf = (phrase: string): Step[] =>
    piecesOf(phrase, isUnspaced).map((piece) => {
      if (Object.hasOwn(names, piece)) return { name: nameOf(piece) };
      return piece.endsWith('*') ? { beginning: piece.slice(0, -1) } : piece;
    });
  return (part) => {
    const alternatives = part.replace(/^!|\?$/g, '');
    const kind =
      part === '..' ? 'gap' : part.startsWith('!') ? 'not' : part.endsWith('?') ? 'optional' : 'one';
    const mayStart = alternatives.split('|').some((one) => one === '^' || names[one]?.startsWith('^'));
    return { kind, tree: onFirstUse(() => treeOf(alternatives)), mayStart };
  };
}

function piecesOf(phrase: string, isUnspaced: boolean): string[] {
  if (!isUnspaced) return phrase.split('_');
  return phrase.match(/[A-Z]+|[^]/gu) ?? [];
}
