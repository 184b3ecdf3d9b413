import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import {
  CallToolRequestSchema,
  ListToolsRequestSchema,
  McpError,
  type CallToolResult,
} from '@modelcontextprotocol/sdk/types.js';
import { listen } from './web-receiver.ts';

export interface ServedTool {
  readonly name: string;
  readonly [member: string]: unknown;
}

export interface McpCall {
  readonly name: string;
  readonly input: unknown;
  readonly meta: unknown;
}

/** An MCP server over Streamable HTTP, by the official SDK, that misbehaves where a test says so. */
export interface TestMcpServer extends AsyncDisposable {
  readonly url: string;
  readonly calls: readonly McpCall[];
  /** Headers of every request, newest last. */
  readonly headers: readonly IncomingMessage['headers'][];
  /** How often a session was opened. */
  sessions(): number;
  /** What it lists from now on, with or without a word to those who are connected. */
  list(tools: readonly ServedTool[], options?: { readonly tell?: boolean }): Promise<void>;
  /** What a call comes to from now on. */
  answer(answer: (call: McpCall) => CallToolResult | Promise<CallToolResult>): void;
  /** Instead of the protocol: what every request gets, until called without one. */
  misbehave(handle?: (request: IncomingMessage, response: ServerResponse) => void): void;
  /** Forgets all sessions, as a restart does. */
  restart(): void;
}

export async function startMcpServer(tools: readonly ServedTool[] = []): Promise<TestMcpServer> {
  let listed = tools;
  let answering = (_call: McpCall): CallToolResult | Promise<CallToolResult> => ({
    content: [{ type: 'text', text: 'done' }],
  });
  let misbehaving: ((request: IncomingMessage, response: ServerResponse) => void) | undefined;
  const open = new Map<string, { server: Server; transport: StreamableHTTPServerTransport }>();
  const calls: McpCall[] = [];
  const headers: IncomingMessage['headers'][] = [];
  let opened = 0;

  async function connect(): Promise<StreamableHTTPServerTransport> {
    const server = new Server(
      { name: 'test', version: '1' },
      { capabilities: { tools: { listChanged: true } } },
    );
    server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: listed as never }));
    server.setRequestHandler(CallToolRequestSchema, ({ params }) => {
      const call = { name: params.name, input: params.arguments, meta: params._meta };
      if (!listed.some(({ name }) => name === call.name))
        throw new McpError(-32_602, `Tool ${call.name} not found`);
      calls.push(call);
      return answering(call);
    });
    const transport = new StreamableHTTPServerTransport({
      sessionIdGenerator: () => randomUUID(),
      onsessioninitialized: (id) => void open.set(id, { server, transport }),
    });
    await server.connect(transport);
    opened += 1;
    return transport;
  }

  const { url, close } = await listen((request, response) => {
    headers.push(request.headers);
    if (misbehaving !== undefined) return misbehaving(request, response);
    const id = request.headers['mcp-session-id'];
    const known = open.get(String(id));
    if (id !== undefined && known === undefined) return void response.writeHead(404).end();
    void (async () => {
      const transport = known?.transport ?? (await connect());
      await transport.handleRequest(request, response);
    })();
  });
  return {
    url: `${url}/mcp`,
    calls,
    headers,
    sessions: () => opened,
    async list(now, { tell = false } = {}) {
      listed = now;
      if (tell) for (const { server } of open.values()) await server.sendToolListChanged();
    },
    answer: (answer) => void (answering = answer),
    misbehave: (handle) => void (misbehaving = handle),
    restart: () => open.clear(),
    async [Symbol.asyncDispose]() {
      for (const { transport } of open.values()) await transport.close();
      await close();
    },
  };
}
