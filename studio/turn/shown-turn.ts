import type { RequestEnvelope } from 'ask-sdk-model';
import type { EarlyDirective, HeardTurn, KeptText, TurnLine } from '../../src/entry/studio/wire.ts';
import type { TurnEvent } from '../../src/turn/events.ts';

export interface TimedEvent {
  /** Since Alexa sent the request. */
  readonly atMs: number;
  readonly event: TurnEvent;
}

/** A turn as far as it has come. */
export interface ShownTurn {
  readonly id: number;
  /** What the person said or did. */
  readonly said: string;
  readonly locale: string;
  /** Names the device that heard it. */
  readonly device: string;
  /** The microphone was open: nobody had to say the wake word. */
  readonly isFollowUp: boolean;
  /** When the request left, on the page's own clock; before that, when the person spoke. */
  readonly startedAtMs: number;
  readonly request: RequestEnvelope | undefined;
  readonly events: readonly TimedEvent[];
  /** Early speech as it reached Alexa. */
  readonly directives: readonly EarlyDirective[];
  readonly heard: HeardTurn | undefined;
  readonly kept: KeptText | undefined;
  /** Why it could not be followed. */
  readonly failed: string | undefined;
  /** Nothing more will be told of it. */
  readonly isOver: boolean;
}

/** A turn of which nothing is known but what was said. */
export function newTurn(
  about: Pick<ShownTurn, 'id' | 'said' | 'locale' | 'device' | 'isFollowUp' | 'startedAtMs'>,
): ShownTurn {
  return {
    ...about,
    request: undefined,
    events: [],
    directives: [],
    heard: undefined,
    kept: undefined,
    failed: undefined,
    isOver: false,
  };
}

/** The turn with one more line of its stream. `nowMs` is the page's clock. */
export function withLine(turn: ShownTurn, line: TurnLine, nowMs: number): ShownTurn {
  switch (line.type) {
    case 'request':
      return { ...turn, request: line.request, startedAtMs: nowMs };
    case 'event':
      return { ...turn, events: [...turn.events, { atMs: line.atMs, event: line.event }] };
    case 'directive':
      return { ...turn, directives: [...turn.directives, line.directive] };
    case 'heard':
      return { ...turn, heard: line.heard };
    case 'kept':
      return { ...turn, kept: line.exchange };
    case 'failed':
      return { ...turn, failed: line.message };
  }
}

/** The first event of a kind. */
export function firstEvent<Type extends TurnEvent['type']>(
  { events }: Pick<ShownTurn, 'events'>,
  type: Type,
): { readonly atMs: number; readonly event: Extract<TurnEvent, { type: Type }> } | undefined {
  return eventsOf({ events }, type)[0];
}

/** All events of a kind. */
export function eventsOf<Type extends TurnEvent['type']>(
  { events }: Pick<ShownTurn, 'events'>,
  type: Type,
): { readonly atMs: number; readonly event: Extract<TurnEvent, { type: Type }> }[] {
  return events.filter(
    (one): one is { atMs: number; event: Extract<TurnEvent, { type: Type }> } => one.event.type === type,
  );
}
