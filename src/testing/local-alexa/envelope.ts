import type { Context, Request, RequestEnvelope, Session } from 'ask-sdk-model';

export interface EnvelopeParts {
  readonly request: Request;
  readonly skillId: string;
  readonly userId: string;
  /** Present when Alexa recognised the voice. */
  readonly personId: string | undefined;
  readonly deviceId: string;
  readonly hasScreen: boolean;
  readonly apiEndpoint: string;
  readonly apiAccessToken: string;
  /** Left out of requests that come outside a session. */
  readonly session: { readonly id: string; readonly isNew: boolean; readonly attributes: object } | undefined;
}

/** Puts a request into the envelope that Alexa sends: version, session where there is one, context. */
export function buildEnvelope(parts: EnvelopeParts): RequestEnvelope {
  const application = { applicationId: parts.skillId };
  const user = { userId: parts.userId };
  const person = parts.personId === undefined ? {} : { person: { personId: parts.personId } };
  const session: Session | undefined = parts.session && {
    new: parts.session.isNew,
    sessionId: parts.session.id,
    application,
    attributes: parts.session.attributes,
    user,
  };
  const context: Context = {
    System: {
      application,
      user,
      ...person,
      device: {
        deviceId: parts.deviceId,
        supportedInterfaces: {
          AudioPlayer: {},
          ...(parts.hasScreen ? { 'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.3' } } } : {}),
        },
      },
      apiEndpoint: parts.apiEndpoint,
      apiAccessToken: parts.apiAccessToken,
    },
    AudioPlayer: { playerActivity: 'IDLE' },
    ...(parts.hasScreen ? { Viewport: screen } : {}),
  };
  return { version: '1.0', ...(session ? { session } : {}), context, request: parts.request };
}

/** An Echo Show 8. */
const screen: NonNullable<Context['Viewport']> = {
  experiences: [{ arcMinuteWidth: 246, arcMinuteHeight: 144, canRotate: false, canResize: false }],
  mode: 'HUB',
  shape: 'RECTANGLE',
  pixelWidth: 1280,
  pixelHeight: 800,
  dpi: 213,
  currentPixelWidth: 1280,
  currentPixelHeight: 800,
  touch: ['SINGLE'],
  video: { codecs: ['H_264_42', 'H_264_41'] },
};

const outOfSession =
  /^(?:AlexaSkillEvent|Alexa\.Authorization|Messaging|Reminders|AlexaHouseholdListEvent|AudioPlayer|PlaybackController|System|Alexa\.DataStore|Alexa\.Advertisement)\./;

/** Whether requests of this type carry a `session`. */
export function isInSession(requestType: string): boolean {
  return !outOfSession.test(requestType);
}
