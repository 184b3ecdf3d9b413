import { languageOf } from './language.ts';
import { onFirstUse } from './on-first-use.ts';

/** Measured speech of Alexa voices lies near this for text in alphabets, spaces and pauses included. */
const CHARACTERS_PER_SECOND = 14.5;
/** Languages that are spoken with more or fewer written characters a second. */
const perSecondIn = new Map([
  ['es', 15.5],
  ['it', 15],
  ['pt', 15],
  ['fr', 15],
  // Short vowels are not written.
  ['ar', 11.5],
]);

/** How many characters of plain text a character is worth, by the first class that fits it. */
const worth = onFirstUse((): readonly (readonly [RegExp, number])[] => [
  [/[ -/:-@[-`{-~A-Za-z]/, 1],
  [/\p{Script=Han}/u, 3.2],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 1.9],
  [/\p{Script=Hangul}/u, 2.6],
  [/[。！？、]/u, 4],
  // Vowel signs and accents are spoken with their letter.
  [/\p{M}/u, 0.3],
  [/[\p{L}\p{P}\p{Z}]/u, 1],
  [/\p{Cc}/u, 1],
  [/\p{Cf}/u, 0],
]);

/**
 * About how long a voice takes to say a text, in milliseconds. An estimate for pacing: 14.5 characters a second in alphabets,
 * denser scripts by what a character stands for; digits and symbols count as the words they are read as.
 */
export function speechDurationMs(text: string, locale: string): number {
  const perSecond = perSecondIn.get(languageOf(locale)) ?? CHARACTERS_PER_SECOND;
  let characters = 0;
  for (const char of text.trim()) characters += asciiWorth()[char.charCodeAt(0)] ?? worthOf(char);
  return Math.round((characters / perSecond) * 1000);
}

/** Most characters of most languages, looked up: the time of a whole answer is estimated several times a turn. */
const asciiWorth = onFirstUse((): readonly number[] =>
  Array.from({ length: 128 }, (_, code) => worthOf(String.fromCharCode(code))),
);

function worthOf(char: string): number {
  if (/\p{Nd}/u.test(char)) return 5;
  if (/[$€£¥₹%&+=<>@#^|~°×÷]/u.test(char)) return 8;
  return worth().find(([kind]) => kind.test(char))?.[1] ?? 8;
}
