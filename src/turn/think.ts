import { WellspokenError } from '../errors.ts';
import type { LedgerLine } from '../ledger/ledger.ts';
import type { LanguageModel } from '../model/model.ts';
import type { Route } from '../model/router.ts';
import { createRace, type Race } from '../resilience/race.ts';
import { createAskingOrder } from './asking-order.ts';
import { type Attempted, runAttempt } from './attempt.ts';
import { slices } from './budget.ts';
import type { Draft } from './draft.ts';
import type { Emit } from './events.ts';
import type { Heard } from './heard.ts';
import type { TurnPorts } from './ports.ts';
import type { Prepared } from './prepare.ts';
import type { RequestFor } from './request-for.ts';
import { coversAnother } from './reserved.ts';
import type { ToolWork, Wanted } from './tool-work.ts';

const maxAttempts = 4;

/** What thinking works with. */
export interface Thinking {
  readonly route: Route;
  readonly requestFor: RequestFor;
  readonly draft: Draft;
  /** Takes every attempt, as it ends. */
  readonly lines: LedgerLine[];
  /** `undefined` where there are no tools. */
  readonly work: ToolWork | undefined;
  readonly prepared: Pick<Prepared, 'reservation' | 'isStopped'>;
}

/**
 * Has a model write the answer into the draft. When it is slow to begin, the next candidate is asked as well, and who begins first
 * writes. A failed attempt is followed by another as long as the time allows: from the start where no sentence was written, else from
 * where the answer broke off. A model that wants something done is asked again with what it came to, and so is whoever stands in for it.
 * Always ends the draft and never rejects. Aborting the signal stops the attempts in hand, which are accounted for all the same.
 */
