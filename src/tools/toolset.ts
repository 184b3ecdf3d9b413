import type { Tool } from './tool.ts';

/** The tools of one entry of the settings: a webhook's one, or all of an MCP server. */
export interface Toolset {
  readonly name: string;
  readonly kind: 'webhook' | 'mcp';
  /** What can be used right now. Never waits; may look for news in the background. */
  tools(): readonly Tool[];
  /** Resolves once it was looked for the first time, with or without success. Never rejects. */
  ready(): Promise<void>;
  /** What is wrong just now, in words for an operator; empty when all is well. */
  troubles(): readonly string[];
  close(): Promise<void>;
}

/** An entry as it stands, for operators. */
export interface ToolsetState {
  readonly name: string;
  readonly kind: Toolset['kind'];
  readonly tools: readonly Tool[];
  readonly troubles: readonly string[];
}
