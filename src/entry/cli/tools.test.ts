import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ServedTool, startMcpServer } from '../../../test/support/mcp-server.ts';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { startWebReceiver } from '../../../test/support/web-receiver.ts';
import { parseConfig } from '../../config/parse.ts';
import type { Terminal } from './command.ts';
import { checkTools } from './doctor/check-tools.ts';
import { tools } from './tools.ts';

const light: ServedTool = {
  name: 'light',
  description: 'Switches a light.',
  inputSchema: { type: 'object' },
};
const broken: ServedTool = { name: 'broken', inputSchema: { type: 'array' } };

/** A terminal in a folder with these tools in its settings. */
function terminalWith(entries: readonly object[]): Terminal & Disposable & { text(): string } {
  const folder = temporaryFolder();
  writeFileSync(join(folder.path, 'assistant.yaml'), JSON.stringify({ tools: entries }));
  let text = '';
  const print = (more: string) => void (text += more);
  return {
    cwd: folder.path,
    input: process.stdin,
    output: process.stdout,
    print,
    printError: print,
    stopped: new Promise(() => {}),
    text: () => text,
    [Symbol.dispose]: () => folder[Symbol.dispose](),
  };
}

describe('wellspoken tools', () => {
  it('says where to read on when there are none', async () => {
    using terminal = terminalWith([]);
    expect(await tools([], terminal)).toBe(0);
    expect(terminal.text()).toContain('docs/tools.md');
  });

  it('shows what there is, whether it asks, what it costs and what is wrong, and fails where something is', async () => {
    await using server = await startMcpServer([light, broken]);
    await using receiver = await startWebReceiver((response) => response.end());
    const hook = { name: 'shop', webhook: receiver.url, description: 'Buys.', confirm: false };
    using terminal = terminalWith([{ name: 'home', mcp: server.url }, hook]);
    expect(await tools([], terminal)).toBe(1);
    expect(terminal.text()).toMatch(
      /home \(mcp\)\n {2}✓ home_light +asks first +\d+ tokens {2}Switches a light\.\n/,
    );
    expect(terminal.text()).toContain('  ✗ broken is left out: it takes no object\n');
    expect(terminal.text()).toMatch(/shop \(webhook\)\n {2}✓ shop +does not ask +\d+ tokens {2}Buys\.\n/);
    expect(terminal.text()).toMatch(/\n2 in all, about \d+ tokens with every question\.\n$/);
    expect(receiver.requests).toEqual([]);
  });

  it('call runs one and prints what came back', async () => {
    await using receiver = await startWebReceiver((response) => response.end('bought'));
    const parameters = { item: 'what' };
    using terminal = terminalWith([
      { name: 'shop', webhook: receiver.url, description: 'Buys.', parameters },
    ]);
    expect(await tools(['call', 'shop', '{"item":"milk"}'], terminal)).toBe(0);
    expect(await tools(['call', 'shop'], terminal)).toBe(1);
    expect(terminal.text()).toBe(
      "bought\n✗ The input was not sent: input must have required property 'item'.\n",
    );
    expect(receiver.requests).toHaveLength(1);
  });

  it.each([
    [['list'], 'nothing, or call'],
    [['call'], 'call <name>'],
    [['call', 'shop', '{}', 'more'], 'call <name>'],
    [['call', 'shop', 'milk'], 'must be JSON'],
    [['call', 'shop'], 'there is no tool "shop" just now. There is: none'],
  ])('refuses %j', async (args, message) => {
    using terminal = terminalWith([]);
    await expect((async () => tools(args, terminal))()).rejects.toThrow(message);
  });
});

describe('the doctor', () => {
  async function findings(entries: readonly object[], isOffline = false) {
    // @ts-expect-error: of whatever kind
    return await Array.fromAsync(checkTools(parseConfig({ tools: entries }, {}), isOffline));
  }

  it('asks servers and calls no webhook', async () => {
    await using server = await startMcpServer([light, broken]);
    await using receiver = await startWebReceiver((response) => response.end());
    const hook = { name: 'shop', webhook: receiver.url, description: 'Buys.', confirm: false };
    expect(await findings([{ name: 'home', mcp: server.url }, hook])).toEqual([
      { check: 'tools', verdict: 'warning', detail: 'home: broken is left out: it takes no object' },
      { check: 'tools', verdict: 'ok', detail: 'home: 1 there, 1 ask first' },
      { check: 'tools', verdict: 'ok', detail: 'shop: not called, none asks first' },
    ]);
    expect(receiver.requests).toEqual([]);
  });

  it('asks nobody offline, and finds what is missing all the same', async () => {
    await using server = await startMcpServer([light]);
    const needy = { name: 'needy', mcp: server.url, headerVariables: { Authorization: 'NO_TOKEN' } };
    expect(await findings([{ name: 'home', mcp: server.url }, needy], true)).toEqual([
      { check: 'tools', verdict: 'skipped', detail: 'home: not asked: --offline' },
      { check: 'tools', verdict: 'failed', detail: 'needy: NO_TOKEN is not set' },
    ]);
    expect(server.headers).toEqual([]);
  });

  it('warns of what many tools cost', async () => {
    const description = 'word '.repeat(190);
    const many = Array.from({ length: 12 }, (_, i) => ({ ...light, name: `t${i}`, description }));
    await using server = await startMcpServer(many);
    const found = await findings([{ name: 'home', mcp: server.url }]);
    expect(found.at(-1)).toMatchObject({
      verdict: 'warning',
      detail: expect.stringMatching(/^about 3\d\d\d tokens with every question$/),
    });
  });
});
