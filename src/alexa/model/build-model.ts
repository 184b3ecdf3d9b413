import { languageOf } from '../../speech/language.ts';
import { WellspokenError } from '../../errors.ts';
import { carriers } from '../carriers.ts';
import { commandPhrases } from '../command-phrases.ts';
import type { SpokenCommand } from '../commands/shape.ts';
import { invocationNames } from '../invocation-names.ts';
import type { InteractionModel, ModelIntent } from './interaction-model.ts';
import { modelLanguage } from './model-language.ts';

export interface BuildModelOptions {
  /** What opens the skill; by default the name that we ship for the language. */
  readonly invocationName?: string;
}

/** Built-in intents that need no help from us: Amazon's own phrases are enough, or, as with the fallback, none are possible. */
const plainBuiltIns = ['Cancel', 'NavigateHome', 'Fallback', 'Next', 'Previous', 'Pause', 'StartOver'];

/**
 * The interaction model of a locale. Free speech has two nets: a catch-all of our own slot type, which takes whole sentences, and an intent
 * for each question word of `carriers`, whose word hearing puts back. Commands come from `commandPhrases`, so that a command means the
 * same whether Alexa recognises it or it arrives as free text. Throws `start/config` for a locale that Alexa does not have.
 */
export function buildModel(locale: string, options: BuildModelOptions = {}): InteractionModel {
  const code = languageOf(locale);
  const language = modelLanguage(locale);
  const phrases = commandPhrases.get(code);
  const invocationName = options.invocationName ?? invocationNames.get(code);
  if (language === undefined || phrases === undefined || invocationName === undefined) {
    throw new WellspokenError('start/config', `Alexa has no locale ${locale}; there is no model to build.`);
  }
  const goOn = listed(phrases['go-on']);
  const builtIn = (name: string, samples: readonly string[] = []): ModelIntent => ({
    name: `AMAZON.${name}Intent`,
    samples,
  });
  const said = (command: SpokenCommand) => listed(phrases[command]);

  return {
    interactionModel: {
      languageModel: {
        invocationName,
        modelConfiguration: { fallbackIntentSensitivity: { level: 'LOW' } },
        intents: [
          { name: 'AskIntent', slots: [{ name: 'request', type: 'FreeSpeech' }], samples: ['{request}'] },
          ...questionIntents(code),
          { name: 'NewTopicIntent', samples: said('new-topic') },
          { name: 'GoOnIntent', samples: goOn.filter((phrase) => !isShort(phrase, code)) },
          { name: 'ShorterIntent', samples: said('shorter') },
          { name: 'LongerIntent', samples: said('longer') },
          builtIn('Stop', said('stop')),
          builtIn('Help', said('help')),
          builtIn('Yes', said('yes')),
          builtIn('No', said('no')),
          builtIn('Repeat', said('repeat')),
          // A built-in intent takes nothing but its samples, where one word in an intent of ours would draw whole questions to it.
          builtIn(
            'Resume',
            goOn.filter((phrase) => isShort(phrase, code)),
          ),
          ...plainBuiltIns.map((name) => builtIn(name)),
        ],
        types: [
          {
            name: 'FreeSpeech',
            values: [
              ...lines(language.seeds),
              ...lines(language.localSeeds?.[locale] ?? ''),
              ...listed(language.singleWords),
            ].map((value) => ({ name: { value } })),
          },
        ],
      },
    },
  };
}

function questionIntents(language: string): ModelIntent[] {
  return [...(carriers.get(language) ?? [])].map(([name, carrier]) => ({
    name,
    slots: [{ name: 'query', type: 'AMAZON.SearchQuery' }],
    samples: [`${carrier} {query}`],
  }));
}

/** One word; in Japanese, which writes no spaces, as much as that. */
function isShort(phrase: string, language: string): boolean {
  return language === 'ja' ? phrase.length < 4 : !phrase.includes(' ');
}

const listed = (phrases: string): string[] => trimmed(phrases.split(','));
const lines = (phrases: string): string[] => trimmed(phrases.split('\n'));
const trimmed = (phrases: readonly string[]): string[] =>
  phrases.map((phrase) => phrase.replaceAll(/\s+/g, ' ').trim()).filter((phrase) => phrase !== '');
