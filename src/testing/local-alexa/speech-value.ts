import { asRecord } from './as-record.ts';
import { readSsml, type SpeechReading } from './ssml.ts';

/** An `outputSpeech` object as found in a response, read as far as it can be. */
export interface SpeechValue {
  readonly type: unknown;
  readonly playBehavior: unknown;
  /** The `ssml` or `text` string that its type calls for; `undefined` when that is missing. */
  readonly source: string | undefined;
  readonly reading: SpeechReading;
  /** Why the SSML is not even XML. */
  readonly xmlFault?: string;
}

const nothing: SpeechReading = { text: '', textInLocale: '', pauseMs: 0, audioCount: 0, problems: [] };

/** Reads an `outputSpeech`; `undefined` when there is none. Never throws: faults are part of the result. */
export function readSpeechValue(value: unknown): SpeechValue | undefined {
  if (value === undefined || value === null) return undefined;
  const { type, playBehavior, ssml, text } = asRecord(value) ?? {};
  const source = type === 'SSML' ? ssml : type === 'PlainText' ? text : undefined;
  if (typeof source !== 'string') return { type, playBehavior, source: undefined, reading: nothing };
  return {
    type,
    playBehavior,
    source,
    ...(type === 'SSML' ? readMarkup(source) : { reading: readPlain(source) }),
  };
}

/** Reads speech that may be SSML or plain text, as `VoicePlayer.Speak` takes both. */
export function readSpokenString(source: string): Pick<SpeechValue, 'reading' | 'xmlFault'> {
  return /^\s*</.test(source) ? readMarkup(source) : { reading: readPlain(source) };
}

function readMarkup(source: string): Pick<SpeechValue, 'reading' | 'xmlFault'> {
  try {
    return { reading: readSsml(source) };
  } catch (error) {
    return { reading: nothing, xmlFault: error instanceof Error ? error.message : String(error) };
  }
}

function readPlain(source: string): SpeechReading {
  const text = source.replaceAll(/\s+/g, ' ').trim();
  return { ...nothing, text, textInLocale: text };
}
