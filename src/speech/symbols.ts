import { onFirstUse } from './on-first-use.ts';
import type { SymbolWords } from './symbol-words.ts';

/** Spaces within a line. */
const GAP = String.raw`[^\S\n]`;
const ARROW = '(?:->|=>|[→⇒➔➜])';
/** What an operation may stand behind and before. */
const BEFORE = String.raw`(?<=[\d\p{L})°%²³])`;
const AFTER = String.raw`(?=[\d\p{L}($€£√-])`;

const pattern = (source: string) => new RegExp(source, 'gu');

const arrows = onFirstUse(() => ({
  betweenNumbers: pattern(String.raw`(?<=\d)${GAP}*${ARROW}${GAP}*(?=\d)`),
  betweenWords: pattern(String.raw`(?<=[\p{L}\p{N})"”])${GAP}*${ARROW}${GAP}*(?=[\p{L}\p{N}("“])`),
  stray: pattern(String.raw`${GAP}*[→⇒➔➜←⇐↔⇔]${GAP}*`),
}));

/** Signs of arithmetic: between numbers with or without spaces, and between anything with spaces. The first that fits counts. */
const operators = onFirstUse((): readonly (readonly [RegExp, keyof SymbolWords])[] => [
  [tight(String.raw`\*\*`), 'power'],
  [pattern(String.raw`(?<=[\p{L}\d)])${GAP}?\^${GAP}?(?=[\p{L}\d(-])`), 'power'],
  [tight(String.raw`[*×·⋅]`), 'times'],
  [spaced('[*×]'), 'times'],
  [tight('÷'), 'dividedBy'],
  [tight(String.raw`\+`), 'plus'],
  [spaced(String.raw`\+`), 'plus'],
  // "3-2" is a score and "3–5" a range; only a true minus sign needs no spaces.
  [pattern(String.raw`(?<=\d)${GAP}+-${GAP}+(?=\d)|(?<=[\d)])${GAP}*−${GAP}*(?=[\d(])`), 'minus'],
  [tight('={1,3}'), 'equals'],
  [spaced('={1,3}'), 'equals'],
  [pattern(String.raw`(?<=[\p{L}\d)])<(?=[\p{L}\d(])`), 'lessThan'],
  [spaced('<'), 'lessThan'],
  [pattern(String.raw`(?<=[\p{L}\d)])>(?=[\p{L}\d(])`), 'greaterThan'],
  [spaced('>'), 'greaterThan'],
]);

/**
 * Symbols between or before numbers and words, in words: "5 * 3" is "5 times 3", "A & B" is "A and B". What voices read well
 * (money, units, percent, dates, times, fractions) and names (C++, C#, #hashtag, snake_case, *args) stay as they are. Without
 * words for the language only arrows change.
 */
export function withSpokenSymbols(text: string, words: SymbolWords | undefined): string {
  const { betweenNumbers, betweenWords, stray } = arrows();
  const plain = text
    .replace(betweenNumbers, words ? ` ${words.to} ` : ', ')
    .replace(betweenWords, ', ')
    .replace(stray, ' ');
  if (!words) return plain;
  const calculated = operators().reduce(
    (spoken, [sign, word]) => spoken.replace(sign, ` ${words[word]} `),
    plain,
  );
  return withRanges(calculated, words.to)
    .replace(/[^\S\n]*&+[^\S\n]*/gu, ` ${words.and} `)
    .replace(/(?<=[\p{L}\p{N}])[^\S\n]+@[^\S\n]+(?=[\p{L}\p{N}])/gu, ` ${words.at} `)
    .replace(/(?<![\p{L}\p{N}&#])#[^\S\n]?(?=\d)/gu, `${words.number} `)
    .replace(/(?<![\p{L}\p{N}/~])[~≈][^\S\n]?(?=[$€£]?\d)/gu, `${words.about} `);
}

function tight(sign: string): RegExp {
  return pattern(String.raw`(?<=[\d)])${GAP}*(?:${sign})${GAP}*(?=[\d(])`);
}

function spaced(sign: string): RegExp {
  return pattern(`${BEFORE}${GAP}+(?:${sign})${GAP}+${AFTER}`);
}

/** "3-5" and "1990–1995", but no dates, telephone numbers or scores that fall. */
function withRanges(text: string, to: string): string {
  return text.replace(
    /(?<![\p{L}\p{N}.,/:+)-])(\d{1,4})(?:(-)|[^\S\n]?–[^\S\n]?)(\d{1,4})(?![\p{L}\p{N}/:-]|[.,]\d)/gu,
    (whole, low: string, hyphen: string | undefined, high: string) => {
      const rises = Number(low) < Number(high) && low.length <= high.length;
      const isRange =
        hyphen === undefined || (low.length <= 3 && high.length <= 3) || low.length === high.length;
      return rises && isRange ? `${low} ${to} ${high}` : whole;
    },
  );
}
