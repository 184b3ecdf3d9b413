import type { ModelPart } from './model.ts';
import { networkError } from './network-error.ts';
import type { WireAnswer } from './wire-answer.ts';

/** The end of a complete answer is one chunk, two at most. */
const maxDrainedChunks = 16;

/**
 * The parts of an answer as its bytes arrive, for one reader. Leaving before the answer is complete closes the connection; once it is,
 * what still comes (usually nothing but the end) is read in the background, so that the connection can serve the next request.
 *
 * An iterator written out: as generators around each other this costs several promises more for every packet, and a packet is a token.
 *
 * @throws (its `next`) what `open` throws, and a `think/…` error where the answer breaks, after the parts that came before.
 */
export function readParts(open: () => Promise<WireAnswer>, signal: AbortSignal): AsyncIterator<ModelPart> {
  let answer: WireAnswer | undefined;
  let parts: readonly ModelPart[] = [];
  let at = 0;
  /** Nothing more is fetched: the answer is complete, broke, or was left. */
  let isOver = false;

  const end = (): IteratorResult<ModelPart> => {
    const ended = answer;
    answer = undefined;
    if (ended?.transcript.failure === undefined) return { done: true, value: undefined };
    const { failure, hasText } = ended.transcript;
    throw networkError(ended.call, failure, signal, hasText);
  };

  return {
    async next() {
      for (;;) {
        const part = parts[at];
        if (part !== undefined) {
          at += 1;
          return { done: false, value: part };
        }
        if (isOver) return end();
        // Also where something throws from here on.
        isOver = true;
        answer ??= await open();
        const { call, bytes, transcript } = answer;
        try {
          const { value, done } = await bytes.next();
          if (done) answer.end();
          else {
            answer.read(value);
            isOver = transcript.isComplete;
            if (isOver) void drain(bytes);
          }
        } catch (error) {
          transcript.fail(networkError(call, error, signal, transcript.hasText));
        }
        parts = transcript.take();
        at = 0;
      }
    },
    async return() {
      const left = isOver ? undefined : answer;
      isOver = true;
      parts = [];
      answer = undefined;
      await left?.bytes.return?.();
      return { done: true, value: undefined };
    },
  };
}

/** Nobody waits for these bytes, so their errors are nobody's either; and a server that does not end is not humoured for long. */
async function drain(bytes: AsyncIterator<Uint8Array>): Promise<void> {
  try {
    for (let left = maxDrainedChunks; left > 0; left -= 1) if ((await bytes.next()).done) return;
    await bytes.return?.();
  } catch {
    // The answer was complete; a connection that breaks now is merely not used again.
  }
}
