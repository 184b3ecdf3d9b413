import { McpError } from '@modelcontextprotocol/sdk/types.js';
import { causeCode, WellspokenError } from '../errors.ts';
import { networkFailure } from './network-failure.ts';
import { toolError } from './tool-error.ts';

/** JSON-RPC's own code for a connection that ended, as the client has it. */
const connectionClosed = -32_000;

/** What a connection or a call threw, as an error of the tool. Nothing of the server's own words goes into it. */
export function mcpFailure(name: string, thrown: unknown): WellspokenError {
  if (thrown instanceof WellspokenError) return thrown;
  if (thrown instanceof McpError) {
    const text =
      thrown.code === connectionClosed ? 'ended the connection' : `answers with the error ${thrown.code}`;
    return toolError('think/tool-failed', name, text, thrown);
  }
  const code = causeCode(thrown);
  if (code === 'ENOENT' || code === 'EACCES') {
    return toolError('think/tool-refused', name, `names a program that cannot be started (${code})`, thrown);
  }
  if (code !== '') return networkFailure(name, thrown);
  return toolError('think/tool-failed', name, 'answers with something that is not MCP', thrown);
}
