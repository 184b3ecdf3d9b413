import type { HeardTurn } from '../../src/entry/studio/wire.ts';
import type { AttemptCost, TurnHappening } from '../../src/turn/events.ts';
import { newTurn, type ShownTurn } from '../../studio/turn/shown-turn.ts';

/** What an attempt took, to change. */
export const someCost: AttemptCost = {
  provider: 'test',
  model: 'actor',
  usage: { inputTokens: 100, cacheReadTokens: 40, cacheWriteTokens: 10, outputTokens: 20 },
  usd: 0.0012,
  estimated: false,
  firstTokenMs: 300,
  totalMs: 900,
};

/** A reply with nothing special about it, to change. */
export const someHeard: HeardTurn = {
  status: 200,
  response: { version: '1.0', response: {} },
  timedOut: false,
  failure: undefined,
  speech: '',
  played: [],
  firstWordMs: undefined,
  silenceMs: 0,
  totalMs: 1_000,
  endOfSpeechMs: undefined,
  card: undefined,
  reprompt: undefined,
  microphoneOpen: true,
  sessionOpen: true,
  directives: [],
  violations: [],
  timeline: [],
};

/** A turn of the page with these happenings, each at its moment. */
export function shownTurn(
  happenings: readonly (readonly [atMs: number, TurnHappening])[],
  more: Partial<ShownTurn> = {},
): ShownTurn {
  const about = { id: 1, said: 'tell me', locale: 'en-US', device: 'a', isFollowUp: false, startedAtMs: 0 };
  return {
    ...newTurn(about),
    events: happenings.map(([atMs, happening]) => ({ atMs, event: { atMs, ...happening } })),
    ...more,
  };
}

/** What was understood: the beginning of every turn. */
export const heardAsk: TurnHappening = {
  type: 'hear-end',
  turnId: 'turn-1',
  requestId: 'request-1',
  personPseudonym: 'somebody',
  locale: 'en-US',
  intention: 'ask',
};
