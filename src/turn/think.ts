import { WellspokenError } from '../errors.ts';
import type { ModelRequest } from '../model/model.ts';
import { runAttempt } from './attempt.ts';
import { slices } from './budget.ts';
import type { Draft } from './draft.ts';
import type { Emit } from './events.ts';
import type { Heard } from './heard.ts';
import type { TurnPorts } from './ports.ts';

const maxAttempts = 4;

/**
 * Has a model write the answer into `draft`. A failed attempt is followed by another as long as the time allows: from the start where no
 * sentence was written, else from where the answer broke off (`requestFor` gets the sentences written so far). Always ends the draft and never rejects. Aborting the signal stops the attempt in hand, which is accounted for all the same.
 */
export async function think(
  ports: TurnPorts,
  heard: Heard,
  requestFor: (written: readonly string[]) => ModelRequest,
  draft: Draft,
  emit: Emit,
  signal: AbortSignal,
): Promise<void> {
  const { clock, router } = ports;
  const sentencesBefore = draft.sentences.length;
  const endAtMs = heard.deadlineAtMs + ports.settings.writeOnMs;
  const candidates = router.candidates();
  let failure: WellspokenError | undefined;

  for (let number = 1; number <= maxAttempts && !signal.aborted; number += 1) {
    const model = candidates[(number - 1) % candidates.length];
    if (model === undefined) break;
    const request = requestFor(draft.sentences);
    const error = await runAttempt(
      ports,
      heard,
      { number, model, request, draft, isReplaceable: number === 1 && candidates.length > 1 },
      emit,
      signal,
    );
    if (error === undefined) return;
    failure = error;
    router.reportFailure(model, error);
    // Every sentence is there; only the card was lost.
    if (draft.isSpeechOver) return void draft.end('complete');
    draft.discardUnfinished();
    if (number === maxAttempts) break;
    const waitMs = waitBeforeNext(error, number, candidates.length, ports.random());
    if (waitMs === undefined || clock.elapsedMs() + waitMs + slices.attemptMs > endAtMs) break;
    await clock.sleep(waitMs, signal).catch(() => {});
  }
  failure ??= new WellspokenError('think/aborted', 'The turn ended before a model was asked.');
  draft.end(draft.sentences.length > sentencesBefore ? 'broken' : 'failed', { error: failure });
}

/**
 * Milliseconds to wait before the next attempt, or `undefined` when none can help. Another candidate is asked at once, whatever
 * the first one's trouble was; the same one again only when its error says that a second try may succeed.
 */
function waitBeforeNext(
  error: WellspokenError,
  attempt: number,
  candidates: number,
  random: number,
): number | undefined {
  if (attempt % candidates !== 0) return 0;
  if (!error.retryable) return undefined;
  return error.retryAfterMs ?? Math.round(150 * 2 ** (attempt - 1) * (0.75 + random / 2));
}
