import { languageOf } from '../../speech/language.ts';
import { commandPhrases } from '../command-phrases.ts';
import type { SpokenCommand } from '../commands/shape.ts';

/** What a person may touch, and say as well: the label shows how. */
export interface Suggestion {
  /** As it is sent, and then heard as if it had been said. */
  readonly words: string;
  readonly label: string;
}

const maxSuggestions = 3;

/**
 * At most three things to go on with, in the person's language. The words are the first of those that hearing takes for the command, so
 * that a touch and a spoken word are the same turn. None in a language without commands.
 */
export function suggestions(locale: string, canGoOn: boolean): readonly Suggestion[] {
  const phrases = commandPhrases.get(languageOf(locale));
  if (phrases === undefined) return [];
  const commands: readonly SpokenCommand[] = canGoOn
    ? ['go-on', 'shorter', 'repeat']
    : ['longer', 'think-harder', 'repeat'];
  return commands.slice(0, maxSuggestions).flatMap((command) => {
    const words = phrases[command].split(',')[0]?.replaceAll(/\s+/g, ' ').trim();
    return words ? [{ words, label: capitalised(words, locale) }] : [];
  });
}

function capitalised(words: string, locale: string): string {
  const [first = ''] = words;
  return first.toLocaleUpperCase(locale) + words.slice(first.length);
}
