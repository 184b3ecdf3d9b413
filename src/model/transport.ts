/** One HTTP exchange with a provider, as an adapter asks for it. */
export interface TransportRequest {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Present on `POST` only. */
  readonly body?: string;
  /** Aborting closes the connection, at whatever point the exchange stands. */
  readonly signal: AbortSignal;
}

export interface TransportResponse {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  /**
   * To be iterated once. Reading to the end gives the connection back for the next request; leaving early closes it.
   * Iteration throws when the connection breaks or the signal aborts.
   */
  readonly body: AsyncIterable<Uint8Array>;
}

/**
 * The port for bytes to and from a provider. Resolves when the response's headers are there; never follows a redirect (a wrong
 * base URL answers with one, and the key must not travel along); rejects with whatever the network said.
 */
export type ModelTransport = (request: TransportRequest) => Promise<TransportResponse>;
