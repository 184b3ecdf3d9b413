import { describe, expect, it, vi } from 'vitest';
import { startMcpServer } from '../../test/support/mcp-server.ts';
import { startWebReceiver } from '../../test/support/web-receiver.ts';
import { eventually } from '../../test/support/eventually.ts';
import { systemClock } from '../clock.ts';
import { parseConfig } from '../config/parse.ts';
import type { ToolSettings } from '../config/tool-settings.ts';
import { createToolbox } from './create-toolbox.ts';
import { toolTokens } from './offer.ts';

const never = new AbortController().signal;
const hook = { name: 'shop', webhook: 'https://example.com/secret-path', description: 'Buys things.' };

function open(tools: readonly ToolSettings[], env: Record<string, string> = {}) {
  const onTrouble = vi.fn<(entry: string, trouble: string | undefined) => void>();
  const toolbox = createToolbox(parseConfig({ tools }, env), { clock: systemClock, onTrouble });
  return Object.assign(toolbox, { onTrouble, [Symbol.asyncDispose]: toolbox.close });
}

const names = (tools: readonly { name: string }[]) => tools.map(({ name }) => name);

describe('a toolbox', () => {
  it('without tools is empty and ready', async () => {
    await using toolbox = open([]);
    await toolbox.ready(never);
    expect(toolbox.tools()).toEqual([]);
  });

  it('has a webhook at once, and the tools of a server once it was asked, in the order of the settings', async () => {
    await using server = await startMcpServer([
      { name: 'b', inputSchema: { type: 'object' } },
      { name: 'a', inputSchema: { type: 'object' } },
    ]);
    await using toolbox = open([{ name: 'home', mcp: server.url }, hook]);
    expect(names(toolbox.tools())).toEqual(['shop']);
    await toolbox.ready(never);
    expect(names(toolbox.tools())).toEqual(['home_b', 'home_a', 'shop']);
    expect(toolbox.onTrouble).not.toHaveBeenCalled();
  });

  it('reaches nobody before its tools are asked for', async () => {
    await using server = await startMcpServer();
    await using _toolbox = open([{ name: 'home', mcp: server.url }]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(server.headers).toEqual([]);
  });

  it('waits no longer than it may', async () => {
    await using server = await startMcpServer();
    server.misbehave(() => undefined);
    await using toolbox = open([{ name: 'home', mcp: server.url }]);
    await toolbox.ready(AbortSignal.timeout(20));
    await toolbox.ready(AbortSignal.abort());
    expect(toolbox.tools()).toEqual([]);
  });

  it('leaves out what lacks a variable, and tells it once', async () => {
    const needy = {
      ...hook,
      name: 'needy',
      headerVariables: { Authorization: 'TOKEN' },
      secretVariable: 'SIGN',
    };
    await using toolbox = open([needy, hook]);
    expect(names(toolbox.tools())).toEqual(['shop']);
    toolbox.tools();
    expect(toolbox.onTrouble.mock.calls).toEqual([['needy', 'TOKEN and SIGN is not set']]);
  });

  it('takes an address from the environment, and does not repeat one that is wrong', async () => {
    await using receiver = await startWebReceiver((response) => response.end('ok'));
    const settings = { ...hook, webhook: 'HOOK' };
    await using good = open([settings], { HOOK: receiver.url });
    const call = { callId: '1', locale: 'en-US', person: 'ada', signal: never };
    expect(await good.tools()[0]?.run({}, call)).toEqual({ text: 'ok', isError: false });
    await using bad = open([settings], { HOOK: 'http://10.0.0.1/secret-path' });
    expect(bad.tools()).toEqual([]);
    expect(bad.onTrouble.mock.calls).toEqual([
      ['shop', expect.stringMatching(/^its address must begin with https/)],
    ]);
    expect(JSON.stringify(bad.onTrouble.mock.calls)).not.toContain('secret-path');
  });

  it('has each name once: the first keeps it', async () => {
    await using server = await startMcpServer([{ name: 'list', inputSchema: { type: 'object' } }]);
    await using toolbox = open([
      { ...hook, name: 'shop_list' },
      { name: 'shop', mcp: server.url },
    ]);
    await toolbox.ready(never);
    expect(toolbox.tools()).toHaveLength(1);
    expect(toolbox.onTrouble.mock.calls).toEqual([['shop', 'another entry has a tool shop_list already']]);
  });

  it('offers no more than a question can carry', async () => {
    const many = Array.from({ length: 70 }, (_, i) => ({ name: `t${i}`, inputSchema: { type: 'object' } }));
    const long = many.map((tool) => ({ ...tool, description: 'word '.repeat(199) }));
    await using server = await startMcpServer(many);
    await using toolbox = open([{ name: 'home', mcp: server.url }]);
    await toolbox.ready(never);
    expect(toolbox.tools()).toHaveLength(64);
    expect(toolbox.onTrouble.mock.calls[0]?.[1]).toMatch(/^6 of its tools are left out/);
    await server.list(long, { tell: true });
    await eventually('fewer, longer ones', () => toolbox.tools().length < 64);
    expect(toolbox.tools().reduce((sum, tool) => sum + toolTokens(tool), 0)).toBeLessThanOrEqual(8_000);
  });

  it('tells when a trouble is over', async () => {
    await using server = await startMcpServer([{ name: 'a', inputSchema: { type: 'array' } }]);
    await using toolbox = open([{ name: 'home', mcp: server.url }]);
    await toolbox.ready(never);
    toolbox.tools();
    await eventually('it is over', async () => {
      await server.list([{ name: 'a', inputSchema: { type: 'object' } }], { tell: true });
      return toolbox.tools().length === 1;
    });
    expect(toolbox.onTrouble.mock.calls).toEqual([
      ['home', 'a is left out: it takes no object'],
      ['home', undefined],
    ]);
  });
});
