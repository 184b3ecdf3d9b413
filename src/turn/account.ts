import type { WellspokenError } from '../errors.ts';
import type { LedgerLine } from '../ledger/ledger.ts';
import type { ModelRequest, ModelUsage, StopReason } from '../model/model.ts';
import type { TokenEstimator } from '../model/token-estimator.ts';
import type { Attempt } from './attempt.ts';
import type { AttemptCost } from './events.ts';
import type { TurnPorts } from './ports.ts';

/** What came off the wire so far; kept outside the try so that a failed attempt is accounted for like any other. */
export interface Progress {
  /** Of the answer, its syntax included. */
  characters: number;
  /** The model was at it, whether or not it showed anything. */
  hasBegun: boolean;
  firstTokenMs?: number;
  usage?: ModelUsage;
  stopReason?: StopReason;
  providerRequestId?: string;
  messageId?: string;
}

/** What an attempt cost, by the provider's count where it got that far. */
export function costOf(
  ports: TurnPorts,
  { model, request }: Attempt,
  progress: Progress,
  error: WellspokenError | undefined,
  totalMs: number,
): AttemptCost {
  const { tokens } = ports;
  const isCounted = progress.usage !== undefined && progress.stopReason !== undefined;
  if (isCounted && progress.usage !== undefined)
    tokens.learn(model.model, request, progress.characters, progress.usage);
  const isRefusedAtTheDoor =
    progress.usage === undefined && (error?.status !== undefined || error?.code === 'think/busy');
  const usage = isRefusedAtTheDoor ? nothing : usageOf(progress, tokens, { model: model.model, request });
  const price = ports.ledger.costOf(model.provider, model.model, usage);
  const providerRequestId = progress.providerRequestId ?? error?.providerRequestId;
  return {
    provider: model.provider,
    model: model.model,
    usage,
    usd: price.usd,
    // Without a finish the last count is what had been written when it was made, not what is charged.
    estimated: price.estimated || (!isCounted && !isRefusedAtTheDoor),
    totalMs,
    ...(progress.firstTokenMs === undefined ? {} : { firstTokenMs: progress.firstTokenMs }),
    ...(progress.messageId === undefined ? {} : { messageId: progress.messageId }),
    ...(providerRequestId === undefined ? {} : { providerRequestId }),
  };
}

/** The same for the books. */
export function lineOf(attempt: Attempt, cost: AttemptCost, error: WellspokenError | undefined): LedgerLine {
  const outcome = error === undefined ? 'finished' : error.code === 'think/aborted' ? 'cancelled' : 'failed';
  return {
    ...cost,
    attempt: attempt.number,
    purpose: 'answer',
    tier: attempt.tier,
    outcome,
    ...(error === undefined ? {} : { code: error.code }),
  };
}

/** The provider's count, filled up by an estimate where the call was cut off before it had counted. */
function usageOf(
  { usage, stopReason, characters, hasBegun }: Progress,
  tokens: TokenEstimator,
  { model, request }: { readonly model: string; readonly request: ModelRequest },
): ModelUsage {
  if (usage !== undefined && stopReason !== undefined) return usage;
  const outputTokens = hasBegun ? tokens.estimateOutput(model, characters) : 0;
  if (usage !== undefined) return { ...usage, outputTokens: Math.max(usage.outputTokens, outputTokens) };
  return { ...nothing, inputTokens: tokens.estimate(model, request), outputTokens };
}

/** An error status instead of an answer is not charged, and neither is a call that was never made. */
const nothing: ModelUsage = { inputTokens: 0, cacheReadTokens: 0, cacheWriteTokens: 0, outputTokens: 0 };
