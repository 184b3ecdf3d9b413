import type { CachedAnswer } from '../ledger/answer-cache.ts';
import type { Reservation } from '../ledger/ledger.ts';
import type { Conversation } from '../memory/memory.ts';
import type { ModelRequest } from '../model/model.ts';
import type { Route, Tier } from '../model/router.ts';
import { slices } from './budget.ts';
import type { Ask } from './converse.ts';
import type { Emit } from './events.ts';
import type { Heard } from './heard.ts';
import type { TurnPorts } from './ports.ts';
import type { Background } from './recall.ts';
import { ceilingUsd, reckonedCalls, roundTokens } from './reserved.ts';
import { storeCall } from './store-call.ts';

/** What a question needs before a model is asked. */
export interface Prepared {
  readonly route: Route;
  /** `undefined` where the store could not be asked: an outage of ours is no reason not to answer. */
  readonly reservation: Reservation | undefined;
  /** No more may be spent. What is known already costs nothing and is told all the same. */
  readonly isStopped: boolean;
  readonly isShort: boolean;
  /** An answer that was given before, to anybody. */
  readonly cached: CachedAnswer | undefined;
  /** Where this answer may be kept for others. */
  readonly cacheKey: string | undefined;
}

const topTier: Readonly<Record<Reservation['level'], Tier>> = {
  full: 'deep',
  quick: 'quick',
  short: 'quick',
  stop: 'quick',
};

/** Chooses who is to answer, sets money aside for it, and looks whether the answer is known: one wave of store calls. */
export async function prepare(
  ports: TurnPorts,
  heard: Heard,
  { conversation }: Background,
  ask: Ask,
  request: ModelRequest,
  emit: Emit,
): Promise<Prepared> {
  const { ledger, router, clock, answers } = ports;
  const { question, wantsDepth = false } = ask;
  const routeFor = (maxTier: Tier) =>
    router.route({
      question,
      locale: heard.locale,
      wantsDepth,
      maxTier,
      leftMs: heard.deadlineAtMs - clock.elapsedMs(),
    });
  const wished = routeFor('deep');
  const reserving = ledger.reserve(heard.person, dearestUsd(ports, wished, request));
  const cacheKey =
    ask.continues === undefined && ask.confirmed === undefined && !wantsDepth
      ? answers?.keyOf(question, heard.locale)
      : undefined;
  const inTime = <T>(work: () => Promise<T>) =>
    storeCall(ports, 'recall', slices.recallMs, work).catch(() => undefined);
  const [reservation, cached] = await Promise.all([
    inTime(() => reserving),
    answers === undefined || cacheKey === undefined || !mayBeAnybodys(conversation, question)
      ? undefined
      : inTime(() => answers.find(cacheKey)),
  ]);

  if (reservation === undefined) {
    // The budget cannot be looked at: it is answered all the same, and counted as trouble.
    emit({ type: 'recall-error', code: 'recall/unavailable' });
    giveBackLate(ports, heard, reserving);
  }
  const level = reservation?.level ?? 'full';
  const route = level === 'full' ? wished : routeFor(topTier[level]);
  if (cached === undefined)
    emit({ type: 'think-route', tier: route.tier, reason: route.reason, budget: level });
  else emit({ type: 'think-cached' });
  return {
    route,
    reservation,
    isStopped: level === 'stop' && cached === undefined,
    isShort: level === 'short',
    cached,
    cacheKey,
  };
}

/** What somebody told of themselves shapes an answer, and who asks the same again was not satisfied. */
function mayBeAnybodys(conversation: Conversation | undefined, question: string): boolean {
  return (
    conversation === undefined ||
    (conversation.facts.length === 0 && conversation.exchanges.at(-1)?.question !== question)
  );
}

/** What the first two candidates may cost together: a turn rarely asks more, and what it does is booked all the same. With tools, for each call it is reckoned to take. */
function dearestUsd(ports: TurnPorts, { candidates }: Route, request: ModelRequest): number {
  const calls = request.tools === undefined ? 1 : reckonedCalls;
  let usd = 0;
  for (const model of candidates.slice(0, 2)) {
    for (let call = 0; call < calls; call += 1) usd += ceilingUsd(ports, model, request, call * roundTokens);
  }
  return usd;
}

/** A store that was too slow for the turn may still set the money aside; nobody would give it back. */
function giveBackLate({ ledger }: TurnPorts, heard: Heard, reserving: Promise<Reservation>): void {
  const { person, turnId, requestId } = heard;
  reserving.then((late) => ledger.settle({ person, turnId, requestId, lines: [] }, late)).catch(() => {});
}
