import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { ResultSchema, ToolListChangedNotificationSchema } from '@modelcontextprotocol/sdk/types.js';
import { isRecord } from './read-json.ts';

/** A connection to an MCP server. What it gives is as the server wrote it, and to be looked at. */
export interface McpSession {
  /** Everything that the server lists, page by page. */
  list(signal: AbortSignal): Promise<readonly unknown[]>;
  call(
    tool: string,
    input: object,
    meta: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ): Promise<unknown>;
  close(): Promise<void>;
}

export interface McpSessionEvents {
  /** The server says that it has other tools now. */
  readonly onListChanged: () => void;
  /** The connection ended, by whomever. */
  readonly onClosed: () => void;
}

const maxPages = 20;
const maxListed = 500;
/** Ours end earlier, by their signals. */
const timeout = 120_000;
/** What goodbye may take: a server that is away needs none. */
const goodbyeMs = 1_000;

/** Greets the server. The client offers nothing: a server that asks it for words, files or a person's input is refused. */
export async function openMcpSession(
  transport: Transport,
  { onListChanged, onClosed }: McpSessionEvents,
  signal: AbortSignal,
): Promise<McpSession> {
  const client = new Client({ name: 'wellspoken', version: '1' }, { capabilities: {} });
  // What the protocol calls errors concerns calls, which fail by themselves, or nobody.
  Object.assign(client, { onerror: () => undefined, onclose: onClosed });
  client.setNotificationHandler(ToolListChangedNotificationSchema, onListChanged);
  signal.addEventListener('abort', () => void client.close().catch(() => undefined), { once: true });
  await client.connect(transport, { signal, timeout });
  return {
    async list(signal) {
      // Not by `listTools`, which refuses all for one that is wrong and turns every output schema into code.
      const listed: unknown[] = [];
      let cursor: unknown;
      for (let page = 0; page < maxPages && listed.length < maxListed; page += 1) {
        const request = {
          method: 'tools/list' as const,
          params: typeof cursor === 'string' ? { cursor } : {},
        };
        const result: unknown = await client.request(request, ResultSchema, { signal, timeout });
        if (!isRecord(result)) break;
        if (Array.isArray(result['tools'])) listed.push(...result['tools'].slice(0, maxListed));
        cursor = result['nextCursor'];
        if (typeof cursor !== 'string' || cursor === '') break;
      }
      return listed.slice(0, maxListed);
    },
    call(name, input, meta, signal) {
      const params = { name, arguments: { ...input }, _meta: { ...meta } };
      return client.request({ method: 'tools/call', params }, ResultSchema, { signal, timeout });
    },
    async close() {
      const over = AbortSignal.timeout(goodbyeMs);
      const late = new Promise<void>((resolve) =>
        over.addEventListener('abort', () => resolve(), { once: true }),
      );
      await Promise.race([sayGoodbye(transport), late]);
      await client.close().catch(() => undefined);
    },
  };
}

/** A session over HTTP is kept by the server until it is ended. */
async function sayGoodbye(transport: Transport): Promise<void> {
  if (!('terminateSession' in transport) || typeof transport.terminateSession !== 'function') return;
  await (transport.terminateSession() as Promise<void>).catch(() => undefined);
}
