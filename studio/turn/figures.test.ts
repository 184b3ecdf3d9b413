import { expect, it } from 'vitest';
import { shownTurn, someCost, someHeard } from '../../test/support/shown-turn.ts';
import { figuresOf } from './figures.ts';

it('the figures of a turn add up every attempt, those that failed included', () => {
  const figures = figuresOf(
    shownTurn(
      [
        [0, { type: 'think-start', attempt: 1, provider: 'test', model: 'a', isHedge: false }],
        [1, { type: 'think-start', attempt: 2, provider: 'test', model: 'b', isHedge: true }],
        [800, { type: 'think-error', attempt: 1, code: 'think/aborted', ...someCost, estimated: true }],
        [900, { type: 'think-end', attempt: 2, stopReason: 'end', ...someCost }],
      ],
      { heard: { ...someHeard, totalMs: 950, silenceMs: 20 } },
    ),
  );
  expect(figures).toEqual({
    firstWordMs: undefined,
    replyMs: 950,
    silenceMs: 20,
    inputTokens: 300,
    outputTokens: 40,
    usd: 0.0024,
    isEstimated: true,
    isBilled: true,
  });
});

it('a turn that asked no model has no bill, and one that runs has none yet', () => {
  expect(figuresOf(shownTurn([]))).toMatchObject({ isBilled: false, replyMs: undefined });
  const running = shownTurn([
    [0, { type: 'think-start', attempt: 1, provider: 'test', model: 'a', isHedge: false }],
  ]);
  expect(figuresOf(running).isBilled).toBe(false);
});

it('counts the first word of the answer, not the filler before it', () => {
  const said = { cutOff: false, endMs: 2_000 };
  const played = [
    { ...said, source: 'early' as const, text: 'One moment.', startMs: 1_500 },
    { ...said, source: 'reply' as const, text: 'Paris.', startMs: 2_600, endMs: 3_000 },
  ];
  const turn = shownTurn(
    [[1_500, { type: 'say-early', of: 'filler', speech: 'One moment.', isSpoken: true, tookMs: 20 }]],
    { heard: { ...someHeard, played } },
  );
  expect(figuresOf(turn).firstWordMs).toBe(2_600);
});
