import { frameWords } from './frame-words.ts';
import type { FrameWords } from './language/shape.ts';

/**
 * The words before the slot in the samples of our question intents, by language. Alexa leaves them out of the slot ("what {query}" gives
 * "is love"), so they are put back here; the interaction models are built from the same table. Where a language inflects the word, or
 * puts it elsewhere in the sentence, the intent has no carrier and belongs to the catch-all.
 */
export const carriers: ReadonlyMap<string, ReadonlyMap<string, string>> = tablesOf(({ questions }) =>
  Object.entries(questions),
);

/** What else begins a sentence, by intent and language: in models that have no catch-all. */
export const wideLeads: ReadonlyMap<string, ReadonlyMap<string, string>> = tablesOf(({ leads }) =>
  lettered('Lead', leads),
);

/** What ends a sentence, likewise. */
export const wideTails: ReadonlyMap<string, ReadonlyMap<string, string>> = tablesOf(({ tails }) =>
  lettered('Tail', tails),
);

/**
 * Puts the carrier words of an intent back beside its text, without doubling those that came through: "tell me" and
 * "me a joke" make "tell me a joke". Text of an intent without carriers is returned as it is.
 */
export function restoreCarrier(intentName: string, text: string, locale: string): string {
  const language = locale.slice(0, 2);
  const tail = wideTails.get(language)?.get(intentName);
  if (tail !== undefined) return text.endsWith(tail) ? text : `${text}${language === 'ja' ? '' : ' '}${tail}`;
  const carrier = carriers.get(language)?.get(intentName) ?? wideLeads.get(language)?.get(intentName);
  if (carrier === undefined) return text;
  // "j'" and what follows it are one word.
  if (carrier.endsWith("'")) return text.toLowerCase().startsWith(carrier) ? text : carrier + text;
  const carrierWords = carrier.split(' ');
  const textWords = text.split(' ');
  let missing = 0;
  while (missing < carrierWords.length && !startsWith(textWords, carrierWords.slice(missing))) missing++;
  return [...carrierWords.slice(0, missing), ...textWords].join(' ');
}

function startsWith(words: readonly string[], start: readonly string[]): boolean {
  return start.every((word, at) => words[at]?.toLowerCase() === word);
}

function tablesOf(entries: (words: FrameWords) => (readonly [string, string])[]) {
  return new Map(
    Object.entries(frameWords).map(([language, words]) => [language, new Map(words ? entries(words) : [])]),
  );
}

/** Names of intents may have letters only. */
function lettered(prefix: string, list = ''): (readonly [string, string])[] {
  return list
    .split(',')
    .filter((words) => words.trim() !== '')
    .map((words, at) => [`${prefix}${String.fromCharCode(65 + at)}Intent`, words.trim()] as const);
}
