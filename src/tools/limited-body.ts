export interface LimitedBodyOptions {
  readonly maxBytes: number;
  /** The limit is for each event of an event stream, which may be open for days, and not for all of it. */
  readonly perEvent: boolean;
  /** Told once, before the body errors. */
  readonly onTooLong: () => void;
}

/** A body that errors, and closes its connection, after more than `maxBytes`. Counts by chunks, so an event's end in the middle of one ends the count. */
export function limitedBody(
  body: ReadableStream<Uint8Array>,
  { maxBytes, perEvent, onTooLong }: LimitedBodyOptions,
): ReadableStream<Uint8Array> {
  let bytes = 0;
  return body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        bytes = perEvent && hasEmptyLine(chunk) ? 0 : bytes + chunk.byteLength;
        if (bytes <= maxBytes) return controller.enqueue(chunk);
        onTooLong();
        controller.error(new Error(`The body has more than ${maxBytes} bytes.`));
      },
    }),
  );
}

const lineFeed = 10;
const carriageReturn = 13;

function hasEmptyLine(chunk: Uint8Array): boolean {
  const isFeed = (byte: number | undefined) => byte === lineFeed || byte === carriageReturn;
  return chunk.some(
    (byte, at) =>
      byte === lineFeed &&
      isFeed(chunk[at - 1]) &&
      (chunk[at - 1] === lineFeed || chunk[at - 2] === lineFeed),
  );
}
