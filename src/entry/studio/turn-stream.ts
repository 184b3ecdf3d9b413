import type { Clock } from '../../clock.ts';
import { asWellspokenError } from '../../errors.ts';
import type { Heard } from '../../testing/local-alexa/heard.ts';
import type { LocalAlexa } from '../../testing/local-alexa/local-alexa.ts';
import { readSpokenString } from '../../testing/local-alexa/speech-value.ts';
import type { TurnEvent } from '../../turn/events.ts';
import { keptOf } from './memory-view.ts';
import type { StudioSpeaker } from './speakers.ts';
import type { TurnFeed } from './turn-feed.ts';
import type { TurnLine } from './wire.ts';

export interface TurnStreamOptions {
  readonly feed: TurnFeed;
  readonly clock: Clock;
}

/**
 * One turn as it happens, a line each: the request as it leaves, the events, what was heard, and in the end what was kept. Whoever stops
 * reading stops nothing: the turn goes on as it would behind a real speaker. Resolves when the turn is over or `signal` aborts; never rejects.
 */
export async function streamTurn(
  speaker: StudioSpeaker,
  act: (alexa: LocalAlexa) => Promise<Heard>,
  write: (line: TurnLine) => void,
  { feed, clock }: TurnStreamOptions,
  signal: AbortSignal,
): Promise<void> {
  const over = Promise.withResolvers<void>();
  signal.addEventListener('abort', () => over.resolve(), { once: true });
  let turn: { turnId: string; person: string } | undefined;
  let sentAtMs = 0;
  let startedAfterMs: number | undefined;
  let unfollow = () => {};

  const onEvent = (event: TurnEvent) => {
    if (event.type === 'hear-end') turn = { turnId: event.turnId, person: event.personPseudonym };
    // Events count from the turn's beginning, which the signature's check and the network put some milliseconds after the request.
    startedAfterMs ??= Math.max(0, clock.elapsedMs() - sentAtMs - event.atMs);
    write({ type: 'event', atMs: event.atMs + startedAfterMs, event });
  };

  try {
    const { request: _, ...heard } = await speaker.turn(act, {
      onRequest(request) {
        sentAtMs = clock.elapsedMs();
        unfollow = feed.follow(request.request.requestId, { onEvent, onEnd: over.resolve });
        write({ type: 'request', request });
      },
      onDirective({ atMs, speech, heard: isHeard }) {
        const { text } = readSpokenString(speech).reading;
        write({ type: 'directive', directive: { atMs, text, isHeard } });
      },
    });
    write({ type: 'heard', heard });
    // The end of a session, and what is refused at the door, are no turns.
    if (turn === undefined) return;
    await over.promise;
    const kept = await keptOf(feed.assistant, turn.person, turn.turnId, clock.now());
    if (kept !== undefined) write({ type: 'kept', exchange: kept });
  } catch (thrown) {
    const { message } = asWellspokenError(thrown, 'say/internal', 'The turn could not be followed.');
    write({ type: 'failed', message });
  } finally {
    unfollow();
  }
}
