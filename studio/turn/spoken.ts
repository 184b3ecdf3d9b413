import { cutSpoken } from './cut-spoken.ts';
import { eventsOf, type ShownTurn } from './shown-turn.ts';

/** A sentence as it comes out of the loudspeaker. */
export interface SpokenSentence {
  /** `alexa` is Alexa's own apology, where our reply was no good. */
  readonly of: 'early' | 'filler' | 'reply' | 'alexa';
  readonly text: string;
  /** Since Alexa sent the request. */
  readonly startMs: number;
  readonly endMs: number;
  /** The reply cut it off. */
  readonly isCutOff: boolean;
}

/** As the local Alexa speaks, until it says itself how long it took. */
const charactersPerSecond = 14.5;

/** What was spoken so far, sentence by sentence: by Alexa's account where there is one, else by what was sent and accepted. */
export function spokenSentences(
  turn: Pick<ShownTurn, 'events' | 'directives' | 'heard' | 'locale'>,
): SpokenSentence[] {
  const known = eventsOf(turn, 'say-sentence').map(({ event }) => event.sentence);
  return stretches(turn).flatMap((stretch) => cutSpoken(stretch, known, turn.locale));
}

function stretches({
  events,
  directives,
  heard,
}: Pick<ShownTurn, 'events' | 'directives' | 'heard'>): SpokenSentence[] {
  const taken = eventsOf({ events }, 'say-early').filter(({ event }) => event.isSpoken);
  const early = (nth: number) => (taken[nth]?.event.of === 'filler' ? 'filler' : 'early');
  if (heard !== undefined) {
    let nth = 0;
    return heard.played.map(({ source, text, startMs, endMs, cutOff }) => {
      return { of: source === 'early' ? early(nth++) : source, text, startMs, endMs, isCutOff: cutOff };
    });
  }
  const spoken: SpokenSentence[] = [];
  directives
    .filter(({ isHeard }) => isHeard)
    .forEach(({ atMs, text }, index) => {
      const startMs = Math.max(atMs, spoken.at(-1)?.endMs ?? 0);
      const endMs = startMs + (Array.from(text).length / charactersPerSecond) * 1_000;
      spoken.push({ of: early(index), text, startMs, endMs, isCutOff: false });
    });
  return spoken;
}
