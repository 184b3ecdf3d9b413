import type { Context, Request, RequestEnvelope, Session } from 'ask-sdk-model';

/** A device's screen. */
export interface ScreenOptions {
  /** The newest APL that it shows, default `2024.3`. */
  readonly aplMaxVersion?: string;
  /** Small and round as an Echo Spot's, instead of an Echo Show's. */
  readonly isRound?: boolean;
}

export interface EnvelopeParts {
  readonly request: Request;
  readonly skillId: string;
  readonly userId: string;
  /** Present when Alexa recognised the voice. */
  readonly personId: string | undefined;
  readonly deviceId: string;
  readonly hasScreen: boolean;
  /** What the screen is like, if there is one. */
  readonly screen?: ScreenOptions;
  readonly apiEndpoint: string;
  readonly apiAccessToken: string;
  /** Left out of requests that come outside a session. */
  readonly session: { readonly id: string; readonly isNew: boolean; readonly attributes: object } | undefined;
}

/** Puts a request into the envelope that Alexa sends: version, session where there is one, context. */
export function buildEnvelope(parts: EnvelopeParts): RequestEnvelope {
  const application = { applicationId: parts.skillId };
  const user = { userId: parts.userId };
  const { aplMaxVersion = '2024.3', isRound = false } = parts.screen ?? {};
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
          ...(parts.hasScreen
            ? { 'Alexa.Presentation.APL': { runtime: { maxVersion: aplMaxVersion } } }
            : {}),
        },
      },
      apiEndpoint: parts.apiEndpoint,
      apiAccessToken: parts.apiAccessToken,
    },
    AudioPlayer: { playerActivity: 'IDLE' },
    ...(parts.hasScreen ? { Viewport: isRound ? echoSpot : echoShow } : {}),
  };
  return { version: '1.0', ...(session ? { session } : {}), context, request: parts.request };
}

/** An Echo Show 8. */
const echoShow: NonNullable<Context['Viewport']> = {
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

const echoSpot: typeof echoShow = {
  ...echoShow,
  experiences: [{ arcMinuteWidth: 144, arcMinuteHeight: 144, canRotate: false, canResize: false }],
  shape: 'ROUND',
  pixelWidth: 480,
  pixelHeight: 480,
  dpi: 160,
  currentPixelWidth: 480,
  currentPixelHeight: 480,
};

const outOfSession =
  /^(?:AlexaSkillEvent|Alexa\.Authorization|Messaging|Reminders|AlexaHouseholdListEvent|AudioPlayer|PlaybackController|System|Alexa\.DataStore|Alexa\.Advertisement)\./;

/** Whether requests of this type carry a `session`. */
export function isInSession(requestType: string): boolean {
  return !outOfSession.test(requestType);
}
