import { createPhrases, type Phrases } from '../phrases.ts';
import { fold } from '../fold.ts';
import { wordsIn } from '../words-in.ts';
import type { Carrier, LanguageData, SpokenMark } from './shape.ts';

/** A language's data, ready to be looked up. */
export interface Language {
  readonly data: LanguageData;
  readonly numbers: ReadonlyMap<string, number>;
  readonly besideDigits: ReadonlyMap<string, number>;
  readonly betweenDigits: ReadonlyMap<string, number>;
  readonly repeats: ReadonlyMap<string, number>;
  readonly and: string | undefined;
  readonly ordinals: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  readonly close: ReadonlySet<string>;
  readonly dateLinks: ReadonlySet<string>;
  readonly marks: Phrases<SpokenMark>;
  readonly spelling: ReadonlySet<string>;
  readonly carriers: Phrases<readonly Carrier[]>;
  readonly stop: ReadonlySet<string>;
  /** Those of `stop` that are not `common`. */
  readonly functionWords: ReadonlySet<string>;
  readonly letterWords: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** Whether it is a given name in any language. */
  isNameAnywhere(word: string): boolean;
  readonly streetBefore: ReadonlySet<string>;
  readonly streetAfter: ReadonlySet<string>;
  readonly streetAfterRare: ReadonlySet<string>;
  /** Longest first. */
  readonly streetSuffix: readonly string[];
  readonly dwelling: ReadonlySet<string>;
  readonly regions: Phrases<true>;
  /** As house number and street: "10 downing street". */
  readonly famous: ReadonlySet<string>;
  readonly famousWords: ReadonlySet<string>;
  readonly arithmetic: ReadonlySet<string>;
  readonly measures: ReadonlySet<string>;
}

export function prepareLanguage(data: LanguageData, isNameAnywhere: (word: string) => boolean): Language {
  return {
    data,
    numbers: numbersOf(data.numbers),
    besideDigits: numbersOf(data.besideDigits),
    betweenDigits: numbersOf(data.betweenDigits),
    repeats: numbersOf(data.repeats),
    and: data.and,
    ordinals: wordsOf(data.ordinals),
    months: wordsOf(data.months),
    close: wordsOf(data.close),
    dateLinks: wordsOf(data.dateLinks),
    marks: createPhrases(Object.entries(data.marks) as [SpokenMark, string][]),
    spelling: wordsOf(data.spelling),
    carriers: carriersOf(data),
    stop: wordsOf(`${data.stop},${data.common ?? ''}`),
    functionWords: wordsOf(data.stop),
    letterWords: wordsOf(data.letterWords),
    titles: wordsOf(data.titles),
    names: wordsOf(data.names),
    isNameAnywhere,
    streetBefore: wordsOf(data.streetBefore),
    streetAfter: wordsOf(data.streetAfter),
    streetAfterRare: wordsOf(data.streetAfterRare),
    streetSuffix: [...wordsOf(data.streetSuffix)].sort((a, b) => b.length - a.length),
    dwelling: wordsOf(data.dwelling),
    regions: createPhrases([[true, data.regions ?? '']]),
    famous: new Set((data.famous ?? '').split(',').map((address) => fold(address.trim()))),
    famousWords: wordsOf(data.famous),
    arithmetic: wordsOf(data.arithmetic),
    measures: wordsOf(data.measures),
  };
}

/** Every word of the list, folded; its phrases count word by word. */
function wordsOf(list = ''): Set<string> {
  return new Set(wordsIn(list));
}

function numbersOf(list = ''): Map<string, number> {
  return new Map(
    list
      .split(',')
      .map((entry) => entry.trim().split(' '))
      .filter((entry): entry is [string, string] => entry.length === 2)
      .map(([word, value]) => [fold(word), Number(value)]),
  );
}

/** A phrase may announce several kinds: after "email" comes an address or a name. */
function carriersOf({ carriers }: LanguageData): Phrases<readonly Carrier[]> {
  const meanings = new Map<string, Carrier[]>();
  for (const [carrier, list] of Object.entries(carriers) as [Carrier, string][]) {
    for (const phrase of list.split(',')) {
      const key = phrase.trim();
      const known = meanings.get(key);
      if (known) known.push(carrier);
      else meanings.set(key, [carrier]);
    }
  }
  return createPhrases(Array.from(meanings, ([phrase, carriers]) => [carriers, phrase] as const));
}
