import { McpError } from '@modelcontextprotocol/sdk/types.js';
import type { Clock } from '../clock.ts';
import type { McpProgramSettings, McpServerSettings } from '../config/tool-settings.ts';
import type { Secret } from '../secret.ts';
import { createInputCheck, type CheckInput } from './check-input.ts';
import { mcpFailure } from './mcp-failure.ts';
import { createMcpLink, type Linked } from './mcp-link.ts';
import { type ListedTool, type McpListing, mcpListing } from './mcp-listing.ts';
import { mcpResult } from './mcp-result.ts';
import { openMcpSession } from './mcp-session.ts';
import { createMcpTransport } from './mcp-transport.ts';
import { plainText } from './plain-text.ts';
import { runLimited } from './run-limited.ts';
import { SessionGone } from './session-gone.ts';
import { defaultTimeoutMs, type Tool, type ToolCall, type ToolResult } from './tool.ts';
import { toolError } from './tool-error.ts';
import type { Toolset } from './toolset.ts';
import { createWording } from './wording.ts';

export interface McpToolsetParts {
  readonly clock: Clock;
  readonly random: () => number;
  /** Of a server that has one, checked by `wrongWithAddress`. */
  readonly address: string | undefined;
  readonly secrets: Readonly<Record<string, Secret>>;
  readonly mainLocale: string;
}

interface Usable extends McpListing {
  readonly byName: ReadonlyMap<
    string,
    { readonly listed: ListedTool; readonly tool: Tool; readonly check: CheckInput }
  >;
}

/** JSON-RPC's codes for a method, or a tool, that is not there, and for input that does not suit it. Nothing was done then. */
const refusals = new Set([-32_601, -32_602]);

/** The tools of an MCP server, for as long as it is there. The client is loaded with this file, 50 ms from a bundle and three times that from source: import it when it is needed. */
export function createMcpToolset(
  settings: McpServerSettings | McpProgramSettings,
  parts: McpToolsetParts,
): Toolset {
  const { name, say, sendPseudonym, timeoutMs = defaultTimeoutMs } = settings;
  const { clock, random, address, secrets, mainLocale } = parts;
  const link = createMcpLink<Usable>({
    clock,
    random,
    async open(events, signal) {
      try {
        const transport = await createMcpTransport(settings, {
          address,
          secrets,
          // The call that waits for it would wait to its end otherwise.
          onTooLong: () => void transport.close(),
        });
        return await openMcpSession(transport, events, signal);
      } catch (error) {
        throw mcpFailure(name, error);
      }
    },
    async list(session, signal) {
      try {
        return usable(mcpListing(settings, await session.list(signal)));
      } catch (error) {
        throw mcpFailure(name, error);
      }
    },
  });
  const wording = createWording({ say }, mainLocale);

  function usable(listing: McpListing): Usable {
    const entries = listing.tools.map((listed) => {
      const { original: _, ...shown } = listed;
      const run: Tool['run'] = (input, call) =>
        runLimited({ tool: listed.name, clock, timeoutMs, signal: call.signal }, (signal) =>
          callTool(listed, input, { ...call, signal }),
        );
      const tool: Tool = { ...shown, timeoutMs, ...wording, run };
      return [listed.name, { listed, tool, check: createInputCheck(listed.inputSchema) }] as const;
    });
    return { ...listing, byName: new Map(entries) };
  }

  async function callTool(
    listed: ListedTool,
    input: unknown,
    call: ToolCall,
    isSecondTime = false,
  ): Promise<ToolResult> {
    const now = await link.reach();
    if (now === undefined) {
      const why = link.failure();
      throw toolError('think/tool-unavailable', listed.name, 'is away just now', why);
    }
    const entry = now.listing.byName.get(listed.name);
    if (entry === undefined || !isSame(entry.listed, listed)) {
      throw toolError('think/tool-unavailable', listed.name, 'is not what it was when it was offered');
    }
    const wrong = await entry.check(input);
    if (wrong !== undefined) return { text: `The input was not sent: ${wrong}.`, isError: true };
    try {
      return await exchange(now, listed, input as object, call);
    } catch (error) {
      if (!(error instanceof SessionGone)) throw error;
      link.drop(now.session);
      if (isSecondTime) throw toolError('think/tool-unavailable', listed.name, 'ends every session', error);
      return callTool(listed, input, call, true);
    }
  }

  async function exchange(
    { session }: Linked<Usable>,
    { name: tool, original }: ListedTool,
    input: object,
    { callId, person, signal }: ToolCall,
  ): Promise<ToolResult> {
    const meta = { 'wellspoken/callId': callId, ...(sendPseudonym && { 'wellspoken/person': person }) };
    let answer: unknown;
    try {
      answer = await session.call(original, input, meta, signal);
    } catch (error) {
      if (error instanceof SessionGone) throw error;
      if (error instanceof McpError && refusals.has(error.code)) {
        link.touch();
        return { text: `It refused: ${plainText(error.message, 500)}`, isError: true };
      }
      const failure = mcpFailure(tool, error);
      // Whoever let nobody in, or was not there, is asked anew from the beginning.
      if (failure.code === 'think/tool-unavailable' || failure.code === 'think/tool-refused')
        link.drop(session);
      throw failure;
    }
    const result = mcpResult(answer);
    if (result !== undefined) return result;
    throw toolError('think/tool-failed', tool, 'answers with something that is no result');
  }

  return {
    name,
    kind: 'mcp',
    tools: () => [...(link.look()?.listing.byName.values() ?? [])].map(({ tool }) => tool),
    async ready() {
      // Once it has failed it is looked for beside the turns, and none waits for it.
      if (link.failure() === undefined) await link.reach();
    },
    troubles() {
      const failure = link.failure();
      return failure === undefined ? (link.look()?.listing.troubles ?? []) : [failure.message];
    },
    close: link.close,
  };
}

/** Whether a tool still is what the model chose and the person agreed to. */
function isSame(now: ListedTool, then: ListedTool): boolean {
  const essence = ({ original, needsConfirmation, onlyReads, inputSchema }: ListedTool) =>
    JSON.stringify([original, needsConfirmation, onlyReads, inputSchema]);
  return now === then || essence(now) === essence(then);
}
