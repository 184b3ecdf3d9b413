import { describe, expect, it } from 'vitest';
import { createEventStream } from './event-stream.ts';

async function readAll<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const values: T[] = [];
  for await (const value of stream) values.push(value);
  return values;
}

describe('an event stream', () => {
  it('gives everything in order to a reader who comes late', async () => {
    const stream = createEventStream<number>();
    for (const n of [1, 2, 3]) stream.push(n);
    stream.end();
    expect(await readAll(stream)).toEqual([1, 2, 3]);
  });

  it('gives everything in order to a reader who waits', async () => {
    const stream = createEventStream<number>();
    const reading = readAll(stream);
    for (const n of [1, 2]) {
      await Promise.resolve();
      stream.push(n);
    }
    // Two at once, of which the first wakes the reader.
    stream.push(3);
    stream.push(4);
    stream.end();
    expect(await reading).toEqual([1, 2, 3, 4]);
  });

  it('gives each value while there is nothing further to read', async () => {
    const stream = createEventStream<string>();
    const reader = stream[Symbol.asyncIterator]();
    const first = reader.next();
    stream.push('now');
    expect(await first).toEqual({ done: false, value: 'now' });
    const end = reader.next();
    stream.end();
    expect((await end).done).toBe(true);
    expect((await reader.next()).done).toBe(true);
  });

  it('passes on a value that is undefined', async () => {
    const stream = createEventStream<undefined>();
    stream.push(undefined);
    stream.end();
    expect(await readAll(stream)).toEqual([undefined]);
  });

  it('does not hold up its writer when nobody reads, nor when the reader leaves', async () => {
    const stream = createEventStream<number>();
    stream.push(1);
    for await (const _ of stream) break;
    for (let n = 0; n < 10_000; n += 1) stream.push(n);
    stream.end();
    expect(await readAll(stream)).toHaveLength(10_000);
  });
});
