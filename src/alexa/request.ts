import type { Intent } from 'ask-sdk-model';
import type { Intention } from '../turn/intention.ts';
import type { TurnRequest } from '../turn/request.ts';
import type { AlexaEnvelope } from './envelope.ts';
import { readIntent, readText } from './intent.ts';
import { personOf } from './person.ts';
import { userEventText } from './user-event.ts';

/** A request by what may be answered to it. */
export type AlexaRequest =
  /** A person waits for speech. */
  | { readonly class: 'turn'; readonly turn: TurnRequest }
  /** The session is over; nothing can be said. `error` is the only place where Alexa says why it refused a response. */
  | {
      readonly class: 'goodbye';
      readonly reason: string | undefined;
      readonly error: ReportedError | undefined;
    }
  /** Alexa asks, without a person, whether an intent would be answered. */
  | { readonly class: 'can-fulfill'; readonly intent: Intent }
  /** Something happened outside a session; delivered again until it is acknowledged. */
  | { readonly class: 'acknowledge'; readonly type: string }
  /** From a device in a session, answered without speech. `error` where the request reports one. */
  | {
      readonly class: 'no-speech';
      readonly type: string;
      readonly error: ReportedError | undefined;
    }
  /** A type we do not know. */
  | { readonly class: 'unknown'; readonly type: string };

/** An error that Alexa or a device reports; both texts are Amazon's and open-ended. */
export interface ReportedError {
  readonly type: string;
  readonly message: string;
}

export interface ReadRequestOptions {
  /** The skill's invocation names, to be stripped where they leaked into the words. */
  readonly invocationNames?: readonly string[];
}

const ACKNOWLEDGED = [
  'AlexaSkillEvent.',
  'AlexaHouseholdListEvent.',
  'Reminders.',
  'Messaging.',
  'Alexa.Authorization.',
];

const WITHOUT_SPEECH = [
  'AudioPlayer.',
  'PlaybackController.',
  'VideoApp.',
  'Display.',
  'System.',
  'GameEngine.',
  'CustomInterfaceController.',
  'Alexa.Presentation.',
  'Alexa.DataStore.',
  'Alexa.Advertisement.',
];

/** Sorts a request by what may be answered to it, and turns what a person said into a `TurnRequest`. Never throws. */
export function readRequest(envelope: AlexaEnvelope, options: ReadRequestOptions = {}): AlexaRequest {
  const { request } = envelope;
  // A string for the compiler as well: Amazon may send types that its own package does not know.
  const type: string = request.type;
  const turn = (intention: Intention): AlexaRequest => ({
    class: 'turn',
    turn: turnRequest(envelope, intention),
  });
  const readOptions = { ...options, locale: localeOf(envelope) ?? 'en-US' };

  switch (request.type) {
    case 'LaunchRequest':
    // Back from another skill or from a consent screen: the person waits for us to take up the thread.
    case 'SessionResumedRequest':
    case 'Connections.Response':
      return turn({ kind: 'launch' });
    case 'IntentRequest':
      return turn(readIntent(request.intent, readOptions));
    case 'CanFulfillIntentRequest':
      return { class: 'can-fulfill', intent: request.intent };
    case 'SessionEndedRequest': {
      const reason: unknown = request.reason;
      return {
        class: 'goodbye',
        reason: typeof reason === 'string' ? reason : undefined,
        error: errorOf(request),
      };
    }
    case 'Alexa.Presentation.APL.UserEvent':
    case 'Alexa.Presentation.APLT.UserEvent': {
      const text = userEventText(request.arguments);
      return text === undefined
        ? { class: 'no-speech', type, error: undefined }
        : turn(readText(text, readOptions));
    }
    default:
  }
  if (ACKNOWLEDGED.some((prefix) => type.startsWith(prefix))) return { class: 'acknowledge', type };
  if (WITHOUT_SPEECH.some((prefix) => type.startsWith(prefix))) {
    return { class: 'no-speech', type, error: errorOf(request) };
  }
  return { class: 'unknown', type };
}

function turnRequest(envelope: AlexaEnvelope, intention: Intention): TurnRequest {
  const { request, session } = envelope;
  const locale = localeOf(envelope);
  const person = personOf(envelope);
  return {
    intention,
    requestId: request.requestId,
    newSession: session?.new ?? false,
    ...(locale === undefined ? {} : { locale }),
    ...(person === undefined ? {} : { person }),
  };
}

/** Only a tag that `Intl` accepts as it stands: everything that speaks a language relies on it. */
export function localeOf({ request }: AlexaEnvelope): string | undefined {
  const { locale } = request as { locale?: string | null };
  return locale && /^[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-[A-Za-z]{2}|-\d{3})?$/.test(locale)
    ? locale
    : undefined;
}

/** `error` of a request, or the first of its `errors`, as an operator should see it. */
function errorOf(request: object): ReportedError | undefined {
  const { error, errors } = request as { error?: unknown; errors?: unknown };
  const found: unknown = Array.isArray(errors) ? (errors[0] as unknown) : error;
  if (typeof found !== 'object' || found === null) return undefined;
  const { type, message } = found as { type?: unknown; message?: unknown };
  return {
    type: typeof type === 'string' ? type : 'UNKNOWN',
    message: typeof message === 'string' ? message : '',
  };
}
