import type { Speaker } from '../privacy/identity.ts';
import type { SessionStore } from '../store/session.ts';

/** What a store that travels in Alexa's session needs around every request. */
export interface SessionLuggage {
  /** Before a request is answered: the store holds from here on what its session brings along, and nothing of anybody else. */
  unpack(request: unknown): Promise<void>;
  /** Once all is remembered: the response with the store's content in its session attributes, beside those that are not ours. */
  pack(request: unknown, response: object): Promise<object>;
}

/** Ours among the attributes of a session, which a skill's other code may use as well. */
const attribute = 'wellspoken';

/**
 * Carries a session store from request to response (Request and Response JSON Reference: `session.attributes` come back as
 * `sessionAttributes` left them, and what is not sent along again is gone). Takes events of any shape: one that names no session or no
 * account finds an empty store and takes nothing away.
 */
export function createSessionLuggage(
  store: SessionStore,
  pseudonym: (speaker: Speaker) => string,
): SessionLuggage {
  return {
    async unpack(request) {
      const { attributes, sessionId, speaker } = read(request);
      const sealed = attributes[attribute];
      const owner = ownerOf(sessionId, speaker, pseudonym);
      await store.admit(
        owner && typeof sealed === 'string' ? sealed : undefined,
        owner ?? { sessionId: '', account: '' },
      );
    },
    async pack(request, response) {
      const { sessionId, speaker, attributes } = read(request);
      const { sessionAttributes = {}, response: said } = response as ResponseFields;
      if (ownerOf(sessionId, speaker, pseudonym) === undefined || said?.shouldEndSession === true)
        return response;
      const { [attribute]: _before, ...others } = attributes;
      const sealed = await store.dismiss();
      return {
        ...response,
        sessionAttributes: { ...others, ...sessionAttributes, ...(sealed && { [attribute]: sealed }) },
      };
    },
  };
}

interface ResponseFields {
  readonly sessionAttributes?: Readonly<Record<string, unknown>>;
  readonly response?: { readonly shouldEndSession?: boolean };
}

interface RequestFields {
  readonly session?: { readonly sessionId?: unknown; readonly attributes?: unknown } | null;
  readonly context?: {
    readonly System?: {
      readonly user?: { readonly userId?: unknown } | null;
      readonly person?: { readonly personId?: unknown } | null;
    } | null;
  } | null;
}

/** Nothing of it has been checked yet: whatever does not fit counts as missing. */
function read(request: unknown) {
  const { session, context } = (request ?? {}) as RequestFields;
  const { attributes } = session ?? {};
  return {
    sessionId: text(session?.sessionId),
    attributes: (typeof attributes === 'object' && attributes !== null ? attributes : {}) as Record<
      string,
      unknown
    >,
    speaker: {
      userId: text(context?.System?.user?.userId),
      personId: text(context?.System?.person?.personId),
    },
  };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function ownerOf(
  sessionId: string,
  { userId, personId }: Required<Speaker>,
  pseudonym: (speaker: Speaker) => string,
): Parameters<SessionStore['admit']>[1] | undefined {
  if (sessionId === '' || userId === '') return undefined;
  try {
    const account = pseudonym({ userId });
    return personId === ''
      ? { sessionId, account }
      : { sessionId, account, voice: pseudonym({ userId, personId }) };
  } catch {
    // Ids that name nobody; the turn will say so.
    return undefined;
  }
}
