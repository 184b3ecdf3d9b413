import { asWellspokenError, WellspokenError } from '../errors.ts';
import { slices } from './budget.ts';
import type { Draft } from './draft.ts';
import type { Emit } from './events.ts';
import type { Heard } from './heard.ts';
import { pendingStatus } from './keep-rest.ts';
import type { TurnPorts } from './ports.ts';
import { storeCall } from './store-call.ts';

/** How often a process that writes on after the reply says that it is alive, and keeps what it has. */
const keepEveryMs = 750;

/**
 * Keeps what is written after the reply, so that "go on" can be answered by any process, until the answer ends. Stops the model when the
 * time for it is over, or when nobody wants the answer any more: the person declined it, or another answer is kept instead.
 * Resolves to whether it was wanted to the end; never rejects.
 */
export async function writeOn(
  ports: TurnPorts,
  heard: Heard,
  draft: Draft,
  thinking: Promise<void>,
  stop: AbortController,
  emit: Emit,
): Promise<boolean> {
  const { memory, clock, settings } = ports;
  const endAtMs = heard.deadlineAtMs + settings.writeOnMs;
  const keep = () =>
    storeCall(ports, 'remember', slices.rememberMs, () =>
      memory.extendPending(heard.person, heard.turnId, draft.sentences, pendingStatus(draft)),
    );

  while (draft.status === 'writing') {
    const due = Promise.withResolvers<void>();
    const cancel = clock.after(keepEveryMs, due.resolve);
    await Promise.race([draft.changed(Number.POSITIVE_INFINITY), due.promise]);
    cancel();
    if (draft.status !== 'writing') break;
    // A store in trouble says nothing about what the person wants.
    const isWanted = await keep().catch(() => true);
    if (!isWanted) {
      stop.abort(new WellspokenError('think/aborted', 'Nobody is waiting for this answer any more.'));
      await thinking;
      return false;
    }
    if (clock.elapsedMs() >= endAtMs) {
      stop.abort(
        new WellspokenError('think/timeout', `Nothing is left of the ${settings.writeOnMs} ms to write on.`),
      );
      break;
    }
  }
  await thinking;
  const isRefused = draft.status === 'refused';
  try {
    if (!isRefused) return await keep();
    await storeCall(ports, 'remember', slices.rememberMs, () =>
      memory.dropPending(heard.person, heard.turnId),
    );
  } catch (cause) {
    const { code } = asWellspokenError(
      cause,
      'remember/unavailable',
      'The end of an answer could not be kept.',
    );
    emit({ type: 'remember-error', code });
  }
  return !isRefused;
}
