import { asWellspokenError, type ErrorCode } from '../errors.ts';
import type { Recalled } from '../memory/memory.ts';
import type { Discretion } from '../privacy/discretion.ts';
import { noDiscretion } from '../privacy/no-discretion.ts';
import { slices } from './budget.ts';
import type { Emit } from './events.ts';
import type { Heard } from './heard.ts';
import { inTime } from './in-time.ts';
import { isRepeatable } from './is-repeatable.ts';
import type { TurnPorts } from './ports.ts';
import type { Reply } from './request.ts';
import { storeCall } from './store-call.ts';

const nothing: Recalled = {
  conversation: undefined,
  window: [],
  pending: undefined,
  profile: {},
  revision: undefined,
};

/** What is known before the model is asked. */
export interface Background extends Recalled {
  /** An earlier copy of this very request: its reply, or that it is still being answered. */
  readonly earlier: 'first' | 'in-progress' | Reply;
  /** Whether the store was read; without, "nothing" means that nobody could look. */
  readonly isKnown: boolean;
  /** With what the person's vault holds. */
  readonly discretion: Discretion;
}

/** Claims the request and reads what the turn builds on, within its slice of the window. Without a store the turn goes on without memory. */
export async function recall(ports: TurnPorts, heard: Heard, emit: Emit): Promise<Background> {
  const { memory } = ports;
  const create = ports.discretion ?? noDiscretion;
  const discretionFor = ({ conversation }: Recalled) =>
    create(heard.person, heard.locale, conversation?.vault ?? '');
  try {
    const { person, requestId, newSession } = heard;
    await ports.remembering.settled(person, slices.keepMs);
    let claimError: unknown;
    const [earlier, recalled] = await storeCall(ports, 'recall', slices.recallMs, () =>
      Promise.all([
        // A store that takes no writes may still be read: a second copy is then answered on its own.
        isRepeatable(heard)
          ? ('first' as const)
          : memory.claim(person, requestId).catch((cause: unknown) => {
              claimError = cause;
              return 'first' as const;
            }),
        memory.recall(person, { newSession }),
      ]),
    );
    if (claimError !== undefined) emit({ type: 'recall-error', code: codeOf(claimError) });
    emit({ type: 'recall-end', turnsRecalled: recalled.window.length });
    return { ...recalled, earlier, isKnown: true, discretion: discretionFor(recalled) };
  } catch (cause) {
    emit({ type: 'recall-error', code: codeOf(cause) });
    return {
      ...nothing,
      earlier: 'first',
      isKnown: false,
      discretion: discretionFor(nothing),
    };
  }
}

function codeOf(cause: unknown): ErrorCode {
  return asWellspokenError(cause, 'recall/unavailable', 'The store could not be read.').code;
}

/** Waits, within the window, for the reply that an earlier copy of the request is about to get. */
export async function replyOfEarlierCopy(ports: TurnPorts, heard: Heard): Promise<Reply | undefined> {
  const pollMs = 100;
  // The earlier copy replies at its own deadline at the latest, which is before ours; what is left is for its way into the store.
  while (ports.clock.elapsedMs() + pollMs < heard.deadlineAtMs + slices.keepMs) {
    await ports.clock.sleep(pollMs);
    const look = () => ports.memory.replyTo(heard.person, heard.requestId);
    const reply = await inTime(ports, heard, look).catch(() => undefined);
    if (reply !== undefined) return reply;
  }
  return undefined;
}
