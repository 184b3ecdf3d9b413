import type { AlexaTurn } from './alexa-turn.ts';
import type { Heard } from './heard.ts';
import type { Judgement } from './judge-reply.ts';
import { type PlaybackBehavior, playSpeech, silenceBetween, type Utterance } from './playback.ts';
import { maySpeak } from './response-subject.ts';
import type { SessionAfter } from './session.ts';
import { readSpeechValue } from './speech-value.ts';
import { timelineEntries } from './timeline-entries.ts';

/** What Alexa says when a skill gave no valid answer. */
const apology = "There was a problem with the requested skill's response.";

export interface HearingOptions {
  readonly totalMs: number;
  readonly session: SessionAfter;
  readonly playback: PlaybackBehavior;
  readonly charactersPerSecond: number;
}

/** Puts together what the person heard of a turn. */
export function hearReply(turn: AlexaTurn, judgement: Judgement, options: HearingOptions): Heard {
  const { response, failure, status } = judgement;
  const { totalMs } = options;
  const body = failure ? undefined : response?.response;
  const outputSpeech = readSpeechValue(body?.outputSpeech);
  const mayHear = maySpeak(turn.envelope.request.type);
  const reply: Utterance | undefined = !mayHear
    ? undefined
    : failure
      ? { atMs: totalMs, text: apology, pauseMs: 0, source: 'alexa' }
      : { atMs: totalMs, text: '', pauseMs: 0, ...outputSpeech?.reading, source: 'reply' };
  const behavior = failure ? 'documented' : playbackFor(options.playback, outputSpeech?.playBehavior);
  const played = playSpeech(turn.early, reply, behavior, options.charactersPerSecond);

  const heard: Omit<Heard, 'timeline'> = {
    request: turn.envelope,
    status,
    response,
    timedOut: failure === 'ENDPOINT_TIMEOUT',
    failure,
    speech: played.map(({ text }) => text).join(' '),
    played,
    firstWordMs: played[0]?.startMs,
    silenceMs: silenceBetween(played),
    totalMs,
    endOfSpeechMs: played.at(-1)?.endMs,
    card: body?.card,
    reprompt: readSpeechValue(body?.reprompt?.outputSpeech)?.reading.text,
    ...options.session,
    directives: turn.directives,
    violations: turn.violations,
  };
  return { ...heard, timeline: timelineEntries(heard) };
}

/** The reply's own wish, where the device is said to follow the documentation. */
function playbackFor(setting: PlaybackBehavior, playBehavior: unknown): PlaybackBehavior {
  if (setting !== 'documented') return setting;
  if (playBehavior === 'REPLACE_ALL') return 'replace';
  return playBehavior === 'REPLACE_ENQUEUED' ? 'drop-late' : 'documented';
}
