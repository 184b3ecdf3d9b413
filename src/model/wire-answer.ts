import { asWellspokenError, WellspokenError } from '../errors.ts';
import { type FailedCall, upstreamError } from './errors.ts';
import { type JsonRecord, parseRecord } from './json-fields.ts';
import type { Answered } from './post.ts';
import { createEventReader } from './sse.ts';
import { createTranscript, type Transcript } from './transcript.ts';

/** Puts what one answer says on the wire into a transcript. */
export interface WireReader {
  /** The text of an event that plainly holds nothing else, seen without parsing it; `undefined` for every other. */
  textIn?(data: string): string | undefined;
  /** Takes one event of a stream, parsed. */
  readEvent(event: JsonRecord, transcript: Transcript): void;
  /** Takes an answer that came as one document. */
  readDocument(document: JsonRecord, transcript: Transcript): void;
  /** The stream is over, `isMarked` by `[DONE]` or not, and nothing completed the transcript; it may be complete all the same. */
  readEnd?(transcript: Transcript, isMarked: boolean): void;
}

/** An answer that has begun, and what was read of it. */
export interface WireAnswer {
  readonly call: FailedCall;
  /** To be fetched and given to `read` until the transcript is complete, and then to `end` if they end before. */
  readonly bytes: AsyncIterator<Uint8Array>;
  readonly transcript: Transcript;
  /** Takes the next bytes, cut anywhere. What is wrong with them fails the transcript. */
  read(bytes: Uint8Array): void;
  /** There are no more: the transcript is complete by now, or fails. */
  end(): void;
}

const maxDocumentBytes = 4_194_304;

/** An answer as a stream of events, or as the one JSON document that some gateways send instead. */
export function createWireAnswer(answered: Answered, reader: WireReader): WireAnswer {
  const { call, response, requestId, isJson } = answered;
  const transcript = createTranscript(call, requestId);
  const { read, end } = (isJson ? documentReading : eventReading)(answered, reader, transcript);
  return {
    call,
    bytes: response.body[Symbol.asyncIterator](),
    transcript,
    read,
    end() {
      end();
      if (!transcript.isComplete) transcript.fail(truncated(call, requestId, transcript.hasText));
    },
  };
}

type Reading = Pick<WireAnswer, 'read' | 'end'>;

function eventReading({ call }: Answered, reader: WireReader, transcript: Transcript): Reading {
  const readEvent = (data: string) => {
    if (data === '' || transcript.isComplete) return;
    if (data === '[DONE]') {
      reader.readEnd?.(transcript, true);
      return;
    }
    const text = reader.textIn?.(data);
    if (text !== undefined) {
      transcript.text(text);
      return;
    }
    const event = parseRecord(data);
    // Passing over an event that cannot be read could leave out words of the answer.
    if (event === undefined) transcript.fail(unreadable(call, transcript.hasText));
    else if (isError(event)) {
      transcript.fail(upstreamError(call, { body: event, midStream: transcript.hasText }));
    } else reader.readEvent(event, transcript);
  };
  const read = createEventReader(readEvent);
  return {
    read(bytes) {
      try {
        read(bytes);
      } catch (error) {
        transcript.fail(asWellspokenError(error, 'think/upstream', 'The answer could not be read.'));
      }
    },
    end: () => reader.readEnd?.(transcript, false),
  };
}

function documentReading({ call, response }: Answered, reader: WireReader, transcript: Transcript): Reading {
  const decoder = new TextDecoder();
  let text = '';
  let leftBytes = maxDocumentBytes;
  return {
    read(bytes) {
      leftBytes -= bytes.byteLength;
      if (leftBytes < 0) transcript.fail(unreadable(call, false));
      else text += decoder.decode(bytes, { stream: true });
    },
    end() {
      const { status, headers } = response;
      const document = parseRecord(text + decoder.decode());
      if (document === undefined) transcript.fail(unreadable(call, false));
      else if (isError(document)) transcript.fail(upstreamError(call, { status, headers, body: document }));
      else reader.readDocument(document, transcript);
    },
  };
}

/** Anthropic's error event has `type: 'error'`; gateways send a bare `{ error: … }`. */
function isError(event: JsonRecord): boolean {
  return event['type'] === 'error' || (event['error'] !== undefined && event['error'] !== null);
}

function unreadable({ provider }: FailedCall, midStream: boolean): WellspokenError {
  const message = `${provider} sent something that is not JSON in the middle of an answer.`;
  return new WellspokenError('think/upstream', message, { provider, midStream });
}

function truncated(
  { provider, model }: FailedCall,
  requestId: string | undefined,
  midStream: boolean,
): WellspokenError {
  return new WellspokenError('think/truncated', `The stream of ${model} ended before the answer did.`, {
    provider,
    midStream,
    ...(requestId === undefined ? {} : { providerRequestId: requestId }),
  });
}
