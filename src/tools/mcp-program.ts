import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import type { McpProgramSettings } from '../config/tool-settings.ts';
import type { Secret } from '../secret.ts';

const maxMessageBytes = 1_000_000;

/**
 * A program as an MCP server. It runs as long as the connection, with no variables but `PATH`, `HOME` and the like, and those that the settings
 * name: our keys are not its business. What it writes on its error output, which may be what people said, goes nowhere.
 */
export function createMcpProgram(
  { command: [command = '', ...args], variables = [] }: McpProgramSettings,
  secrets: Readonly<Record<string, Secret>>,
): Transport {
  const env = Object.fromEntries(variables.map((name) => [name, secrets[name]?.reveal() ?? '']));
  return new StdioClientTransport({ command, args, env, stderr: 'ignore', maxBufferSize: maxMessageBytes });
}
