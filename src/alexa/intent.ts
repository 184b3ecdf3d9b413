import type { Intent } from 'ask-sdk-model';
import type { Intention } from '../turn/intention.ts';
import { restoreCarrier } from './carriers.ts';
import { freeText } from './free-text.ts';
import { stripLeadIn } from './lead-in.ts';
import { spokenCommand } from './spoken-command.ts';

/** Intents that mean the same whatever the words, without `AMAZON.` in front and `Intent` behind. */
const NAMED = new Map<string, Exclude<Intention['kind'], 'ask'>>([
  ['Stop', 'stop'],
  ['Cancel', 'stop'],
  ['NavigateHome', 'stop'],
  ['Pause', 'stop'],
  ['Help', 'help'],
  ['Yes', 'yes'],
  ['No', 'no'],
  ['Repeat', 'repeat'],
  ['Previous', 'repeat'],
  ['Next', 'go-on'],
  ['More', 'go-on'],
  ['Resume', 'go-on'],
  ['GoOn', 'go-on'],
  ['Continue', 'go-on'],
  ['StartOver', 'new-topic'],
  ['NewTopic', 'new-topic'],
  ['Shorter', 'shorter'],
  ['Longer', 'longer'],
  ['Fallback', 'unheard'],
]);

export interface ReadIntentOptions {
  readonly locale: string;
  /** The skill's invocation names, to be stripped where they leaked into the words. */
  readonly invocationNames?: readonly string[];
}

/**
 * What a person wants, from the intent Alexa chose. A built-in intent means what it is named; any other intent with words in a free-text
 * slot is those words, with carrier words restored, unless they amount to a command ("stop talking please"); then the name counts.
 * No words at all are `unheard`.
 */
export function readIntent(intent: Intent, options: ReadIntentOptions): Intention {
  const isBuiltIn = intent.name.startsWith('AMAZON.');
  const text = isBuiltIn ? undefined : freeText(intent);
  if (text !== undefined) return readText(text, options, intent.name);
  return { kind: NAMED.get(shortName(intent.name)) ?? 'unheard' };
}

/** What a person wants, from words alone; `intentName` tells which carrier words to restore. */
export function readText(text: string, options: ReadIntentOptions, intentName = ''): Intention {
  const { locale, invocationNames = [] } = options;
  const words = stripLeadIn(text, invocationNames);
  if (words === '') return { kind: 'launch' };
  const question = restoreCarrier(intentName, words, locale);
  const command = spokenCommand(question, locale);
  return command ? { kind: command } : { kind: 'ask', text: question };
}

function shortName(intentName: string): string {
  return intentName.replace(/^AMAZON\./, '').replace(/Intent$/, '');
}
