import { describe, expect, it } from 'vitest';
import { readEvents } from './sse.ts';

async function* bytes(pieces: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield typeof piece === 'string' ? new TextEncoder().encode(piece) : piece;
}

async function read(...pieces: (string | Uint8Array)[]): Promise<string[]> {
  const events: string[] = [];
  for await (const batch of readEvents(bytes(pieces))) events.push(...batch);
  return events;
}

describe('a stream of events', () => {
  const text =
    '\ufeff: hello\r\nevent: a\r\ndata: {"x":"Käse 雪 👩‍🚀"}\r\n\r\nid: 1\ndata: one\ndata: two\n\nretry: 5\n\ndata:three\n\n';
  const events = ['{"x":"Käse 雪 👩‍🚀"}', 'one\ntwo', 'three'];

  it('is the same wherever its bytes are cut', async () => {
    const all = new TextEncoder().encode(text);
    expect(await read(all)).toEqual(events);
    expect(await read(...Array.from(all, (byte) => Uint8Array.of(byte)))).toEqual(events);
    for (let cut = 0; cut <= all.length; cut += 1) {
      expect(await read(all.subarray(0, cut), all.subarray(cut))).toEqual(events);
    }
  });

  it('drops an event that the end cuts off', async () => {
    expect(await read('data: one\n\ndata: tw')).toEqual(['one']);
    expect(await read('data: one\n\ndata: two\n')).toEqual(['one']);
  });

  it('replaces bytes that are no UTF-8', async () => {
    expect(await read('data: a', Uint8Array.of(0xff), 'b\n\n')).toEqual(['a\ufffdb']);
  });

  it('is empty when nothing comes', async () => {
    expect(await read()).toEqual([]);
    expect(await read('', '\n\n\n', 'garbage\n\n')).toEqual([]);
  });

  it('refuses an event of more than a mebibyte', async () => {
    const piece = 'x'.repeat(65_536);
    const many = Array.from({ length: 20 }, () => piece);
    await expect(read('data: ', ...many)).rejects.toMatchObject({ code: 'think/upstream' });
    await expect(read(...many.flatMap(() => ['data: ', piece, '\n']))).rejects.toMatchObject({
      code: 'think/upstream',
    });
  });

  it('hands over what came before an error of the body', async () => {
    async function* breaking() {
      yield new TextEncoder().encode('data: one\n\n');
      throw new Error('reset');
    }
    const events: string[] = [];
    const reading = (async () => {
      for await (const batch of readEvents(breaking())) events.push(...batch);
    })();
    await expect(reading).rejects.toThrow('reset');
    expect(events).toEqual(['one']);
  });
});

describe('leaving a stream of events early', () => {
  function watched(length = 3) {
    const seen = { chunks: 0, isClosed: false };
    async function* body() {
      try {
        for (; seen.chunks < length; seen.chunks += 1) yield new TextEncoder().encode('data: x\n\n');
      } finally {
        seen.isClosed = seen.chunks < length;
      }
    }
    return { seen, body: body() };
  }

  it('closes the body', async () => {
    const { seen, body } = watched();
    for await (const _ of readEvents(body)) break;
    expect(seen).toEqual({ chunks: 0, isClosed: true });
  });

  it('reads the rest in the background when the answer was complete', async () => {
    const { seen, body } = watched();
    for await (const _ of readEvents(body, () => true)) break;
    await new Promise(setImmediate);
    expect(seen).toEqual({ chunks: 3, isClosed: false });
  });

  it('closes the body after a while when it does not end by itself', async () => {
    const { seen, body } = watched(1_000);
    for await (const _ of readEvents(body, () => true)) break;
    await new Promise(setImmediate);
    expect(seen.isClosed).toBe(true);
  });
});
