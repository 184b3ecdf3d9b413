import { commandPhrases } from './command-phrases.ts';
import type { SpokenCommand } from './commands/shape.ts';
import { plainWords } from './plain-words.ts';

/** Every command. When several are said at once ("no, stop") the first of these counts. */
export const spokenCommands: readonly SpokenCommand[] = [
  'stop',
  'help',
  'withdraw-consent',
  'forget-everything',
  'forget-that',
  'keep-private',
  'report-answer',
  'what-do-you-know',
  'new-topic',
  'think-harder',
  'shorter',
  'longer',
  'go-on',
  'repeat',
  'no',
  'yes',
];
const KINDS = [...spokenCommands, 'courtesy'] as const;

/**
 * The command that free text is, when it consists of nothing but command phrases and courtesies of the locale's language:
 * "stop talking please" is `stop`, "stop the war" is a question. Case, accents and punctuation do not matter.
 * `undefined` for everything else, and for languages without a list.
 */
export function spokenCommand(text: string, locale: string): SpokenCommand | undefined {
  const heard = commandsIn(text, locale);
  return spokenCommands.find((command) => heard?.has(command));
}

/** Whether text is nothing but courtesies ("okay alexa, please"), or nothing at all. */
export function isCourtesy(text: string, locale: string): boolean {
  return commandsIn(text, locale)?.size === 0;
}

/** Every command that text consists of; `undefined` where there is more in it. */
function commandsIn(text: string, locale: string): ReadonlySet<SpokenCommand> | undefined {
  const language = locale.slice(0, 2).toLowerCase();
  const phrases = phrasesOf(language);
  if (!phrases) return undefined;
  const heard = new Set<SpokenCommand>();
  let rest = plainWords(text, language);
  // Commands are short; this also keeps hostile text from costing anything.
  if (rest.length > 100) return undefined;
  while (rest !== '') {
    const next = phrases.find(({ words }) => rest.startsWith(words));
    if (!next) return undefined;
    if (next.kind !== 'courtesy') heard.add(next.kind);
    rest = rest.slice(next.words.length);
  }
  return heard;
}

interface Phrase {
  readonly words: string;
  readonly kind: SpokenCommand | 'courtesy';
}

const byLanguage = new Map<string, readonly Phrase[]>();

/** Longest first, so that "stop talking" is not taken for "stop" and an unknown rest. */
function phrasesOf(language: string): readonly Phrase[] | undefined {
  const known = byLanguage.get(language);
  if (known) return known;
  const lists = commandPhrases.get(language);
  if (!lists) return undefined;
  const phrases = KINDS.flatMap((kind) =>
    lists[kind].split(',').map((phrase) => ({ words: plainWords(phrase, language), kind })),
  ).toSorted((a, b) => b.words.length - a.words.length);
  byLanguage.set(language, phrases);
  return phrases;
}
