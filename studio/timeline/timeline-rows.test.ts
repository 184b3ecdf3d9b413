import { describe, expect, it } from 'vitest';
import { heardAsk, shownTurn, someCost, someHeard } from '../../test/support/shown-turn.ts';
import { timelineRows } from './timeline-rows.ts';

const { firstTokenMs: _, ...withoutToken } = someCost;

const stages = (rows: ReturnType<typeof timelineRows>) => rows.map(({ stage }) => stage);
const row = (rows: ReturnType<typeof timelineRows>, stage: string) => {
  const found = rows.find((one) => one.stage === stage);
  if (found === undefined) throw new Error(`There is no row ${stage}.`);
  return found;
};

describe('the rows of a timeline', () => {
  it('are the five stages and the loudspeaker, from the first moment on', () => {
    const rows = timelineRows(shownTurn([]), 120);
    expect(stages(rows)).toEqual(['hear', 'recall', 'think', 'say', 'speaker', 'remember']);
    expect(row(rows, 'hear').spans).toMatchObject([{ fromMs: 0, toMs: 120 }]);
    expect(rows.slice(1).flatMap(({ spans, marks }) => [...spans, ...marks])).toEqual([]);
  });

  it('reach to now while something goes on, and end where it ended', () => {
    const running = shownTurn([
      [10, heardAsk],
      [30, { type: 'recall-end', turnsRecalled: 2 }],
      [50, { type: 'think-start', attempt: 1, provider: 'test', model: 'actor', isHedge: false }],
    ]);
    const waiting = timelineRows(running, 400);
    expect(row(waiting, 'recall')).toMatchObject({ detail: '2 turns', spans: [{ fromMs: 10, toMs: 30 }] });
    expect(row(waiting, 'think').spans).toMatchObject([{ kind: 'wait', fromMs: 50, toMs: 400 }]);

    const writing = {
      ...running,
      events: [
        ...running.events,
        ...shownTurn([[450, { type: 'think-delta', attempt: 1, speech: 'Once' }]]).events,
      ],
    };
    expect(row(timelineRows(writing, 600), 'think')).toMatchObject({
      spans: [
        { kind: 'wait', fromMs: 50, toMs: 450 },
        { kind: 'write', fromMs: 450, toMs: 600 },
      ],
      marks: [{ kind: 'first-token', atMs: 450, what: 'first token after 0.40 s' }],
    });

    const ended = {
      ...writing,
      events: [
        ...writing.events,
        ...shownTurn([[950, { type: 'think-end', attempt: 1, stopReason: 'end', ...someCost }]]).events,
      ],
    };
    expect(row(timelineRows(ended, 99_999), 'think').spans).toMatchObject([
      { kind: 'wait', fromMs: 50, toMs: 350 },
      { kind: 'write', fromMs: 350, toMs: 950 },
    ]);
  });

  it('give every attempt a row of its own, and say which was a hedge and which failed', () => {
    const rows = timelineRows(
      shownTurn([
        [0, heardAsk],
        [10, { type: 'think-start', attempt: 1, provider: 'test', model: 'slow', isHedge: false }],
        [1_500, { type: 'think-start', attempt: 2, provider: 'test', model: 'quick', isHedge: true }],
        [1_700, { type: 'think-delta', attempt: 2, speech: 'Here' }],
        [
          1_800,
          {
            type: 'think-error',
            attempt: 1,
            code: 'think/overloaded',
            ...withoutToken,
          },
        ],
      ]),
      2_000,
    ).filter(({ stage }) => stage === 'think');
    expect(rows.map(({ detail }) => detail)).toEqual(['slow', 'hedge quick']);
    expect(rows.map(({ spans }) => spans.map(({ kind }) => kind))).toEqual([['failed'], ['wait', 'write']]);
  });

  it('mark early speech when it was sent, not when Alexa answered, and what was not taken', () => {
    const say = row(
      timelineRows(
        shownTurn([
          [0, heardAsk],
          [900, { type: 'say-sentence', sentence: 'One.' }],
          [1_000, { type: 'say-early', of: 'answer', speech: 'One.', isSpoken: true, tookMs: 80 }],
          [1_900, { type: 'say-early', of: 'filler', speech: 'Hm.', isSpoken: false, tookMs: 300 }],
        ]),
        2_500,
      ),
      'say',
    );
    expect(say.spans).toMatchObject([{ fromMs: 900, toMs: 2_500 }]);
    expect(say.marks).toMatchObject([
      { kind: 'directive', atMs: 920 },
      { kind: 'directive-lost', atMs: 1_600 },
    ]);
  });

  it('show a reply that Alexa refused as none', () => {
    const rows = timelineRows(
      shownTurn([[0, heardAsk]], { heard: { ...someHeard, failure: 'INVALID_RESPONSE', totalMs: 700 } }),
      9_000,
    );
    expect(row(rows, 'say').marks).toMatchObject([{ kind: 'no-reply', atMs: 700 }]);
    expect(row(rows, 'think').detail).toBe('no model asked');
  });

  it('of a request that is no turn leave out the stages it does not go through', () => {
    const rows = timelineRows(shownTurn([], { heard: { ...someHeard, totalMs: 12 }, isOver: true }), 9_000);
    expect(stages(rows)).toEqual(['hear', 'say', 'speaker']);
    expect(row(rows, 'hear').spans).toMatchObject([{ fromMs: 0, toMs: 12 }]);
  });

  it('remember after the reply, until it is written down or was given up', () => {
    const reply = {
      type: 'say-reply',
      reply: { speech: 'Yes.', keepListening: false, restPending: false },
    } as const;
    const running = shownTurn([
      [0, heardAsk],
      [500, reply],
    ]);
    expect(row(timelineRows(running, 600), 'remember').spans).toMatchObject([{ fromMs: 500, toMs: 600 }]);
    const failed = shownTurn([
      [0, heardAsk],
      [500, reply],
      [540, { type: 'remember-error', code: 'remember/timeout' }],
    ]);
    expect(row(timelineRows(failed, 9_000), 'remember').spans).toMatchObject([
      { kind: 'failed', fromMs: 500, toMs: 540 },
    ]);
    const traceless = shownTurn(
      [
        [0, heardAsk],
        [500, reply],
      ],
      { isOver: true },
    );
    expect(row(timelineRows(traceless, 9_000), 'remember').spans).toEqual([]);
  });

  it('never end before they begin, whatever the order of events', () => {
    const rows = timelineRows(
      shownTurn([
        [5, { type: 'recall-end', turnsRecalled: 0 }],
        [50, heardAsk],
      ]),
      1,
    );
    for (const { spans } of rows)
      for (const { fromMs, toMs } of spans) expect(toMs).toBeGreaterThanOrEqual(fromMs);
  });
});
