import { expect, it } from 'vitest';
import type { ConnectionFailure, StreamFailure } from './failure.ts';
import type { Frame } from './frame.ts';
import { interrupt } from './interrupt.ts';

const frame = (data: string, afterTextTokens?: number): Frame => ({ data, afterTextTokens, tokens: 0 });
const stream = [
  frame('open'),
  frame('block'),
  frame('a', 0),
  frame('b', 1),
  frame('c', 2),
  frame('d', 3),
  frame('stop', 4),
];
const body = [frame('{"text":', 3), frame('"a"}', 3)];

function played(frames: readonly Frame[], failure: ConnectionFailure | StreamFailure): string[] {
  const steps = [...interrupt(frames, failure, 'messages')];
  return steps.map((step) =>
    'how' in step ? step.how : (String(step.data).split('\n')[0]?.slice(0, 30) ?? ''),
  );
}

it.each<
  [what: string, failure: ConnectionFailure | StreamFailure, frames: readonly Frame[], steps: string[]]
>([
  ['after the headers', { kind: 'connection', when: 'after-headers', how: 'cut' }, stream, ['cut']],
  [
    'after half of the text',
    { kind: 'connection', when: 'mid-stream', how: 'reset' },
    stream,
    ['open', 'block', 'a', 'b', 'reset'],
  ],
  [
    'before the first text',
    { kind: 'stream', when: 'first', how: 'error-event' },
    stream,
    ['open', 'event: error', 'end'],
  ],
  [
    'with broken JSON after half of the text',
    { kind: 'stream', when: 'mid-stream', how: 'broken-json' },
    stream,
    ['open', 'block', 'a', 'b', 'event: content_block_delta', 'end'],
  ],
  [
    'between the halves of a body',
    { kind: 'connection', when: 'mid-stream', how: 'end' },
    body,
    ['{"text":', 'end'],
  ],
])('breaks %s', (_what, failure, frames, steps) => {
  expect(played(frames, failure)).toEqual(steps);
});
