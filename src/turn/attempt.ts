import { asWellspokenError, WellspokenError } from '../errors.ts';
import type { LedgerLine } from '../ledger/ledger.ts';
import { createAnswerReader } from '../model/answer.ts';
import type { LanguageModel, ModelPart, ModelRequest } from '../model/model.ts';
import type { RoutedCall, Tier } from '../model/router.ts';
import type { ModelToolCall, RawMessage } from '../model/tools.ts';
import type { Race } from '../resilience/race.ts';
import { createWatchdog } from '../resilience/watchdog.ts';
import { costOf, lineOf, type Progress } from './account.ts';
import { firstTokenShare, slices } from './budget.ts';
import type { Draft } from './draft.ts';
import type { Emit } from './events.ts';
import type { Heard } from './heard.ts';
import type { TurnPorts } from './ports.ts';
import type { Wanted } from './tool-work.ts';

/** A stream that says nothing for this long is broken: Claude pings more often than that. */
const stallMs = 4_000;
/** How long a first token may take where nothing better can be tried, or nobody waits for the reply any more. */
const patientFirstTokenMs = 8_000;

/** What shows that a model has begun its answer, and is not merely alive. */
const isAnswer: ReadonlySet<ModelPart['type']> = new Set(['delta', 'tool-begin', 'tool-call']);

/** One call to one model within a turn. */
export interface Attempt {
  /** Counts from 1. */
  readonly number: number;
  /** Another model stands ready: this one has to begin its answer in time, not merely show that it is alive. */
  readonly isReplaceable: boolean;
  readonly tier: Tier;
  readonly model: LanguageModel;
  readonly request: ModelRequest;
  readonly draft: Draft;
  /** Only who leads writes into the draft. */
  readonly race: Race;
  readonly isHedge: boolean;
}

export interface Attempted {
  /** `undefined` once the attempt has ended the draft, or wants something. */
  readonly error: WellspokenError | undefined;
  /** What the model wants done first: the draft is not at its end. */
  readonly wanted: Wanted | undefined;
  readonly model: LanguageModel;
  readonly line: LedgerLine;
}

/** Streams one model's answer into the draft, unless another attempt leads. Never rejects. */
export async function runAttempt(
  ports: TurnPorts,
  heard: Heard,
  attempt: Attempt,
  emit: Emit,
  signal: AbortSignal,
): Promise<Attempted> {
  const { clock } = ports;
  const { number, model, race, isHedge } = attempt;
  const startedAtMs = clock.elapsedMs();
  const progress: Progress = { characters: 0, hasBegun: false };
  emit({ type: 'think-start', attempt: number, provider: model.provider, model: model.model, isHedge });

  const call = new AbortController();
  const onAbort = () => call.abort(signal.reason);
  signal.addEventListener('abort', onAbort, { once: true });
  if (signal.aborted) onAbort();
  race.onLost(number, () =>
    call.abort(new WellspokenError('think/aborted', `Another model began before ${model.model}.`)),
  );
  const watchdog = createWatchdog(clock, firstTokenLimitMs(heard, attempt, startedAtMs), () =>
    call.abort(new WellspokenError('think/timeout', `${model.model} was silent for too long.`)),
  );

  let routed: RoutedCall | undefined;
  let error: WellspokenError | undefined;
  let wanted: Wanted | undefined;
  try {
    routed = await ports.router.enter(model, call.signal);
    const { firstToken } = routed;
    wanted = await readInto(attempt, progress, emit, call.signal, (hasText) => {
      if (hasText) watchdog.feed(stallMs);
      else if (!attempt.isReplaceable) watchdog.feed(patientFirstTokenMs);
      if (!hasText || progress.firstTokenMs !== undefined) return;
      progress.firstTokenMs = clock.elapsedMs() - startedAtMs;
      firstToken(progress.firstTokenMs);
    });
  } catch (thrown) {
    const cause = call.signal.reason instanceof WellspokenError ? call.signal.reason : thrown;
    error = asWellspokenError(cause, 'think/upstream', `The answer of ${model.model} could not be read.`);
  } finally {
    watchdog.stop();
    signal.removeEventListener('abort', onAbort);
  }

  const totalMs = clock.elapsedMs() - startedAtMs;
  routed?.leave(outcomeFor(attempt, progress, error));
  const cost = costOf(ports, attempt, progress, error, totalMs);
  if (error === undefined)
    emit({ type: 'think-end', ...cost, attempt: number, stopReason: progress.stopReason ?? 'other' });
  else emit({ type: 'think-error', ...cost, attempt: number, code: error.code });
  return { error, wanted, model, line: lineOf(attempt, cost, error) };
}

