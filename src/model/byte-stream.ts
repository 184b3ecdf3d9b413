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
  let reader: PromiseWithResolvers<IteratorResult<Uint8Array>> | undefined;

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

  return {
    push(chunk) {
      if (reader !== undefined) {
        reader.resolve({ done: false, value: chunk });
        reader = undefined;
        return;
      }
      waiting.push(chunk);
      waitingBytes += chunk.length;
      if (waitingBytes >= highWaterBytes && !isPaused) {
        isPaused = true;
        sender.pause();
      }
    },
    end(error) {
      ending ??= error === undefined ? {} : { error };
      if (ending.error === undefined) reader?.resolve(finished);
      else reader?.reject(ending.error);
      reader = undefined;
    },
    [Symbol.asyncIterator]: () => ({
      next() {
        if (waiting.length > 0) return Promise.resolve({ done: false, value: take() });
        if (ending === undefined) {
          reader = Promise.withResolvers();
          return reader.promise;
        }
        return ending.error === undefined ? Promise.resolve(finished) : Promise.reject(ending.error);
      },
      return() {
        waiting = [];
        if (ending === undefined) {
          ending = {};
          sender.abandon();
        }
        return Promise.resolve(finished);
      },
    }),
  };
}

const finished: IteratorResult<Uint8Array> = { done: true, value: undefined };
