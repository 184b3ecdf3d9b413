import type { IncomingHttpHeaders } from 'node:http';
import type { ModelUsage } from '../../model/model.ts';

/** The record of one request, kept up to date while it runs. */
export interface GatewayCall {
  /** Counts all requests from 1. */
  readonly number: number;
  readonly method: string;
  readonly path: string;
  /** As received, the key included. */
  readonly headers: IncomingHttpHeaders;
  /** Parsed JSON, the raw text where it is none, `undefined` before it is read. */
  readonly body: unknown;
  /** Milliseconds since the epoch, by the gateway's clock. */
  readonly startedAtMs: number;
  readonly endedAtMs: number | undefined;
  /** `undefined` where no status was sent. */
  readonly status: number | undefined;
  /** `finished`: sent to the end. `cancelled`: the client left first. `broken`: the stand-in broke it, as scripted or on `close()`. */
  readonly outcome: 'open' | 'finished' | 'cancelled' | 'broken';
  /** What the call is billed: its input once an answer began, and the output tokens actually sent. */
  readonly usage: ModelUsage;
}

/** The same record for those who write it. */
export type OpenCall = { -readonly [Field in keyof GatewayCall]: GatewayCall[Field] };

export const noUsage: ModelUsage = {
  inputTokens: 0,
  cacheReadTokens: 0,
  cacheWriteTokens: 0,
  outputTokens: 0,
};

export function addUsage(one: ModelUsage, other: Partial<ModelUsage>): ModelUsage {
  return {
    inputTokens: one.inputTokens + (other.inputTokens ?? 0),
    cacheReadTokens: one.cacheReadTokens + (other.cacheReadTokens ?? 0),
    cacheWriteTokens: one.cacheWriteTokens + (other.cacheWriteTokens ?? 0),
    outputTokens: one.outputTokens + (other.outputTokens ?? 0),
  };
}
