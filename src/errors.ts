/** The five stages of a turn; `start` is what happens before the first one. */
export type Stage = 'start' | 'hear' | 'recall' | 'think' | 'say' | 'remember';

interface ErrorKind {
  /** Whether the same call, made again, may succeed. Decided here and nowhere else. */
  readonly retryable: boolean;
  /** HTTP status for errors that answer a request. */
  readonly status?: number;
}

/** Every error of ours, by code `stage/what`. Outsiders see these codes (logs, metrics, events): renaming one is a breaking change. */
export const errorKinds = {
  'start/config': { retryable: false },
  'start/secret': { retryable: false },
  'start/store': { retryable: false },

  'hear/malformed': { retryable: false, status: 400 },
  'hear/too-large': { retryable: false, status: 413 },
  'hear/missing-signature': { retryable: false, status: 400 },
  'hear/bad-certificate-url': { retryable: false, status: 400 },
  'hear/certificate-unavailable': { retryable: true, status: 400 },
  'hear/bad-certificate': { retryable: false, status: 400 },
  'hear/bad-signature': { retryable: false, status: 400 },
  'hear/bad-timestamp': { retryable: false, status: 400 },
  'hear/wrong-skill': { retryable: false, status: 400 },
  'hear/unauthorized': { retryable: false, status: 401 },
  'hear/too-many-requests': { retryable: true, status: 429 },
  'hear/no-consent': { retryable: false },

  'recall/timeout': { retryable: true },
  'recall/unavailable': { retryable: true },

  'think/bad-request': { retryable: false },
  'think/auth': { retryable: false },
  'think/billing': { retryable: false },
  'think/not-found': { retryable: false },
  'think/too-large': { retryable: false },
  'think/rate-limited': { retryable: true },
  'think/overloaded': { retryable: true },
  'think/timeout': { retryable: true },
  'think/upstream': { retryable: true },
  'think/refusal': { retryable: false },
  'think/truncated': { retryable: true },
  'think/empty': { retryable: true },
  'think/network': { retryable: true },
  'think/aborted': { retryable: false },
  'think/over-budget': { retryable: false },
  /** Our own side is full: too many calls to the same model at once. */
  'think/busy': { retryable: true },
  /** A sentence that may not be spoken. */
  'think/blocked': { retryable: false },
  /** A tool was not reached: nothing was done. */
  'think/tool-unavailable': { retryable: true },
  /** A tool does not let us in, or is not where it should be: nothing was done. */
  'think/tool-refused': { retryable: false },
  /** A tool gave no answer in time. It may have been done, so that nothing is tried again by itself. */
  'think/tool-timeout': { retryable: false },
  /** A tool broke, or its answer cannot be used. It may have been done. */
  'think/tool-failed': { retryable: false },

  'say/directive-failed': { retryable: false },
  'say/internal': { retryable: false },

  'remember/timeout': { retryable: true },
  'remember/unavailable': { retryable: true },
} as const satisfies Record<`${Stage}/${string}`, ErrorKind>;

export type ErrorCode = keyof typeof errorKinds;

export interface ErrorDetails {
  readonly cause?: unknown;
  /** HTTP status: of our answer for `hear/…`, as received from upstream for `think/…`. */
  readonly status?: number;
  /** Overrides the kind's default where the wire said so (`x-should-retry`, spend limits). */
  readonly retryable?: boolean;
  /** How long the other side asked us to wait. */
  readonly retryAfterMs?: number;
  readonly provider?: string;
  /** The provider's request id, also when only its error text carried it. */
  readonly providerRequestId?: string;
  /** True when the failure came after the first part of an answer. */
  readonly midStream?: boolean;
}

/**
 * The one error class of the product. `message` is for operators: it names what was wrong and what to do,
 * and never reaches a listener, who hears a sentence chosen by `code` in their language.
 */
export class WellspokenError extends Error {
  override readonly name = 'WellspokenError';
  readonly code: ErrorCode;
  readonly retryable: boolean;
  readonly status: number | undefined;
  readonly retryAfterMs: number | undefined;
  readonly provider: string | undefined;
  readonly providerRequestId: string | undefined;
  readonly midStream: boolean;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    const kind: ErrorKind = errorKinds[code];
    this.code = code;
    this.retryable = details.retryable ?? kind.retryable;
    this.status = details.status ?? kind.status;
    this.retryAfterMs = details.retryAfterMs;
    this.provider = details.provider;
    this.providerRequestId = details.providerRequestId;
    this.midStream = details.midStream ?? false;
  }

  get stage(): Stage {
    return this.code.slice(0, this.code.indexOf('/')) as Stage;
  }
}

/** The error itself when it is already one of ours, otherwise wrapped under `code` with the original as its cause. */
export function asWellspokenError(error: unknown, code: ErrorCode, message: string): WellspokenError {
  return error instanceof WellspokenError ? error : new WellspokenError(code, message, { cause: error });
}

/** The code of the innermost error that has one: `fetch` wraps a socket's error in a plain `TypeError`. */
export function causeCode(thrown: unknown): string {
  let code = '';
  let error = thrown;
  for (let depth = 0; error instanceof Error && depth < 5; depth += 1) {
    if ('code' in error && typeof error.code === 'string') code = error.code;
    error = error instanceof AggregateError ? error.errors[0] : error.cause;
  }
  return code;
}
