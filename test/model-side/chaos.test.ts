import { expect, it } from 'vitest';
import { failures } from '../../src/testing/gateway/failures.ts';
import type { ScriptFunction } from '../../src/testing/gateway/script.ts';
import { eventually } from '../support/eventually.ts';
import { modelCalls } from '../support/model-calls.ts';
import { seeded } from '../support/seeded.ts';
import { blueSky } from './answers.ts';
import { crowd, modelBench } from './model-bench.ts';

/** Of a hundred calls two are turned away, and one each fails, is never answered, and is cut off. */
function trouble(): ScriptFunction {
  const random = seeded(3);
  return () => {
    const dice = random() * 100;
    if (dice < 2) return { ...blueSky, fail: failures.overloaded529 };
    if (dice < 3) return { ...blueSky, fail: failures.apiError500 };
    if (dice < 4) return { ...blueSky, fail: failures.hangBeforeHeaders };
    if (dice < 5) return { ...blueSky, fail: failures.resetBeforeHeaders };
    return blueSky;
  };
}

it('every turn is answered while models stumble, with few calls more than turns, and nothing is left behind', async () => {
  const missing = 'claude-opus-4-6';
  const atOnce = 20;
  const sockets = () => process.getActiveResourcesInfo().filter((kind) => kind.startsWith('TCP')).length;
  const socketsBefore = sockets();
  {
    await using bench = await modelBench({
      config: { models: { candidates: [missing, 'claude-haiku-5-5', 'claude-haiku-4-5-20251001'] } },
    });
    const gateway = bench.gateway('main');
    gateway.script(trouble());
    const turns = await bench.play(crowd(bench, { count: 800, atOnce }));

    expect(turns.filter(({ reply }) => !reply.speech.includes('Light is scattered by the air.'))).toEqual([]);
    expect(turns.filter(({ reply }) => reply.cause !== undefined)).toEqual([]);
    const calls = modelCalls(gateway);
    const outcomes = gateway.calls.map(({ status = 'none', outcome }) => `${status} ${outcome}`);
    // The trouble was there, all of it.
    for (const kind of ['529 finished', '500 finished', '503 finished', 'none cancelled', 'none broken']) {
      expect(outcomes).toContain(kind);
    }
    expect(calls.length / turns.length).toBeLessThanOrEqual(1.15);
    // Those that were under way before the first one learned of it, and no other.
    expect(calls.filter(({ model }) => model === missing).length).toBeLessThanOrEqual(atOnce);
    // A hang before enough was measured to tell what is slow, then the answer.
    expect(Math.max(...turns.map(({ replyMs }) => replyMs))).toBeLessThan(1_500 + 700);

    await gateway.settled();
    expect(gateway.calls.filter(({ outcome }) => outcome === 'open')).toEqual([]);
    expect(bench.clock.waiting).toBe(0);
    // Waits for turns that are still running, of which there are none.
    await bench.assistant.close(60_000);
    expect(bench.clock.waiting).toBe(0);
  }
  await eventually('every socket is gone', () => sockets() === socketsBefore);
});

it('an id that the provider does not have is tried once, and again only after its pause', async () => {
  const missing = 'claude-opus-4-6';
  await using bench = await modelBench({ config: { models: { candidates: [missing, 'claude-haiku-5-5'] } } });
  const gateway = bench.gateway('main');
  const triesOf = () => modelCalls(gateway).filter(({ model }) => model === missing).length;
  const ask = () => bench.play(bench.turn('why is the sky blue'));

  // The other model is overloaded twice: the missing one is no way out.
  gateway.script([{ fail: failures.overloaded529 }, { fail: failures.overloaded529 }]);
  expect((await ask()).reply.cause).toBeUndefined();
  expect(triesOf()).toBe(1);
  for (let turn = 0; turn < 5; turn += 1) await ask();
  await bench.clock.advance(9 * 60_000);
  await ask();
  expect(triesOf()).toBe(1);
  await bench.clock.advance(60_000);
  await ask();
  expect(triesOf()).toBe(2);
});
