import type { Intent } from 'ask-sdk-model';
import type { Intention, SpokenIntention } from '../turn/intention.ts';
import { restoreCarrier } from './carriers.ts';
import type { SpokenCommand } from './commands/shape.ts';
import { freeText } from './free-text.ts';
import { stripLeadIn } from './lead-in.ts';
import { spokenCommand, spokenCommands } from './spoken-command.ts';
import { rememberLead, spokenFact } from './spoken-fact.ts';

/** Intents that are not named after what they mean, without `AMAZON.` in front and `Intent` behind. */
const NAMED = new Map<string, Exclude<Intention, SpokenIntention>['kind']>([
  ['Cancel', 'stop'],
  ['NavigateHome', 'stop'],
  ['Pause', 'stop'],
  ['Previous', 'repeat'],
  ['Next', 'go-on'],
  ['More', 'go-on'],
  ['Resume', 'go-on'],
  ['Continue', 'go-on'],
  ['StartOver', 'new-topic'],
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
  const name = intent.name.replace(/^AMAZON\./, '').replace(/Intent$/, '');
  return { kind: NAMED.get(name) ?? commandNamed(name) ?? 'unheard' };
}

/** What a person wants, from words alone; `intentName` tells which carrier words to restore. */
export function readText(text: string, options: ReadIntentOptions, intentName = ''): Intention {
  const { locale, invocationNames = [] } = options;
  const words = stripLeadIn(text, invocationNames);
  if (words === '') return { kind: 'launch' };
  const question =
    intentName === 'RememberIntent' ? withLead(words, locale) : restoreCarrier(intentName, words, locale);
  const fact = spokenFact(question, locale);
  if (fact !== undefined) return { kind: 'remember', text: fact };
  const command = spokenCommand(question, locale);
  return command ? { kind: command } : { kind: 'ask', text: question };
}

/** The words of a `RememberIntent`, whose slot begins behind the lead: they may be no fact, and then they are a question. */
function withLead(words: string, locale: string): string {
  return spokenFact(words, locale) === undefined ? `${rememberLead(locale)} ${words}`.trim() : words;
}

/** `ForgetThat` is `forget-that`. */
function commandNamed(name: string): SpokenCommand | undefined {
  const kind = name.replaceAll(/(?<!^)[A-Z]/g, '-$&').toLowerCase();
  return spokenCommands.find((command) => command === kind);
}
