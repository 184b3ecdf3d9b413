import { sseEvent, type Frame } from './frame.ts';
import type { Oddity } from './script.ts';

/** Bytes that are no UTF-8, as one content character: a client must read on, with a replacement character in their place. */
const invalidUtf8 = Buffer.from([0xff, 0xfe]);

/** The same event stream with its oddities: legal by the standard of server-sent events, and seen in the field. */
export function* disguise(frames: Iterable<Frame>, oddities: readonly Oddity[]): Generator<Frame> {
  const has = (oddity: Oddity) => oddities.includes(oddity);
  const extra = (data: string): Frame => ({ data, afterTextTokens: undefined, tokens: 0 });
  if (has('byte-order-mark')) yield extra('\uFEFF');
  if (has('events-before-start')) yield extra(sseEvent('ping', { type: 'ping', choices: [] }));
  let garbled = false;
  for (const frame of frames) {
    if (has('comments')) yield { ...frame, data: ': still here\n\n', tokens: 0 };
    if (has('unknown-events')) {
      const data = sseEvent('weather_report', { type: 'weather_report', choices: [], sky: 'clear' });
      yield { ...frame, data, tokens: 0 };
    }
    let data = frame.data;
    if (typeof data === 'string' && has('crlf')) data = data.replaceAll('\n', '\r\n');
    if (typeof data === 'string' && has('invalid-utf8') && !garbled && frame.afterTextTokens !== undefined) {
      garbled = true;
      data = garble(data);
    }
    if (!has('one-byte-writes')) {
      yield { ...frame, data };
      continue;
    }
    const bytes = Buffer.from(data);
    for (let at = 0; at < bytes.length; at += 1) {
      yield {
        ...frame,
        data: bytes.subarray(at, at + 1),
        tokens: at === bytes.length - 1 ? frame.tokens : 0,
      };
    }
  }
}

/** Puts the bad bytes in front of the first text of an event. */
function garble(event: string): Uint8Array {
  const at = /"(?:text|content)":"/.exec(event);
  if (!at) return Buffer.from(event);
  const textStart = at.index + at[0].length;
  return Buffer.concat([
    Buffer.from(event.slice(0, textStart)),
    invalidUtf8,
    Buffer.from(event.slice(textStart)),
  ]);
}
