import type { AttemptCost } from '../../src/turn/events.ts';
import { eventsOf, type ShownTurn } from './shown-turn.ts';

/** One call to one model. Times are milliseconds since Alexa sent the request. */
export interface ShownAttempt {
  readonly attempt: number;
  readonly provider: string;
  readonly model: string;
  readonly isHedge: boolean;
  readonly startMs: number;
  readonly firstTokenAtMs: number | undefined;
  /** `undefined` while it runs. */
  readonly endMs: number | undefined;
  /** Error code or reason to stop. */
  readonly outcome: string | undefined;
  readonly isFailed: boolean;
  /** Another attempt was quicker, or the answer was due: we ended it ourselves. */
  readonly isStopped: boolean;
  readonly cost: AttemptCost | undefined;
}

/** The calls of a turn in the order in which they began. */
export function attemptsOf(turn: Pick<ShownTurn, 'events'>): ShownAttempt[] {
  const deltas = eventsOf(turn, 'think-delta');
  const ends = [...eventsOf(turn, 'think-end'), ...eventsOf(turn, 'think-error')];
  return eventsOf(turn, 'think-start').map(({ atMs, event: { attempt, provider, model, isHedge } }) => {
    const end = ends.find(({ event }) => event.attempt === attempt);
    const firstTokenMs = end?.event.firstTokenMs;
    return {
      attempt,
      provider,
      model,
      isHedge,
      startMs: atMs,
      firstTokenAtMs:
        firstTokenMs === undefined
          ? deltas.find(({ event }) => event.attempt === attempt)?.atMs
          : atMs + firstTokenMs,
      endMs: end?.atMs,
      outcome: end && (end.event.type === 'think-error' ? end.event.code : end.event.stopReason),
      isFailed: end?.event.type === 'think-error' && end.event.code !== 'think/aborted',
      isStopped: end?.event.type === 'think-error' && end.event.code === 'think/aborted',
      cost: end?.event,
    };
  });
}
