import { createParser } from 'eventsource-parser';
import { WellspokenError } from '../errors.ts';

/** Far above any event a model sends (a token or a tool's input), far below what would hurt the process. */
const maxEventCharacters = 1_048_576;
/** The end of a complete answer is one chunk, two at most. */
const maxDrainedChunks = 16;

/**
 * The `data` of server-sent events, in batches as they arrive, so that a chunk of the network costs one step of the iteration
 * however many tokens it holds. An event that the end of the body cuts off is dropped, as the specification says
 * (https://html.spec.whatwg.org/multipage/server-sent-events.html).
 *
 * @param isComplete asked when the consumer leaves early. If true, what still comes (usually nothing but the end) is read in
 *   the background and the connection can serve the next request; otherwise leaving closes the connection.
 * @throws `think/upstream` for an event beyond 1 MiB, and whatever the body throws.
 */
export async function* readEvents(
  body: AsyncIterable<Uint8Array>,
  isComplete: () => boolean = () => false,
): AsyncGenerator<readonly string[], void> {
  let batch: string[] = [];
  let tooLarge = false;
  const decoder = new TextDecoder();
  const parser = createParser({
    maxBufferSize: maxEventCharacters,
    onEvent: (event) => batch.push(event.data),
    onError: (error) => {
      tooLarge ||= error.type === 'max-buffer-size-exceeded';
    },
  });
  const chunks = body[Symbol.asyncIterator]();
  let isAtEnd = false;
  try {
    for (;;) {
      // Where reading fails there is nothing left to read either.
      isAtEnd = true;
      const { value, done } = await chunks.next();
      if (done) return;
      isAtEnd = false;
      parser.feed(decoder.decode(value, { stream: true }));
      if (batch.length > 0) {
        const ready = batch;
        batch = [];
        yield ready;
      }
      if (tooLarge) {
        throw new WellspokenError('think/upstream', 'The provider sent a single event of more than 1 MiB.');
      }
    }
  } finally {
    if (!isAtEnd) {
      if (isComplete()) void drain(chunks);
      else await chunks.return?.();
    }
  }
}

/** Nobody waits for these bytes, so their errors are nobody's either; and a server that does not end is not humoured for long. */
async function drain(chunks: AsyncIterator<Uint8Array>): Promise<void> {
  try {
    for (let left = maxDrainedChunks; left > 0; left -= 1) if ((await chunks.next()).done) return;
    await chunks.return?.();
  } catch {
    // The answer was complete; a connection that breaks now is merely not used again.
  }
}
