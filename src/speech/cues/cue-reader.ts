import { cueSource } from './cue-pattern.ts';
import type { CueWords } from './shape.ts';

/** Lists of `CueWords` that are looked for anywhere in a text. */
export type CueName = Exclude<
  keyof CueWords,
  'opening' | 'closing' | 'pointless' | 'fewestWords' | 'isUnspaced'
>;

/** One language's cues, to be used on what `foldWords` made of a text. */
export interface CueReader {
  readonly words: CueWords;
  has(cue: CueName, folded: string): boolean;
  /** Without the courtesies around it, unless there is nothing else. */
  strip(folded: string): string;
  /** Without what only looks as if it pointed at something said before. */
  unpoint(folded: string): string;
}

/** Makes each pattern when it is first needed: all of a language take some milliseconds. */
export function createCueReader(words: CueWords): CueReader {
  const { isUnspaced = false } = words;
  const made = new Map<string, RegExp>();
  const pattern = (name: CueName | 'opening' | 'closing' | 'pointless', flags = 'u'): RegExp => {
    const known = made.get(name);
    if (known !== undefined) return known;
    const source = cueSource(words[name], isUnspaced);
    const frame = frames[name]?.(source, isUnspaced) ?? source;
    const fresh = new RegExp(frame, flags);
    made.set(name, fresh);
    return fresh;
  };
  return {
    words,
    has: (cue, folded) => pattern(cue).test(folded),
    strip(folded) {
      const space = isUnspaced ? '' : ' ';
      const stripped = folded.replace(pattern('opening'), '').replace(pattern('closing'), space);
      return stripped.trim() === '' ? folded : stripped;
    },
    unpoint: (folded) => folded.replace(pattern('pointless', 'gu'), isUnspaced ? '·' : ' ·'),
  };
}

/** Where in the text a list stands. Three closings are enough; any number of them would be looked for again from each. */
const frames: Readonly<Record<string, (source: string, isUnspaced: boolean) => string>> = {
  opening: (source) => `^(?:${source})+`,
  closing: (source, isUnspaced) => `(?:${source}){1,3}${isUnspaced ? '' : ' '}$`,
  pointless: (source, isUnspaced) => `${source}(?=${isUnspaced ? '.' : ' [^ ]'})`,
};
