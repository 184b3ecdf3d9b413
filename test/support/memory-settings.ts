import type { MemorySettings } from '../../src/memory/settings.ts';

const dayMs = 24 * 3_600_000;

/** The defaults of the configuration. */
export const memorySettings: MemorySettings = {
  turns: 10,
  tokens: 1_500,
  summaryTokens: 200,
  factTokens: 400,
  conversationMs: 30 * dayMs,
  factMs: 365 * dayMs,
  pendingMs: dayMs,
};
