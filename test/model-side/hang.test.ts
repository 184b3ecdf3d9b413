import { describe, expect, it } from 'vitest';
import { failures } from '../../src/testing/gateway/failures.ts';
import type { Turned } from '../support/turn-bench.ts';
import { blueSky } from './answers.ts';
import { type ModelBench, modelBench } from './model-bench.ts';

const [primary, second, third] = [
  'claude-haiku-5-5',
  'claude-haiku-4-5-20251001',
  'claude-sonnet-5-5',
] as const;
const secondFirstTokenMs = 250;
/** What a call takes on the stepped clock beside the model: a connection, and the steps it falls between. */
const wayMs = 80;

const bench = () => modelBench({ config: { models: { candidates: [primary, second, third] } } });
const ask = ({ play, turn }: ModelBench) => play(turn('why is the sky blue'));

/** When the listener's answer began, and the attempts it took. */
function begun({ events }: Turned): { readonly atMs: number; readonly attempts: number } {
  const first = events.find(({ type }) => type === 'think-delta');
  return {
    atMs: first?.atMs ?? Infinity,
    attempts: events.filter(({ type }) => type === 'think-start').length,
  };
}

describe('a primary that hangs', () => {
  it.each([
    ['before its headers', failures.hangBeforeHeaders],
    ['after its headers', failures.hangAfterHeaders],
  ])('%s costs the hedge delay and the first token of the second model, and no more', async (_, fail) => {
    await using own = await bench();
    own.gateway('main').script(({ model }) => (model === primary ? { ...blueSky, fail } : blueSky));
    // Nothing was measured yet: 1,500 ms.
    const first = begun(await ask(own));
    expect(first.atMs).toBeGreaterThanOrEqual(1_500);
    expect(first.atMs).toBeLessThanOrEqual(1_500 + secondFirstTokenMs + wayMs);
    expect(first.attempts).toBe(2);
  });

  it('costs less once it is known how soon it usually begins', async () => {
    await using own = await bench();
    own
      .gateway('main')
      .script((_, call) => (call === 21 ? { ...blueSky, fail: failures.hangBeforeHeaders } : blueSky));
    for (let turn = 0; turn < 20; turn += 1) expect(begun(await ask(own)).attempts).toBe(1);
    // A quarter more than 250 ms would be too soon to be worth a second call: 700 ms.
    const hung = begun(await ask(own));
    expect(hung.atMs).toBeGreaterThanOrEqual(700);
    expect(hung.atMs).toBeLessThanOrEqual(700 + secondFirstTokenMs + wayMs);
  });

  it('is left for a third model at once when the second one fails', async () => {
    await using own = await bench();
    own.gateway('main').script(({ model }) => {
      if (model === primary) return { ...blueSky, fail: failures.hangBeforeHeaders };
      return model === second ? { ...blueSky, fail: failures.overloaded529 } : blueSky;
    });
    const { atMs, attempts } = begun(await ask(own));
    expect(atMs).toBeLessThanOrEqual(1_500 + secondFirstTokenMs + 2 * wayMs);
    expect(attempts).toBe(3);
  });

  it('may still win when it was only slow: whoever begins first answers, and the other one is stopped', async () => {
    await using own = await bench();
    const gateway = own.gateway('main');
    gateway.script(({ model }) => ({ ...blueSky, firstTokenMs: model === primary ? 1_800 : 2_000 }));
    const turned = await ask(own);
    expect(turned.reply.speech.match(/The sky is blue/g)).toHaveLength(1);
    await gateway.settled();
    expect(gateway.calls.map(({ outcome }) => outcome)).toEqual(['finished', 'cancelled']);
    expect(own.clock.waiting).toBe(0);
  });

  it('is stopped, and so is the one beside it, when the turn is over before either begins', async () => {
    await using own = await modelBench({
      writeOnMs: 0,
      config: { models: { candidates: [primary, second] } },
    });
    const gateway = own.gateway('main');
    gateway.script({ ...blueSky, fail: failures.hangAfterHeaders });
    const { reply, replyMs } = await ask(own);
    expect(reply.restPending || reply.cause !== undefined).toBe(true);
    expect(replyMs).toBeLessThanOrEqual(6_600);
    await gateway.settled();
    expect(gateway.calls.every(({ outcome }) => outcome === 'cancelled')).toBe(true);
    expect(own.clock.waiting).toBe(0);
  });
});
