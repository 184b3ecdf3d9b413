import { WellspokenError } from '../errors.ts';
import type { LanguageModel, ModelRequest } from './model.ts';
import { type Answered, type Post, post } from './post.ts';
import { readParts } from './read-parts.ts';
import { createWireAnswer, type WireReader } from './wire-answer.ts';

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
    stream: (request, signal) => ({
      [Symbol.asyncIterator]: () =>
        readParts(
          async () => createWireAnswer(await ask(request, signal), protocol.createReader(request)),
          signal,
        ),
    }),
  };
}
