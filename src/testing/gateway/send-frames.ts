import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Clock } from '../../clock.ts';
import type { Break, Frame } from './frame.ts';

/** When text is written: the first token after `firstTokenMs`, then so many each second. */
export interface Pace {
  readonly firstTokenMs: number;
  readonly tokensPerSecond: number;
}

/**
 * Sends frames when they are due, by the clock and not by the frame before: a late timer delays no later frame, and a
 * stream needs one timer at a time. `sent` is called for each frame handed to the connection.
 * Resolves with the break that ended the stream, if one did. Rejects when the signal aborts.
 */
export async function sendFrames(
  stream: Writable,
  frames: Iterable<Frame | Break>,
  pace: Pace,
  clock: Clock,
  signal: AbortSignal,
  sent: (frame: Frame) => void,
): Promise<Break | undefined> {
  const startMs = clock.elapsedMs();
  for (const frame of frames) {
    if ('how' in frame) return frame;
    if (frame.afterTextTokens !== undefined) {
      const dueMs = startMs + pace.firstTokenMs + (frame.afterTextTokens * 1000) / pace.tokensPerSecond;
      const waitMs = dueMs - clock.elapsedMs();
      if (waitMs > 0) await clock.sleep(waitMs, signal);
    }
    signal.throwIfAborted();
    sent(frame);
    if (!stream.write(frame.data)) await once(stream, 'drain', { signal });
  }
  return undefined;
}
