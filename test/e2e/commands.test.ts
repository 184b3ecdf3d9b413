import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { failures } from '../../src/testing/gateway/failures.ts';
import { createStandInGateway } from '../../src/testing/gateway/gateway.ts';
import { runCommand } from '../support/command-process.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe.concurrent('wellspoken', () => {
  it.for([[], ['help'], ['--help'], ['say', '--help']])('%j lists the commands', async (args) => {
    const { code, stdout, stderr } = await run(args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Usage: wellspoken <command>');
  });

  it('--version says which one it is', async () => {
    expect((await run(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.for([
    ['nonsense'],
    ['constructor'],
    ['serve', 'now'],
    ['dev', '--loud'],
    ['say'],
    ['say', 'hi', '--bogus'],
    ['talk', '--locale'],
    ['doctor', 'please'],
  ])('%j is bad usage: exit 2, and what would be right', async (args) => {
    const { code, stdout, stderr } = await run(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^wellspoken/);
    expect(stderr).toContain('Usage: wellspoken');
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe.concurrent('wellspoken say', () => {
  it('prints the answer, what it took, and that nobody but the scripted model was asked', async () => {
    const { code, stdout, stderr } = await run(['say', 'tell', 'me', 'a', 'joke']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^The built-in SCRIPTED model answers, not Claude/);
    expect(stdout).toMatch(/reply {4}\S/);
    expect(stdout).toMatch(/first word [\d.]+ s · silence [\d.]+ s/);
    expect(stdout).toMatch(/\d+ tokens in, \d+ out · \$\d/);
  });

  it('prints JSON and nothing else with --json', async () => {
    const { code, stdout, gateway } = await runWithModels([
      'say',
      'what is love',
      '--json',
      '--locale',
      'en-GB',
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      speech: expect.stringContaining('what is love'),
      violations: [],
      events: expect.arrayContaining([expect.objectContaining({ type: 'say-reply' })]),
    });
    expect(gateway.calls).toHaveLength(1);
  });

  it('fails when the listener got no answer, and keeps the key to itself', async () => {
    const { code, stdout, stderr, key } = await runWithModels(['say', 'what is love'], {
      fail: failures.cometBadKey401,
    });
    expect(code).toBe(1);
    expect(stdout).toContain('failed: think/auth');
    expect(stdout).toContain('not set up properly');
    expect(stdout + stderr).not.toContain(key);
  });
});

describe.concurrent('wellspoken talk', () => {
  it('holds a conversation with lines from a pipe, to their end', async () => {
    const { code, stdout, gateway } = await runWithModels(['talk'], {}, 'what is love\n\nrepeat\nstop');
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^Claude answers through CometAPI: claude-haiku-5-5, else claude-haiku-4-5-20251001\./,
    );
    expect(stdout.match(/^you › .*$/gm)).toEqual(['you › what is love', 'you › repeat', 'you › stop']);
    expect(stdout.match(/You said: what is love/g)).toHaveLength(2);
    expect(stdout).toContain('session closed');
    expect(gateway.calls).toHaveLength(1);
  });
});

describe.concurrent('wellspoken doctor', () => {
  it('is content with a key that works', async () => {
    const { code, stdout, key } = await runWithModels(['doctor']);
    expect(stdout).toMatch(/✓ key +for cometapi/);
    expect(stdout).toMatch(/✓ catalogue +claude-haiku-5-5 is listed/);
    expect(stdout).toMatch(/✓ model +claude-haiku-5-5 answers: first token \d/);
    expect(stdout).toMatch(/✓ store +written, read and deleted/);
    expect(stdout).toMatch(/✓ clock +within \d+ s/);
    expect(stdout).toMatch(/! skill id +none[^\n]*\n +→ Set WELLSPOKEN_SKILL_ID/);
    expect(stdout).toMatch(/ready to talk, 1 to look at\.\n$/);
    expect(stdout).not.toContain(key);
    expect(code).toBe(0);
  });

  it('says what to do about a key that is refused', async () => {
    const { code, stdout } = await runWithModels(['doctor'], {}, '', {
      COMETAPI_KEY: 'sk-not-the-right-one',
    });
    expect(stdout).toMatch(/✗ model +claude-haiku-5-5: .*\(think\/auth\)/);
    expect(stdout).toMatch(/\d to mend/);
    expect(stdout).not.toContain('sk-not-the-right-one');
    expect(code).toBe(1);
  });

  it('counts no key as something to look at: the scripted model talks', async () => {
    const { code, stdout } = await run(['doctor', '--offline']);
    expect(stdout).toMatch(/! key +none is set[^\n]*\n +→ .*COMETAPI_KEY/);
    expect(stdout).toContain('ready to talk');
    expect(code).toBe(0);
  });

  it('names file and line of broken settings, and checks nothing else', async () => {
    using folder = temporaryFolder();
    writeFileSync(join(folder.path, 'assistant.yaml'), 'name: Ada\nvoice:\n  deadlineMs: [1\n');
    const { code, stdout } = await runCommand(['doctor', '--offline'], { cwd: folder.path });
    expect(stdout).toMatch(/✗ configuration +assistant\.yaml:\d+:\d+/);
    expect(stdout).not.toContain('store');
    expect(code).toBe(1);
  });

  it('says what to do about a store that cannot be written', async () => {
    using folder = temporaryFolder();
    // Where a file stands no folder can be made, whoever asks.
    writeFileSync(join(folder.path, 'taken'), '');
    const env = { WELLSPOKEN_STORE: 'sqlite:taken/wellspoken.db' };
    const { code, stdout } = await runCommand(['doctor', '--offline'], { cwd: folder.path, env });
    expect(stdout).toMatch(/✗ store +[^\n]*taken[^\n]*\n +→ Check WELLSPOKEN_STORE/);
    expect(stdout).toMatch(/✗ secret/);
    expect(code).toBe(1);
  });
});

/** Runs a command in an empty folder, with nothing set. */
async function run(args: readonly string[]) {
  using folder = temporaryFolder();
  return await runCommand(args, { cwd: folder.path });
}

/** Runs a command in an empty folder, with a key and a stand-in for the models that go as scripted. */
async function runWithModels(
  args: readonly string[],
  script: Parameters<Awaited<ReturnType<typeof createStandInGateway>>['script']>[0] = {},
  input = '',
  env: Readonly<Record<string, string>> = {},
) {
  using folder = temporaryFolder();
  await using gateway = await createStandInGateway();
  gateway.script(script);
  const settings = { COMETAPI_KEY: gateway.key, COMETAPI_BASE_URL: gateway.url, ...env };
  const result = await runCommand(args, { cwd: folder.path, env: settings, input });
  return { ...result, gateway, key: gateway.key };
}
