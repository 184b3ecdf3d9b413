import type { ShownTurn } from '../turn/shown-turn.ts';
import { spokenSentences } from '../turn/spoken.ts';

/** What the ring of light shows. */
export type SpeakerState = 'idle' | 'listening' | 'thinking' | 'speaking' | 'trouble';

/** What the speaker does `sinceMs` after the last request left; `undefined` for a speaker that was never talked to. */
export function speakerState(turn: ShownTurn | undefined, sinceMs: number): SpeakerState {
  if (turn === undefined) return 'idle';
  if (turn.failed !== undefined) return 'trouble';
  const isSpeaking = spokenSentences(turn).some(
    ({ startMs, endMs }) => startMs <= sinceMs && sinceMs < endMs,
  );
  if (isSpeaking) return turn.heard?.failure === undefined ? 'speaking' : 'trouble';
  const { heard } = turn;
  if (heard === undefined) return turn.isOver ? 'idle' : 'thinking';
  if (sinceMs < (heard.endOfSpeechMs ?? 0)) return 'thinking';
  if (heard.failure !== undefined) return 'trouble';
  return heard.microphoneOpen ? 'listening' : 'idle';
}

/** Whether the state will change without anybody's doing. */
export function isMoving(turn: ShownTurn | undefined, sinceMs: number): boolean {
  if (turn === undefined) return false;
  if (turn.heard === undefined) return !turn.isOver;
  return sinceMs < (turn.heard.endOfSpeechMs ?? 0) || !turn.isOver;
}
