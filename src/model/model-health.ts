import type { Clock } from '../clock.ts';
import type { ErrorCode, WellspokenError } from '../errors.ts';
import { type Breaker, createBreaker } from '../resilience/breaker.ts';
import { createLatency, type Latency } from '../resilience/latency.ts';
import type { LanguageModel } from './model.ts';

/** How one model of one provider does. */
export interface ModelHealth {
  readonly breaker: Breaker;
  /** Time to the first token of calls that had one. */
  readonly firstToken: Latency;
  /** The provider said that it does not have this id, not long ago. */
  readonly isMissing: boolean;
  /** Passes the id over for a while. */
  markMissing(): void;
  ended(outcome: 'answered' | 'stopped' | WellspokenError): void;
}

/** Told when a model's breaker opens (until when, wall clock) or closes (0). */
export type OnBreaker = (model: LanguageModel, openUntilMs: number) => void;

/** How long an id that the provider does not know is passed over before it is tried again. */
const missingForMs = 10 * 60_000;

/** Errors that are about this question or about us: another one to the same model may fare well. */
const saysNothingOfModel: ReadonlySet<ErrorCode> = new Set([
  'think/bad-request',
  'think/too-large',
  'think/refusal',
  'think/aborted',
  'think/busy',
  'think/not-found',
]);

export function createModelHealth(clock: Clock, onChange: (openUntilMs: number) => void): ModelHealth {
  const breaker = createBreaker({ now: clock.now, onChange });
  let missingUntilMs = 0;
  const markMissing = () => {
    missingUntilMs = clock.elapsedMs() + missingForMs;
  };
  return {
    breaker,
    firstToken: createLatency(),
    get isMissing() {
      return clock.elapsedMs() < missingUntilMs;
    },
    markMissing,
    ended(outcome) {
      if (outcome === 'answered') return breaker.succeed();
      if (outcome === 'stopped') return breaker.abandon();
      if (outcome.code === 'think/not-found') markMissing();
      if (saysNothingOfModel.has(outcome.code)) breaker.abandon();
      else breaker.fail();
    },
  };
}
