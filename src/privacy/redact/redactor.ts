import { findPersonalData } from './find.ts';
import { KnownValues } from './known-values.ts';
import { literalsIn } from './literals.ts';
import { type Mention, originalOffsets, restoreMentions, withMentions } from './mention.ts';
import type { PersonalDataType } from './personal-data.ts';
import { createRestorer, type Restorer, restoreKnown } from './restorer.ts';
import { readUtterance } from './utterance.ts';

/** One piece of personal data: where it was in the text, in UTF-16 units, and what it was. */
export interface FoundData {
  readonly type: PersonalDataType;
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

export interface Redaction {
  /** The text with typed placeholders, `[EMAIL_1]`, in place of personal data. */
  readonly text: string;
  /** What was replaced, in order. */
  readonly found: readonly FoundData[];
  /**
   * Puts the originals back into a text that uses the placeholders: the redacted text itself, which gives the original exactly, or an
   * answer to it. A value that was said in several ways comes back as it was said each time, further mentions as the first time.
   */
  restore(text: string): string;
}

export interface RedactorOptions {
  /** BCP 47; decides number words, carriers, addresses and national numbers. English where the language is not known. */
  readonly locale: string;
  /** Placeholders of earlier turns with their values, as `known` gave them. A key that is no placeholder is passed over. */
  readonly known?: Readonly<Record<string, string>>;
  /** By type, up to which number placeholders were given out before. New ones have higher numbers, even where those are not known any more. */
  readonly usedUpTo?: Readonly<Partial<Record<PersonalDataType, number>>>;
}

/** Redacts the turns of one conversation: the same value keeps its placeholder, and is found again where nothing announces it. */
export interface Redactor {
  redact(text: string): Redaction;
  /** Puts the first spelling of every known value back. A placeholder that is not known stays as it is. */
  restore(text: string): string;
  /** Restores a text that arrives in pieces; gives the same as `restore` however it is cut. */
  createRestorer(): Restorer;
  /** Every placeholder known before or made since, with its value. */
  readonly known: Readonly<Record<string, string>>;
}

/** Rounds over what is left until nothing new is found; two are hardly ever needed, and more only hostile text asks for. */
const MOST_ROUNDS = 8;

/**
 * A redactor for one conversation, which keeps what it found in memory and nowhere else. Never throws; time is linear in the length of
 * the text.
 */
export function createRedactor({ locale, known = {}, usedUpTo = {} }: RedactorOptions): Redactor {
  const values = new KnownValues(locale, known, usedUpTo);

  function redact(text: string): Redaction {
    const literals = literalsIn(text);
    let mentions = literals
      .filter(({ placeholder }) => values.byPlaceholder.has(placeholder))
      .map(({ start, end, placeholder }): Mention => {
        return { type: undefined, start, end, value: text.slice(start, end), placeholder, isPadded: false };
      });
    values.reserve(literals.map(({ placeholder }) => placeholder));
    let redacted = text;
    // What is taken out may leave something that reads anew: a card in a row of thirty digits leaves a phone number.
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const more = mentionsIn(text, redacted, mentions);
      if (more.length === 0) break;
      mentions = [...mentions, ...more].sort((a, b) => a.start - b.start);
      redacted = withMentions(text, mentions);
    }
    return {
      text: redacted,
      found: mentions.flatMap(({ type, start, end, value }) => (type ? [{ type, start, end, value }] : [])),
      restore: (answer) => restoreMentions(answer, mentions, values.byPlaceholder),
    };
  }

  function mentionsIn(text: string, redacted: string, earlier: readonly Mention[]): Mention[] {
    const utterance = readUtterance(redacted, locale);
    const { tokens } = utterance;
    const original = originalOffsets(text, earlier);
    return findPersonalData(utterance, values.mentionedIn(utterance)).map((finding) => {
      const start = original(tokens[finding.from]?.start ?? 0);
      const end = original(tokens[finding.to - 1]?.end ?? 0);
      const value = text.slice(start, end);
      return {
        type: finding.type,
        start,
        end,
        value,
        placeholder: values.placeholderFor(utterance, finding, value),
        isPadded: text.charAt(end) === '(',
      };
    });
  }

  return {
    redact,
    restore: (text) => restoreKnown(text, values.byPlaceholder),
    createRestorer: () => createRestorer(values.byPlaceholder),
    get known() {
      return Object.fromEntries(values.byPlaceholder);
    },
  };
}
