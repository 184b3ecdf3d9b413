/**
 * What the device does with early speech that is still waiting or playing when the reply comes.
 * - `documented`: plays it to its end, then the reply, unless the reply's `playBehavior` says otherwise.
 * - `drop-late`: finishes the sentence that plays and forgets those that wait.
 * - `replace`: falls silent in mid-sentence and starts the reply.
 * Only the first is documented; the others are what a device might do, to see what a listener would lose.
 */
export type PlaybackBehavior = 'documented' | 'drop-late' | 'replace';

/** Speech that reached the device. */
export interface Utterance {
  readonly atMs: number;
  readonly text: string;
  /** Silence inside it that its `<break>` tags ask for. */
  readonly pauseMs: number;
  /** `early`: a progressive directive; `reply`: the response; `alexa`: Alexa's own apology. */
  readonly source: 'early' | 'reply' | 'alexa';
}

/** A stretch of speech as it came out of the loudspeaker. */
export interface PlayedSpeech {
  readonly source: Utterance['source'];
  /** As far as it was heard. */
  readonly text: string;
  readonly startMs: number;
  readonly endMs: number;
  /** True when the reply cut it off. */
  readonly cutOff: boolean;
}

/** Plays early speech in the order of arrival, then the reply. Times are milliseconds since the request. */
export function playSpeech(
  early: readonly Utterance[],
  reply: Utterance | undefined,
  behavior: PlaybackBehavior,
  charactersPerSecond: number,
): PlayedSpeech[] {
  const played: PlayedSpeech[] = [];
  for (const utterance of early) played.push(playAfter(played.at(-1), utterance, charactersPerSecond));
  if (!reply || reply.text === '') return played;

  const kept = behavior === 'documented' ? played : played.filter((part) => part.startMs < reply.atMs);
  const last = kept.at(-1);
  if (behavior === 'replace' && last && last.endMs > reply.atMs) kept.splice(-1, 1, cutAt(reply.atMs, last));
  return [...kept, playAfter(kept.at(-1), reply, charactersPerSecond)];
}

function playAfter(
  before: PlayedSpeech | undefined,
  utterance: Utterance,
  charactersPerSecond: number,
): PlayedSpeech {
  const { source, text, atMs, pauseMs } = utterance;
  const startMs = Math.max(atMs, before?.endMs ?? 0);
  const endMs = startMs + (characterCount(text) / charactersPerSecond) * 1_000 + pauseMs;
  return { source, text, startMs, endMs, cutOff: false };
}

function characterCount(text: string): number {
  return Array.from(text).length;
}

/** Keeps the whole words that had been spoken by then. */
function cutAt(atMs: number, part: PlayedSpeech): PlayedSpeech {
  const share = (atMs - part.startMs) / (part.endMs - part.startMs);
  const spoken = part.text.slice(0, Math.floor(part.text.length * share));
  const text = spoken.slice(0, Math.max(spoken.lastIndexOf(' '), 0));
  return { ...part, text, endMs: atMs, cutOff: true };
}

/** Milliseconds of nothing between the first word and the end of speech. */
export function silenceBetween(played: readonly PlayedSpeech[]): number {
  return played.reduce(
    (sum, part, index) => sum + part.startMs - (played[index - 1]?.endMs ?? part.startMs),
    0,
  );
}
