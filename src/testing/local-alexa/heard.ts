import type { RequestEnvelope, ResponseEnvelope, SessionEndedErrorType } from 'ask-sdk-model';
import type { PlayedSpeech } from './playback.ts';
import type { Violation } from './violation.ts';

/** What a person heard and saw of one turn, and how it came about. Times are milliseconds since Alexa sent the request. */
export interface Heard {
  readonly request: RequestEnvelope;
  /** HTTP status of the reply; `undefined` when none came. */
  readonly status: number | undefined;
  /** The reply as JSON, also when Alexa refused it; `undefined` when there was none or it was not JSON. */
  readonly response: ResponseEnvelope | undefined;
  /** No reply within eight seconds. */
  readonly timedOut: boolean;
  /** Why Alexa apologised instead of playing the reply, as the next `SessionEndedRequest` would name it. */
  readonly failure: SessionEndedErrorType | undefined;
  /** Plain text as heard, in order, early speech included. Empty when nothing was. */
  readonly speech: string;
  /** The same in stretches with their times. */
  readonly played: readonly PlayedSpeech[];
  /** `undefined` when nothing was heard. */
  readonly firstWordMs: number | undefined;
  /** Sum of the gaps between the first word and the end of speech. */
  readonly silenceMs: number;
  /** When the reply arrived, or Alexa gave up. */
  readonly totalMs: number;
  readonly endOfSpeechMs: number | undefined;
  readonly card: NonNullable<ResponseEnvelope['response']['card']> | undefined;
  /** Plain text of the reprompt. */
  readonly reprompt: string | undefined;
  readonly microphoneOpen: boolean;
  readonly sessionOpen: boolean;
  /** Progressive directives of this request. Grows when one comes after the reply. */
  readonly directives: readonly ReceivedDirective[];
  /** Broken platform rules. Grows when a directive comes after the reply. */
  readonly violations: readonly Violation[];
  /** Everything above in order of time. */
  readonly timeline: readonly TimelineEntry[];
}

export interface ReceivedDirective {
  /** When it came. */
  readonly atMs: number;
  /** As sent: SSML or text. */
  readonly speech: string;
  /** Status it was answered with; `undefined` when the connection was cut instead. */
  readonly status: number | undefined;
  /** Whether the device plays it. */
  readonly heard: boolean;
}

export interface TimelineEntry {
  readonly atMs: number;
  readonly what:
    | 'request'
    | 'directive'
    | 'directive-lost'
    | 'speech-start'
    | 'speech-end'
    | 'reply'
    | 'reply-refused'
    | 'no-reply';
  readonly detail: string;
}
