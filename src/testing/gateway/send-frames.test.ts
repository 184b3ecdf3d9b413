import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { fakeClock } from '../fake-clock.ts';
import type { Frame } from './frame.ts';
import { sendFrames } from './send-frames.ts';

const never = new AbortController().signal;
const opening: Frame = { data: '<', afterTextTokens: undefined, tokens: 0 };
const token = (afterTextTokens: number): Frame => ({ data: 'x', afterTextTokens, tokens: 1 });

function start(frames: readonly Frame[], pace = { firstTokenMs: 100, tokensPerSecond: 10 }, signal = never) {
  const clock = fakeClock();
  const stream = new PassThrough();
  const sentAtMs: number[] = [];
  const sending = sendFrames(stream, frames, pace, clock, signal, () => sentAtMs.push(clock.elapsedMs()));
  return { clock, stream, sentAtMs, sending };
}

it('sends the opening at once and each token when it is due', async () => {
  const { clock, sentAtMs, sending } = start([opening, token(0), token(1), token(2)]);
  await clock.advance(1000);
  expect(await sending).toBeUndefined();
  expect(sentAtMs).toEqual([0, 100, 200, 300]);
});

it('does not drift: tokens that became due together leave together', async () => {
  const clock = fakeClock();
  // A machine so busy that every timer comes 250 ms late.
  const late = { ...clock, sleep: (ms: number, signal?: AbortSignal) => clock.sleep(ms + 250, signal) };
  const sentAtMs: number[] = [];
  const frames = [0, 1, 2, 3, 4, 5].map(token);
  const pace = { firstTokenMs: 100, tokensPerSecond: 10 };
  const sending = sendFrames(new PassThrough(), frames, pace, late, never, () =>
    sentAtMs.push(clock.elapsedMs()),
  );
  await clock.advance(2000);
  await sending;
  expect(sentAtMs).toEqual([350, 350, 350, 650, 650, 650]);
});

it('waits for a slow reader instead of filling the memory', async () => {
  const big: Frame = { data: 'x'.repeat(1_000_000), afterTextTokens: undefined, tokens: 1 };
  const { stream, sentAtMs, sending, clock } = start([big, big, big]);
  await clock.advance(10);
  expect(sentAtMs).toHaveLength(1);
  stream.resume();
  await sending;
  expect(sentAtMs).toHaveLength(3);
});

it('stops when the client leaves', async () => {
  const controller = new AbortController();
  const { clock, sentAtMs, sending } = start([opening, token(0), token(1)], undefined, controller.signal);
  await clock.advance(150);
  controller.abort(new Error('gone'));
  await expect(sending).rejects.toThrow('gone');
  expect(sentAtMs).toEqual([0, 100]);
});
