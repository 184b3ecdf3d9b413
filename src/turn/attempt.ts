import { asWellspokenError, WellspokenError } from '../errors.ts';
import { createAnswerReader } from '../model/answer.ts';
import type { LanguageModel, ModelRequest, ModelUsage, StopReason } from '../model/model.ts';
import { createWatchdog } from '../resilience/watchdog.ts';
import { firstTokenShare, slices } from './budget.ts';
import type { Draft } from './draft.ts';
import type { AttemptCost, Emit } from './events.ts';
import type { Heard } from './heard.ts';
import type { TurnPorts } from './ports.ts';
import { storeCall } from './store-call.ts';

/** A stream that says nothing for this long is broken: Claude pings more often than that. */
const stallMs = 4_000;
/** How long a first token may take where nothing better can be tried, or nobody waits for the reply any more. */
const patientFirstTokenMs = 8_000;

/** One call to one model within a turn. */
export interface Attempt {
  /** Counts from 1. */
  readonly number: number;
  /** Another model stands ready: this one has to begin its answer in time, not merely show that it is alive. */
  readonly isReplaceable: boolean;
  readonly model: LanguageModel;
  readonly request: ModelRequest;
  readonly draft: Draft;
}

/** What came off the wire so far; kept outside the try so that a failed attempt is accounted for like any other. */
interface Progress {
  characters: number;
  firstTokenMs?: number;
  usage?: ModelUsage;
  stopReason?: StopReason;
  providerRequestId?: string;
  messageId?: string;
}

/** Streams one model's answer into the draft. Resolves to its error, or to `undefined` once it has ended the draft. Never rejects. */
export async function runAttempt(
  ports: TurnPorts,
  heard: Heard,
  attempt: Attempt,
  emit: Emit,
  signal: AbortSignal,
): Promise<WellspokenError | undefined> {
  const { clock } = ports;
  const { number, model } = attempt;
  const startedAtMs = clock.elapsedMs();
  const progress: Progress = { characters: 0 };
  emit({ type: 'think-start', attempt: number, provider: model.provider, model: model.model });

  const call = new AbortController();
  const onAbort = () => call.abort(signal.reason);
  signal.addEventListener('abort', onAbort, { once: true });
  if (signal.aborted) onAbort();
  const watchdog = createWatchdog(clock, firstTokenLimitMs(heard, attempt, startedAtMs), () =>
    call.abort(new WellspokenError('think/timeout', `${model.model} was silent for too long.`)),
  );

  let error: WellspokenError | undefined;
  try {
    await readInto(attempt, progress, emit, call.signal, (hasText) => {
      if (hasText) watchdog.feed(stallMs);
      else if (!attempt.isReplaceable) watchdog.feed(patientFirstTokenMs);
      return clock.elapsedMs() - startedAtMs;
    });
  } catch (thrown) {
    const cause = call.signal.reason instanceof WellspokenError ? call.signal.reason : thrown;
    error = asWellspokenError(cause, 'think/upstream', `The answer of ${model.model} could not be read.`);
  } finally {
    watchdog.stop();
    signal.removeEventListener('abort', onAbort);
  }

  const cost = account(ports, attempt, progress, error, clock.elapsedMs() - startedAtMs);
  if (error === undefined)
    emit({ type: 'think-end', ...cost, attempt: number, stopReason: progress.stopReason ?? 'other' });
  else emit({ type: 'think-error', ...cost, attempt: number, code: error.code });
  // The money is spent whatever the store says: a booking that fails must not fail the answer.
  await storeCall(ports, 'remember', slices.keepMs, () => ports.ledger.record(heard.person, cost.usd)).catch(
    () => {},
  );
  return error;
}

async function readInto(
  { number, model, request, draft }: Attempt,
  progress: Progress,
  emit: Emit,
  signal: AbortSignal,
  /** Notes a sign of life, before any text or with some; returns the milliseconds since the call. */
  alive: (hasText: boolean) => number,
): Promise<void> {
  const reader = createAnswerReader();
  const tell = (finished: readonly string[]) => {
    for (const sentence of finished) emit({ type: 'say-sentence', sentence });
  };
  const speak = (speech: string) => {
    if (speech === '') return;
    emit({ type: 'think-delta', attempt: number, speech });
    tell(draft.push(speech));
  };

  for await (const part of model.stream(request, signal)) {
    const atMs = alive(part.type === 'delta' || progress.characters > 0);
    switch (part.type) {
      case 'start':
        if (part.messageId !== undefined) progress.messageId = part.messageId;
        if (part.providerRequestId !== undefined) progress.providerRequestId = part.providerRequestId;
        break;
      case 'delta':
        progress.firstTokenMs ??= atMs;
        progress.characters += part.text.length;
        speak(reader.push(part.text));
        if (reader.isSpeechOver) tell(draft.endSpeech());
        break;
      case 'usage':
        progress.usage = part.usage;
        break;
      case 'finish':
        progress.usage = part.usage;
        progress.stopReason = part.stopReason;
    }
  }

  if (progress.stopReason === undefined) {
    throw new WellspokenError('think/truncated', `The answer of ${model.model} stopped without an end.`);
  }
  if (progress.stopReason === 'refusal') return void draft.end('refused');
  const { speech, card } = reader.end();
  speak(speech);
  if (progress.characters === 0)
    throw new WellspokenError('think/empty', `${model.model} answered without a word.`);
  const status = progress.stopReason === 'length' && !draft.isSpeechOver ? 'broken' : 'complete';
  tell(draft.end(status, card === undefined ? {} : { card }));
}

function account(
  ports: TurnPorts,
  { model, request }: Attempt,
  progress: Progress,
  error: WellspokenError | undefined,
  totalMs: number,
): AttemptCost {
  const usage = usageOf(request, progress);
  const price = ports.ledger.costOf(model.provider, model.model, usage);
  const providerRequestId = progress.providerRequestId ?? error?.providerRequestId;
  return {
    provider: model.provider,
    model: model.model,
    usage,
    usd: price.usd,
    // Without a finish the last count is what had been written when it was made, not what is charged.
    estimated: price.estimated || progress.stopReason === undefined,
    totalMs,
    ...(progress.firstTokenMs === undefined ? {} : { firstTokenMs: progress.firstTokenMs }),
    ...(progress.messageId === undefined ? {} : { messageId: progress.messageId }),
    ...(providerRequestId === undefined ? {} : { providerRequestId }),
  };
}

/** The first attempt leaves time for a second one; later ones may use all there is, since each restart begins the wait anew. */
function firstTokenLimitMs(heard: Heard, { number }: Attempt, nowMs: number): number {
  const leftMs = heard.deadlineAtMs - nowMs;
  return number > 1 || leftMs < slices.attemptMs
    ? patientFirstTokenMs
    : Math.max(slices.attemptMs, leftMs * firstTokenShare);
}

/** The provider's count, filled up by an estimate where the call was cut off before it had counted; about 3.5 characters make a token. */
function usageOf(request: ModelRequest, { usage, stopReason, characters }: Progress): ModelUsage {
  if (usage !== undefined && stopReason !== undefined) return usage;
  const writtenTokens = Math.ceil(characters / 3.5);
  if (usage !== undefined) return { ...usage, outputTokens: Math.max(usage.outputTokens, writtenTokens) };
  const inputCharacters = request.messages.reduce(
    (sum, { content }) => sum + content.length,
    request.system.length,
  );
  return {
    inputTokens: Math.ceil(inputCharacters / 3.5),
    cacheReadTokens: 0,
    cacheWriteTokens: 0,
    outputTokens: writtenTokens,
  };
}
