import { expect, it } from 'vitest';
import { disguise } from './disguise.ts';
import type { Frame } from './frame.ts';
import type { Oddity } from './script.ts';

const frames: readonly Frame[] = [
  { data: 'data: {"type":"start"}\n\n', afterTextTokens: undefined, tokens: 0 },
  { data: 'data: {"text":"é"}\n\n', afterTextTokens: 0, tokens: 3 },
];

function wire(...oddities: Oddity[]): Buffer {
  return Buffer.concat([...disguise(frames, oddities)].map(({ data }) => Buffer.from(data)));
}

it.each<[oddity: Oddity, looks: RegExp]>([
  ['crlf', /^data: \{"type":"start"\}\r\n\r\ndata: \{"text":"é"\}\r\n\r\n$/],
  ['byte-order-mark', /^\uFEFFdata/],
  ['comments', /^: .*\n\ndata: .*\n\n: /],
  ['unknown-events', /^event: weather_report\n/],
  ['events-before-start', /^event: ping\n.*\n\ndata: \{"type":"start"/],
  ['invalid-utf8', /"text":"\uFFFD+é"/],
])('writes %s', (oddity, looks) => {
  expect(wire(oddity).toString()).toMatch(looks);
});

it('writes byte by byte, through characters, and counts the tokens once', () => {
  const bytes = [...disguise(frames, ['one-byte-writes'])];
  expect(bytes.every(({ data }) => data.length === 1)).toBe(true);
  expect(wire('one-byte-writes')).toEqual(wire());
  expect(bytes.reduce((sum, { tokens }) => sum + tokens, 0)).toBe(3);
});

it('joins oddities', () => {
  expect(wire('crlf', 'one-byte-writes')).toEqual(wire('crlf'));
});
