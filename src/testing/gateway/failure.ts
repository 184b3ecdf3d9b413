import type { ErrorCode } from '../../errors.ts';

/** How long the caller is asked to wait, in each of the three ways a server may say it. */
export type RetryAfter =
  | { readonly seconds: number }
  | { readonly httpDateInMs: number }
  | { readonly ms: number };

/** The call is answered with an error status. */
export interface StatusFailure {
  readonly kind: 'status';
  readonly status: number;
  /**
   * Who speaks. `anthropic`: its JSON error (OpenAI-shaped on the chat route). `cometapi`: the gateway's own envelope.
   * `proxy`: something in front of them, in HTML.
   */
  readonly speaker: 'anthropic' | 'cometapi' | 'proxy';
  readonly type: string;
  readonly message: string;
  /** Anthropic's `error.details.error_code`, CometAPI's `error.code`. */
  readonly errorCode?: string;
  readonly retryAfter?: RetryAfter;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The connection misbehaves. `hang` says nothing until the client leaves; `cut` closes without ending the body; `end` closes politely. */
export interface ConnectionFailure {
  readonly kind: 'connection';
  readonly when: 'before-headers' | 'after-headers' | 'mid-stream';
  readonly how: 'hang' | 'reset' | 'cut' | 'end';
}

/** The stream carries something that ends or spoils it, after status 200. `first` is before any text. */
export interface StreamFailure {
  readonly kind: 'stream';
  readonly when: 'first' | 'mid-stream';
  readonly how: 'error-event' | 'broken-json' | 'giant-event';
}

/** What a client of ours must make of a failure. */
export interface Meaning {
  readonly code: ErrorCode;
  readonly retryable: boolean;
}

/** One way for a call to fail. Without a meaning where nothing ever arrives: the caller's own deadline ends such a call. */
export type Failure = (StatusFailure | ConnectionFailure | StreamFailure) & { readonly means?: Meaning };
