import type { Assistant } from '../../assistant.ts';
import type { TurnEvent } from '../../turn/events.ts';

/** Who follows one turn. */
export interface TurnListener {
  readonly onEvent: (event: TurnEvent) => void;
  /** The turn is over, what it remembered included. */
  readonly onEnd: () => void;
}

/** Follows turns from beside the handler that answers them. */
export interface TurnFeed {
  /** The assistant with its turns followed. */
  readonly assistant: Assistant;
  /** Follows the turn of a request that is still to come. The returned function stops it; twice is fine. */
  follow(requestId: string, listener: TurnListener): () => void;
}

/** Joins the events of turns to requests by Alexa's request id. A turn that nobody follows costs a look-up. */
export function createTurnFeed(assistant: Assistant): TurnFeed {
  const listeners = new Map<string, TurnListener>();
  return {
    assistant: {
      ...assistant,
      turn(request) {
        const events = assistant.turn(request);
        const listener = listeners.get(request.requestId ?? '');
        return listener === undefined ? events : followed(events, listener);
      },
    },
    follow(requestId, listener) {
      listeners.set(requestId, listener);
      return () => void listeners.delete(requestId);
    },
  };
}

async function* followed(
  events: AsyncIterable<TurnEvent>,
  { onEvent, onEnd }: TurnListener,
): AsyncGenerator<TurnEvent> {
  try {
    for await (const event of events) {
      onEvent(event);
      yield event;
    }
  } finally {
    onEnd();
  }
}
