import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startMcpServer } from '../test/support/mcp-server.ts';
import { startWebReceiver } from '../test/support/web-receiver.ts';
import { buildLambdaBundle, type LambdaBundle } from './lambda-bundle.ts';
import { lateParts } from './lambda-bundle-late.ts';

const source = (file: string) => JSON.stringify(fileURLToPath(new URL(`../src/${file}`, import.meta.url)));

/** Runs each tool once and tells what came back and which files were loaded before the first was asked for. */
const entry = `
  import { loadConfig } from ${source('config/load.ts')};
  import { createToolbox } from ${source('tools/create-toolbox.ts')};
  import { systemClock } from ${source('clock.ts')};
  export async function handler() {
    const toolbox = createToolbox(await loadConfig(), { clock: systemClock });
    await toolbox.ready(AbortSignal.timeout(10_000));
    const call = { callId: '1', locale: 'en-US', person: 'ada', signal: AbortSignal.timeout(10_000) };
    const results = [];
    for (const tool of toolbox.tools()) results.push([tool.name, (await tool.run({ item: 'milk' }, call)).text]);
    const troubles = toolbox.states().flatMap(({ troubles }) => troubles);
    await toolbox.close();
    return { results, troubles };
  }`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bundle-tools-test-'));
  await writeFile(join(folder, 'entry.ts'), entry);
});
afterAll(() => rm(folder, { recursive: true }));

async function bundleWith(tools: readonly object[], name: string): Promise<LambdaBundle> {
  const options = { entry: join(folder, 'entry.ts'), outFolder: folder, name, limitBytes: 200_000 };
  return await buildLambdaBundle({
    ...options,
    config: { tools },
    late: { tools: lateParts['tools'] ?? [] },
  });
}

async function run(name: string): Promise<unknown> {
  const script = join(folder, `${name}.mjs`);
  await writeFile(
    script,
    `import { handler } from './${name}/index.mjs'; console.log(JSON.stringify(await handler()));`,
  );
  const { stdout } = await promisify(execFile)(process.execPath, [script], { cwd: folder, env: {} });
  return JSON.parse(stdout);
}

const packages = (bundle: LambdaBundle) => bundle.packages.map(({ name }) => name);

describe('a Lambda bundle', () => {
  it('without tools has nothing of what runs them', async () => {
    expect(packages(await bundleWith([], 'none'))).toEqual([]);
    expect(await run('none')).toEqual({ results: [], troubles: [] });
  });

  it('with a webhook has the validator, and no client of MCP', async () => {
    await using receiver = await startWebReceiver((response) => response.end('bought'));
    const hook = { name: 'shop', webhook: receiver.url, description: 'Buys.', parameters: { item: 'what' } };
    const bundle = await bundleWith([hook], 'webhook');
    expect(packages(bundle)).toContain('ajv');
    expect(packages(bundle)).not.toContain('zod');
    expect(await run('webhook')).toEqual({ results: [['shop', 'bought']], troubles: [] });
  });

  it('with an MCP server has its client in a file that the start does not load, and starts no program', async () => {
    await using server = await startMcpServer([{ name: 'buy', inputSchema: { type: 'object' } }]);
    const tools = [
      { name: 'shop', mcp: server.url },
      { name: 'local', command: ['node', 'server.js'] },
    ];
    const bundle = await bundleWith(tools, 'mcp');
    expect(packages(bundle)).toContain('@modelcontextprotocol/sdk');
    expect(packages(bundle)).not.toContain('cross-spawn');
    expect(bundle.bytes).toBeLessThan(60_000);
    expect(await run('mcp')).toEqual({
      results: [['shop_buy', 'done']],
      troubles: [expect.stringContaining('A Lambda function starts no program')],
    });
  });
});
