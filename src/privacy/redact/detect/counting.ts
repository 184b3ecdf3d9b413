import type { DigitRow } from '../digit-rows.ts';
import { codeUpTo, isAnnounced, type Utterance } from '../utterance.ts';

/** How far a word such as "divided" or "digits" reaches. */
const REACH = 8;

/** Whether a long row of digits is an amount, a count, a date or a calculation rather than a number somebody is reached by. */
export function isCounting(utterance: Utterance, row: DigitRow): boolean {
  return (
    isAmount(utterance, row) ||
    isDecimal(row) ||
    isDate(row) ||
    isSeries(row) ||
    isDotted(row) ||
    isCalculated(utterance, row)
  );
}

/** "$1500000", "1500000 euros", "1500000 %". */
function isAmount({ tokens, language }: Utterance, { from, to }: DigitRow): boolean {
  const after = tokens[to];
  return (
    /^[$€£¥₹]$/.test(tokens[from - 1]?.word ?? '') ||
    /^[%€$£¥₹°]$/.test(after?.word ?? '') ||
    (after?.kind === 'word' && language.measures.has(after.word))
  );
}

function isDecimal({ parts }: DigitRow): boolean {
  const [whole, fraction] = parts;
  return (
    parts.length >= 2 &&
    /^[.,]$/.test(fraction?.gap ?? '') &&
    (whole?.text.length ?? 0) < 3 &&
    parts.slice(2).every(({ gap }) => gap === '')
  );
}

/** "2024-11-22", "12/25/2024", "1914-1918". */
function isDate({ parts }: DigitRow): boolean {
  if (parts.some(({ spoken }) => spoken)) return false;
  const lengths = parts.map(({ text }) => text.length).join('');
  const gaps = parts.slice(1).map(({ gap }) => gap);
  if (lengths === '44') return parts.every(({ text }) => /^(?:1\d|20)/.test(text));
  return (
    /^(?:[12]{2}4|4[12]{2})$/.test(lengths) &&
    gaps.every((gap) => gap === gaps[0]) &&
    parts.every(({ text }) => text.length === 4 || Number(text) <= 31)
  );
}

/** "One two three four five …", "ten twenty thirty …": the same step each time; or each number the sum of the two before. */
function isSeries({ parts }: DigitRow): boolean {
  const values = parts.map(({ text }) => Number(text));
  if (values.length < 4) return false;
  const step = (values[1] ?? 0) - (values[0] ?? 0);
  const follows = (rule: (before: number, first: number) => number, from: number) =>
    values.every(
      (value, index) => index < from || value === rule(values[index - 1] ?? 0, values[index - 2] ?? 0),
    );
  return (
    (step !== 0 && follows((before) => before + step, 1)) || follows((before, first) => before + first, 2)
  );
}

/** "192.168.1.1", which is no secret and no phone. */
function isDotted({ parts }: DigitRow): boolean {
  return (
    parts.length === 4 &&
    parts.every(({ text, gap }, index) => text.length <= 3 && (index === 0 || gap === '.'))
  );
}

function isCalculated(utterance: Utterance, { from, to }: DigitRow): boolean {
  if (isAnnounced(utterance, ['phone'], { from: from - REACH, to: from })) return false;
  const { tokens, language } = utterance;
  for (let at = Math.max(0, from - REACH); at < to + REACH && at < tokens.length; at++) {
    if (at === from) at = to;
    const word = tokens[at]?.word ?? '';
    if (/^[*×÷=^√]$/.test(word)) return true;
    if (!language.arithmetic.has(word)) continue;
    // "Plus four four …" begins a phone number, "three plus four" is a sum.
    const isSign = language.marks.at(tokens, at) !== undefined;
    if (!isSign || codeUpTo(utterance, at)?.at(-1)?.to === at) return true;
  }
  return false;
}
