/** A JSON Schema of an object, in the part of the language that every model takes: no references, no patterns. */
export interface ToolSchema {
  readonly type: 'object';
  readonly properties: Readonly<Record<string, unknown>>;
  readonly required?: readonly string[];
  readonly [keyword: string]: unknown;
}

/** What a model is told of a tool. */
export interface ToolDefinition {
  /** 1 to 64 of `a-z A-Z 0-9 _ -`, unique in its toolbox. A tool of an MCP server has the server's name in front. */
  readonly name: string;
  readonly description: string;
  readonly inputSchema: ToolSchema;
}

/** What a call comes with beside its input. */
export interface ToolCall {
  /** The same for every attempt at one call, so that a receiver does it once. */
  readonly callId: string;
  /** Of the person who asks, such as `de-DE`. */
  readonly locale: string;
  /** Their pseudonym; sent only where the settings say so. */
  readonly person: string;
  /** Ends the wait, for instance when the turn's time is up. What the other side then still does is not known. */
  readonly signal: AbortSignal;
}

/** What came back. From outside, and to be fenced before a model reads it. */
export interface ToolResult {
  /** Plain text of bounded length (`maxResultCharacters`), never empty. */
  readonly text: string;
  /** The tool itself says that it did not work, or the input did not suit it: the model may mend it. */
  readonly isError: boolean;
}

/** Something a model may have done: look something up, switch something on. */
export interface Tool extends ToolDefinition {
  /** What it is called when spoken of: "shopping list". */
  readonly title: string;
  /** Whether a person has to say yes before it runs: it changes something, or nobody said that it does not. */
  readonly needsConfirmation: boolean;
  /**
   * Whether it changes nothing, as its server or its method says. One that may change something and need not ask does ask once text from
   * outside was read in the same turn, which may have talked the model into the call.
   */
  readonly onlyReads: boolean;
  /** The longest wait of one call, in milliseconds. What is left of a turn may be less: abort by the call's signal. */
  readonly timeoutMs: number;
  /**
   * The operator's own question for this input ("Add milk to the shopping list?"); `undefined` where there is none, where it is in another
   * language than `locale`, or where the input lacks a word of it. Plain text, not yet markup.
   */
  question(input: unknown, locale: string): string | undefined;
  /** The operator's own words for while it runs ("One moment, I'm asking the calendar."); `undefined` as above. */
  filler(locale: string): string | undefined;
  /**
   * Runs it once. `input` is what the model wrote, with real values in place of placeholders; what does not fit the schema comes back as a
   * result with `isError` and is not sent. Nothing of input or result is logged. Rejects with `WellspokenError` only:
   *
   * - `think/tool-unavailable`: it was not reached, or changed since it was listed. Nothing was done.
   * - `think/tool-refused`: it does not let us in (key, address). Nothing was done.
   * - `think/tool-timeout`: no answer within `timeoutMs`. It may have been done.
   * - `think/tool-failed`: it broke, or its answer cannot be used. It may have been done.
   * - `think/aborted`: the call's signal. It may have been done.
   */
  run(input: unknown, call: ToolCall): Promise<ToolResult>;
}

/** All tools of an assistant. */
export interface Toolbox {
  /**
   * What can be used right now, always in the same order, so that a provider's cache of the prompt keeps. Tools of a server that is away are
   * not among them. Never waits.
   */
  tools(): readonly Tool[];
  /** Resolves once every server was asked what it has, or has failed, or the signal aborts. Never rejects; at once after the first time. */
  ready(signal: AbortSignal): Promise<void>;
  /** Ends connections and programs. Calls that still run are cut off. */
  close(): Promise<void>;
}

/** Longest text of a result, about 1,500 tokens: a spoken answer needs less, and every further question pays for it again. */
export const maxResultCharacters = 6_000;

/** Wait for one call where the settings name none, in milliseconds: an answer has to follow inside Alexa's eight seconds. */
export const defaultTimeoutMs = 5_000;
