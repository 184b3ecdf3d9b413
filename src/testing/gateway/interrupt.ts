import type { ConnectionFailure, StreamFailure } from './failure.ts';
import { sseEvent, type Break, type Frame } from './frame.ts';
import type { Protocol } from './gateway-request.ts';

/** Four mebibytes in one event: no honest answer is that long, and a client without a limit would buffer it all. */
const giantCharacters = 4 * 1024 * 1024;

/** The frames until the failure strikes: before the first text, or after half of it, and never after the last. */
export function* interrupt(
  frames: Iterable<Frame>,
  failure: ConnectionFailure | StreamFailure,
  protocol: Protocol,
): Generator<Frame | Break> {
  const all = [...frames];
  const opening = all.filter((frame) => frame.afterTextTokens === undefined);
  const later = all.slice(opening.length);
  const lastTokens = later.at(-1)?.afterTextTokens ?? 0;
  const written = later.filter((frame) => (frame.afterTextTokens ?? 0) < lastTokens / 2);
  // A body without `stream` has no text frames: it breaks between its halves.
  const before = written.length > 0 ? written : later.slice(0, 1);
  if (failure.kind === 'connection') {
    if (failure.when === 'mid-stream') yield* [...opening, ...before];
    yield { how: failure.how };
    return;
  }
  yield* failure.when === 'mid-stream' ? [...opening, ...before] : opening.slice(0, 1);
  const afterTextTokens = failure.when === 'mid-stream' ? lastTokens / 2 : undefined;
  yield { data: spoiler(failure.how, protocol), afterTextTokens, tokens: 0 };
  yield { how: 'end' };
}

function spoiler(how: StreamFailure['how'], protocol: Protocol): string {
  return protocol === 'chat' ? chatSpoilers[how]() : messagesSpoilers[how]();
}

const chatSpoilers: Readonly<Record<StreamFailure['how'], () => string>> = {
  'broken-json': () => 'data: {"choices":[{"delta":{"content":"oh\n\n',
  'giant-event': () =>
    `data: {"choices":[{"index":0,"delta":{"content":"${'a'.repeat(giantCharacters)}"}}]}\n\n`,
  'error-event': () => {
    const error = { message: 'Overloaded', type: 'overloaded_error', param: null, code: null };
    return `data: ${JSON.stringify({ error })}\n\n`;
  },
};

const messagesSpoilers: Readonly<Record<StreamFailure['how'], () => string>> = {
  'broken-json': () =>
    'event: content_block_delta\ndata: {"type":"content_block_delta","delta":{"text":"oh\n\n',
  'giant-event': () => {
    const delta = { type: 'text_delta', text: 'a'.repeat(giantCharacters) };
    return sseEvent('content_block_delta', { type: 'content_block_delta', index: 0, delta });
  },
  'error-event': () => {
    const error = { type: 'overloaded_error', message: 'Overloaded' };
    return sseEvent('error', { type: 'error', error, request_id: 'req_mid_stream' });
  },
};
