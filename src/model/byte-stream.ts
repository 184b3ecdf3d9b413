/** A body as it arrives, read by one reader. What a stream of Node does for any number of uses, for this one. */
export interface ByteStream extends AsyncIterable<Uint8Array> {
  push(chunk: Uint8Array): void;
  /** Nothing more comes; with an error, reading throws it once what came before was read. */
  end(error?: unknown): void;
}

/** Bytes that may wait for a slow reader before the sender is asked to stop. */
const highWaterBytes = 65_536;

export interface Sender {
  pause(): void;
  resume(): void;
  /** The reader left before the end. */
  abandon(): void;
}

export function createByteStream(sender: Sender): ByteStream {
  let waiting: Uint8Array[] = [];
  let waitingBytes = 0;
  let isPaused = false;
  let ending: { readonly error?: unknown } | undefined;
  let wake: (() => void) | undefined;

  /** What has arrived since it was last asked for, as one chunk. */
  const take = (): Uint8Array => {
    const [first] = waiting;
    const taken = waiting.length === 1 && first !== undefined ? first : Buffer.concat(waiting);
    waiting = [];
    waitingBytes = 0;
    if (isPaused) {
      isPaused = false;
      sender.resume();
    }
    return taken;
  };
  const notify = () => {
    wake?.();
    wake = undefined;
  };

  return {
    push(chunk) {
      waiting.push(chunk);
      waitingBytes += chunk.length;
      if (waitingBytes >= highWaterBytes && !isPaused) {
        isPaused = true;
        sender.pause();
      }
      notify();
    },
    end(error) {
      ending ??= error === undefined ? {} : { error };
      notify();
    },
    [Symbol.asyncIterator]: () => ({
      async next() {
        if (waiting.length === 0 && ending === undefined) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
        if (waiting.length > 0) return { done: false, value: take() };
        if (ending?.error !== undefined) throw ending.error;
        return { done: true, value: undefined };
      },
      return() {
        waiting = [];
        if (ending === undefined) {
          ending = {};
          sender.abandon();
        }
        return Promise.resolve({ done: true, value: undefined });
      },
    }),
  };
}
