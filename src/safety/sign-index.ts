import { foldMarks } from './fold.ts';
import type { SafetyLanguage } from './language/shape.ts';
import { type Signs, signs } from './rules/shape.ts';

/** Marks in `heard`, by the position of each sign in `signs`, what is said at `words[at]` and the words after it. */
export type SignIndex = (words: readonly string[], at: number, heard: Uint8Array) => void;

interface Entry {
  readonly rest: readonly string[];
  /** The last word may go on. */
  readonly isBeginning: boolean;
  readonly sign: number;
}

/** Makes a language's table of signs ready to be looked up, word by word or, in a script without spaces, character by character. */
export function createSignIndex(
  table: Signs,
  { isUnspaced, joined = '' }: Pick<SafetyLanguage, 'isUnspaced' | 'joined'>,
): SignIndex {
  return isUnspaced ? pieces(table) : phrases(table, joined.split(' '));
}

function phrases(table: Signs, joined: readonly string[]): SignIndex {
  const byWord = new Map<string, Entry[]>();
  const byBeginning = new Map<string, number[]>();
  const lengths = new Set<number>();
  for (const [sign, phrase] of phrasesOf(table)) {
    const isBeginning = phrase.endsWith('*');
    const [first = '', ...rest] = (isBeginning ? phrase.slice(0, -1) : phrase).split('_');
    if (isBeginning && rest.length === 0) {
      lengths.add(first.length);
      add(byBeginning, first, sign);
    } else add(byWord, first, { rest, isBeginning, sign });
  }
  return (words, at, heard) => {
    const spoken = words[at] ?? '';
    for (const joint of joined) {
      if (!spoken.startsWith(joint)) continue;
      const word = spoken.slice(joint.length);
      mark(byWord.get(word), words, at, heard);
      for (const length of lengths) {
        if (length > word.length) continue;
        for (const sign of byBeginning.get(word.slice(0, length)) ?? []) heard[sign] = 1;
      }
    }
  };
}

function pieces(table: Signs): SignIndex {
  const byFirst = new Map<string, Entry[]>();
  for (const [sign, piece] of phrasesOf(table)) {
    const [first = '', ...rest] = Array.from(piece);
    add(byFirst, first, { rest, isBeginning: false, sign });
  }
  return (characters, at, heard) => {
    mark(byFirst.get(characters[at] ?? ''), characters, at, heard);
  };
}

function mark(
  entries: readonly Entry[] | undefined,
  words: readonly string[],
  at: number,
  heard: Uint8Array,
): void {
  if (!entries) return;
  for (const entry of entries) if (heard[entry.sign] === 0 && goesOn(entry, words, at)) heard[entry.sign] = 1;
}

function goesOn({ rest, isBeginning }: Entry, words: readonly string[], at: number): boolean {
  for (let index = 0; index < rest.length; index++) {
    const expected = rest[index] ?? '';
    const word = words[at + 1 + index];
    if (word === expected || (expected === '$' && word === undefined)) continue;
    if (!isBeginning || index !== rest.length - 1 || !word?.startsWith(expected)) return false;
  }
  return true;
}

function phrasesOf(table: Signs): [sign: number, phrase: string][] {
  return signs.flatMap((sign, id) =>
    foldMarks(table[sign])
      .split(' ')
      .filter((phrase) => phrase !== '')
      .map((phrase): [number, string] => [id, phrase]),
  );
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
