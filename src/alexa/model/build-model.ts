import { WellspokenError } from '../../errors.ts';
import { languageOf } from '../../speech/language.ts';
import { phrasesFor } from '../../speech/phrases.ts';
import { carriers, wideLeads, wideTails } from '../carriers.ts';
import { commandPhrases } from '../command-phrases.ts';
import type { CommandPhrases, SpokenCommand } from '../commands/shape.ts';
import { invocationNames } from '../invocation-names.ts';
import { followUpDialog, followUpIntent } from './follow-up.ts';
import type { InteractionModel, ModelIntent } from './interaction-model.ts';
import { modelLanguage } from './model-language.ts';

export interface BuildModelOptions {
  /** What opens the skill; by default the name that we ship for the language. */
  readonly invocationName?: string;
  /** `carriers` for a skill that may have no catch-all: question words and leads alone, without a slot type of its own. */
  readonly capture?: 'catch-all' | 'carriers';
  /** Whether responses ask for follow-ups by `Dialog.ElicitSlot`, which needs a dialog in the model. Default false. */
  readonly elicit?: boolean;
}

/** Built-in intents that need no help from us: Amazon's own phrases are enough, or, as with the fallback, none are possible. */
const plainBuiltIns = ['Cancel', 'NavigateHome', 'Fallback', 'Next', 'Previous', 'Pause', 'StartOver'];

/** Intents of our own that are commands. */
const namedIntents: readonly (readonly [intent: string, command: SpokenCommand])[] = [
  ['NewTopicIntent', 'new-topic'],
  ['ShorterIntent', 'shorter'],
  ['LongerIntent', 'longer'],
  ['ThinkHarderIntent', 'think-harder'],
  ['WhatDoYouKnowIntent', 'what-do-you-know'],
  ['ForgetThatIntent', 'forget-that'],
  ['ForgetEverythingIntent', 'forget-everything'],
  ['KeepPrivateIntent', 'keep-private'],
  ['ReportAnswerIntent', 'report-answer'],
  ['WithdrawConsentIntent', 'withdraw-consent'],
];

/**
 * The interaction model of a locale. Free speech has up to three nets: a catch-all of our own slot type, which takes whole sentences; an
 * intent for each question word of `carriers`, whose word hearing puts back; and a follow-up intent that responses ask for. Commands come
 * from `commandPhrases`, so that a command means the same whether Alexa recognises it or it arrives as free text. Throws `start/config`
 * for a locale that Alexa does not have.
 */
export function buildModel(locale: string, options: BuildModelOptions = {}): InteractionModel {
  const { capture = 'catch-all', elicit = false } = options;
  const code = languageOf(locale);
  const language = modelLanguage(locale);
  const phrases = commandPhrases.get(code);
  const invocationName = options.invocationName ?? invocationNames.get(code);
  if (language === undefined || phrases === undefined || invocationName === undefined) {
    throw new WellspokenError('start/config', `Alexa has no locale ${locale}; there is no model to build.`);
  }
  const goOn = listed(phrases['go-on']);
  const hasCatchAll = capture === 'catch-all';
  const builtIn = (name: string, samples: readonly string[] = []): ModelIntent => ({
    name: `AMAZON.${name}Intent`,
    samples,
  });
  const said = (command: SpokenCommand) => listed(phrases[command]);
  const seeds = [
    ...lines(language.seeds),
    ...lines(language.localSeeds?.[locale] ?? ''),
    ...listed(language.singleWords),
  ];

  return {
    interactionModel: {
      languageModel: {
        invocationName,
        modelConfiguration: { fallbackIntentSensitivity: { level: 'LOW' } },
        intents: [
          ...(hasCatchAll
            ? [
                {
                  name: 'AskIntent',
                  slots: [{ name: 'request', type: 'FreeSpeech' }],
                  samples: ['{request}'],
                },
              ]
            : []),
          ...questionIntents(carriers, code),
          ...(hasCatchAll ? [] : [...questionIntents(wideLeads, code), ...tailIntents(code)]),
          ...(hasCatchAll && !elicit ? [] : [followUpIntent(language.followUpLead, elicit)]),
          {
            name: 'AnswerNumberIntent',
            slots: [{ name: 'number', type: 'AMAZON.NUMBER' }],
            samples: ['{number}'],
          },
          rememberIntent(phrases),
          ...namedIntents.map(([name, command]) => ({ name, samples: said(command) })),
          { name: 'GoOnIntent', samples: goOn.filter((phrase) => !isShort(phrase, code)) },
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
        types: hasCatchAll
          ? [{ name: 'FreeSpeech', values: seeds.map((value) => ({ name: { value } })) }]
          : [],
      },
      ...(elicit ? followUpDialog(phrasesFor(locale).prompts) : {}),
    },
  };
}

function questionIntents(table: typeof carriers, language: string): ModelIntent[] {
  return [...(table.get(language) ?? [])].map(([name, carrier]) =>
    searchIntent(name, carrier.endsWith("'") ? `${carrier}{query}` : `${carrier} {query}`),
  );
}

/** Japanese writes the slot and what ends the sentence as one. */
function tailIntents(language: string): ModelIntent[] {
  return [...(wideTails.get(language) ?? [])].map(([name, tail]) =>
    searchIntent(name, language === 'ja' ? `{query}${tail}` : `{query} ${tail}`),
  );
}

const searchIntent = (name: string, ...samples: string[]): ModelIntent => ({
  name,
  slots: [{ name: 'query', type: 'AMAZON.SearchQuery' }],
  samples,
});

/** Whatever lead is said, what follows it is kept: none of them has to be put back. A lead with an apostrophe runs into the slot. */
function rememberIntent({ remember }: CommandPhrases): ModelIntent {
  const leads = listed(remember.leads).filter((lead) => !lead.endsWith("'"));
  return searchIntent('RememberIntent', ...leads.map((lead) => `${lead} {query}`));
}

/** One word; in Japanese, which writes no spaces, as much as that. */
function isShort(phrase: string, language: string): boolean {
  return language === 'ja' ? phrase.length < 4 : !phrase.includes(' ');
}

const listed = (phrases: string): string[] => trimmed(phrases.split(','));
const lines = (phrases: string): string[] => trimmed(phrases.split('\n'));
const trimmed = (phrases: readonly string[]): string[] =>
  phrases.map((phrase) => phrase.replaceAll(/\s+/g, ' ').trim()).filter((phrase) => phrase !== '');
