import { describe, expect, it } from 'vitest';
import { eventfulTurns, privateWords } from '../../test/observe/eventful-turns.ts';
import { cost, early, hearEnd, replied } from '../../test/observe/turn-event.ts';
import { turnBench } from '../../test/support/turn-bench.ts';
import type { TurnEvent } from '../turn/events.ts';
import type { TurnRequest } from '../turn/request.ts';
import { createMetrics } from './metrics.ts';

const asking: TurnRequest = { intention: { kind: 'ask', text: 'what is an xyzzy' } };

/** The value of every series after these events, by its name as Prometheus writes it. */
async function seriesOf(events: readonly TurnEvent[], request = asking): Promise<Map<string, number>> {
  const metrics = createMetrics({ deadlineMs: 6_500 });
  const tell = metrics.observer(request);
  for (const event of events) tell(event);
  return read(await metrics.text());
}

function read(text: string): Map<string, number> {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => [
      line.slice(0, line.lastIndexOf(' ')),
      Number(line.slice(line.lastIndexOf(' ') + 1)),
    ]),
  );
}

const start = { type: 'think-start', atMs: 6, provider: cost.provider, model: cost.model } as const;
const model = 'provider="cometapi",model="claude-haiku-4-5"';

describe('the metrics of turns', () => {
  it('tell what people heard, in seconds', async () => {
    const series = await seriesOf([
      hearEnd(),
      early(1_500, 'filler', 'Hm.'),
      early(2_250, 'answer', 'Paris.'),
      replied(6_000),
    ]);
    expect(series.get('wellspoken_say_first_sound_seconds_sum')).toBe(1.5);
    expect(series.get('wellspoken_say_first_word_seconds_sum')).toBe(2.25);
    expect(series.get('wellspoken_say_reply_seconds_sum')).toBe(6);
    expect(series.get('wellspoken_say_silence_seconds_sum')).toBeGreaterThan(3);
    expect(series.get('wellspoken_say_directives_total{of="filler",outcome="accepted"}')).toBe(1);
  });

  it('count a reply as late when it came clearly after the deadline, a request’s own one too', async () => {
    const late = async (atMs: number, windowMs?: number) =>
      (await seriesOf([replied(atMs)], windowMs === undefined ? asking : { ...asking, windowMs })).get(
        'wellspoken_say_late_total',
      );
    expect(await late(6_660)).toBe(0);
    expect(await late(6_800)).toBe(1);
    expect(await late(2_200, 2_000)).toBe(0);
    expect(await late(2_300, 2_000)).toBe(1);
    expect(await late(6_800, 60_000)).toBe(1);
  });

  it('count calls to models, with tokens by kind and money', async () => {
    const { firstTokenMs: _, ...silent } = cost;
    const series = await seriesOf([
      hearEnd(),
      { ...start, attempt: 1, isHedge: false },
      { ...start, attempt: 2, isHedge: true },
      { type: 'think-error', atMs: 800, attempt: 1, code: 'think/aborted', ...silent },
      { type: 'think-end', atMs: 900, attempt: 2, stopReason: 'end', ...cost },
      { ...start, attempt: 3, isHedge: false },
      { type: 'think-error', atMs: 950, attempt: 3, code: 'think/overloaded', ...silent },
    ]);
    const count = (labels: string) => series.get(`wellspoken_think_attempts_total{${model},${labels}}`);
    expect(count('outcome="cancelled",hedge="no"')).toBe(1);
    expect(count('outcome="finished",hedge="yes"')).toBe(1);
    expect(count('outcome="failed",hedge="no"')).toBe(1);
    expect(series.get(`wellspoken_think_errors_total{${model},code="think/overloaded"}`)).toBe(1);
    expect(series.get(`wellspoken_think_tokens_total{${model},kind="cache_read"}`)).toBe(2_700);
    expect(series.get(`wellspoken_think_tokens_total{${model},kind="output"}`)).toBe(60);
    expect(series.get(`wellspoken_think_usd_total{${model}}`)).toBeCloseTo(0.001_2, 9);
    expect(series.get(`wellspoken_think_first_token_seconds_count{${model}}`)).toBe(1);
    expect(series.get(`wellspoken_think_call_seconds_count{${model}}`)).toBe(3);
  });

  it('count what a summary took with the model that wrote it, and not as a call of the turn', async () => {
    const series = await seriesOf([
      hearEnd(),
      replied(900),
      { type: 'remember-summary', atMs: 2_000, outcome: 'finished', ...cost },
    ]);
    expect(series.get(`wellspoken_think_tokens_total{${model},kind="output"}`)).toBe(20);
    expect(series.get(`wellspoken_think_usd_total{${model}}`)).toBeCloseTo(0.000_4, 9);
    expect([...series.keys()].filter((key) => key.startsWith('wellspoken_think_attempts'))).toEqual([]);
  });

  it('know how many people wait for a reply', async () => {
    const metrics = createMetrics({ deadlineMs: 6_500 });
    const [first] = [metrics.observer(asking), metrics.observer(asking)];
    first?.(replied(900));
    first?.({ type: 'remember-end', atMs: 950 });
    expect(read(await metrics.text()).get('wellspoken_hear_turns_waiting')).toBe(1);
  });

  it('show the state of each breaker as it is at that moment', async () => {
    let breaker: 'closed' | 'open' | 'half-open' = 'open';
    const health = () => [{ provider: 'anthropic', model: 'claude-opus-4-8', breaker }];
    const metrics = createMetrics({ deadlineMs: 6_500, health });
    const states = async () => {
      const series = read(await metrics.text());
      return ['closed', 'half-open', 'open'].map((state) =>
        series.get(`wellspoken_think_breaker{provider="anthropic",model="claude-opus-4-8",state="${state}"}`),
      );
    };
    expect(await states()).toEqual([0, 0, 1]);
    breaker = 'closed';
    expect(await states()).toEqual([1, 0, 0]);
  });

  it('have what alerts watch before it first happens', async () => {
    const series = await seriesOf([]);
    expect(series.get('wellspoken_think_routes_total{tier="quick",budget="stop"}')).toBe(0);
    expect(series.get('wellspoken_remember_errors_total{code="remember/unavailable"}')).toBe(0);
  });

  it('count what was left for later, and what of it was told', async () => {
    const metrics = createMetrics({ deadlineMs: 6_500 });
    const { turn } = turnBench({
      parts: { observers: [metrics.observer] },
      config: { voice: { helpingSeconds: 5 } },
      models: [
        [
          {
            pieces: Array.from(
              { length: 4 },
              () => 'This is a sentence of about three seconds, more or less. ',
            ),
          },
        ],
      ],
    });
    await turn('go-on');
    await turn('tell me');
    for (const said of ['go-on', 'yes', 'go-on', 'go-on', 'yes']) await turn(said);
    const series = read(await metrics.text());
    const kept = series.get('wellspoken_say_rest_kept_total') ?? 0;
    expect(kept).toBeGreaterThanOrEqual(2);
    // Every part that was left was asked for, and nothing was left in the end.
    expect(series.get('wellspoken_say_rest_told_total')).toBe(kept);
  });

  it('add up over a day of turns: each is heard once and answered once', async () => {
    const metrics = createMetrics({ deadlineMs: 6_500 });
    await eventfulTurns([metrics.observer]);
    const series = read(await metrics.text());
    const sum = (name: string) =>
      [...series]
        .filter(([key]) => key.startsWith(`${name}{`))
        .reduce((total, [, value]) => total + value, 0);
    const replies = series.get('wellspoken_say_replies_total');
    expect(replies).toBeGreaterThan(15);
    expect(sum('wellspoken_hear_turns_total')).toBe(replies);
    expect(series.get('wellspoken_say_first_word_seconds_count')).toBe(replies);
    expect(series.get('wellspoken_hear_turns_waiting')).toBe(0);
    expect(series.get('wellspoken_say_late_total')).toBe(0);
    expect(series.get('wellspoken_think_routes_total{tier="quick",budget="stop"}')).toBe(1);
    expect(sum('wellspoken_hear_guarded_total')).toBe(1);
    expect(sum('wellspoken_say_blocked_total')).toBe(1);
    expect(sum('wellspoken_recall_errors_total')).toBe(1);
    expect(series.get('wellspoken_say_directives_total{of="filler",outcome="refused"}')).toBe(1);
  });

  it('carry no word, no person and no id, and grow no series with the people who ask', async () => {
    const metrics = createMetrics({ deadlineMs: 6_500 });
    await eventfulTurns([metrics.observer]);
    const before = await metrics.text();
    expect(privateWords.filter((word) => before.includes(word))).toEqual([]);
    const { turn } = turnBench({ parts: { observers: [metrics.observer] } });
    for (let n = 0; n < 30; n += 1) {
      const person = { userId: `amzn1.ask.account.${n}` };
      await turn(`question ${n}`, {
        person,
        requestId: `request-${n}`,
        locale: `q${String.fromCharCode(97 + (n % 26))}-QQ`,
      });
    }
    const known = new Set(read(before).keys());
    expect([...read(await metrics.text()).keys()].filter((key) => !known.has(key))).toEqual([]);
  });

  it('keep two services in one process apart', async () => {
    const [one, other] = [createMetrics({ deadlineMs: 6_500 }), createMetrics({ deadlineMs: 6_500 })];
    one.observer(asking)(replied(900));
    expect(read(await other.text()).get('wellspoken_say_replies_total')).toBe(0);
  });
});
