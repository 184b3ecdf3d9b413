export interface AwsFailureDetails {
  readonly status?: number;
  readonly requestId?: string;
  /** What AWS wrote of it, which may quote what it was sent: for a log only where that cannot be personal. */
  readonly said?: string;
  /** Whether the same call, made again, may succeed. */
  readonly retryable?: boolean;
  /** Whether the call may have taken effect all the same. */
  readonly mayHaveHappened?: boolean;
  readonly cause?: unknown;
}

/**
 * A call to AWS that failed, in AWS's own terms. Never leaves the adapters, which turn it into an error with a code: only they know
 * what the call was for.
 */
export class AwsFailure extends Error {
  override readonly name = 'AwsFailure';
  /** The exception's name without its namespace (`ThrottlingException`), or `Timeout`, `Unreachable`, `Unreadable`, `NoCredentials`. */
  readonly type: string;
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  readonly said: string;
  readonly retryable: boolean;
  readonly mayHaveHappened: boolean;

  constructor(type: string, message: string, details: AwsFailureDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.type = type;
    this.status = details.status;
    this.requestId = details.requestId;
    this.said = details.said ?? '';
    this.retryable = details.retryable ?? false;
    this.mayHaveHappened = details.mayHaveHappened ?? false;
  }
}
