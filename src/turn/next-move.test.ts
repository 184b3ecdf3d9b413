import { describe, expect, it } from 'vitest';
import { type EarlySpeechSettings, type Move, nextMove, type SpeakingState } from './next-move.ts';

const settings: EarlySpeechSettings = { earlySpeech: 'answer', fillerAfterMs: 1_500, maxDirectives: 5 };
const nothingYet: SpeakingState = {
  nowMs: 1_000,
  startedAtMs: 0,
  deadlineAtMs: 6_500,
  unsaid: 0,
  sendable: 0,
  isOver: false,
  speechOverAtMs: undefined,
  isHelpingFull: false,
  sent: 0,
  lastSentAtMs: undefined,
  spokenUntilMs: 0,
  canSend: true,
};
/** One directive went out at 1,000 ms and will have been spoken at 5,000 ms. */
const speaking: SpeakingState = { ...nothingYet, sent: 1, lastSentAtMs: 1_000, spokenUntilMs: 5_000 };
const wait = (untilMs: number): Move => ({ kind: 'wait', untilMs });
const reply: Move = { kind: 'reply' };
const speak: Move = { kind: 'speak' };
const fill: Move = { kind: 'fill' };

interface Row {
  readonly title: string;
  readonly state: SpeakingState;
  readonly settings?: Partial<EarlySpeechSettings>;
  readonly move: Move;
}

const rows: readonly Row[] = [
  { title: 'waits for the filler’s moment while nothing is ready', state: nothingYet, move: wait(1_500) },
  { title: 'fills when that moment has come', state: { ...nothingYet, nowMs: 1_500 }, move: fill },
  {
    title: 'fills once only',
    state: { ...nothingYet, nowMs: 2_500, sent: 1, lastSentAtMs: 1_500, spokenUntilMs: 2_600 },
    move: wait(6_500),
  },
  {
    title: 'does not fill when a sentence is ready',
    state: { ...nothingYet, nowMs: 1_600, unsaid: 1, sendable: 1 },
    move: speak,
  },
  {
    title: 'does not fill where a sentence is ready but too long for a directive',
    state: { ...nothingYet, nowMs: 1_600, unsaid: 1 },
    move: wait(6_500),
  },
  {
    title: 'speaks the first sentence at once',
    state: { ...nothingYet, unsaid: 1, sendable: 1 },
    move: speak,
  },
  {
    title: 'holds the next one while there is enough to listen to',
    state: { ...speaking, nowMs: 2_000, unsaid: 1, sendable: 1 },
    move: wait(4_000),
  },
  {
    title: 'speaks the next one when the queued speech nears its end',
    state: { ...speaking, nowMs: 4_000, unsaid: 2, sendable: 2 },
    move: speak,
  },
  {
    title: 'keeps 800 ms between directives, however short the first was',
    state: { ...speaking, nowMs: 1_300, spokenUntilMs: 1_500, unsaid: 1, sendable: 1 },
    move: wait(1_800),
  },
  {
    title: 'speaks a sentence soon after a filler',
    state: { ...speaking, nowMs: 2_400, lastSentAtMs: 1_500, spokenUntilMs: 2_500, unsaid: 1, sendable: 1 },
    move: speak,
  },
  {
    title: 'sends no more directives than allowed',
    state: { ...speaking, nowMs: 4_500, sent: 5, unsaid: 1, sendable: 1 },
    move: wait(6_500),
  },
  {
    title: 'sends none after one failed',
    state: { ...speaking, nowMs: 4_500, canSend: false, unsaid: 1, sendable: 1 },
    move: wait(6_500),
  },
  {
    title: 'sends none that could not be answered before the deadline',
    state: { ...speaking, nowMs: 6_300, unsaid: 1, sendable: 1 },
    move: wait(6_500),
  },
  {
    title: 'replies at the deadline',
    state: { ...speaking, nowMs: 6_500, unsaid: 1, sendable: 1 },
    move: reply,
  },
  {
    title: 'replies at the deadline with nothing at all',
    state: { ...nothingYet, nowMs: 6_500 },
    move: reply,
  },
  {
    title: 'replies as soon as the answer is over',
    state: { ...nothingYet, unsaid: 2, sendable: 2, isOver: true },
    move: reply,
  },
  {
    title: 'replies as soon as a helping is full',
    state: { ...speaking, unsaid: 9, sendable: 5, isHelpingFull: true },
    move: reply,
  },
  {
    title: 'gives a short answer a moment to end before speaking early',
    state: { ...nothingYet, unsaid: 1, sendable: 1, speechOverAtMs: 1_000 },
    move: wait(1_100),
  },
  {
    title: 'speaks when only the card keeps it waiting',
    state: { ...nothingYet, nowMs: 1_100, unsaid: 1, sendable: 1, speechOverAtMs: 1_000 },
    move: speak,
  },
  {
    title: 'waits for the card while there is speech to listen to',
    state: { ...speaking, nowMs: 2_000, speechOverAtMs: 1_500 },
    move: wait(4_600),
  },
  {
    title: 'waits for the card no longer than that',
    state: { ...speaking, nowMs: 4_600, speechOverAtMs: 1_500 },
    move: reply,
  },
  {
    title: 'waits for the card never past the deadline',
    state: { ...speaking, nowMs: 2_000, spokenUntilMs: 20_000, speechOverAtMs: 1_500 },
    move: wait(6_500),
  },
  {
    title: 'does not wait for the card with something left unsaid that cannot be sent',
    state: { ...nothingYet, nowMs: 1_100, unsaid: 1, canSend: false, speechOverAtMs: 1_000 },
    move: reply,
  },
  {
    title: 'says only the filler where so configured',
    settings: { earlySpeech: 'filler' },
    state: { ...nothingYet, nowMs: 1_600, unsaid: 1, sendable: 1 },
    move: wait(6_500),
  },
  {
    title: 'still fills where so configured',
    settings: { earlySpeech: 'filler' },
    state: { ...nothingYet, nowMs: 1_600 },
    move: fill,
  },
  {
    title: 'says nothing early where that is off',
    settings: { earlySpeech: 'off' },
    state: { ...nothingYet, nowMs: 1_600 },
    move: wait(6_500),
  },
];

describe('the scheduler of early speech', () => {
  it.each(rows)('$title', ({ state, settings: changed, move }) => {
    expect(nextMove(state, { ...settings, ...changed })).toEqual(move);
  });

  it('never tells to wait for a moment that has come', () => {
    const moments = Array.from({ length: 140 }, (_, n) => n * 50);
    const late = rows.flatMap(({ state, settings: changed }) =>
      moments.filter((nowMs) => {
        const move = nextMove({ ...state, nowMs }, { ...settings, ...changed });
        return move.kind === 'wait' && move.untilMs <= nowMs;
      }),
    );
    expect(late).toEqual([]);
  });
});
