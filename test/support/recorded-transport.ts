import type { ModelTransport, TransportRequest } from '../../src/model/transport.ts';

/** One recorded answer. */
export interface Recording {
  /** Default 200. */
  readonly status?: number;
  /** Default: an event stream. Names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The body, as bytes or text, in the pieces in which it arrived; an `Error` is where the connection broke. */
  readonly body?: readonly (string | Uint8Array | Error)[];
}

export interface RecordedTransport {
  readonly send: ModelTransport;
  /** What was asked, in order. */
  readonly requests: readonly TransportRequest[];
  /** How many bodies were left before their end, which closes the connection. */
  readonly closedEarly: number;
}

/** A transport that plays recordings back, one per request, the last one for ever. For tests of what is exactly on the wire. */
export function createRecordedTransport(...recordings: readonly Recording[]): RecordedTransport {
  const requests: TransportRequest[] = [];
  let closedEarly = 0;
  async function* play(pieces: NonNullable<Recording['body']>): AsyncGenerator<Uint8Array> {
    let isEnd = false;
    try {
      for (const piece of pieces) {
        if (piece instanceof Error) {
          isEnd = true;
          throw piece;
        }
        yield typeof piece === 'string' ? new TextEncoder().encode(piece) : piece;
      }
      isEnd = true;
    } finally {
      if (!isEnd) closedEarly += 1;
    }
  }
  return {
    requests,
    get closedEarly() {
      return closedEarly;
    },
    send(request) {
      const recording = recordings[Math.min(requests.length, recordings.length - 1)] ?? {};
      requests.push(request);
      const headers = new Headers(recording.headers ?? { 'content-type': 'text/event-stream' });
      return Promise.resolve({ status: recording.status ?? 200, headers, body: play(recording.body ?? []) });
    },
  };
}
