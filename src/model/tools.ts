/** A tool as a model is told of it. */
export interface ModelTool {
  readonly name: string;
  readonly description: string;
  /** JSON Schema of an object. */
  readonly inputSchema: Readonly<Record<string, unknown>>;
}

/** A call that a model wants made. */
export interface ModelToolCall {
  /** Unique within the request it becomes part of; of `a-z A-Z 0-9 _ -`. */
  readonly id: string;
  /** As the model wrote it: it may name no tool at all. */
  readonly name: string;
  /** JSON as the model wrote it: it may be cut off, or no object. */
  readonly input: string;
}

/** What a call came to, for the model to read. */
export interface ModelToolResult {
  readonly callId: string;
  /** Not empty; text from outside is fenced. */
  readonly text: string;
  readonly isError: boolean;
}

/** One round with tools: what the model wrote and called, and what the calls came to. */
export interface ToolRound {
  /** What it wrote beside the calls; may be empty. */
  readonly text: string;
  /** At least one. */
  readonly calls: readonly ModelToolCall[];
  /** One for each call. */
  readonly results: readonly ModelToolResult[];
  /** Said to the model along with the results. */
  readonly note?: string;
  readonly raw?: RawMessage;
}

/**
 * The model's message as its adapter got it, with what a provider wants back unchanged (signed thinking). Of use to that adapter alone:
 * signatures are bound to model and account, and any other adapter says the round anew.
 */
export interface RawMessage {
  /** Provider and model. */
  readonly by: string;
  readonly content: unknown;
}
