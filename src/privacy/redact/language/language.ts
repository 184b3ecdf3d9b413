import { createPhrases, type Phrases } from '../phrases.ts';
import { fold } from '../fold.ts';
import { phrasesIn, wordsIn } from '../words-in.ts';
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
  readonly regions: Phrases<'region'>;
  /** As house number and street: "10 downing street". */
  readonly famous: ReadonlySet<string>;
  readonly famousWords: ReadonlySet<string>;
  readonly arithmetic: ReadonlySet<string>;
  readonly measures: ReadonlySet<string>;
}

export function prepareLanguage(data: LanguageData, isNameAnywhere: (word: string) => boolean): Language {
  const functionWords = wordsOf(data.stop);
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
    marks: phrasesOf(data.marks),
    spelling: wordsOf(data.spelling),
    carriers: meaningsOf(data.carriers),
    stop: new Set([...functionWords, ...wordsOf(data.common)]),
    functionWords,
    letterWords: wordsOf(data.letterWords),
    titles: wordsOf(data.titles),
    names: wordsOf(data.names),
    isNameAnywhere,
    streetBefore: wordsOf(data.streetBefore),
    streetAfter: wordsOf(data.streetAfter),
    streetAfterRare: wordsOf(data.streetAfterRare),
    streetSuffix: [...wordsOf(data.streetSuffix)].sort((a, b) => b.length - a.length),
    dwelling: wordsOf(data.dwelling),
    regions: phrasesOf({ region: data.regions ?? '' }),
    famous: new Set(phrasesIn(data.famous ?? '').map((words) => words.join(' '))),
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

/** A phrase may mean several things: after "email" comes an address or a name. */
function meaningsOf<Meaning extends string>(
  lists: Readonly<Partial<Record<Meaning, string>>>,
): Phrases<readonly Meaning[]> {
  const entries = new Map<string, [words: readonly string[], meanings: Meaning[]]>();
  for (const [meaning, list] of Object.entries(lists) as [Meaning, string][]) {
    for (const words of phrasesIn(list)) {
      const known = entries.get(words.join(' '));
      if (known) known[1].push(meaning);
      else entries.set(words.join(' '), [words, [meaning]]);
    }
  }
  return createPhrases(entries.values());
}

function phrasesOf<Meaning extends string>(
  lists: Readonly<Partial<Record<Meaning, string>>>,
): Phrases<Meaning> {
  return createPhrases(
    (Object.entries(lists) as [Meaning, string][]).flatMap(([meaning, list]) =>
      phrasesIn(list).map((words) => [words, meaning] as const),
    ),
  );
}
