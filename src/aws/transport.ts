/** One HTTP exchange with AWS. */
export interface AwsRequest {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Aborting closes the connection, at whatever point the exchange stands. */
  readonly signal: AbortSignal;
}

export interface AwsResponse {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  /** To be iterated once. Reading to the end gives the connection back; leaving early closes it. */
  readonly body: AsyncIterable<Uint8Array>;
}

/** The port for bytes to and from AWS. Never follows a redirect; rejects with whatever the network said. */
export type AwsTransport = (request: AwsRequest) => Promise<AwsResponse>;
