import type { TurnEvent } from '../turn/events.ts';
import type { TurnRequest } from '../turn/request.ts';

/** Begins to watch a turn, and is told its events as they happen. Must not throw, and must not keep what was said. */
export type Observer = (request: TurnRequest) => (event: TurnEvent) => void;
