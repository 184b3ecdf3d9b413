import { asRecord } from './as-record.ts';
import { readSpeechValue, type SpeechValue } from './speech-value.ts';

/** The request that is answered, as far as the rules look at it. */
export interface AnsweredRequest {
  readonly type: string;
  readonly locale?: string;
  readonly intent?: { readonly name: string };
  /** The newest APL that its device shows; `null` for a device without a screen. Where left out, no rule looks at it. */
  readonly aplMaxVersion?: string | null;
  /** The intents for which the model has a dialog, each with its slots there. Where left out, no rule looks at it. */
  readonly dialog?: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A response taken apart once, so that each rule looks at one thing. */
export interface ResponseSubject {
  readonly request: AnsweredRequest;
  readonly envelope: Readonly<Record<string, unknown>>;
  readonly response: Readonly<Record<string, unknown>>;
  readonly speech: SpeechValue | undefined;
  readonly reprompt: SpeechValue | undefined;
  readonly directives: readonly unknown[];
  readonly bytes: number;
}

export function responseSubject(envelope: unknown, request: AnsweredRequest): ResponseSubject {
  const fields = asRecord(envelope) ?? {};
  const response = asRecord(fields['response']) ?? {};
  return {
    request,
    envelope: fields,
    response,
    speech: readSpeechValue(response['outputSpeech']),
    reprompt: readSpeechValue(asRecord(response['reprompt'])?.['outputSpeech']),
    directives: Array.isArray(response['directives']) ? response['directives'] : [],
    bytes: Buffer.byteLength(JSON.stringify(envelope) ?? ''),
  };
}

/** Types whose answer may be spoken; to all others the device plays nothing, and several refuse speech outright. */
const speaking: ReadonlySet<string> = new Set([
  'LaunchRequest',
  'IntentRequest',
  'SessionResumedRequest',
  'Connections.Request',
  'Connections.Response',
  'Dialog.InputRequest',
  'Dialog.API.Invoked',
  'Alexa.Presentation.APL.UserEvent',
  'Alexa.Presentation.APLT.UserEvent',
  'Alexa.Presentation.HTML.Message',
  'Display.ElementSelected',
  'GameEngine.InputHandlerEvent',
  'CustomInterfaceController.EventsReceived',
  'CustomInterfaceController.Expired',
]);

/** Whether a response to this type of request may carry speech. Unknown types may not. */
export function maySpeak(requestType: string): boolean {
  return speaking.has(requestType);
}
