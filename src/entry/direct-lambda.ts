import { answerEnvelope } from '../alexa/answer.ts';
import { parseEnvelope } from '../alexa/envelope.ts';
import { type AlexaHandler, type AlexaHandlerOptions, createAlexaHandler } from '../alexa/handler.ts';
import { leakingNames } from '../alexa/invocation-names.ts';
import { toAlexaResponse } from '../alexa/response.ts';
import { createSkillCheck } from '../alexa/skill-check.ts';
import type { Assistant } from '../assistant.ts';
import { WellspokenError } from '../errors.ts';
import { phraseForError } from '../speech/phrases.ts';

/** What a Lambda function gets: Alexa's own request, or that of a function URL or API gateway in front of it. */
export type LambdaEvent = Readonly<Record<string, unknown>>;

export interface LambdaContext {
  getRemainingTimeInMillis?(): number;
}

/** What a function URL or API gateway sends back to the caller. */
interface HttpResult {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What went wrong, for a log; the rest is for a local Alexa: whose certificates are trusted over HTTP, and where directives may go. */
export type DirectLambdaOptions = Pick<
  AlexaHandlerOptions,
  'onError' | 'trustedRoots' | 'fetch' | 'directives'
>;

/** Between our reply and the function's end: the way out, and what is still to be remembered. */
const reserveMs = 700;
/** How long the process is kept after the reply is known, for what is to be remembered: it freezes once the reply is handed over. */
const rememberMs = 1_000;

/**
 * The direct shape: one function that calls the model itself. Alexa's requests come from Alexa's own trigger, which AWS has
 * authenticated, so that only shape and skill id are checked; over a function URL or an API gateway anybody can call, so the signature is
 * checked as on any server. Resolves with a response Alexa accepts, whatever fails; rejects with `hear/…` for an event that is not a
 * request to this skill.
 */
export function createDirectLambda(assistant: Assistant, options: DirectLambdaOptions = {}) {
  const { skillIds, languages, invocationName } = assistant.config;
  const invocationNames = leakingNames(invocationName);
  const checkSkill = createSkillCheck(skillIds);
  const background: Promise<void>[] = [];
  const onBackground = (work: Promise<void>) => void background.push(work);
  const overHttp: AlexaHandler = createAlexaHandler(assistant, {
    skillIds,
    invocationNames,
    onBackground,
    ...options,
  });

  return async (event: LambdaEvent, context: LambdaContext = {}): Promise<object> => {
    try {
      const leftMs = context.getRemainingTimeInMillis?.();
      const limits = leftMs === undefined ? {} : { windowMs: leftMs - reserveMs };
      if (isHttpEvent(event)) return await answerHttp(overHttp, event, limits);
      const envelope = parseEnvelope(Buffer.from(JSON.stringify(event)));
      checkSkill(envelope);
      return await answerEnvelope(assistant, envelope, {
        invocationNames,
        onBackground,
        ...limits,
        ...options,
      });
    } catch (error) {
      // Not a request for this skill. Whoever sent it is not a listener, and gets no answer.
      if (error instanceof WellspokenError && error.stage === 'hear') throw error;
      const locale = languages[0] ?? 'en-US';
      const speech = phraseForError('say/internal', locale);
      return toAlexaResponse({ speech, keepListening: false, restPending: false }, { locale });
    } finally {
      await Promise.race([
        Promise.all(background.splice(0)),
        new Promise((resolve) => setTimeout(resolve, rememberMs).unref()),
      ]);
    }
  };
}

interface HttpEvent {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly isBase64Encoded?: boolean;
}

/** Function URLs and both versions of API gateway events carry `requestContext` and a text `body`; Alexa's carry neither. */
function isHttpEvent(event: LambdaEvent): event is LambdaEvent & HttpEvent {
  return typeof event['requestContext'] === 'object' && !('request' in event);
}

async function answerHttp(
  handler: AlexaHandler,
  event: HttpEvent,
  limits: { windowMs?: number },
): Promise<HttpResult> {
  const body = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8');
  const answer = await handler({ headers: event.headers ?? {}, body }, limits);
  return {
    statusCode: answer.status,
    headers: { 'content-type': 'application/json;charset=UTF-8' },
    body: answer.body,
  };
}
