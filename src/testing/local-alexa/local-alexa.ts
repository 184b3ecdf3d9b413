import { randomUUID } from 'node:crypto';
import type { Request, RequestEnvelope, SessionEndedError, SessionEndedReason } from 'ask-sdk-model';
import { type Clock, systemClock } from '../../clock.ts';
import { AlexaTurn, type DirectiveAnswer } from './alexa-turn.ts';
import { asRecord } from './as-record.ts';
import { callWithinWindow } from './call-within-window.ts';
import { createDirectiveReceiver, type IncomingDirective } from './directive-receiver.ts';
import { directiveFetch } from './directive-fetch.ts';
import { buildEnvelope, isInSession, type ScreenOptions } from './envelope.ts';
import { hearReply } from './hear-reply.ts';
import type { Heard, ReceivedDirective } from './heard.ts';
import { identity } from './identity.ts';
import { judgeReply } from './judge-reply.ts';
import type { PlaybackBehavior } from './playback.ts';
import { buildRequest } from './requests.ts';
import { type RoutingModel, routeUtterance } from './routing.ts';
import { AlexaSession } from './session.ts';
import { sharedSigner } from './signer.ts';
import { callSkill, type Skill } from './skill.ts';

export interface LocalAlexaOptions {
  /** The endpoint's URL, a function in this process, or `{ lambda: handler }`. */
  readonly skill: Skill;
  readonly skillId?: string;
  /** Default `en-US`. */
  readonly locale?: string;
  /** Whose account it is. Default: somebody new for every local Alexa. */
  readonly userId?: string;
  /** Whose voice Alexa recognises. Default: nobody's. */
  readonly personId?: string;
  readonly device?: { readonly screen?: boolean | ScreenOptions; readonly deviceId?: string };
  /** Default: the machine's. With a `fakeClock`, hand `fetch` to the skill, because sockets run on real time. */
  readonly clock?: Clock;
  /** Whether requests are signed; default true. */
  readonly sign?: boolean;
  /** Default `documented`. */
  readonly playback?: PlaybackBehavior;
  /** How fast the device speaks, default 14.5. */
  readonly charactersPerSecond?: number;
  /** Routes `say` by a skill's own model instead of handing every sentence to `freeText`. */
  readonly interactionModel?: RoutingModel;
  /** Without a model: the intent and slot for free speech. Default `AskIntent` and `request`. */
  readonly freeText?: { readonly intent: string; readonly slot: string };
  /** Makes the directive service slow, refusing or dead; a function decides for each directive, counted from 1 per request. */
  readonly directiveAnswer?: DirectiveAnswer | ((nth: number) => DirectiveAnswer);
  /** Told every progressive directive once it was answered, while the turn goes on. */
  readonly onDirective?: (directive: ReceivedDirective, requestId: string) => void;
  /** Makes the unique part of request and session ids; default `randomUUID`. */
  readonly newId?: () => string;
}

export interface LocalAlexa {
  readonly skillId: string;
  readonly userId: string;
  /** What a request verifier needs to trust this Alexa: the root, and a `fetch` that serves the certificate chain only. */
  readonly certificates: { readonly trustedRoots: string; readonly fetch: typeof globalThis.fetch };
  /** Delivers progressive directives without a socket, for a skill in this process under a fake clock. */
  readonly fetch: typeof globalThis.fetch;
  /** "Alexa, open …". */
  launch(): Promise<Heard>;
  /** Something the person says: in the open session, or as a one-shot that opens one. */
  say(text: string): Promise<Heard>;
  /** An intent as if recognised, with slots by name; `undefined` is a slot that was not filled. */
  intent(name: string, slots?: Readonly<Record<string, string | undefined>>): Promise<Heard>;
  /** A request of any type; what is not given comes from `buildRequest`. */
  send(request: { readonly type: string } & Readonly<Record<string, unknown>>): Promise<Heard>;
  /** The last request again, byte by byte. Rejects with `RangeError` when there was none. */
  resend(): Promise<Heard>;
  /** Ends the session without the skill's doing; the skill gets a `SessionEndedRequest`. Default `USER_INITIATED`. */
  endSession(reason?: SessionEndedReason, error?: SessionEndedError): Promise<Heard>;
  /** Stops the directive service. */
  close(): Promise<void>;
}

/** How many past turns late directives are still told apart by. */
const turnsKept = 20;

/**
 * An Alexa in this process, for a skill without an account or a device. It signs requests, keeps the session, takes progressive
 * directives on a loopback port, keeps the eight seconds, and tells what a person would have heard, when, and which
 * platform rules were broken. One person at one device; make another one for somebody else.
 */