/** One that was so slow that another overtook it counts as silent; one that was merely called off says nothing of its model. */
function outcomeFor(
  { race, number, isHedge }: Attempt,
  progress: Progress,
  error: WellspokenError | undefined,
): 'answered' | 'stopped' | WellspokenError {
  if (error === undefined) return 'answered';
  if (error.code !== 'think/aborted') return error;
  const isOvertaken = race.leader !== undefined && race.leader !== number && !isHedge;
  return isOvertaken && progress.firstTokenMs === undefined
    ? new WellspokenError('think/timeout', 'Another model was asked later and began sooner.')
    : 'stopped';
}

async function readInto(
  { number, model, request, draft, race }: Attempt,
  progress: Progress,
  emit: Emit,
  signal: AbortSignal,
  /** Notes a sign of life, before any text or with some. */
  alive: (hasText: boolean) => void,
): Promise<Wanted | undefined> {
  const reader = createAnswerReader();
  const mayCall = request.tools !== undefined && request.toolChoice !== 'none';
  const calls: ModelToolCall[] = [];
  let text = '';
  let raw: RawMessage | undefined;
  let isPartOver = false;
  let hasText = false;
  let hasCall = false;
  const lead = () => {
    if (!race.claim(number)) throw new WellspokenError('think/aborted', 'Another model leads.');
    if (draft.status !== 'writing') throw new WellspokenError('think/aborted', 'The answer is over.');
  };
  const tell = (finished: readonly string[]) => {
    for (const sentence of finished) emit({ type: 'say-sentence', sentence });
  };
  const speak = (speech: string) => {
    if (speech === '') return;
    emit({ type: 'think-delta', attempt: number, speech });
    tell(draft.push(speech));
  };

  try {
    for await (const part of model.stream(request, signal)) {
      alive(isAnswer.has(part.type) || progress.firstTokenMs !== undefined);
      switch (part.type) {
        case 'start':
          progress.hasBegun = true;
          if (part.messageId !== undefined) progress.messageId = part.messageId;
          if (part.providerRequestId !== undefined) progress.providerRequestId = part.providerRequestId;
          break;
        case 'delta':
          progress.characters += part.text.length;
          lead();
          speak(reader.push(part.text));
          hasText = true;
          if (mayCall) text += part.text;
          if (!reader.isSpeechOver || isPartOver) break;
          isPartOver = true;
          // Calls may follow, and then more speech.
          tell(mayCall ? draft.endPart() : draft.endSpeech());
          break;
        case 'tool-begin':
          progress.characters += part.name.length;
          hasCall = true;
          lead();
          break;
        case 'tool-call':
          progress.characters += part.call.input.length;
          calls.push(part.call);
          break;
        case 'usage':
          progress.usage = part.usage;
          break;
        case 'finish':
          progress.usage = part.usage;
          progress.stopReason = part.stopReason;
          raw = part.raw;
      }
    }
  } catch (error) {
    // Every sentence is there, and no call was on its way.
    if (isPartOver && !hasCall) draft.endSpeech();
    throw error;
  }

  if (progress.stopReason === undefined) {
    throw new WellspokenError('think/truncated', `The answer of ${model.model} stopped without an end.`);
  }
  lead();
  if (progress.stopReason === 'refusal') return void draft.end('refused');
  // Some servers name any end alike.
  const isWhole = progress.stopReason === 'tool-use' || progress.stopReason === 'end';
  if (mayCall && calls.length > 0 && isWhole) {
    draft.discardUnfinished();
    return { text, calls, raw };
  }
  const { speech, card } = reader.end();
  speak(speech);
  if (!hasText) throw new WellspokenError('think/empty', `${model.model} answered without a word.`);
  const status =
    progress.stopReason === 'length' && !draft.isSpeechOver && !isPartOver ? 'broken' : 'complete';
  tell(draft.end(status, card === undefined ? {} : { card }));
  return undefined;
}

/** The first attempt leaves time for a second one; later ones may use all there is, since each restart begins the wait anew. */
function firstTokenLimitMs(heard: Heard, { number }: Attempt, nowMs: number): number {
  const leftMs = heard.deadlineAtMs - nowMs;
  return number > 1 || leftMs < slices.attemptMs
    ? patientFirstTokenMs
    : Math.max(slices.attemptMs, leftMs * firstTokenShare);
}
