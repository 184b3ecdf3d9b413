/** What memory needs to know of the configuration. */
export interface MemorySettings {
  /** How many exchanges a model gets to see at most; 0: every question stands alone. */
  readonly turns: number;
  /** How long they may be together, in tokens. */
  readonly tokens: number;
  /** How long the summary of older exchanges may be; 0: none is written, and what leaves the window is gone. */
  readonly summaryTokens: number;
  /** How long all facts of a person may be together; 0: none is kept. */
  readonly factTokens: number;
  /** How long a conversation outlives its last turn. */
  readonly conversationMs: number;
  /** How long facts outlive the last one that was added. */
  readonly factMs: number;
  /** How long the untold rest of an answer is offered. */
  readonly pendingMs: number;
}
