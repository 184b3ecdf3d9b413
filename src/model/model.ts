import type { ModelTool, ModelToolCall, RawMessage, ToolRound } from './tools.ts';

/** One message of the conversation as a model sees it. */
export interface ModelMessage {
  readonly role: 'user' | 'assistant';
  readonly content: string;
}

/** What a turn asks of a model, in no vendor's words. Adapters turn it into a request that is legal for the model in use. */
export interface ModelRequest {
  /** Instructions; the stable prefix of every request, so that a provider's prompt cache can hold it. */
  readonly system: string;
  /** What is known of the person, as data: it changes less often than the messages and follows the instructions. */
  readonly background?: string;
  /** Oldest first; starts and ends with a `user` message. */
  readonly messages: readonly ModelMessage[];
  /**
   * What the model may call, always in the same order: they come before everything else in a provider's cache. None where left out. No format is
   * then asked for by schema but in words, since a model that does not think passes over calls it needs for the sake of the schema
   * (platform.claude.com/docs, prompting Claude Haiku 5.5), and gateways make a schema out of a forced tool.
   */
  readonly tools?: readonly ModelTool[];
  /** `none`: the tools stay, for the cache and for what was called before, and the model has to answer without another call. */
  readonly toolChoice?: 'none';
  /** What the model called after the last message, and what that came to; oldest first. */
  readonly rounds?: readonly ToolRound[];
  /** Upper bound of the visible answer in tokens. Adapters leave room for thinking where a model cannot switch it off. */
  readonly maxOutputTokens: number;
  /** `answer` asks for `{speech, card}` with `speech` first; `text` for plain text. */
  readonly format: 'answer' | 'text';
  /** Opaque pseudonym of the person (never personal data), for the provider's abuse detection. */
  readonly personPseudonym?: string;
}

/** Tokens as the provider counted them. Total input is the sum of the three input fields. */
export interface ModelUsage {
  readonly inputTokens: number;
  readonly cacheReadTokens: number;
  readonly cacheWriteTokens: number;
  /** Those of `cacheWriteTokens` that were written for an hour, which costs more than for five minutes. */
  readonly cacheWrite1hTokens?: number;
  readonly outputTokens: number;
  /** `us` where Anthropic kept the call inside the United States, which costs more. */
  readonly inferenceGeo?: 'us';
}

/** Why the model stopped. `refusal` is an answer, not an error on the wire; the turn replaces what was said so far. */
export type StopReason = 'end' | 'length' | 'refusal' | 'tool-use' | 'other';

/** The stream of one attempt: one `start`, any number of `delta`, `usage` and calls, then one `finish`, or a thrown `WellspokenError`. */
export type ModelPart =
  | {
      readonly type: 'start';
      /** Model id as the provider echoed it; may be a dated snapshot of the one asked for. */
      readonly model: string;
      readonly messageId?: string;
      readonly providerRequestId?: string;
    }
  | { readonly type: 'delta'; readonly text: string }
  /**
   * Cumulative: each replaces the one before. May come before the finish, so that a cancelled attempt is still accounted for, and
   * comes again unchanged as a sign of life while the model thinks or the provider pings.
   */
  | { readonly type: 'usage'; readonly usage: ModelUsage }
  /** The model begins to write a call. */
  | { readonly type: 'tool-begin'; readonly name: string }
  /** A call is written. To be made only once the attempt has finished with `tool-use`. */
  | { readonly type: 'tool-call'; readonly call: ModelToolCall }
  | {
      readonly type: 'finish';
      readonly stopReason: StopReason;
      readonly usage: ModelUsage;
      /** For the `ToolRound` of an answer with calls. */
      readonly raw?: RawMessage;
    };

/** The port every provider adapter implements. */
export interface LanguageModel {
  /** Provider name as in the configuration: `cometapi`, `anthropic`, `scripted`, … */
  readonly provider: string;
  /** Model id as sent on the wire. */
  readonly model: string;
  /**
   * Calls the model and streams its answer. Throws `WellspokenError` with a `think/…` code; after the first delta
   * its `midStream` is true. Aborting the signal closes the connection and throws `think/aborted`.
   */
  stream(request: ModelRequest, signal: AbortSignal): AsyncIterable<ModelPart>;
}
