/** A webhook, an MCP server at an address, or an MCP server that is a program. What is left out has the default of `src/tools`. */
export type ToolSettings = WebhookSettings | McpServerSettings | McpProgramSettings;

interface AnyToolSettings {
  /** Unique, `[a-z][a-z0-9_-]{0,29}`. */
  readonly name: string;
  readonly timeoutMs?: number;
  /** What is said while it runs, in the first of the skill's languages. */
  readonly say?: string;
  /** Whether it gets the person's pseudonym. */
  readonly sendPseudonym?: boolean;
}

export interface WebhookSettings extends AnyToolSettings {
  readonly webhook: string;
  readonly description: string;
  readonly parameters?: Readonly<Record<string, string | ParameterSettings>>;
  readonly method?: 'POST' | 'GET';
  readonly answer?: 'text' | 'none';
  /** Whether to ask first, or the question itself. */
  readonly confirm?: boolean | string;
  /** By header, the environment variable with its value. */
  readonly headerVariables?: Readonly<Record<string, string>>;
  readonly secretVariable?: string;
}

export interface ParameterSettings {
  /** `string` when left out. */
  readonly type?: 'string' | 'number' | 'integer' | 'boolean';
  readonly description?: string;
  /** True when left out. */
  readonly required?: boolean;
  readonly enum?: readonly string[];
}

interface AnyMcpSettings extends AnyToolSettings {
  readonly allow?: readonly string[];
  /** Which of its tools ask first; `changes` is all that do not say that they only read. */
  readonly confirm?: 'always' | 'never' | 'changes';
}

export interface McpServerSettings extends AnyMcpSettings {
  readonly mcp: string;
  readonly headerVariables?: Readonly<Record<string, string>>;
}

export interface McpProgramSettings extends AnyMcpSettings {
  /** The program and its arguments. */
  readonly command: readonly string[];
  /** Environment variables that it gets. */
  readonly variables?: readonly string[];
}
