import { asWellspokenError } from '../errors.ts';
import type { Pending } from '../memory/memory.ts';
import { slices } from './budget.ts';
import type { Ask } from './converse.ts';
import type { Draft } from './draft.ts';
import type { Emit } from './events.ts';
import type { Heard } from './heard.ts';
import type { TurnPorts } from './ports.ts';
import { storeCall } from './store-call.ts';

/**
 * Keeps what a reply is not going to tell, before the reply promises it. Bounded: a store in trouble may cost the rest, but never the
 * reply.
 */
export async function keepRest(
  ports: TurnPorts,
  heard: Heard,
  draft: Draft,
  ask: Ask,
  { told, isPrivate }: { readonly told: number; readonly isPrivate: boolean },
  emit: Emit,
): Promise<void> {
  const { memory, clock } = ports;
  const pending: Pending = {
    turnId: heard.turnId,
    exchangeId: exchangeIdOf(heard, ask),
    question: ask.question,
    sentences: [...draft.sentences],
    told,
    status: pendingStatus(draft),
    aliveAtMs: clock.now(),
    offered: true,
    ...(isPrivate ? { isPrivate } : {}),
  };
  try {
    await storeCall(ports, 'remember', slices.keepMs, () => memory.keepPending(heard.person, pending));
  } catch (cause) {
    emit({
      type: 'remember-error',
      code: asWellspokenError(cause, 'remember/unavailable', 'The rest could not be kept.').code,
    });
  }
}

/** The exchange that an answer belongs to: its own turn's, or that of the turn whose answer it continues. */
export function exchangeIdOf(heard: Heard, { continues }: Ask): string {
  return continues?.exchangeId ?? heard.turnId;
}

/** How a kept answer stands, as its draft does. */
export function pendingStatus(draft: Draft): Pending['status'] {
  if (draft.isSpeechOver) return 'complete';
  return draft.status === 'writing' ? 'writing' : 'broken';
}
