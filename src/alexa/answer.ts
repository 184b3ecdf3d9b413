import type { ResponseEnvelope } from 'ask-sdk-model';
import { type Clock, systemClock } from '../clock.ts';
import { asWellspokenError, WellspokenError } from '../errors.ts';
import { phraseForError } from '../speech/phrases.ts';
import type { TurnEvent } from '../turn/events.ts';
import type { Reply, TurnRequest } from '../turn/request.ts';
import { canFulfillResponse } from './can-fulfill.ts';
import { mayElicit } from './elicit.ts';
import type { AlexaEnvelope } from './envelope.ts';
import { personOf } from './person.ts';
import { createReporter, type Listeners, type Reporter } from './reporter.ts';
import { type AlexaRequest, localeOf, readRequest } from './request.ts';
import { createEarlySpeaker } from './progressive.ts';
import { aplVersion } from './screen/apl-version.ts';
import { emptyResponse, toAlexaResponse, type ToAlexaResponseOptions } from './response.ts';
import { disabledUser } from './skill-disabled.ts';

/** What answers a turn: an assistant, or anything with the same events. */
export interface TurnRunner {
  /** The events of one turn; one of them is `say-reply`. */
  turn(request: TurnRequest): AsyncIterable<TurnEvent>;
}

/** A request that is no turn. */
export type OtherRequest = Exclude<AlexaRequest, { class: 'turn' }>;

export interface AnswerOptions extends Listeners {
  /**
   * Requests without a turn: why a session ended, a skill that was disabled, an error on a screen. It is waited for, and when it
   * fails for one of class `acknowledge`, `answerEnvelope` rejects, so that Alexa delivers it again (for up to an hour).
   */
  readonly onOther?: (request: OtherRequest, envelope: AlexaEnvelope) => void | Promise<void>;
  /**
   * An account has disabled the skill and its data are to be deleted. May come more than once; it is waited for, and Alexa delivers the
   * event again where it fails.
   */
  readonly onSkillDisabled?: (userId: string) => void | Promise<void>;
  /** Somebody's session ended without our doing. Does not come for every session: nothing may depend on it. */
  readonly onSessionEnded?: (
    person: NonNullable<TurnRequest['person']>,
    locale: string | undefined,
  ) => void | Promise<void>;
  /** Whether replies ask for the follow-up by `Dialog.ElicitSlot`; only for a model that was built with it. Default false. */
  readonly elicit?: boolean;
  /** The skill's invocation names, to be stripped where they leaked into what was heard. */
  readonly invocationNames?: readonly string[];
  /** Milliseconds of Alexa's window that were gone before the call; 0 by default. */
  readonly elapsedMs?: number;
  /** An upper bound for the reply, counted from the call, where something other than Alexa sets one: a Lambda's remaining time. */
  readonly windowMs?: number;
  readonly clock?: Clock;
  /** Speaks while the answer is being written. Sends by the global `fetch` unless given another. */
  readonly directives?: { readonly fetch?: typeof globalThis.fetch; readonly allowLoopback?: boolean };
}

/**
 * When a reply must be ready, counted from arrival. Alexa waits about 8,000 ms (Send the User a Progressive Response); the network takes
 * its part of them in both directions.
 */
const WINDOW_MS = 7_000;

/** How long we wait for a turn that missed its own deadline. */
const GRACE_MS = 300;

/**
 * Answers a request that is already known to be genuine: the core under `createAlexaHandler`, and for a Lambda function, whose
 * callers AWS has authenticated. Whatever the turn does, the response is valid and comes within Alexa's window; a turn that throws, hangs
 * or ends without a reply gets an apology. Rejects only as `onOther` and `onSkillDisabled` say.
 */
export async function answerEnvelope(
  assistant: TurnRunner,
  envelope: AlexaEnvelope,
  options: AnswerOptions = {},
): Promise<ResponseEnvelope> {
  const read = readRequest(envelope, options);
  if (read.class === 'turn') {
    const speakEarly = createEarlySpeaker(envelope, {
      locale: read.turn.locale ?? 'en-US',
      ...options.directives,
    });
    const elicit = options.elicit === true && mayElicit(envelope.request.type);
    const turn = { ...read.turn, ...(speakEarly && { speakEarly }) };
    return answerTurn(assistant, turn, { ...options, elicit }, aplVersion(envelope));
  }
  try {
    const disabled = disabledUser(envelope);
    const person = read.class === 'goodbye' ? personOf(envelope) : undefined;
    if (disabled !== undefined) await options.onSkillDisabled?.(disabled);
    if (person !== undefined) await options.onSessionEnded?.(person, localeOf(envelope));
    await options.onOther?.(read, envelope);
  } catch (error) {
    const failure = asWellspokenError(
      error,
      'remember/unavailable',
      `A ${envelope.request.type} was not handled.`,
    );
    if (read.class === 'acknowledge') throw failure;
    createReporter(options, envelope.request.requestId).error(failure);
  }
  return read.class === 'can-fulfill' ? canFulfillResponse(read.intent) : emptyResponse();
}

async function answerTurn(
  assistant: TurnRunner,
  turn: TurnRequest,
  options: AnswerOptions,
  screen: string | undefined,
): Promise<ResponseEnvelope> {
  const { clock = systemClock, elapsedMs = 0, elicit = false } = options;
  const { locale = 'en-US', requestId = '' } = turn;
  const windowMs = Math.max(0, Math.min(WINDOW_MS - elapsedMs, options.windowMs ?? WINDOW_MS));
  const report = createReporter(options, requestId);

  const replied = Promise.withResolvers<Reply | undefined>();
  const work = runTurn(assistant, { ...turn, windowMs }, replied.resolve, report);
  report.background(work);

  const cancel = clock.after(windowMs + GRACE_MS, () => {
    report.error(new WellspokenError('say/internal', 'The turn gave no reply within its window.'));
    replied.resolve(undefined);
  });
  const reply = await replied.promise;
  cancel();
  return speak(reply, { locale, elicit, aplVersion: screen }, report);
}

/** Resolves `onReply` as soon as there is one, then reads the turn to its end: what it remembers comes after the reply. */
async function runTurn(
  assistant: TurnRunner,
  turn: TurnRequest,
  onReply: (reply: Reply | undefined) => void,
  report: Reporter,
): Promise<void> {
  let replied = false;
  try {
    for await (const event of assistant.turn(turn)) {
      if (event.type === 'say-reply') {
        replied = true;
        // A promise takes only the first.
        onReply(event.reply);
      }
      report.event(event);
    }
    if (!replied) report.error(new WellspokenError('say/internal', 'The turn ended without a reply.'));
  } catch (error) {
    report.error(asWellspokenError(error, 'say/internal', 'The turn failed.'));
  }
  onReply(undefined);
}

function speak(
  reply: Reply | undefined,
  options: ToAlexaResponseOptions,
  report: Reporter,
): ResponseEnvelope {
  if (reply) {
    try {
      return toAlexaResponse(reply, options);
    } catch (error) {
      report.error(
        asWellspokenError(error, 'say/internal', 'The reply could not be turned into a response.'),
      );
    }
  }
  const apology = phraseForError('say/internal', options.locale);
  return toAlexaResponse({ speech: apology, keepListening: false, restPending: false }, options);
}
