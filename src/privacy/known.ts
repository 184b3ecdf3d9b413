import { type PersonalDataType, personalDataTypes } from './redact/personal-data.ts';
import {
  canonicalPlaceholder,
  isPlaceholder,
  placeholderPattern,
  placeholderType,
} from './redact/placeholder.ts';

/**
 * What placeholders stand for: `[EMAIL_1]` -> the address. A type as a key, `EMAIL` -> `7`, is the highest number that was given out where
 * that one is not known any more: what still has an old placeholder somewhere must not get a new meaning.
 */
export type Known = Readonly<Record<string, string>>;

/** Made once and when it is needed: a pattern with classes of letters takes its time. */
let pattern: RegExp | undefined;

/** The placeholders that texts have, in our own spelling. */
export function placeholdersIn(texts: readonly string[]): ReadonlySet<string> {
  const matcher = (pattern ??= new RegExp(placeholderPattern, 'gu'));
  const found = texts.flatMap((text) => text.match(matcher) ?? []);
  return new Set(found.map(canonicalPlaceholder));
}

/** What is known of the placeholders that the texts have; `known` itself where that is all. */
export function referredTo(known: Known, texts: readonly string[]): Known {
  const used = placeholdersIn(texts);
  const isLeft = (key: string) => !isPlaceholder(key) || used.has(key);
  if (Object.keys(known).every(isLeft)) return known;
  const left = Object.entries(known).filter(([key]) => isLeft(key));
  return { ...Object.fromEntries(left), ...asKnown(usedUpTo(known)) };
}

/** The highest number of each type that was ever given out. */
export function usedUpTo(known: Known): Readonly<Partial<Record<PersonalDataType, number>>> {
  const highest: Partial<Record<PersonalDataType, number>> = {};
  for (const [key, value] of Object.entries(known)) {
    const [type, number] = isPlaceholder(key)
      ? [placeholderType(key), Number(/\d+/.exec(key)?.[0])]
      : [personalDataTypes.find((type) => type === key), Number(value)];
    if (type !== undefined && Number.isInteger(number)) highest[type] = Math.max(highest[type] ?? 0, number);
  }
  return highest;
}

function asKnown(highest: ReturnType<typeof usedUpTo>): Known {
  return Object.fromEntries(Object.entries(highest).map(([type, number]) => [type, String(number)]));
}
