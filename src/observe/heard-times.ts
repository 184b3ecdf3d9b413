import { speechDurationMs } from '../speech/duration.ts';
import type { TurnEvent } from '../turn/events.ts';

/** When the person heard something, in milliseconds since the turn began. */
export interface HeardTimes {
  /** Anything at all, a filler included. */
  readonly firstSoundMs: number;
  /** The first word of the answer, or of the reply where no part of the answer came earlier. */
  readonly firstWordMs: number;
  readonly replyMs: number;
  /** How long it was quiet between the first sound and the reply, by estimate; `undefined` where nothing was said before the reply. */
  readonly silenceMs: number | undefined;
}

/** Listens with the person: takes a turn's events, and has what was heard when with the reply. Only what Alexa took counts as said. */
export function createHeardTimes(): (event: TurnEvent) => HeardTimes | undefined {
  const early: { readonly atMs: number; readonly speech: string }[] = [];
  let firstWordMs: number | undefined;
  let locale = 'en-US';
  return (event) => {
    if (event.type === 'hear-end') locale = event.locale;
    if (event.type === 'say-early' && event.isSpoken) {
      early.push(event);
      if (event.of === 'answer') firstWordMs ??= event.atMs;
    }
    if (event.type !== 'say-reply') return undefined;
    const replyMs = event.atMs;
    const said = [...early, { atMs: replyMs, speech: event.reply.speech }];
    return {
      firstSoundMs: early[0]?.atMs ?? replyMs,
      firstWordMs: firstWordMs ?? replyMs,
      replyMs,
      // On demand: the length of speech takes longer to estimate than all the rest here.
      get silenceMs() {
        return early.length === 0 ? undefined : silenceBetween(said, locale);
      },
    };
  };
}

function silenceBetween(said: readonly { atMs: number; speech: string }[], locale: string): number {
  let spokenUntilMs = Number.POSITIVE_INFINITY;
  let silenceMs = 0;
  for (const { atMs, speech } of said) {
    if (speech === '') continue;
    if (atMs > spokenUntilMs) silenceMs += atMs - spokenUntilMs;
    const beginsMs = spokenUntilMs === Number.POSITIVE_INFINITY ? atMs : Math.max(atMs, spokenUntilMs);
    spokenUntilMs = beginsMs + speechDurationMs(speech, locale);
  }
  return silenceMs;
}
