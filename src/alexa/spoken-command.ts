import { commandPhrases } from './command-phrases.ts';
import type { CommandPhrases, SpokenCommand } from './commands/shape.ts';

/** When several are said at once ("no, stop") the first of these counts. */
const PRECEDENCE: readonly SpokenCommand[] = [
  'stop',
  'help',
  'new-topic',
  'shorter',
  'longer',
  'go-on',
  'repeat',
  'no',
  'yes',
];
const KINDS = [...PRECEDENCE, 'courtesy'] as const;

/**
 * The command that free text is, when it consists of nothing but command phrases and courtesies of the locale's language:
 * "stop talking please" is `stop`, "stop the war" is a question. Case, accents and punctuation do not matter.
 * `undefined` for everything else, and for languages without a list.
 */
export function spokenCommand(text: string, locale: string): SpokenCommand | undefined {
  const language = locale.slice(0, 2).toLowerCase();
  const phrases = phrasesOf(language);
  if (!phrases) return undefined;
  const heard = new Set<SpokenCommand>();
  let rest = normalise(text, language);
  // Commands are short; this also keeps hostile text from costing anything.
  if (rest.length > 100) return undefined;
  while (rest !== '') {
    const next = phrases.find(({ words }) => rest.startsWith(words));
    if (!next) return undefined;
    if (next.kind !== 'courtesy') heard.add(next.kind);
    rest = rest.slice(next.words.length);
  }
  return PRECEDENCE.find((command) => heard.has(command));
}

interface Phrase {
  readonly words: string;
  readonly kind: keyof CommandPhrases;
}

const byLanguage = new Map<string, readonly Phrase[]>();

/** Longest first, so that "stop talking" is not taken for "stop" and an unknown rest. */
function phrasesOf(language: string): readonly Phrase[] | undefined {
  const known = byLanguage.get(language);
  if (known) return known;
  const lists = commandPhrases.get(language);
  if (!lists) return undefined;
  const phrases = KINDS.flatMap((kind) =>
    lists[kind].split(',').map((phrase) => ({ words: normalise(phrase, language), kind })),
  ).toSorted((a, b) => b.words.length - a.words.length);
  byLanguage.set(language, phrases);
  return phrases;
}

/** Accents of Latin letters, and Arabic vowel signs and the hamza on a letter, which recognisers write or leave out. */
const OPTIONAL_MARKS = /[\u0300-\u036f\u064b-\u0655\u0640]/g;

/** Words in small letters, each followed by one space; Japanese, which writes no spaces, without any. */
function normalise(text: string, language: string): string {
  const words = text
    .normalize('NFKD')
    .replace(OPTIONAL_MARKS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’ʼ]/g, '')
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  if (!words) return '';
  return language === 'ja' ? words.join('') : `${words.join(' ')} `;
}
