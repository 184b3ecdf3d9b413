import type { Finding } from './finding.ts';
import { isPlaceholder, placeholder, placeholderType } from './placeholder.ts';
import { type PersonalDataType, personalDataTypes } from './personal-data.ts';
import { readUtterance, type Utterance } from './utterance.ts';
import { valueKey } from './value-key.ts';

interface KnownWords {
  readonly type: PersonalDataType;
  readonly words: readonly string[];
}

/** The placeholders of a conversation and what they stand for. */
export class KnownValues {
  readonly byPlaceholder: Map<string, string>;
  readonly #byKey = new Map<string, string>();
  /** Values to be found again where nothing announces them, by first word. */
  readonly #byFirstWord = new Map<string, KnownWords[]>();
  readonly #reserved = new Set<string>();
  readonly #lastNumber = new Map<PersonalDataType, number>();

  constructor(
    locale: string,
    known: Readonly<Record<string, string>>,
    usedUpTo: Readonly<Partial<Record<PersonalDataType, number>>>,
  ) {
    for (const type of personalDataTypes) this.#lastNumber.set(type, usedUpTo[type] ?? 0);
    this.byPlaceholder = new Map(Object.entries(known).filter(([key]) => isPlaceholder(key)));
    for (const [key, value] of this.byPlaceholder) {
      const utterance = readUtterance(value, locale);
      const finding = { type: placeholderType(key), from: 0, to: utterance.tokens.length };
      this.#remember(utterance, finding, key);
    }
  }

  /** These placeholders stand for themselves: no value gets them. */
  reserve(placeholders: Iterable<string>): void {
    for (const written of placeholders) this.#reserved.add(written);
  }

  /** The placeholder of a value, the same as before for the same value. */
  placeholderFor(utterance: Utterance, finding: Finding, value: string): string {
    const known = this.#byKey.get(valueKey(utterance, finding));
    if (known !== undefined) return known;
    const made = this.#next(finding.type);
    this.byPlaceholder.set(made, value);
    this.#remember(utterance, finding, made);
    return made;
  }

  /** Where values that are known already stand in an utterance, whatever is around them. */
  mentionedIn({ tokens }: Utterance): Finding[] {
    if (this.#byFirstWord.size === 0) return [];
    return tokens.flatMap(({ word }, from) =>
      (this.#byFirstWord.get(word) ?? [])
        .filter(({ words }) => words.every((word, index) => tokens[from + index]?.word === word))
        .map(({ type, words }) => ({ type, from, to: from + words.length, certainty: 'certain' })),
    );
  }

  #next(type: PersonalDataType): string {
    let number = this.#lastNumber.get(type) ?? 0;
    let made: string;
    do made = placeholder(type, ++number);
    while (this.byPlaceholder.has(made) || this.#reserved.has(made));
    this.#lastNumber.set(type, number);
    return made;
  }

  #remember(utterance: Utterance, finding: Omit<Finding, 'certainty'>, key: string): void {
    const { type, from, to } = finding;
    if (!this.#byKey.has(valueKey(utterance, finding))) this.#byKey.set(valueKey(utterance, finding), key);
    const words = utterance.tokens.slice(from, to).map(({ word }) => word);
    const [first] = words;
    if (first === undefined || !isTelling(words, utterance)) return;
    const others = this.#byFirstWord.get(first) ?? [];
    this.#byFirstWord.set(first, [...others, { type, words }]);
  }
}

/** Whether words are hardly said about anything else: "Will" and "1984" are. */
function isTelling(words: readonly string[], { language }: Utterance): boolean {
  const text = words.join('');
  if (/^\d*$/.test(text)) return text.length >= 5;
  return words.length > 1 ? text.length >= 4 : text.length >= 3 && !language.stop.has(text);
}