export function createLocalAlexa(options: LocalAlexaOptions): LocalAlexa {
  const { clock = systemClock, locale = 'en-US', newId = randomUUID, directiveAnswer = {} } = options;
  const { playback = 'documented', charactersPerSecond = 14.5 } = options;
  const skillId = options.skillId ?? identity.skillId('local-alexa');
  const userId = options.userId ?? identity.userId(newId());
  const deviceId = options.device?.deviceId ?? identity.deviceId(userId);
  const { screen = false } = options.device ?? {};
  const hasScreen = screen !== false;
  const dialog = options.interactionModel && dialogOf(options.interactionModel);
  const session = new AlexaSession(() => identity.sessionId(newId()), hasScreen);
  const turns: AlexaTurn[] = [];
  const receiver = createDirectiveReceiver(receive);
  let last: { body: Uint8Array; headers: Record<string, string> } | undefined;

  return {
    skillId,
    userId,
    certificates,
    fetch: directiveFetch(receive),
    launch: () => send({ type: 'LaunchRequest' }),
    say(text) {
      const { elicited } = session;
      const freeText = options.freeText ?? { intent: 'AskIntent', slot: 'request' };
      const route = routeUtterance(text, { locale, freeText, model: options.interactionModel, elicited });
      return intent(route.intent, route.slots);
    },
    intent,
    send,
    resend() {
      return last
        ? exchange(last.body, last.headers)
        : Promise.reject(new RangeError('Nothing was sent so far'));
    },
    endSession: (reason = 'USER_INITIATED', error) =>
      send({ type: 'SessionEndedRequest', reason, ...(error ? { error } : {}) }),
    close: () => receiver.close(),
  };

  function intent(name: string, slots: Readonly<Record<string, string | undefined>> = {}): Promise<Heard> {
    const filled = Object.entries(slots).map(([slot, value]) => [
      slot,
      { name: slot, ...(value === undefined ? {} : { value }), confirmationStatus: 'NONE', source: 'USER' },
    ]);
    const dialogState = session.elicited?.intent === name ? 'IN_PROGRESS' : undefined;
    const heardIntent = { name, confirmationStatus: 'NONE', slots: Object.fromEntries(filled) };
    return send({ type: 'IntentRequest', dialogState, intent: heardIntent });
  }

  async function send(
    partial: { readonly type: string } & Readonly<Record<string, unknown>>,
  ): Promise<Heard> {
    const apiEndpoint = await receiver.endpoint();
    const nowMs = clock.now();
    const requestId = identity.requestId(newId());
    const request: Request = buildRequest(partial.type, {
      requestId,
      timestamp: new Date(nowMs).toISOString().replace(/\.\d+Z$/, 'Z'),
      locale,
      ...partial,
    });
    const envelope = buildEnvelope({
      request,
      skillId,
      userId,
      personId: options.personId,
      deviceId,
      hasScreen,
      ...(typeof screen === 'object' ? { screen } : {}),
      apiEndpoint,
      apiAccessToken: identity.apiAccessToken(requestId, nowMs),
      session: isInSession(request.type) ? session.next(request.type) : undefined,
    });
    const body = Buffer.from(JSON.stringify(envelope));
    const headers = {
      'Content-Type': 'application/json; charset=utf-8',
      Accept: 'application/json',
      'User-Agent': 'Apache-HttpClient/4.5.x (Java/1.8.0)',
      ...((options.sign ?? true) ? sharedSigner().headers(body) : {}),
    };
    last = { body, headers };
    return exchange(body, headers);
  }

  async function exchange(body: Uint8Array, headers: Record<string, string>): Promise<Heard> {
    const envelope = JSON.parse(Buffer.from(body).toString('utf8')) as RequestEnvelope;
    const { request } = envelope;
    const turn = new AlexaTurn(envelope, clock);
    turns.push(turn);
    if (turns.length > turnsKept) turns.shift();
    const outcome = await callWithinWindow(clock, (signal) =>
      callSkill(options.skill, { headers, body }, signal),
    );
    turn.replied = true;
    const totalMs = turn.elapsedMs();
    const intentName = request.type === 'IntentRequest' ? request.intent.name : undefined;
    const judgement = judgeReply(outcome, {
      type: request.type,
      ...('locale' in request && request.locale !== undefined ? { locale: request.locale } : {}),
      ...(intentName === undefined ? {} : { intent: { name: intentName } }),
      aplMaxVersion: aplMaxVersionOf(envelope),
      ...(dialog === undefined ? {} : { dialog }),
    });
    turn.violations.push(...judgement.violations);
    return hearReply(turn, judgement, {
      totalMs,
      session: sessionAfter(request.type, intentName, judgement.failure ? undefined : judgement.response),
      playback,
      charactersPerSecond,
    });
  }

  function sessionAfter(requestType: string, intentName: string | undefined, response: unknown) {
    if (!isInSession(requestType)) return { sessionOpen: session.isOpen, microphoneOpen: false };
    if (response !== undefined && requestType !== 'SessionEndedRequest')
      return session.answered(response, intentName);
    session.end();
    return { sessionOpen: false, microphoneOpen: false };
  }

  /** A directive belongs to the first unanswered copy of its request; one that fits none is judged against the latest. */
  async function receive(incoming: IncomingDirective): Promise<number | undefined> {
    const requestId = asRecord(asRecord(incoming.body)?.['header'])?.['requestId'];
    const ofRequest = turns.filter(({ envelope }) => envelope.request.requestId === requestId);
    const turn = ofRequest.find(({ replied }) => !replied) ?? ofRequest.at(-1) ?? turns.at(-1);
    if (!turn) return 401;
    const status = await turn.receive(
      incoming,
      typeof directiveAnswer === 'function' ? directiveAnswer : () => directiveAnswer,
    );
    const directive = turn.directives.at(-1);
    if (directive !== undefined) options.onDirective?.(directive, turn.envelope.request.requestId);
    return status;
  }
}

function aplMaxVersionOf({ context }: RequestEnvelope): string | null {
  return context.System.device?.supportedInterfaces['Alexa.Presentation.APL']?.runtime?.maxVersion ?? null;
}

function dialogOf({ interactionModel: { dialog } }: RoutingModel): ReadonlyMap<string, ReadonlySet<string>> {
  const intents = dialog?.intents ?? [];
  return new Map(intents.map(({ name, slots = [] }) => [name, new Set(slots.map((slot) => slot.name))]));
}

/** Lazy, so that an Alexa that does not sign makes no keys. */
const certificates: LocalAlexa['certificates'] = {
  get trustedRoots() {
    return sharedSigner().rootPem;
  },
  fetch: (input, init) => sharedSigner().fetch(input, init),
};
