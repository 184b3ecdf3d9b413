import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { CallToolRequestSchema, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js';

/** An MCP server that tests start as a program: it tells the names of its environment's variables, and dies when asked to. */
const server = new Server({ name: 'test', version: '1' }, { capabilities: { tools: {} } });
const inputSchema = { type: 'object' as const };
server.setRequestHandler(ListToolsRequestSchema, () => ({
  tools: [
    { name: 'variables', inputSchema },
    { name: 'die', inputSchema },
  ],
}));
server.setRequestHandler(CallToolRequestSchema, ({ params }) => {
  if (params.name === 'die') process.exit(1);
  return { content: [{ type: 'text' as const, text: Object.keys(process.env).join(' ') }] };
});
await server.connect(new StdioServerTransport());
