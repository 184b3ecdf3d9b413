import { type Clock, systemClock } from '../clock.ts';
import { asWellspokenError, type WellspokenError } from '../errors.ts';
import { type AnswerOptions, answerEnvelope, type TurnRunner } from './answer.ts';
import { parseEnvelope } from './envelope.ts';
import type { RequestHeaders } from './headers.ts';
import { leakingNames } from './invocation-names.ts';
import { createSkillCheck } from './skill-check.ts';
import { createRequestVerifier, type RequestVerifier, type RequestVerifierOptions } from './verify.ts';

export interface AlexaHandlerOptions
  extends RequestVerifierOptions,
    Omit<AnswerOptions, 'elapsedMs' | 'windowMs' | 'onError'> {
  /** `false` where somebody else has authenticated the caller, as AWS does for a Lambda function: only shape and skill id are checked. */
  readonly verify?: boolean;
  /** What went wrong: refused requests (without `requestId`), failed turns, failed background work. */
  readonly onError?: (error: WellspokenError, requestId?: string) => void;
  readonly clock?: Clock;
}

/** One HTTP request to the skill's endpoint. */
export interface AlexaHttpRequest {
  readonly headers: RequestHeaders;
  /** The bytes as they came, before any body parser: the signature is over them. */
  readonly body: Uint8Array;
}

/** What to answer; `body` is JSON. */
export interface AlexaHttpResponse {
  readonly status: number;
  readonly body: string;
}

/** Answers one HTTP request, within `windowMs` where somebody other than Alexa sets a limit. Never rejects. */
export type AlexaHandler = (
  request: AlexaHttpRequest,
  limits?: { readonly windowMs?: number },
) => Promise<AlexaHttpResponse>;

/** A runner that may say how it is configured, as an `Assistant` does. */
export interface ConfiguredRunner extends TurnRunner {
  readonly config?: {
    readonly skillIds: readonly string[];
    readonly invocationName: string;
    readonly server: { readonly verifySignature: boolean };
    readonly voice?: { readonly elicit: boolean };
  };
}

/** What the configuration says, where the caller says nothing else. */
function optionsOf({ config }: ConfiguredRunner): AlexaHandlerOptions {
  if (config === undefined) return { skillIds: [] };
  const { skillIds, invocationName, server, voice } = config;
  return {
    skillIds,
    invocationNames: leakingNames(invocationName),
    verifySignature: server.verifySignature,
    elicit: voice?.elicit ?? false,
    // A service that only this machine can reach may have its Alexa there as well.
    directives: { allowLoopback: !server.verifySignature },
  };
}

/**
 * Makes the skill's endpoint for any HTTP server: verifies, runs the turn, answers as soon as the reply is there. What the options
 * leave out comes from the assistant's configuration. Status 200 with a response that Alexa accepts, whatever the turn does; 400 (413
 * for a body over 256 KB) with `{ error: { code, message } }` for requests that are not genuine; 500 where an event must be delivered
 * again. Throws `start/config` for unusable skill ids or roots.
 */
export function createAlexaHandler(
  assistant: ConfiguredRunner,
  given: Partial<AlexaHandlerOptions> = {},
): AlexaHandler {
  const options = { ...optionsOf(assistant), ...given };
  const { clock = systemClock } = options;
  const verify =
    options.verify === false
      ? parseOnly(options.skillIds)
      : createRequestVerifier({ now: () => clock.now(), ...options });

  function refuse(error: WellspokenError, requestId?: string): AlexaHttpResponse {
    try {
      options.onError?.(error, requestId);
    } catch {
      // The listener is the caller's; there is nobody left to tell.
    }
    const { code, stage } = error;
    // Messages of other stages may quote what lies upstream; they are for `onError` alone.
    const { message, status = 500 } =
      stage === 'hear' ? error : { message: 'The request could not be handled.' };
    return { status, body: JSON.stringify({ error: { code, message } }) };
  }

  return async (request, limits = {}) => {
    const arrivedMs = clock.elapsedMs();
    let requestId: string | undefined;
    try {
      const envelope = await verify(request.headers, request.body);
      ({ requestId } = envelope.request);
      const response = await answerEnvelope(assistant, envelope, {
        ...options,
        clock,
        ...limits,
        elapsedMs: clock.elapsedMs() - arrivedMs,
      });
      return { status: 200, body: JSON.stringify(response) };
    } catch (error) {
      return refuse(asWellspokenError(error, 'say/internal', 'The request could not be handled.'), requestId);
    }
  };
}

function parseOnly(skillIds: readonly string[]): RequestVerifier {
  const checkSkill = createSkillCheck(skillIds);
  return async (_headers, rawBody) => {
    const envelope = parseEnvelope(rawBody);
    checkSkill(envelope);
    return envelope;
  };
}