export async function think(
  ports: TurnPorts,
  heard: Heard,
  { route, requestFor, draft, lines, work, prepared }: Thinking,
  emit: Emit,
  signal: AbortSignal,
): Promise<void> {
  const { clock, router } = ports;
  const { candidates, tier } = route;
  const order = createAskingOrder(candidates);
  const sentencesBefore = draft.sentences.length;
  const endAtMs = heard.deadlineAtMs + ports.settings.writeOnMs;
  let started = 0;
  /** Calls that are no attempt more: the same model goes on after a round with tools. */
  let rounds = 0;
  let sentencesBeforeRound = sentencesBefore;
  let failure: WellspokenError | undefined;

  const start = async (race: Race, model: LanguageModel, isHedge: boolean): Promise<Attempted> => {
    started += 1;
    const isReplaceable = started === 1 && candidates.length > 1;
    const request = requestFor(draft.sentences, sentencesBeforeRound);
    const attempt = { number: started, isReplaceable, tier, model, request, draft, race, isHedge };
    const attempted = await runAttempt(ports, heard, attempt, emit, signal);
    lines.push(attempted.line);
    const { error } = attempted;
    // A model whose trouble will not pass is not asked again in this turn, whoever else fails.
    if (error?.retryable)
      order.putBack(model, clock.elapsedMs() + pauseMs(error, started - rounds, ports.random()));
    return attempted;
  };
  const nextAt = (ms: number): LanguageModel | undefined => {
    const mayAsk = started < maxAttempts + rounds && !signal.aborted && (order.readyAtMs ?? Infinity) <= ms;
    return mayAsk ? order.take() : undefined;
  };

  /** Resolves to false as soon as the first attempt has begun or ended, to true when it is time to ask somebody else as well. */
  const isSlow = async (model: LanguageModel, first: Promise<Attempted>, race: Race): Promise<boolean> => {
    const hedgeAfterMs = router.hedgeAfterMs(model);
    if (hedgeAfterMs === undefined || order.readyAtMs === undefined || rounds > 0) return false;
    if (clock.elapsedMs() + hedgeAfterMs >= heard.deadlineAtMs) return false;
    const slow = Promise.withResolvers<'slow'>();
    const cancel = clock.after(hedgeAfterMs, () => slow.resolve('slow'));
    const happened = await Promise.race([first, race.decided, slow.promise]);
    cancel();
    return happened === 'slow';
  };

  /** One attempt, and others beside it while nobody begins. Resolves to how the one that began fared, or to a failure of all. */
  const ask = async (model: LanguageModel): Promise<Attempted> => {
    const race = createRace();
    const first = start(race, model, false);
    if (!(await isSlow(model, first, race))) return await first;
    let [ended, other]: Pair = [undefined, first];
    while (race.leader === undefined) {
      const another = nextAt(clock.elapsedMs());
      if (another === undefined) break;
      // What failed beside one that is still silent is replaced at once.
      [ended, other] = await sooner(other, start(race, another, true));
    }
    const last = await other;
    return leaderOf(race, ended ?? last, last);
  };

  const tellLast = (text: string, kind: 'question' | 'statement'): readonly string[] => {
    const told = draft.endWith(text, kind);
    for (const sentence of told) emit({ type: 'say-sentence', sentence });
    return told;
  };

  /** Has done what was wanted. Resolves to whether the model goes on. */
  const goesOn = async (tools: ToolWork, wanted: Wanted, model: LanguageModel): Promise<boolean> => {
    const taken = await tools.take(wanted, signal);
    if (taken === 'again') {
      rounds += 1;
      sentencesBeforeRound = draft.sentences.length;
      if (signal.aborted) return false;
      const request = requestFor(draft.sentences, sentencesBeforeRound);
      if (coversAnother(ports, prepared.reservation, lines, model, request)) return true;
      failure = new WellspokenError('think/over-budget', 'Nothing is left for another round with tools.');
      return false;
    }
    if ('error' in taken) failure = taken.error;
    else if (tellLast(taken.question, 'question').length === 0) await tools.takeBack();
    return false;
  };

  await work?.begin(signal);
  rounds = work?.rounds.length ?? 0;
  const isSilent = rounds > 0 && (prepared.isStopped || work?.tools.length === 0);
  let model = isSilent ? undefined : nextAt(Infinity);
  while (model !== undefined) {
    const { error, wanted, model: asked } = await ask(model);
    if (work !== undefined && wanted !== undefined) {
      if (await goesOn(work, wanted, asked)) {
        model = asked;
        continue;
      }
      break;
    }
    if (error === undefined) return;
    failure = error;
    if (draft.status !== 'writing') return;
    // Every sentence is there; only the card was lost.
    if (draft.isSpeechOver) return void draft.end('complete');
    draft.discardUnfinished();
    const waitMs = Math.max(0, (order.readyAtMs ?? Infinity) - clock.elapsedMs());
    if (started >= maxAttempts + rounds || clock.elapsedMs() + waitMs + slices.attemptMs > endAtMs) break;
    await clock.sleep(waitMs, signal).catch(() => {});
    model = nextAt(Infinity);
  }
  if (draft.status !== 'writing') return;
  const said = draft.sentences.length > sentencesBeforeRound ? undefined : work?.lastWord;
  if (said !== undefined) return void tellLast(said, 'statement');
  failure ??= new WellspokenError('think/aborted', 'The turn ended before a model was asked.');
  draft.end(draft.sentences.length > sentencesBefore ? 'broken' : 'failed', { error: failure });
}

/** An attempt that ended, and one that may still be running. */
type Pair = readonly [ended: Attempted | undefined, other: Promise<Attempted>];

function sooner(one: Promise<Attempted>, other: Promise<Attempted>): Promise<Pair> {
  return Promise.race([one.then((ended): Pair => [ended, other]), other.then((ended): Pair => [ended, one])]);
}

/** The attempt that counts: who led, or of two that failed the one that was not merely called off. */
function leaderOf(race: Race, one: Attempted, other: Attempted): Attempted {
  if (race.leader === undefined) return one.error?.code === 'think/aborted' ? other : one;
  return one.line.attempt === race.leader ? one : other;
}

/** How long a model is left alone that failed, the longer the more attempts there were before. */
function pauseMs({ retryAfterMs }: WellspokenError, started: number, random: number): number {
  return retryAfterMs ?? Math.round(150 * 2 ** (started - 1) * (0.75 + random / 2));
}
