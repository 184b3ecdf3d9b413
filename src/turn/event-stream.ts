/** A queue between one writer and one reader. The writer never waits: it goes on when nobody reads. */
export interface EventStream<T> extends AsyncIterable<T> {
  push(value: T): void;
  end(): void;
}

/**
 * An endless buffer read with `for await` by one reader; ends when `end` was called and everything was read. Written out rather than as a
 * generator, which takes several rounds of promises for every event of every turn.
 */
export function createEventStream<T>(): EventStream<T> {
  const buffer: T[] = [];
  const done: IteratorResult<T> = { done: true, value: undefined };
  let next = 0;
  let isEnded = false;
  let wake: ((result: IteratorResult<T>) => void) | undefined;

  const read = (): Promise<IteratorResult<T>> => {
    if (next < buffer.length) {
      const value = buffer[next] as T;
      next += 1;
      return Promise.resolve({ done: false, value });
    }
    if (isEnded) return Promise.resolve(done);
    return new Promise((resolve) => {
      wake = resolve;
    });
  };
  const hand = () => {
    const resolve = wake;
    wake = undefined;
    if (resolve !== undefined) void read().then(resolve);
  };

  return {
    push(value) {
      buffer.push(value);
      hand();
    },
    end() {
      isEnded = true;
      hand();
    },
    [Symbol.asyncIterator]: () => ({ next: read }),
  };
}
