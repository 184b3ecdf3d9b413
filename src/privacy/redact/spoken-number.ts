import type { Language } from './language/language.ts';
import type { NumberReading } from './number.ts';
import type { Token } from './token.ts';

/** The value of one number word of the language. */
export function wordValue(token: Token | undefined, language: Language): number | undefined {
  if (token?.kind !== 'word') return undefined;
  return language.numbers.get(token.word) ?? language.data.compound?.(token.word);
}

/** From here on it is an amount: nobody dictates a number in thousands, but years and house numbers are said so. */
const AMOUNT = 10_000;

/** One word of a number, or "quatre-vingt", which is one in all but spelling. */
interface Step {
  readonly value: number;
  readonly to: number;
  /** "and" stands before it. */
  readonly joined: boolean;
}

/** The number that the words from token `at` on make, as long as they make one. */
export function readSpokenNumber(
  tokens: readonly Token[],
  at: number,
  language: Language,
): NumberReading | undefined {
  const first = wordValue(tokens[at], language) === undefined ? undefined : stepAt(tokens, at, language);
  if (!first) return undefined;
  // "One thousand nine hundred five": `total` is 1000, `group` grows to 905, `last` is the step that was taken last.
  let last = first.value;
  let [total, group] = last >= 1000 ? [last, 0] : [0, last];
  let { to } = first;
  for (let step = stepAt(tokens, to, language); step; step = stepAt(tokens, to, language)) {
    if (!step.joined && multiplies(group, step.value)) {
      group *= step.value;
      if (step.value >= 1000) [total, group] = [total + group, 0];
    } else if (follows(last, step, language) && !isDictated(last, step, stepAt(tokens, step.to, language))) {
      group += step.value;
    } else {
      break;
    }
    last = step.value;
    to = step.to;
  }
  return { digits: String(total + group), to, amount: total + group >= AMOUNT };
}

function stepAt(tokens: readonly Token[], from: number, language: Language): Step | undefined {
  let at = afterHyphen(tokens, from);
  const joined = language.and !== undefined && tokens[at]?.word === language.and;
  if (joined) at = afterHyphen(tokens, at + 1);
  const value = wordValue(tokens[at], language);
  if (value === undefined) return undefined;
  const next = afterHyphen(tokens, at + 1);
  const isEighty =
    language.data.vigesimal === true && value === 4 && wordValue(tokens[next], language) === 20;
  return isEighty ? { value: 80, to: next + 1, joined } : { value, to: at + 1, joined };
}

function afterHyphen(tokens: readonly Token[], at: number): number {
  return tokens[at]?.word === '-' && tokens[at].glued ? at + 1 : at;
}

function multiplies(group: number, step: number): boolean {
  if (group === 0) return false;
  return step === 100 ? group < 100 : step >= 1000 && group < 1000;
}

/** Whether a number whose last step was `last` goes on with this one. */
function follows(last: number, { value, joined }: Step, { data }: Language): boolean {
  if (value === 0) return false;
  if (last >= 1000) return value < 1000;
  if (last >= 100) return last % 100 === 0 && value < 100;
  if (data.vigesimal) {
    if (last === 10) return value >= 7 && value <= 9;
    if (last === 60 || last === 80) return value < 20;
    return last >= 20 && last % 10 === 0 && value < 10 && (!joined || value === 1);
  }
  if (last < 20 || last % 10 !== 0 || value >= 10 || data.compound) return false;
  return joined === (data.andAfterTens ?? false);
}

/** "Eight hundred five five five": after hundreds, a digit followed by more of them is one of a row. */
function isDictated(last: number, { value, joined }: Step, next: Step | undefined): boolean {
  return last >= 100 && value < 10 && !joined && next !== undefined && next.value < 100;
}
