import type { Detector } from '../finding.ts';
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
  utterance.carriers
    .filter(({ meaning, from }) => meaning === 'birth' && isOfSomebodyClose(utterance, from))
    .flatMap(({ from, to }) => {
      const span = dateAfter(utterance, to) ?? dateBefore(utterance, from);
      return span ? [{ type: 'BIRTHDATE' as const, ...span, certainty: 'certain' }] : [];
    });

function isOfSomebodyClose({ tokens, language, carriers }: Utterance, from: number): boolean {
  const isInside = carriers.some(
    (carrier) => carrier.from === from && tokens.slice(from, carrier.to).some(isClose),
  );
  return from <= 2 || isInside || tokens.slice(Math.max(0, from - SUBJECT), from).some(isClose);

  function isClose({ word }: { readonly word: string }): boolean {
    return language.close.has(word);
  }
}

function dateAfter(utterance: Utterance, after: number): { from: number; to: number } | undefined {
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
function dateBefore(utterance: Utterance, before: number): { from: number; to: number } | undefined {
  for (let from = Math.max(0, before - LONGEST); from < before; from++) {
    const to = dateAt(utterance, from);
    if (to !== undefined && to <= before && before - to <= 1) return { from, to };
  }
  return undefined;
}
