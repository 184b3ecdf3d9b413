import { commandPhrases } from '../../alexa/command-phrases.ts';
import { invocationNames } from '../../alexa/invocation-names.ts';
import type { Assistant } from '../../assistant.ts';
import { noKeyWarning } from '../../config/build-config.ts';
import { providerOf } from '../../model/providers.ts';
import { languageOf } from '../../speech/language.ts';
import { describeAnswerer } from '../cli/answerer.ts';
import type { About, QuickPhrase } from './wire.ts';

const quick: readonly QuickPhrase['name'][] = [
  'go-on',
  'repeat',
  'help',
  'new-topic',
  'what-do-you-know',
  'stop',
];

/** What the page needs to know of the skill. */
export function aboutOf(assistant: Assistant): About {
  const { config } = assistant;
  return {
    name: config.name,
    answerer: describeAnswerer(assistant),
    isScripted: providerOf(config) === 'scripted',
    languages: config.languages.map((locale) => ({
      locale,
      invocationName: invocationNameIn(locale, config.invocationName),
      quickPhrases: quickPhrasesIn(locale),
    })),
    deadlineMs: config.voice.deadlineMs,
    redacts: config.privacy.redact,
    notes: config.warnings.filter((warning) => warning !== noKeyWarning),
  };
}

/** A skill that was not named yet goes by the name that we ship for each language. */
export function invocationNameIn(locale: string, configured: string): string {
  if (configured !== invocationNames.get('en')) return configured;
  return invocationNames.get(languageOf(locale)) ?? configured;
}

/** The first of the phrases that hearing takes for each command, so that the page says what a person would. */
function quickPhrasesIn(locale: string): QuickPhrase[] {
  const phrases = commandPhrases.get(languageOf(locale));
  return quick.flatMap((name) => {
    const words = phrases?.[name].split(',')[0]?.replaceAll(/\s+/g, ' ').trim() ?? '';
    return words === '' ? [] : [{ name, words }];
  });
}
