import type { AlexaHandler } from '../../alexa/handler.ts';
import { type Clock, systemClock } from '../../clock.ts';
import { asWellspokenError, type WellspokenError } from '../../errors.ts';
import type { Secret } from '../../secret.ts';
import { isForwarded, verifyForwarded } from './verify-forwarded.ts';

export interface AcceptForwardedOptions {
  /** Answers what Alexa sends itself, and checks its signature. */
  readonly direct: AlexaHandler;
  /** Answers what a forwarder of ours has sent: skill id and shape are still its to check (`verify: false`). */
  readonly forwarded: AlexaHandler;
  /** The forwarders' secrets; more than one while they are changed. */
  readonly secrets: readonly Secret[];
  /** The path that forwarders call. */
  readonly path: string;
  readonly onError?: (error: WellspokenError) => void;
  readonly clock?: Clock;
}

/** What a response needs to find its way back, out of the time that the forwarder waits. */
const wayBackMs = 200;

/**
 * One door for Alexa and for forwarders. A request with our signature header is checked against the secrets in place of Amazon's
 * signature, and refused with 400 where it fails; it never falls back to the other check.
 */
export function acceptForwarded(options: AcceptForwardedOptions): AlexaHandler {
  const { direct, forwarded, secrets, path, onError, clock = systemClock } = options;
  return async (request, limits = {}) => {
    if (!isForwarded(request.headers)) return direct(request, limits);
    try {
      const { windowMs } = verifyForwarded({ method: 'POST', path, ...request }, secrets, clock.now());
      const waitsMs = Math.max(0, windowMs - wayBackMs);
      return await forwarded(request, { windowMs: Math.min(waitsMs, limits.windowMs ?? waitsMs) });
    } catch (thrown) {
      const error: WellspokenError = asWellspokenError(
        thrown,
        'say/internal',
        'The request could not be handled.',
      );
      onError?.(error);
      const { code, message, status = 500 } = error;
      return { status, body: JSON.stringify({ error: { code, message } }) };
    }
  };
}
