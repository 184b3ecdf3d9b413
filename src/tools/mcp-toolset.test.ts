import type { ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { eventually } from '../../test/support/eventually.ts';
import { type ServedTool, startMcpServer, type TestMcpServer } from '../../test/support/mcp-server.ts';
import type { McpServerSettings } from '../config/tool-settings.ts';
import { Secret } from '../secret.ts';
import { type FakeClock, fakeClock } from '../testing/fake-clock.ts';
import { createMcpToolset } from './mcp-toolset.ts';
import type { Tool, ToolCall } from './tool.ts';

const light: ServedTool = {
  name: 'switch light',
  title: 'Light',
  description: 'Switches a light.',
  inputSchema: { type: 'object', properties: { room: { type: 'string' } }, required: ['room'] },
};
const weather: ServedTool = {
  name: 'weather',
  inputSchema: { type: 'object' },
  annotations: { readOnlyHint: true },
};

const call: ToolCall = {
  callId: 'call-1',
  locale: 'en-US',
  person: 'ada',
  signal: new AbortController().signal,
};

function connect(
  server: TestMcpServer,
  changes: Partial<McpServerSettings> = {},
  clock: FakeClock = fakeClock(),
) {
  const toolset = createMcpToolset(
    { name: 'home', mcp: server.url, ...changes },
    {
      clock,
      random: () => 1,
      address: server.url,
      secrets: { TOKEN: new Secret('abc') },
      mainLocale: 'en-US',
    },
  );
  return Object.assign(toolset, { clock, [Symbol.asyncDispose]: toolset.close });
}

const names = (tools: readonly Tool[]) => tools.map(({ name }) => name);

describe('the tools of an MCP server', () => {
  it('are there once it was asked, by names that a provider takes', async () => {
    await using server = await startMcpServer([light, weather]);
    await using home = connect(server);
    expect(home.tools()).toEqual([]);
    await home.ready();
    expect(home.tools()).toMatchObject([
      {
        name: 'home_switch_light',
        title: 'Light',
        description: 'Switches a light.',
        needsConfirmation: true,
        timeoutMs: 5_000,
        inputSchema: { type: 'object', properties: { room: { type: 'string' } }, required: ['room'] },
      },
      { name: 'home_weather', title: 'weather', description: 'weather', needsConfirmation: false },
    ]);
    expect(home.troubles()).toEqual([]);
  });

  it('run with their own name, and send who asks only where that is set', async () => {
    await using server = await startMcpServer([light]);
    await using home = connect(server, { headerVariables: { Authorization: 'TOKEN' } });
    await using named = connect(server, { sendPseudonym: true });
    await Promise.all([home.ready(), named.ready()]);
    expect(await home.tools()[0]?.run({ room: 'kitchen' }, call)).toEqual({ text: 'done', isError: false });
    await named.tools()[0]?.run({ room: 'hall' }, call);
    expect(server.calls).toEqual([
      { name: 'switch light', input: { room: 'kitchen' }, meta: { 'wellspoken/callId': 'call-1' } },
      {
        name: 'switch light',
        input: { room: 'hall' },
        meta: { 'wellspoken/callId': 'call-1', 'wellspoken/person': 'ada' },
      },
    ]);
    expect(
      server.headers.filter(({ authorization }) => authorization === 'Bearer abc').length,
    ).toBeGreaterThan(2);
  });

  it.each([
    ['always', [true, true]],
    ['never', [false, false]],
    ['changes', [true, false]],
  ] as const)('with confirm: %s ask first: %j', async (confirm, asks) => {
    await using server = await startMcpServer([light, weather]);
    await using home = connect(server, { confirm });
    await home.ready();
    expect(home.tools().map(({ needsConfirmation }) => needsConfirmation)).toEqual(asks);
  });

  it('are those that the settings allow, and an allowed one that is not there is named', async () => {
    await using server = await startMcpServer([light, weather]);
    await using home = connect(server, { allow: ['weather', 'heating'] });
    await home.ready();
    expect(names(home.tools())).toEqual(['home_weather']);
    expect(home.troubles()).toEqual(['it has no tool heating']);
  });

  it('leave out what cannot be used, and keep the others', async () => {
    await using server = await startMcpServer([
      { name: 'tree', inputSchema: { type: 'object', properties: { a: { $ref: '#' } } } },
      { name: 'far', inputSchema: { type: 'object', properties: { a: { $ref: 'https://e.com/s' } } } },
      { name: 'list', inputSchema: { type: 'array' } },
      { name: 'none' },
      { name: '' },
      weather,
      { ...weather, name: 'weather' },
    ]);
    await using home = connect(server);
    await home.ready();
    expect(names(home.tools())).toEqual(['home_weather']);
    expect(home.troubles()).toEqual([
      'tree is left out: it has a schema that refers to itself',
      'far is left out: it has a schema that refers to another document',
      'list is left out: it takes no object',
      'none is left out: it has no schema',
      'a tool without a name is left out',
      'weather is left out: it comes to the same name as another, home_weather',
    ]);
  });

  it('change when the server says so', async () => {
    await using server = await startMcpServer([light]);
    await using home = connect(server);
    await home.ready();
    // The stream of news is opened beside the first list.
    await eventually('news are heard', async () => {
      await server.list([light, weather], { tell: true });
      return names(home.tools()).length === 2;
    });
    expect(server.sessions()).toBe(1);
  });

  it('are looked at anew after five minutes', async () => {
    await using server = await startMcpServer([light]);
    await using home = connect(server);
    await home.ready();
    await server.list([weather]);
    expect(names(home.tools())).toEqual(['home_switch_light']);
    await home.clock.advance(5 * 60_000);
    await eventually('the new list', () => names(home.tools())[0] === 'home_weather');
  });
});

describe('an MCP tool', () => {
  it('gets no input that does not fit', async () => {
    await using server = await startMcpServer([light]);
    await using home = connect(server);
    await home.ready();
    const result = await home.tools()[0]?.run({ room: 4 }, call);
    expect(result).toEqual({ text: 'The input was not sent: input/room must be string.', isError: true });
    expect(server.calls).toEqual([]);
  });

  it('that is gone says that it refused, and is not offered again', async () => {
    await using server = await startMcpServer([light]);
    await using home = connect(server);
    await home.ready();
    const [tool] = home.tools();
    await server.list([weather]);
    const result = await tool?.run({ room: 'hall' }, call);
    expect(result).toMatchObject({ text: expect.stringContaining('not found'), isError: true });
    await eventually('the new list', () => names(home.tools())[0] === 'home_weather');
    await expect(tool?.run({ room: 'hall' }, call)).rejects.toMatchObject({ code: 'think/tool-unavailable' });
  });

  it('does not run where it changes something now and did not when it was offered', async () => {
    await using server = await startMcpServer([weather]);
    await using home = connect(server);
    await home.ready();
    const [tool] = home.tools();
    await server.list([{ ...weather, annotations: { destructiveHint: true } }]);
    await home.clock.advance(5 * 60_000);
    await eventually('the new list', () => home.tools()[0]?.needsConfirmation === true);
    await expect(tool?.run({}, call)).rejects.toMatchObject({ code: 'think/tool-unavailable' });
    expect(server.calls).toEqual([]);
  });

  it('finds a server that was restarted, in the same call', async () => {
    await using server = await startMcpServer([light]);
    await using home = connect(server);
    await home.ready();
    await home.clock.advance(2_000);
    server.restart();
    expect(await home.tools()[0]?.run({ room: 'hall' }, call)).toEqual({ text: 'done', isError: false });
    expect(server.calls).toHaveLength(1);
    expect(server.sessions()).toBe(2);
  });

  it('that hangs ends at its time or with the turn', async () => {
    await using server = await startMcpServer([light]);
    await using home = connect(server);
    await home.ready();
    server.answer(() => new Promise(() => {}));
    const [tool] = home.tools();
    const slow = tool?.run({ room: 'hall' }, call).catch((error: unknown) => error);
    await eventually('the call', () => server.calls.length === 1);
    await home.clock.advance(5_000);
    expect(await slow).toMatchObject({ code: 'think/tool-timeout' });
    const turn = new AbortController();
    const left = tool?.run({ room: 'hall' }, { ...call, signal: turn.signal });
    turn.abort();
    await expect(left).rejects.toMatchObject({ code: 'think/aborted' });
    server.answer(() => ({ content: [{ type: 'text', text: 'back' }] }));
    expect(await tool?.run({ room: 'hall' }, call)).toEqual({ text: 'back', isError: false });
  });

  it.each<[string, number, string]>([
    ['lets nobody in', 401, 'think/tool-refused'],
    ['forbids', 403, 'think/tool-refused'],
    ['redirects', 302, 'think/tool-refused'],
    ['has no time', 503, 'think/tool-unavailable'],
    ['breaks', 500, 'think/tool-failed'],
  ])('of a server that %s fails with %i as %s', async (_, status, code) => {
    await using server = await startMcpServer([light]);
    await using home = connect(server);
    await home.ready();
    const [tool] = home.tools();
    server.misbehave((_request, response) =>
      response.writeHead(status, { location: 'http://127.0.0.1:1/' }).end('hidden words'),
    );
    await expect(tool?.run({ room: 'hall' }, call)).rejects.toMatchObject({
      code,
      message: expect.not.stringMatching(/hidden|127/),
    });
  });

  it.each<[string, (response: ServerResponse) => void]>([
    ['garbage', (response) => response.setHeader('content-type', 'application/json').end('{"a"')],
    ['another kind of JSON', (response) => response.setHeader('content-type', 'application/json').end('[1]')],
    ['a web page', (response) => response.setHeader('content-type', 'text/html').end('<html>')],
    [
      'ten megabytes of JSON',
      (response) => response.setHeader('content-type', 'application/json').end('x'.repeat(10_000_000)),
    ],
    [
      'one event without an end',
      (response) => response.setHeader('content-type', 'text/event-stream').end('data: x'.repeat(1_000_000)),
    ],
    ['a hang-up', (response) => void response.destroy()],
  ])('that is answered with %s fails', async (_, answer) => {
    await using server = await startMcpServer([light]);
    await using home = connect(server);
    await home.ready();
    const [tool] = home.tools();
    server.misbehave((_request, response) => answer(response));
    await expect(tool?.run({ room: 'hall' }, call)).rejects.toMatchObject({ code: 'think/tool-failed' });
    server.misbehave();
    await home.clock.advance(2_000);
    await eventually('it works again', () => home.tools().length === 1);
    await expect(home.tools()[0]?.run({ room: 'hall' }, call)).resolves.toMatchObject({ isError: false });
  });
});

describe('an MCP server that is away', () => {
  it('has no tools and says why, is left alone for a while, and comes back', async () => {
    await using server = await startMcpServer([light]);
    let asked = 0;
    server.misbehave((_request, response) => {
      asked += 1;
      response.writeHead(503).end();
    });
    await using home = connect(server);
    await home.ready();
    expect(home.tools()).toEqual([]);
    expect(home.troubles()).toEqual(['The tool home has no time just now (HTTP 503).']);
    for (let times = 0; times < 10; times += 1) home.tools();
    expect(asked).toBe(1);
    await home.clock.advance(1_000);
    home.tools();
    await eventually('a second attempt', () => asked === 2);
    await home.clock.advance(1_500);
    server.misbehave();
    home.tools();
    expect(home.tools()).toEqual([]);
    await home.clock.advance(500);
    await eventually('the tools', () => home.tools().length === 1);
    expect(home.troubles()).toEqual([]);
  });

  it('that hangs is given up after ten seconds', async () => {
    await using server = await startMcpServer([light]);
    server.misbehave(() => undefined);
    await using home = connect(server);
    const ready = home.ready();
    await eventually('it was asked', () => server.headers.length === 1);
    await home.clock.advance(10_000);
    await ready;
    expect(home.tools()).toEqual([]);
    expect(home.troubles()).toHaveLength(1);
  });

  it('closes while it connects', async () => {
    await using server = await startMcpServer([light]);
    server.misbehave(() => undefined);
    const home = connect(server);
    const ready = home.ready();
    await eventually('it was asked', () => server.headers.length === 1);
    await home.close();
    await ready;
    expect(home.tools()).toEqual([]);
    expect(home.clock.waiting).toBe(0);
  });
});

describe('a program that is an MCP server', () => {
  const program = fileURLToPath(new URL('../../test/support/mcp-program.ts', import.meta.url));

  function start(command: readonly string[], clock = fakeClock()) {
    const toolset = createMcpToolset(
      { name: 'local', command, variables: ['TOKEN'] },
      {
        clock,
        random: () => 1,
        address: undefined,
        secrets: { TOKEN: new Secret('abc') },
        mainLocale: 'en-US',
      },
    );
    return Object.assign(toolset, { clock, [Symbol.asyncDispose]: toolset.close });
  }

  it('gets the variables that are named and no others, and is started again when it died', async () => {
    await using local = start([process.execPath, program]);
    await local.ready();
    expect(names(local.tools())).toEqual(['local_variables', 'local_die']);
    const [variables, die] = local.tools();
    const { text = '' } = (await variables?.run({}, call)) ?? {};
    expect(text.split(' ')).toEqual(expect.arrayContaining(['PATH', 'TOKEN']));
    expect(text).not.toMatch(/VITEST|NODE_ENV/);
    await expect(die?.run({}, call)).rejects.toMatchObject({ code: 'think/tool-failed' });
    await local.clock.advance(1_000);
    await eventually('it runs again', () => local.tools().length === 2);
  });

  it.each([
    ['is not there', ['/nowhere/program'], 'names a program that cannot be started (ENOENT)'],
    ['ends at once', [process.execPath, '-e', '0'], 'ended the connection'],
    [
      'says too much',
      [process.execPath, '-e', 'process.stdout.write("x".repeat(2e6));process.stdin.resume()'],
      '',
    ],
  ])('that %s has no tools', async (_, command, why) => {
    await using local = start(command);
    await local.ready();
    expect(local.tools()).toEqual([]);
    expect(local.troubles()[0]).toContain(why);
  });
});
