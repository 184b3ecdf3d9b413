import { describe, expect, it } from 'vitest';
import { createEventReader } from './sse.ts';

function read(...pieces: (string | Uint8Array)[]): string[] {
  const events: string[] = [];
  const next = createEventReader((data) => void events.push(data));
  for (const piece of pieces) next(typeof piece === 'string' ? new TextEncoder().encode(piece) : piece);
  return events;
}

describe('a stream of events', () => {
  const text =
    '\ufeff: hello\r\nevent: a\r\ndata: {"x":"Käse 雪 👩‍🚀"}\r\n\r\nid: 1\ndata: one\ndata: two\n\nretry: 5\n\ndata:three\n\n';
  const events = ['{"x":"Käse 雪 👩‍🚀"}', 'one\ntwo', 'three'];

  it('is the same wherever its bytes are cut', () => {
    const all = new TextEncoder().encode(text);
    expect(read(all)).toEqual(events);
    expect(read(...Array.from(all, (byte) => Uint8Array.of(byte)))).toEqual(events);
    for (let cut = 0; cut <= all.length; cut += 1) {
      expect(read(all.subarray(0, cut), all.subarray(cut))).toEqual(events);
    }
  });

  it('drops an event that the end cuts off', () => {
    expect(read('data: one\n\ndata: tw')).toEqual(['one']);
    expect(read('data: one\n\ndata: two\n')).toEqual(['one']);
  });

  it('replaces bytes that are no UTF-8', () => {
    expect(read('data: a', Uint8Array.of(0xff), 'b\n\n')).toEqual(['a\ufffdb']);
  });

  it('is empty when nothing comes', () => {
    expect(read()).toEqual([]);
    expect(read('', '\n\n\n', 'garbage\n\n')).toEqual([]);
  });

  it('refuses an event of more than a mebibyte', () => {
    const piece = 'x'.repeat(65_536);
    const many = Array.from({ length: 20 }, () => piece);
    expect(() => read('data: ', ...many)).toThrow(expect.objectContaining({ code: 'think/upstream' }));
    expect(() => read(...many.flatMap(() => ['data: ', piece, '\n']))).toThrow(
      expect.objectContaining({ code: 'think/upstream' }),
    );
  });

  it('gives the events before a giant one', () => {
    const events: string[] = [];
    const next = createEventReader((data) => void events.push(data));
    expect(() => next(new TextEncoder().encode(`data: one\n\ndata: ${'x'.repeat(1_048_577)}`))).toThrow(
      '1 MiB',
    );
    expect(events).toEqual(['one']);
  });
});
