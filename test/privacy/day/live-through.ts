import { commandPhrases } from '../../../src/alexa/command-phrases.ts';
import { rememberLead } from '../../../src/alexa/spoken-fact.ts';
import { phrasesFor } from '../../../src/speech/phrases.ts';
import type { Script, ScriptFunction } from '../../../src/testing/gateway/script.ts';
import type { Listener } from '../../support/listener.ts';
import type { DayConversation, Planted } from './plan.ts';

/** Said by everybody: the model then names whatever it was told of them. */
const recap = 'recapitulation';
/** What the model says, in a script that the voice of the language reads. */
const words: Readonly<Record<string, readonly [said: string, told: string, sentence: string]>> = {
  hi: [
    'आपने अभी यह बात कही और मैंने इसे ध्यान से सुना:',
    'आपने मुझे आज तक इतनी बातें बताई हैं:',
    'यह एक लंबे उत्तर का एक वाक्य है।',
  ],
  ja: [
    'いまおっしゃったことをそのままくりかえします。',
    'これまでにうかがったことはこちらです。',
    'これは長い答えの中のひとつの文です。',
  ],
  ar: [
    'لقد قلت الآن هذا الكلام وأنا أسمعك جيدا:',
    'لقد أخبرتني حتى الآن بهذه الأشياء:',
    'هذه جملة من جواب طويل جدا.',
  ],
};
const english = ['You said:', 'You told me', 'This is one sentence of a long answer.'] as const;

const failures: readonly NonNullable<Script['fail']>[] = [
  { kind: 'status', status: 529, speaker: 'anthropic', type: 'overloaded_error', message: 'Overloaded' },
  { kind: 'connection', when: 'mid-stream', how: 'cut' },
];

/** A model that repeats what it was asked, at times at length, at times not at all, and on demand everything it was ever told. */
export function repeatingModel(): ScriptFunction {
  let calls = 0;
  return ({ messages, system, lastUserText }) => {
    calls += 1;
    const failure = failures[calls % 58 === 0 ? 1 : 0];
    if (calls % 29 === 0 && failure !== undefined) return { fail: failure };
    const [said, told, sentence] = words[/\((hi|ja|ar)-/.exec(system)?.[1] ?? ''] ?? english;
    if (lastUserText === recap) {
      // What our own instructions have for examples stands for nothing.
      const background = system.replaceAll(/\[PERSON_1\] or \[EMAIL_2\]|such as \[PERSON_1\]/g, '');
      const all = [background, ...messages.map(({ text }) => text)].join(' ');
      const names = new Set(all.match(/\[[A-Z]{2,}_\d+\]/g));
      return { speech: `${told} ${[...names].join(', ')}. ${sentence} ${sentence}`, chunkCharacters: 2 };
    }
    const speech = `${said} ${lastUserText}`;
    const long = calls % 5 === 0 ? `${Array.from({ length: 30 }, () => sentence).join(' ')} ` : '';
    return { speech: long + speech, chunkCharacters: 3 };
  };
}

/** What came of a conversation. */
export interface Lived {
  /** Identifiers that should have been heard again, each with what was heard instead. */
  readonly unheard: readonly string[];
  /** How many were heard as they were said. */
  readonly heard: number;
  /** Turns that ended in an apology, as they do when the model fails. */
  readonly apologies: number;
}

/** Has somebody tell three things, one of them to be kept, ask for them again, and leave. Every few do something else besides. */
export async function liveThrough(
  somebody: Listener,
  { locale, planted }: DayConversation,
  number: number,
): Promise<Lived> {
  const phrases = phrasesFor(locale);
  const unheard: string[] = [];
  let heard = 0;
  let apologies = 0;
  const isApology = (speech: string) => Object.values(phrases.errors).some((error) => speech.includes(error));

  /** Says something and has the answer told to its end. */
  const hear = async (said: string): Promise<string> => {
    const { offerMore } = phrases;
    let { speech } = await somebody.say(said);
    for (let helping = 0; helping < 5 && speech.endsWith(offerMore); helping++) {
      speech = `${speech.slice(0, -offerMore.length)}${(await somebody.intent('ContinueIntent')).speech}`;
    }
    return speech;
  };
  const expectHeard = (speech: string, values: readonly string[]) => {
    if (isApology(speech)) {
      apologies += 1;
      return;
    }
    for (const value of values) {
      if (plain(speech).includes(plain(value))) heard += 1;
      else unheard.push(`${locale} "${value}" in "${speech.slice(-300)}"`);
    }
  };
  const [first, kept, last] = planted as readonly [Planted, Planted, Planted];

  if (number % 2 === 0) await somebody.launch();
  expectHeard(await hear(first.text), [first.value]);
  if (number % 5 === 0) expectHeard((await somebody.resend()).speech, []);
  const lead = rememberLead(locale);
  const isFact = (await hear(`${lead} ${kept.text}`)).includes(phrases.remembered);
  if (isFact) expectHeard(await hear(phraseFor(locale, 'what-do-you-know')), [kept.value]);
  expectHeard(await hear(last.text), [last.value]);
  // The first may be in the notes by now, which this model does not write well.
  // What stands before the name of a host is no part of what is hidden.
  expectHeard(await hear(recap), [last.value.replace(/^(?:https:\/\/)?(?:www\.|www dot )?/, '')]);
  if (number % 3 === 0) await hear(phraseFor(locale, 'report-answer'));
  if (number % 7 === 0) await hear(`i want to kill myself says ${first.value}`);
  await somebody.endSession();
  return { unheard, heard, apologies };
}

function phraseFor(locale: string, command: 'what-do-you-know' | 'report-answer'): string {
  return commandPhrases.get(locale.slice(0, 2))?.[command].split(',')[0]?.trim() ?? '';
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}
