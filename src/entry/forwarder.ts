import type { ResponseEnvelope } from 'ask-sdk-model';
import { systemClock } from '../clock.ts';
import { type Forwarding, readForwarding } from '../config/forwarding.ts';
import { asWellspokenError, WellspokenError } from '../errors.ts';
import { createLog } from '../observe/log.ts';
import { apologise, type ForwardedEvent } from './forwarder/apologise.ts';
import { createPoster } from './forwarder/create-poster.ts';
import { readAnswer } from './forwarder/read-answer.ts';
import { type ForwardedClaim, forwardedHeaders, signForwarded } from './forwarder/sign-forwarded.ts';

interface Context {
  getRemainingTimeInMillis?(): number;
}

export type Forwarder = (event: unknown, context?: Context) => Promise<ResponseEnvelope>;

/** Alexa waits about eight seconds, of which the way to us and back takes its part (Send the User a Progressive Response). */
const windowMs = 7_400;
/** What an apology needs, out of the time that the function may run. */
const reserveMs = 250;

/**
 * A function that passes Alexa's requests to the service, signed, and its answers back: for skills that keep a Lambda endpoint in front.
 * It resolves with a response Alexa accepts, in time, also when the service does not answer; it rejects for a skill event that could not be
 * delivered, so that Alexa tries again, and with `hear/malformed` for what does not come from Alexa's own trigger.
 */
export function createForwarder({ url, secret }: Forwarding): Forwarder {
  const target = new URL(url);
  const post = createPoster(target);
  const log = createLog({ level: 'warn', now: systemClock.now });
  return async (event, context = {}) => {
    const startedAtMs = systemClock.elapsedMs();
    checkIsAlexa(event);
    const leftMs = context.getRemainingTimeInMillis?.() ?? windowMs + reserveMs;
    const untilMs = Math.max(0, Math.min(windowMs, leftMs - reserveMs));
    try {
      const body = Buffer.from(JSON.stringify(event));
      const claim: ForwardedClaim = {
        method: 'POST',
        path: target.pathname,
        timestampMs: systemClock.now(),
        windowMs: Math.floor(untilMs),
      };
      const answer = await post({
        headers: signedHeaders(claim, signForwarded(claim, body, secret.reveal())),
        body,
        withinMs: untilMs - (systemClock.elapsedMs() - startedAtMs),
      });
      return readAnswer(answer);
    } catch (thrown) {
      const error = asWellspokenError(thrown, 'say/internal', 'The request could not be forwarded.');
      const { code, stage, message: reason } = error;
      const { requestId } = event.request;
      log.error('not forwarded', { stage, code, reason, requestId: String(requestId) });
      return apologise(event, error);
    }
  };
}

let starting: Promise<Forwarder> | undefined;

/**
 * The function, configured by `WELLSPOKEN_FORWARD_URL` and `WELLSPOKEN_FORWARD_SECRET`. Where they cannot be used the listener is told so,
 * the log says why, and the next invocation tries again.
 */
export async function forwarder(event: unknown, context?: Context): Promise<ResponseEnvelope> {
  checkIsAlexa(event);
  let forward: Forwarder;
  try {
    starting ??= readForwarding().then(createForwarder);
    forward = await starting;
  } catch (thrown) {
    starting = undefined;
    const error = asWellspokenError(thrown, 'start/config', 'The forwarder could not start.');
    const { code, stage, message: reason } = error;
    createLog({ level: 'error', now: systemClock.now }).error('function not started', {
      stage,
      code,
      reason,
    });
    return apologise(event, error);
  }
  return forward(event, context);
}

/** Only Alexa's trigger, which AWS has authenticated, sends its bare request: what came over HTTP must never be signed by us. */
function checkIsAlexa(event: unknown): asserts event is ForwardedEvent {
  const { request, requestContext } = (event ?? {}) as Partial<ForwardedEvent> & { requestContext?: unknown };
  if (typeof request?.type === 'string' && requestContext === undefined) return;
  throw new WellspokenError(
    'hear/malformed',
    'This function forwards what the Alexa trigger sends, and nothing else.',
  );
}

function signedHeaders(claim: ForwardedClaim, signature: Buffer): Record<string, string> {
  return {
    'content-type': 'application/json',
    [forwardedHeaders.signature]: signature.toString('base64url'),
    [forwardedHeaders.timestampMs]: String(claim.timestampMs),
    [forwardedHeaders.windowMs]: String(claim.windowMs),
  };
}
