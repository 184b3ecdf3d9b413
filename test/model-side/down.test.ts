import { describe, expect, it } from 'vitest';
import type { Failure } from '../../src/testing/gateway/failure.ts';
import { failures } from '../../src/testing/gateway/failures.ts';
import { modelCalls } from '../support/model-calls.ts';
import { blueSky } from './answers.ts';
import { modelBench } from './model-bench.ts';

const primary = 'claude-haiku-5-5';
const secondary = 'claude-haiku-4-5-20251001';

describe.each<[string, Failure]>([
  ['is overloaded', failures.overloaded529],
  ['fails', failures.apiError500],
  ['resets every connection', failures.resetBeforeHeaders],
  ['never answers', failures.hangBeforeHeaders],
  ['begins and says nothing', failures.hangAfterHeaders],
])('a primary that %s', (_, fail) => {
  it('is left alone after ten failures at most, and asked again within 30 seconds of its return', async () => {
    await using bench = await modelBench({ config: { models: { candidates: [primary, secondary] } } });
    const gateway = bench.gateway('main');
    let isDown = false;
    gateway.script(({ model }) => (isDown && model === primary ? { ...blueSky, fail } : blueSky));
    const callsOf = (id: string) => modelCalls(gateway).filter(({ model }) => model === id).length;
    const breaker = () => bench.assistant.health().find(({ model }) => model === primary)?.breaker;
    const ask = async () => {
      const before = callsOf(primary);
      const turned = await bench.play(bench.turn('why is the sky blue'));
      expect(turned.reply.speech).toContain('Light is scattered');
      expect(turned.replyMs).toBeLessThan(3_500);
      return callsOf(primary) - before;
    };

    // As many good calls as the breaker remembers make it the slowest to open.
    for (let turn = 0; turn < 25; turn += 1) await ask();
    isDown = true;
    let failed = 0;
    while (breaker() === 'closed' && failed < 20) failed += await ask();
    expect(breaker()).toBe('open');
    expect(failed).toBeLessThanOrEqual(10);

    const asked = callsOf(primary);
    for (let second = 0; second < 60; second += 1) {
      await bench.clock.advance(1_000);
      await ask();
    }
    // One at a time finds out whether it is back: after 5, 10, 20 and 20 seconds.
    expect(callsOf(primary) - asked).toBeLessThanOrEqual(5);

    isDown = false;
    const backAtMs = bench.clock.elapsedMs();
    while (breaker() !== 'closed') {
      await bench.clock.advance(1_000);
      await ask();
      expect(bench.clock.elapsedMs() - backAtMs).toBeLessThanOrEqual(30_000);
    }
    expect(await ask()).toBe(1);
    expect(bench.log.filter((line) => line.includes('model is back'))).toHaveLength(1);
    expect(bench.clock.waiting).toBe(0);
  });
});

it('a provider that cannot be reached costs no turn, and one without any model left is asked all the same', async () => {
  await using bench = await modelBench({
    providers: [
      { name: 'main', kind: 'cometapi' },
      { name: 'spare', kind: 'anthropic' },
    ],
    config: { models: { candidates: [primary] } },
  });
  bench.gateway('spare').script(() => blueSky);
  await bench.gateway('main').close();
  for (let turn = 0; turn < 12; turn += 1) {
    const { reply } = await bench.play(bench.turn('why is the sky blue'));
    expect(reply.speech).toContain('Light is scattered');
  }
  expect(bench.assistant.health().map(({ breaker }) => breaker)).toEqual(['open', 'closed']);
  await bench.gateway('spare').close();
  for (let turn = 0; turn < 12; turn += 1) {
    const { reply, events } = await bench.play(bench.turn('why is the sky blue'));
    expect(reply.cause).toBe('think/network');
    expect(events.filter(({ type }) => type === 'think-start').length).toBeGreaterThanOrEqual(2);
  }
  expect(bench.assistant.health().map(({ breaker }) => breaker)).toEqual(['open', 'open']);
});
