import { expect, it } from 'vitest';
import { shownTurn, someHeard } from '../../test/support/shown-turn.ts';
import { isMoving, speakerState } from './speaker-state.ts';

const reply = { source: 'reply', text: 'Yes.', startMs: 1_000, endMs: 2_000, cutOff: false } as const;
const answered = { ...someHeard, played: [reply], endOfSpeechMs: 2_000 };

it('a speaker waits, thinks, speaks, and listens where the microphone is open', () => {
  expect(speakerState(undefined, 0)).toBe('idle');
  expect(speakerState(shownTurn([]), 100)).toBe('thinking');
  const turn = shownTurn([], { heard: answered, isOver: true });
  expect(speakerState(turn, 999)).toBe('thinking');
  expect(speakerState(turn, 1_500)).toBe('speaking');
  expect(speakerState(turn, 2_000)).toBe('listening');
  expect(speakerState({ ...turn, heard: { ...answered, microphoneOpen: false } }, 2_000)).toBe('idle');
});

it('a speaker speaks early while the answer is still being written', () => {
  const turn = shownTurn([], { directives: [{ atMs: 500, text: 'One sentence.', isHeard: true }] });
  expect(speakerState(turn, 600)).toBe('speaking');
  expect(speakerState(turn, 5_000)).toBe('thinking');
});

it('a speaker shows that Alexa apologises, and that nobody answers', () => {
  const refused = {
    ...answered,
    failure: 'INVALID_RESPONSE',
    played: [{ ...reply, source: 'alexa' }],
  } as const;
  expect(speakerState(shownTurn([], { heard: refused }), 1_500)).toBe('trouble');
  expect(speakerState(shownTurn([], { heard: refused }), 9_000)).toBe('trouble');
  expect(speakerState(shownTurn([], { failed: 'gone', isOver: true }), 10)).toBe('trouble');
});

it('a speaker needs no more looking at once it has spoken and the turn is over', () => {
  expect(isMoving(undefined, 0)).toBe(false);
  expect(isMoving(shownTurn([]), 9_000)).toBe(true);
  expect(isMoving(shownTurn([], { isOver: true }), 0)).toBe(false);
  expect(isMoving(shownTurn([], { heard: answered, isOver: true }), 1_999)).toBe(true);
  expect(isMoving(shownTurn([], { heard: answered, isOver: false }), 3_000)).toBe(true);
  expect(isMoving(shownTurn([], { heard: answered, isOver: true }), 2_000)).toBe(false);
});
