interface GermanicWords {
  /** Folded, 0 to 9 and then 10 to 19. */
  readonly small: readonly string[];
  /** Folded, 20 to 90. */
  readonly tens: readonly string[];
  readonly joiner: string;
  readonly hundred: string;
  readonly thousand: string;
  /** "ein" before "undzwanzig" and "hundert". */
  readonly one: string;
}

/** Reads "neunzehnhundertzweiundachtzig" and its like: units before tens, hundreds and thousands in one word. */
export function germanicNumber(words: GermanicWords): (word: string) => number | undefined {
  const below100 = new Map<string, number>();
  for (const [value, word] of words.small.entries()) below100.set(word, value);
  below100.set(words.one, 1);
  for (const [index, tens] of words.tens.entries()) {
    const value = 20 + 10 * index;
    below100.set(tens, value);
    for (const [unit, word] of words.small.slice(0, 10).entries()) {
      if (unit > 0) below100.set(`${unit === 1 ? words.one : word}${words.joiner}${tens}`, value + unit);
    }
  }
  const split = (word: string, at: string, factor: number, rest: (word: string) => number | undefined) => {
    const index = word.indexOf(at);
    if (index < 0) return undefined;
    const before = index === 0 ? 1 : below100.get(word.slice(0, index));
    const tail = word.slice(index + at.length);
    const after =
      tail === '' ? 0 : rest(tail.startsWith(words.joiner) ? tail.slice(words.joiner.length) : tail);
    return before === undefined || after === undefined ? undefined : before * factor + after;
  };
  const below1000 = (word: string): number | undefined =>
    split(word, words.hundred, 100, (rest) => below100.get(rest)) ?? below100.get(word);
  return (word) => split(word, words.thousand, 1000, below1000) ?? below1000(word);
}

/** Reads "millenovecentottantadue" and its like. */
export function italianNumber(
  small: readonly string[],
  tens: readonly string[],
): (word: string) => number | undefined {
  const below100 = new Map<string, number>(small.map((word, value) => [word, value]));
  for (const [index, word] of tens.entries()) {
    const value = 20 + 10 * index;
    below100.set(word, value);
    for (let unit = 1; unit < 10; unit++) {
      const stem = unit === 1 || unit === 8 ? word.slice(0, -1) : word;
      below100.set(`${stem}${small[unit]}`, value + unit);
    }
  }
  const below1000 = (word: string): number | undefined => {
    const parts = /^(.*?)cent(o?)(.*)$/.exec(word);
    if (!parts) return below100.get(word);
    const [, before = '', vowel, after = ''] = parts;
    const hundreds = before === '' ? 1 : below100.get(before);
    const rest = after === '' ? 0 : (below100.get(after) ?? below100.get(`o${after}`));
    const isWhole = vowel === 'o' || after.startsWith('ott');
    return hundreds === undefined || rest === undefined || !isWhole ? undefined : hundreds * 100 + rest;
  };
  return (word) => {
    const parts = /^(?:mille|(.+?)mila)(.*)$/.exec(word);
    if (!parts) return below1000(word);
    const [, before, after = ''] = parts;
    const thousands = before === undefined ? 1 : below1000(before);
    const rest = after === '' ? 0 : below1000(after);
    return thousands === undefined || rest === undefined ? undefined : thousands * 1000 + rest;
  };
}
