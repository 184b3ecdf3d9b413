import type { LedgerLine, Reservation } from '../ledger/ledger.ts';
import type { LanguageModel, ModelRequest } from '../model/model.ts';
import type { TurnPorts } from './ports.ts';

/** Calls that a question with tools is reckoned to take: the question, a round, and one more. */
export const reckonedCalls = 3;
/** What a round adds to the next call: the call, and as much as a tool usually says. */
export const roundTokens = 500;

/** What a call may cost at most, in US dollars. */
export function ceilingUsd(
  { ledger, tokens }: TurnPorts,
  { provider, model }: LanguageModel,
  request: ModelRequest,
  moreTokens = 0,
): number {
  const usage = {
    inputTokens: tokens.estimate(model, request) + moreTokens,
    cacheReadTokens: 0,
    cacheWriteTokens: 0,
    outputTokens: request.maxOutputTokens + tokens.estimateOutput(model, 0),
  };
  return ledger.costOf(provider, model, usage).usd;
}

/** Whether what is set aside for the turn covers another call; always where no budget is set. */
export function coversAnother(
  ports: TurnPorts,
  reservation: Reservation | undefined,
  lines: readonly LedgerLine[],
  model: LanguageModel,
  request: ModelRequest,
): boolean {
  if (reservation === undefined || reservation.usd === 0) return true;
  const spentUsd = lines.reduce((sum, { usd }) => sum + usd, 0);
  return spentUsd + ceilingUsd(ports, model, request) <= reservation.usd;
}
