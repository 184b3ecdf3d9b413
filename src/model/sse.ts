import { createParser } from 'eventsource-parser';
import { WellspokenError } from '../errors.ts';

/** Far above any event a model sends (a token or a tool's input), far below what would hurt the process. */
const maxEventCharacters = 1_048_576;

/**
 * Reads server-sent events: the function it returns takes the next bytes of a body, cut anywhere, and before it returns `onData` was
 * given the `data` of every event they complete. An event that the end of the body cuts off is never given, as the specification says
 * (https://html.spec.whatwg.org/multipage/server-sent-events.html).
 *
 * @throws (the function it returns) `think/upstream` for an event beyond 1 MiB.
 */
export function createEventReader(onData: (data: string) => void): (bytes: Uint8Array) => void {
  let isTooLarge = false;
  const decoder = new TextDecoder();
  const parser = createParser({
    maxBufferSize: maxEventCharacters,
    onEvent: ({ data }) => onData(data),
    onError(error) {
      isTooLarge ||= error.type === 'max-buffer-size-exceeded';
    },
  });
  return (bytes) => {
    parser.feed(decoder.decode(bytes, { stream: true }));
    if (isTooLarge) {
      throw new WellspokenError('think/upstream', 'The provider sent a single event of more than 1 MiB.');
    }
  };
}
