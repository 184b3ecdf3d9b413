import { answerEnvelope } from '../alexa/answer.ts';
import { parseEnvelope } from '../alexa/envelope.ts';
import { type AlexaHandler, type AlexaHandlerOptions, createAlexaHandler } from '../alexa/handler.ts';
import { leakingNames } from '../alexa/invocation-names.ts';
import { toAlexaResponse } from '../alexa/response.ts';
import { createSkillCheck } from '../alexa/skill-check.ts';
import type { Assistant } from '../assistant.ts';
import { systemClock } from '../clock.ts';
import { WellspokenError } from '../errors.ts';
import { within } from '../resilience/within.ts';
import { phraseForError } from '../speech/phrases.ts';
import type { SessionStore } from '../store/session.ts';
import { endingsOf } from '../alexa/endings.ts';
import {
  bodyOf,
  type HttpEvent,
  type HttpResult,
  isHttpEvent,
  type LambdaEvent,
  requestIn,
  withResponse,
} from './lambda-event.ts';
import { createSessionLuggage } from './session-luggage.ts';

export type { LambdaEvent };

export interface LambdaContext {
  getRemainingTimeInMillis?(): number;
}

/** What went wrong, for a log; the rest is for a local Alexa: whose certificates are trusted over HTTP, and where directives may go. */
export interface DirectLambdaOptions
  extends Pick<AlexaHandlerOptions, 'onError' | 'trustedRoots' | 'fetch' | 'directives'> {
  /** The assistant's store, where that travels in the attributes of Alexa's session. */
  readonly session?: SessionStore;
}

/** Between our reply and the function's end: the way out, and what is still to be remembered. */
const reserveMs = 700;
/** How long the process is kept after the reply is known, for what is to be remembered: it freezes once the reply is handed over. */
const rememberMs = 1_000;

/**
 * The direct shape: one function that calls the model itself. Alexa's requests come from Alexa's own trigger, which AWS has
 * authenticated, so that only shape and skill id are checked; over a function URL or an API gateway anybody can call, so the signature is
 * checked as on any server. Resolves with a response Alexa accepts, whatever fails; rejects with `hear/…` for an event that is not a
 * request to this skill. For one invocation at a time, as Lambda has it.
 */
export function createDirectLambda(assistant: Assistant, { session, ...given }: DirectLambdaOptions = {}) {
  const { skillIds, languages, invocationName } = assistant.config;
  const checkSkill = createSkillCheck(skillIds);
  const luggage = session && createSessionLuggage(session, assistant.pseudonym);
  const background: Promise<void>[] = [];
  let leftMs: number | undefined;
  const options = {
    invocationNames: leakingNames(invocationName),
    onBackground: (work: Promise<void>) => void background.push(work),
    elicit: assistant.config.voice.elicit,
    ...endingsInTime(),
    ...given,
  };
  let overHttp: AlexaHandler | undefined;

  /** What an ended session leaves to do may take longer than the function may run. Nothing is lost: it is due again next time. */
  function endingsInTime(): ReturnType<typeof endingsOf> {
    const { onSkillDisabled, onSessionEnded } = endingsOf(assistant);
    const late = () =>
      new WellspokenError(
        'remember/timeout',
        'The function has no time left for what comes after a session.',
      );
    const inTime = async (work: () => void | Promise<void>) =>
      leftMs === undefined ? work() : within(systemClock, leftMs - reserveMs, late, async () => work());
    return {
      onSkillDisabled: (userId) => inTime(() => onSkillDisabled?.(userId)),
      // What travels in a session ends with it.
      ...(session === undefined && {
        onSessionEnded: (person, locale) => inTime(() => onSessionEnded?.(person, locale)),
      }),
    };
  }

  async function answer(event: LambdaEvent): Promise<object> {
    try {
      const limits = leftMs === undefined ? {} : { windowMs: leftMs - reserveMs };
      if (isHttpEvent(event)) {
        // Made for the first of them: it brings the code that checks signatures, which Alexa's own trigger does without.
        overHttp ??= createAlexaHandler(assistant, { skillIds, ...options });
        return await answerHttp(overHttp, event, limits);
      }
      const envelope = parseEnvelope(Buffer.from(JSON.stringify(event)));
      checkSkill(envelope);
      return await answerEnvelope(assistant, envelope, { ...options, ...limits });
    } catch (error) {
      // Not a request for this skill. Whoever sent it is not a listener, and gets no answer.
      if (error instanceof WellspokenError && error.stage === 'hear') throw error;
      // Nobody listens to a skill event; a failure makes Alexa deliver it again.
      if (isSkillEvent(event)) throw error;
      const locale = languages[0] ?? 'en-US';
      const speech = phraseForError('say/internal', locale);
      return toAlexaResponse({ speech, keepListening: false, restPending: false }, { locale });
    } finally {
      const late = Promise.withResolvers<void>();
      const cancel = systemClock.after(rememberMs, late.resolve);
      await Promise.race([Promise.all(background.splice(0)), late.promise]);
      cancel();
    }
  }

  return async (event: LambdaEvent, context: LambdaContext = {}): Promise<object> => {
    leftMs = context.getRemainingTimeInMillis?.();
    if (luggage === undefined) return answer(event);
    const request = requestIn(event);
    await luggage.unpack(request);
    return withResponse(await answer(event), (response) => luggage.pack(request, response));
  };
}

function isSkillEvent({ request }: LambdaEvent): boolean {
  const { type } = (request ?? {}) as { type?: unknown };
  return typeof type === 'string' && type.startsWith('AlexaSkillEvent.');
}

async function answerHttp(
  handler: AlexaHandler,
  event: HttpEvent,
  limits: { windowMs?: number },
): Promise<HttpResult> {
  const answer = await handler({ headers: event.headers ?? {}, body: bodyOf(event) }, limits);
  return {
    statusCode: answer.status,
    headers: { 'content-type': 'application/json;charset=UTF-8' },
    body: answer.body,
  };
}
