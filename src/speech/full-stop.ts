import type { Reading, Verdict } from './reading.ts';
import { calendarWords } from './rules/calendar.ts';
import type { SentenceRules } from './rules/shape.ts';

/** Longer than any abbreviation or starter; what is longer is judged by its beginning. */
const LONGEST_WORD = 24;
const LOOK_BEHIND = 64;

interface Stop {
  readonly at: number;
  /** After the stop and the quotes or brackets that close behind it. */
  readonly end: number;
  /** First character of what follows, past spaces and opening marks. */
  readonly word: number;
  /** One plain full stop, not "?!" or an ellipsis. */
  readonly single: boolean;
}

/** Judges a stop of the Latin kind that is followed by a space and something else on the same line. */
export function judgeFullStop(reading: Reading, stop: Stop): Verdict {
  const { text, rules } = reading;
  const first = String.fromCodePoint(text.codePointAt(stop.word) ?? 0);
  const end: Verdict = { end: stop.end };
  if (/[,;:%)\]}،、]/u.test(first)) return 'inside';
  if (/\p{Ll}/u.test(first)) return judgeLowerCase(reading, stop);
  if (!stop.single) return end;

  const [token = '', ...before] = tokensBefore(text, reading.from, stop.at);
  if (isLabel(token, before, reading)) return 'inside';
  if (isListed(rules.never, token, before)) return 'inside';
  if (isListed(rules.beforeNumber, token, before)) {
    const next = nextWord(reading, stop.word);
    if (next === undefined) return 'wait';
    if (/\p{Nd}/u.test(first) || /^[IVXLCDM]{2,}$/u.test(next)) return 'inside';
  }
  if (/^\d{1,3}$/u.test(token) && rules.beforeOrdinal) return judgeOrdinal(reading, stop, before[0] ?? '');
  if (isListed(rules.mayEnd, token, before))
    return decide(reading, stop, (next) => !isCalendar(next, reading));

  const initial = /^(?:\p{L}\p{M}*[.-]+)*\p{L}\p{M}*$/u.test(token);
  const roman = rules.beforeOrdinal !== undefined && /^[IVX]{2,}$/u.test(token);
  if (initial && rules.lettered.has((before[0] ?? '').toLowerCase())) return end;
  if (initial && !/^\p{Lo}/u.test(token) && token.length > 1 && token === token.toLowerCase()) return end;
  if (initial && /^\p{Ll}$/u.test(token)) return judgeSpacedAbbreviation(reading, stop);
  if (initial || roman || isListed(rules.rarelyEnd, token, before)) {
    return decide(reading, stop, (next, abbreviated) => !abbreviated && rules.starters.has(next));
  }
  return end;
}

/** A small letter continues the sentence, unless it begins a name like iPhone or is the label of an item: "b) Stir." */
function judgeLowerCase({ text, limit, final }: Reading, { word, end }: Stop): Verdict {
  for (let index = word; index < limit && index - word < LONGEST_WORD; index++) {
    const char = text.charAt(index);
    if (/\p{Lu}/u.test(char) || (char === ')' && index === word + 1)) return { end };
    if (!/\p{Ll}/u.test(char)) return 'inside';
  }
  return final || limit - word >= LONGEST_WORD ? 'inside' : 'wait';
}

/** "am 3. Mai", "der 2. Weltkrieg", but "Platz 3. Peter war". */
function judgeOrdinal(reading: Reading, stop: Stop, before: string): Verdict {
  const { beforeOrdinal, starters } = reading.rules;
  return decide(reading, stop, (next) => {
    if (isCalendar(next, reading)) return false;
    return starters.has(next) || beforeOrdinal?.has(before.toLowerCase()) !== true;
  });
}

/** The first part of "z. B." or "p. ej.": one small letter, then a short abbreviation. */
function judgeSpacedAbbreviation(reading: Reading, stop: Stop): Verdict {
  return decide(reading, stop, (next, abbreviated) => !(abbreviated && next.length <= 3));
}

/** Asks of the next word, in lower case and without what follows an apostrophe, whether it begins a sentence. */
function decide(
  reading: Reading,
  { word, end }: Stop,
  begins: (next: string, abbreviated: boolean) => boolean,
): Verdict {
  const next = nextWord(reading, word);
  if (next === undefined) return 'wait';
  return begins(next.toLowerCase(), reading.text[word + next.length] === '.') ? { end } : 'inside';
}

/** The letters at `from`, or undefined while the text may go on with more of them. */
function nextWord({ text, limit, final }: Reading, from: number): string | undefined {
  let past = from;
  while (past < limit && past - from < LONGEST_WORD && /[\p{L}\p{M}]/u.test(text.charAt(past))) past++;
  if (past === limit && !final && past - from < LONGEST_WORD) return undefined;
  return text.slice(from, past);
}

/** "1. First" at the start of a sentence or after "steps: ". A number or letter that only labels what follows. */
function isLabel(token: string, before: readonly string[], { text, from }: Reading): boolean {
  if (!/^(?:\d{1,2}|[a-z])$/u.test(token)) return false;
  if (before.length > 0) return token === '1' && before[0]?.endsWith(':') === true;
  return text
    .slice(from, from + LOOK_BEHIND)
    .trimStart()
    .startsWith(`${token}.`);
}

/** The last words before the stop, nearest first, without opening marks and elided articles ("l’avv."). */
function tokensBefore(text: string, from: number, at: number): string[] {
  const behind = text.slice(Math.max(from, at - LOOK_BEHIND), at);
  const tokens = behind.split(/\s+/u).filter((token) => token !== '');
  return tokens
    .slice(-3)
    .reverse()
    .map((token) => token.replace(/^["'“‘„«»([{*_~`¿¡]+/u, '').replace(/^\p{L}{1,4}['’](?=\p{L})/u, ''));
}

/** Looks the token up alone and joined with the abbreviated words before it: "z." + "B" is "z.B". */
function isListed(list: SentenceRules['never'], token: string, before: readonly string[]): boolean {
  let joined = token;
  for (let count = 0; ; count++) {
    if (list.has(joined) || list.has(joined.charAt(0).toLowerCase() + joined.slice(1))) return true;
    const previous = before[count];
    if (previous?.endsWith('.') !== true) return false;
    joined = previous + joined;
  }
}

function isCalendar(word: string, { locale }: Reading): boolean {
  return calendarWords(locale).has(word);
}
