import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import type { McpProgramSettings, McpServerSettings } from '../config/tool-settings.ts';
import type { Secret } from '../secret.ts';
import { createMcpFetch } from './mcp-fetch.ts';

export interface McpTransportParts {
  /** Of a server that has one, checked by `wrongWithAddress`. */
  readonly address: string | undefined;
  readonly secrets: Readonly<Record<string, Secret>>;
  readonly onTooLong: () => void;
}

/** What carries the messages of one connection: Streamable HTTP to an address, or the input and output of a program. */
export async function createMcpTransport(
  settings: McpServerSettings | McpProgramSettings,
  { address = '', secrets, onTooLong }: McpTransportParts,
): Promise<Transport> {
  if ('command' in settings) {
    const { createMcpProgram } = await import('./mcp-program.ts');
    return createMcpProgram(settings, secrets);
  }
  const { name, headerVariables } = settings;
  return new StreamableHTTPClientTransport(new URL(address), {
    fetch: createMcpFetch({ name, headerVariables, secrets, onTooLong }),
    reconnectionOptions: {
      initialReconnectionDelay: 1_000,
      maxReconnectionDelay: 60_000,
      reconnectionDelayGrowFactor: 2,
      maxRetries: 5,
    },
  });
}
