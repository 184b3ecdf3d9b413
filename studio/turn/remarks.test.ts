import { describe, expect, it } from 'vitest';
import { heardAsk, shownTurn, someCost, someHeard } from '../../test/support/shown-turn.ts';
import { remarksOf } from './remarks.ts';

const reply = { speech: 'Yes.', keepListening: false, restPending: false } as const;

describe('the remarks on a turn', () => {
  it('are none where all went as it should', () => {
    const turn = shownTurn(
      [
        [0, heardAsk],
        [500, { type: 'say-reply', reply }],
      ],
      { heard: someHeard },
    );
    expect(remarksOf(turn, 6_500)).toEqual([]);
  });

  it('say first what the person noticed', () => {
    const turn = shownTurn(
      [
        [0, heardAsk],
        [10, { type: 'think-start', attempt: 1, provider: 'test', model: 'actor', isHedge: false }],
        [90, { type: 'think-error', attempt: 1, code: 'think/overloaded', ...someCost }],
        [100, { type: 'say-reply', reply: { ...reply, cause: 'think/overloaded', restPending: true } }],
        [110, { type: 'remember-error', code: 'remember/timeout' }],
      ],
      { heard: { ...someHeard, totalMs: 6_501 } },
    );
    const remarks = remarksOf(turn, 6_500);
    expect(remarks.map(({ weight }) => weight)).toEqual(['trouble', 'trouble', 'note', 'note', 'note']);
    const text = remarks.map((remark) => remark.text).join('\n');
    expect(text).toContain('think/overloaded');
    expect(text).toContain('deadline of 6.50 s');
    expect(text).toContain('“Go on” tells it');
    expect(text).toContain('Not remembered: remember/timeout');
  });

  it('leave out the loser of a race, which was stopped on purpose', () => {
    const turn = shownTurn([
      [0, { type: 'think-start', attempt: 1, provider: 'test', model: 'actor', isHedge: false }],
      [90, { type: 'think-error', attempt: 1, code: 'think/aborted', ...someCost }],
    ]);
    expect(remarksOf(turn, 6_500)).toEqual([]);
  });

  it('say what Alexa would have said of a reply, and why, where the service told', () => {
    const refused = {
      ...someHeard,
      status: 400,
      failure: 'INVALID_RESPONSE',
      response: { error: { code: 'hear/bad-signature' } } as never,
    } as const;
    expect(remarksOf(shownTurn([], { heard: refused }), 6_500)).toEqual([
      { weight: 'trouble', text: 'Alexa would apologise: INVALID_RESPONSE, HTTP 400, hear/bad-signature.' },
    ]);
    const late = {
      ...someHeard,
      status: undefined,
      failure: 'ENDPOINT_TIMEOUT',
      response: undefined,
      totalMs: 8_000,
    } as const;
    expect(remarksOf(shownTurn([], { heard: late }), 6_500)[0]?.text).toBe(
      'Alexa would apologise: ENDPOINT_TIMEOUT.',
    );
    const failed = shownTurn([], { failed: 'dev does not answer. Is it still running?' });
    expect(remarksOf(failed, 6_500)).toHaveLength(1);
  });
});
