import { type Detector, findings, type Span } from '../finding.ts';
import type { Utterance } from '../utterance.ts';
import { dateAt } from './date.ts';

/** How many tokens may stand between "born" and the date. */
const REACH = 6;
/** How many between whoever was born and "born". */
const SUBJECT = 14;
/** Longest date that is looked for before "geboren". */
const LONGEST = 12;

/**
 * Dates of birth: a date beside words such as "I was born on", said of somebody close ("my son", "she"). The birthday of Abraham
 * Lincoln is nobody's secret, and neither is any other date.
 */
export const birthdate: Detector = (utterance) =>
  findings(
    'BIRTHDATE',
    'certain',
    utterance.carriers
      .filter((carrier) => carrier.meaning === 'birth' && isOfSomebodyClose(utterance, carrier))
      .flatMap(({ from, to }) => dateAfter(utterance, to) ?? dateBefore(utterance, from) ?? []),
  );

/** "My", "she": before the words, in them, or, where an utterance begins with them and the date follows at once, understood. */
function isOfSomebodyClose(utterance: Utterance, { from, to }: Span): boolean {
  const { tokens, language } = utterance;
  return (
    from <= 2 || tokens.slice(Math.max(0, from - SUBJECT), to).some(({ word }) => language.close.has(word))
  );
}

function dateAfter(utterance: Utterance, after: number): Span | undefined {
  for (
    let from = after;
    from - after <= REACH && !/^[.!?;]$/.test(utterance.tokens[from]?.word ?? '.');
    from++
  ) {
    const to = dateAt(utterance, from);
    if (to !== undefined) return { from, to };
  }
  return undefined;
}

/** "Ich bin am vierten Juli 1982 geboren". */
function dateBefore(utterance: Utterance, before: number): Span | undefined {
  for (let from = Math.max(0, before - LONGEST); from < before; from++) {
    const to = dateAt(utterance, from);
    if (to !== undefined && to <= before && before - to <= 1) return { from, to };
  }
  return undefined;
}
