import { asWellspokenError, type WellspokenError } from '../errors.ts';
import type { TurnEvent } from '../turn/events.ts';

/** Who is told what happens in a turn. */
export interface Listeners {
  /** Every event of every turn, in order. */
  readonly onEvent?: (event: TurnEvent, requestId: string) => void;
  /** Called once per turn with the work that may go on after the answer. It never rejects; wait for it before the process ends. */
  readonly onBackground?: (work: Promise<void>) => void;
  /** What went wrong, where the person was given an apology or noticed nothing. */
  readonly onError?: (error: WellspokenError, requestId: string) => void;
}

/** The listeners for one request, made harmless. */
export interface Reporter {
  event(event: TurnEvent): void;
  error(error: WellspokenError): void;
  background(work: Promise<void>): void;
}

/** Makes listeners harmless: a log that fails must not cost anybody their answer. What they throw goes to `onError`. */
export function createReporter(listeners: Listeners, requestId: string): Reporter {
  const error: Reporter['error'] = (failure) => harmless(() => listeners.onError?.(failure, requestId));
  return {
    error,
    event: (event) => harmless(() => listeners.onEvent?.(event, requestId), error),
    background: (work) => harmless(() => listeners.onBackground?.(work), error),
  };
}

function harmless(listen: () => void, onError?: Reporter['error']): void {
  try {
    listen();
  } catch (error) {
    onError?.(asWellspokenError(error, 'say/internal', 'A listener of the Alexa handler failed.'));
  }
}
