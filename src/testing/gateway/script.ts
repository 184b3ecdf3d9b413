import type { ModelUsage } from '../../model/model.ts';
import type { Failure } from './failure.ts';
import type { GatewayRequest } from './gateway-request.ts';

/** Legal but uncommon ways to send an answer. A client must read it all the same. */
export type Oddity =
  | 'one-byte-writes'
  | 'crlf'
  | 'byte-order-mark'
  | 'comments'
  | 'unknown-events'
  | 'events-before-start'
  | 'dated-model'
  | 'json-instead-of-stream'
  | 'invalid-utf8';

/** A call that the model makes. `input` is sent as JSON, or to the letter where it is text. */
export interface ScriptedToolCall {
  readonly name: string;
  readonly input?: unknown;
  /** Made up when left out. */
  readonly id?: string;
}

/** How one call goes. Everything left out has a default: an instant, short answer that echoes the question. */
export interface Script {
  /**
   * What the model says: plain, or inside whatever JSON the request asks for (every text field of the schema gets it).
   * The default echoes the last user message.
   */
  readonly speech?: string;
  /** Takes the place of `speech` in a schema's field `card`. */
  readonly card?: string | null;
  /** The model's output to the letter, whatever format was asked for. Wins over `speech`. */
  readonly text?: string;
  /** Tools that the model calls, in this order, instead of the default answer; beside `speech` or `text` where there is one. */
  readonly toolCalls?: readonly ScriptedToolCall[];
  /** Shown thinking. A model that thinks by default thinks without this too, with its text omitted. */
  readonly thinkingText?: string;
  /** From the read request to the first text. */
  readonly firstTokenMs?: number;
  readonly tokensPerSecond?: number;
  /** UTF-16 units of text per event; surrogate pairs stay whole. */
  readonly chunkCharacters?: number;
  /** In Anthropic's words on both protocols (`end_turn`, `max_tokens`, `refusal`, …). */
  readonly stopReason?: string;
  /** Overrides single counts, on the wire and in the records. */
  readonly usage?: Partial<ModelUsage>;
  readonly oddities?: readonly Oddity[];
  readonly fail?: Failure;
}

/** Decides each call by its content. `callNumber` counts from 1 the calls that were not refused. `undefined` means the default. */
export type ScriptFunction = (request: GatewayRequest, callNumber: number) => Script | undefined;
