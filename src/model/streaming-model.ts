import { WellspokenError } from '../errors.ts';
import { type FailedCall, upstreamError } from './errors.ts';
import { type JsonRecord, parseRecord } from './json-fields.ts';
import type { LanguageModel, ModelRequest } from './model.ts';
import { networkError } from './network-error.ts';
import { type Answered, type Post, post } from './post.ts';
import { readText } from './read-text.ts';
import { readEvents } from './sse.ts';
import { createTranscript, type Transcript } from './transcript.ts';

const maxDocumentBytes = 4_194_304;

/**
 * One provider's way of asking and answering. `Dialect` is what may vary between servers of the same protocol (whether structured
 * outputs are accepted, for example).
 */
export interface WireProtocol<Dialect> {
  /** The dialect to begin with. */
  readonly dialect: Dialect;
  body(request: ModelRequest, dialect: Dialect): string;
  /** A poorer dialect that may be accepted where `dialect` got this error, or `undefined`. Must end after a few steps. */
  simplify(dialect: Dialect, error: WellspokenError): Dialect | undefined;
  /** A reader for one answer. */
  createReader(request: ModelRequest): WireReader;
}

/** Puts what one answer says on the wire into a transcript. */
export interface WireReader {
  /** Takes one event of a stream, parsed. */
  readEvent(event: JsonRecord, transcript: Transcript): void;
  /** Takes an answer that came as one document. */
  readDocument(document: JsonRecord, transcript: Transcript): void;
  /** The stream is over, `isMarked` by `[DONE]` or not, and nothing completed the transcript; it may be complete all the same. */
  readEnd?(transcript: Transcript, isMarked: boolean): void;
}

/**
 * A `LanguageModel` that speaks a protocol over HTTP. It makes one call per `stream`, never retries on its own account, with one
 * exception: a server that does not know an optional field is asked again without it (it answered before it charged), and what it
 * does not know is remembered as long as the instance lives.
 */
export function createStreamingModel<Dialect>(to: Post, protocol: WireProtocol<Dialect>): LanguageModel {
  let learned = protocol.dialect;

  const ask = async (request: ModelRequest, signal: AbortSignal): Promise<Answered> => {
    let dialect = learned;
    for (;;) {
      try {
        const answered = await post(to, protocol.body(request, dialect), signal);
        learned = dialect;
        return answered;
      } catch (error) {
        const simpler = error instanceof WellspokenError ? protocol.simplify(dialect, error) : undefined;
        if (simpler === undefined) throw error;
        dialect = simpler;
      }
    }
  };

  return {
    provider: to.provider,
    model: to.model,
    async *stream(request, signal) {
      const answered = await ask(request, signal);
      const { call, response } = answered;
      const transcript = createTranscript(call, answered.requestId);
      const reader = protocol.createReader(request);
      try {
        if (answered.isJson) {
          const { text } = await readText(response.body, maxDocumentBytes);
          readDocument(text, reader, transcript, call, answered);
          for (const part of transcript.take()) yield part;
        } else {
          for await (const batch of readEvents(response.body, () => transcript.isComplete)) {
            for (const data of batch) {
              readEvent(data, reader, transcript, call);
              if (transcript.isComplete) break;
            }
            // Not `yield*`, which takes two promises more for each part.
            for (const part of transcript.take()) yield part;
            if (transcript.failure !== undefined) throw transcript.failure;
            if (transcript.isComplete) return;
          }
          reader.readEnd?.(transcript, false);
          for (const part of transcript.take()) yield part;
        }
        if (transcript.failure !== undefined) throw transcript.failure;
      } catch (error) {
        throw networkError(call, error, signal, transcript.hasText);
      }
      if (!transcript.isComplete) throw truncated(call, answered, transcript.hasText);
    },
  };
}

function readEvent(data: string, reader: WireReader, transcript: Transcript, call: FailedCall): void {
  if (data === '') return;
  if (data === '[DONE]') {
    reader.readEnd?.(transcript, true);
    return;
  }
  const event = parseRecord(data);
  // Passing over an event that cannot be read could leave out words of the answer.
  if (event === undefined) {
    transcript.fail(unreadable(call, transcript.hasText));
  } else if (isError(event)) {
    transcript.fail(upstreamError(call, { body: event, midStream: transcript.hasText }));
  } else {
    reader.readEvent(event, transcript);
  }
}

function readDocument(
  text: string,
  reader: WireReader,
  transcript: Transcript,
  call: FailedCall,
  { response }: Answered,
): void {
  const document = parseRecord(text);
  if (document === undefined) transcript.fail(unreadable(call, false));
  else if (isError(document)) {
    transcript.fail(
      upstreamError(call, { status: response.status, headers: response.headers, body: document }),
    );
  } else reader.readDocument(document, transcript);
}

/** Anthropic's error event has `type: 'error'`; gateways send a bare `{ error: … }`. */
function isError(event: JsonRecord): boolean {
  return event['type'] === 'error' || (event['error'] !== undefined && event['error'] !== null);
}

function unreadable(call: FailedCall, midStream: boolean): WellspokenError {
  const message = `${call.provider} sent something that is not JSON in the middle of an answer.`;
  return new WellspokenError('think/upstream', message, { provider: call.provider, midStream });
}

function truncated(call: FailedCall, answered: Answered, midStream: boolean): WellspokenError {
  const message = `The stream of ${call.model} ended before the answer did.`;
  return new WellspokenError('think/truncated', message, {
    provider: call.provider,
    midStream,
    ...(answered.requestId === undefined ? {} : { providerRequestId: answered.requestId }),
  });
}
