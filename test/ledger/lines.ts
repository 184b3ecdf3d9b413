import type { BookedTurn, LedgerLine } from '../../src/ledger/ledger.ts';

/** One call to a model that finished, unless told otherwise. */
export function ledgerLine(different: Partial<LedgerLine> = {}): LedgerLine {
  return {
    attempt: 1,
    purpose: 'answer',
    tier: 'quick',
    provider: 'cometapi',
    model: 'claude-haiku-5-5',
    outcome: 'finished',
    usage: { inputTokens: 300, cacheReadTokens: 20, cacheWriteTokens: 10, outputTokens: 60 },
    usd: 0.0001,
    estimated: false,
    totalMs: 900,
    ...different,
  };
}

/** A turn of `anna` with these calls. */
export function bookedTurn(lines: readonly LedgerLine[], different: Partial<BookedTurn> = {}): BookedTurn {
  return { person: 'anna', turnId: 'turn-1', requestId: 'request-1', lines, ...different };
}
