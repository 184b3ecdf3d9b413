import { maySpeak, type ResponseSubject } from './response-subject.ts';
import { isInScriptOf } from './script.ts';
import type { SpeechValue } from './speech-value.ts';
import type { Rule } from './violation.ts';

const maxSpeechCharacters = 8_000;
const maxAudioFiles = 5;
const playBehaviors: ReadonlySet<unknown> = new Set([
  undefined,
  'ENQUEUE',
  'REPLACE_ALL',
  'REPLACE_ENQUEUED',
]);

/** What may be spoken, and how it must be written. */
export const speechRules: readonly Rule<ResponseSubject>[] = [
  {
    id: 'speech/shape',
    source: 'Request and Response JSON Reference, outputSpeech object',
    refuses: true,
    check: forEachSpeech(({ type, source }) => {
      if (type !== 'SSML' && type !== 'PlainText')
        return `type is ${JSON.stringify(type)}, not SSML or PlainText`;
      if (source === undefined) return `${type} needs the field ${type === 'SSML' ? 'ssml' : 'text'}`;
      return undefined;
    }),
  },
  {
    id: 'speech/play-behavior',
    source: 'Request and Response JSON Reference, outputSpeech object',
    refuses: true,
    check: forEachSpeech(({ playBehavior }) =>
      playBehaviors.has(playBehavior)
        ? undefined
        : `playBehavior ${JSON.stringify(playBehavior)} is not known`,
    ),
  },
  {
    id: 'speech/length',
    source:
      'Request and Response JSON Reference, response limits: 8,000 characters (markup counted, to be safe)',
    refuses: true,
    check: forEachSpeech(({ source = '' }) =>
      source.length > maxSpeechCharacters
        ? `${source.length} characters exceed ${maxSpeechCharacters}`
        : undefined,
    ),
  },
  {
    id: 'speech/well-formed',
    source: 'SSML Reference; one bad character rejects the response (ask-sdk issue 25)',
    refuses: true,
    check: forEachSpeech(({ xmlFault }) => xmlFault),
  },
  {
    id: 'speech/tags',
    source: 'SSML Reference, supported tags',
    refuses: true,
    check: forEachSpeech(({ reading }) => reading.problems),
  },
  {
    id: 'speech/audio-files',
    source: 'SSML Reference, audio: no more than five files in a response',
    refuses: true,
    check({ speech, reprompt }) {
      const count = (speech?.reading.audioCount ?? 0) + (reprompt?.reading.audioCount ?? 0);
      return count > maxAudioFiles ? `${count} audio files exceed ${maxAudioFiles}` : undefined;
    },
  },
  {
    id: 'speech/markup-in-plain-text',
    source: 'Best Practices for Text Responses: no HTML or XML in PlainText',
    refuses: false,
    check: forEachSpeech(({ type, source = '' }) =>
      type === 'PlainText' && /<\/?[a-z][^>]*>|&(?:amp|lt|gt|quot|apos);/i.test(source)
        ? 'markup in PlainText is read aloud; use type SSML'
        : undefined,
    ),
  },
  {
    id: 'speech/markdown',
    source: 'Best Practices for Text Responses: simple punctuation only',
    refuses: false,
    check: forEachSpeech(({ reading }) =>
      /\*\*|__|```|^#{1,6} |\bhttps?:\/\/|\]\(/.test(reading.text)
        ? 'Markdown or an address would be read aloud, sign by sign'
        : undefined,
    ),
  },
  {
    id: 'speech/not-allowed',
    source:
      'Request Types Reference, AudioPlayer and PlaybackController Interface References: no speech in the answer',
    refuses: true,
    check({ request, response }) {
      if (maySpeak(request.type)) return undefined;
      const extra = ['outputSpeech', 'reprompt', 'card'].filter((field) => response[field] !== undefined);
      return extra.length > 0 ? `${extra.join(' and ')} cannot be returned to ${request.type}` : undefined;
    },
  },
  {
    id: 'speech/missing',
    source: 'Certification, voice interface: every request of a user is answered',
    refuses: false,
    check({ request, speech, directives }) {
      const isStop = stopIntents.has(request.intent?.name ?? '');
      const isUtterance = request.type === 'LaunchRequest' || request.type === 'IntentRequest';
      if (!isUtterance || isStop || directives.length > 0) return undefined;
      const audible =
        speech && (speech.reading.text !== '' || speech.reading.audioCount > 0 || speech.xmlFault);
      return audible ? undefined : 'the person said something and hears nothing';
    },
  },
  {
    id: 'speech/script',
    source: "Certification, language: speech in the language of the skill's locale",
    refuses: false,
    check({ request, speech, reprompt }) {
      const { locale } = request;
      if (locale === undefined) return undefined;
      const text = `${speech?.reading.textInLocale ?? ''} ${reprompt?.reading.textInLocale ?? ''}`;
      return isInScriptOf(locale, text)
        ? undefined
        : `the voice of ${locale} cannot read "${text.trim().slice(0, 40)}"`;
    },
  },
];

/** Intents that end the session; what they say is optional. */
export const stopIntents: ReadonlySet<string> = new Set([
  'AMAZON.StopIntent',
  'AMAZON.CancelIntent',
  'AMAZON.NavigateHomeIntent',
]);

function forEachSpeech(check: (speech: SpeechValue) => string | readonly string[] | undefined) {
  return ({ speech, reprompt }: ResponseSubject): string[] => [
    ...(speech ? [check(speech) ?? []].flat().map((detail) => `outputSpeech: ${detail}`) : []),
    ...(reprompt ? [check(reprompt) ?? []].flat().map((detail) => `reprompt: ${detail}`) : []),
  ];
}
