import type { ResponseEnvelope } from 'ask-sdk-model';
import type { WellspokenError } from '../../errors.ts';
import { phraseForError } from '../../speech/phrases.ts';

/** What Alexa sends, as far as an apology depends on it. */
export interface ForwardedEvent {
  readonly request: { readonly type: string; readonly requestId?: unknown; readonly locale?: unknown };
}

/** Requests behind which a person waits for a word; to all others speech may not be returned (Request Types Reference). */
const takesSpeech = new Set([
  'LaunchRequest',
  'IntentRequest',
  'SessionResumedRequest',
  'Connections.Response',
  'Alexa.Presentation.APL.UserEvent',
]);

/** Delivered again for up to an hour unless they are acknowledged (List Events in Alexa Skills). */
const isRedelivered = (type: string) =>
  /^(?:AlexaSkillEvent|AlexaHouseholdListEvent|Reminders|Messaging)\./.test(type);

/**
 * What is answered in place of the service: a sentence chosen by the error's code where a person waits, silence where nothing may be
 * said. Throws the error for an event, so that Alexa delivers it again.
 */
export function apologise({ request }: ForwardedEvent, error: WellspokenError): ResponseEnvelope {
  const { type, locale } = request;
  if (isRedelivered(type)) throw error;
  if (type === 'CanFulfillIntentRequest') {
    return { version: '1.0', response: { canFulfillIntent: { canFulfill: 'NO' } } };
  }
  if (!takesSpeech.has(type)) return { version: '1.0', response: {} };
  const text = phraseForError(error.code, typeof locale === 'string' ? locale : 'en-US');
  return { version: '1.0', response: { outputSpeech: { type: 'PlainText', text }, shouldEndSession: true } };
}
