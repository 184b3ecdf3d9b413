import { describe, expect, it, vi } from 'vitest';
import { createByteStream, type Sender } from './byte-stream.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const sender = () => ({
  pause: vi.fn<Sender['pause']>(),
  resume: vi.fn<Sender['resume']>(),
  abandon: vi.fn<Sender['abandon']>(),
});

async function read(stream: AsyncIterable<Uint8Array>): Promise<string> {
  let text = '';
  for await (const chunk of stream) text += new TextDecoder().decode(chunk);
  return text;
}

describe('a byte stream', () => {
  it('gives what arrived before it was read, and what arrives later, to its end', async () => {
    const stream = createByteStream(sender());
    stream.push(bytes('one '));
    stream.push(bytes('two '));
    const reading = read(stream);
    await Promise.resolve();
    stream.push(bytes('three'));
    stream.end();
    expect(await reading).toBe('one two three');
  });

  it('gives what came before an error first, and then the error', async () => {
    const stream = createByteStream(sender());
    stream.push(bytes('half'));
    stream.end(new Error('cut'));
    const chunks = stream[Symbol.asyncIterator]();
    expect((await chunks.next()).value).toEqual(bytes('half'));
    await expect(chunks.next()).rejects.toThrow('cut');
  });

  it('asks a sender that is too fast to pause, and to go on once that was read', async () => {
    const own = sender();
    const stream = createByteStream(own);
    const chunks = stream[Symbol.asyncIterator]();
    stream.push(new Uint8Array(65_535));
    expect(own.pause).not.toHaveBeenCalled();
    stream.push(new Uint8Array(1));
    stream.push(new Uint8Array(1));
    expect(own.pause).toHaveBeenCalledTimes(1);
    expect((await chunks.next()).value).toHaveLength(65_537);
    expect(own.resume).toHaveBeenCalledTimes(1);
  });

  it('tells the sender when the reader leaves early, and not when it leaves at the end', async () => {
    const left = sender();
    const early = createByteStream(left);
    early.push(bytes('one'));
    for await (const _ of early) break;
    expect(left.abandon).toHaveBeenCalledTimes(1);

    const stayed = sender();
    const whole = createByteStream(stayed);
    whole.push(bytes('one'));
    whole.end();
    expect(await read(whole)).toBe('one');
    expect(stayed.abandon).not.toHaveBeenCalled();
  });
});
