import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { loadConfig } from '../../config/load.ts';
import { UsageError } from './command.ts';
import { init } from './init.ts';

/** What `wellspoken init` would end with in a folder: its exit code, and what it prints. */
async function run(args: readonly string[], cwd: string, input = '') {
  let stdout = '';
  const terminal = {
    cwd,
    input: Readable.from([input]),
    output: new PassThrough(),
    print: (text: string) => void (stdout += text),
    printError: () => {},
    stopped: new Promise<string>(() => {}),
  };
  try {
    return { code: await init(args, terminal), stdout, message: '' };
  } catch (error) {
    const { message, code } = error as Error & { code?: string };
    const isUsage = error instanceof UsageError || code?.startsWith('ERR_PARSE_ARGS');
    return { code: isUsage ? 2 : 1, stdout, message };
  }
}

const inFolder = (folder: string) => ({ text: (path: string) => readFileSync(join(folder, path), 'utf8') });

describe('wellspoken init', () => {
  it('takes the usual answers with --yes, and options before them', async () => {
    using folder = temporaryFolder();
    const args = ['--yes', '--languages', 'ja-JP', '--store', 'session', '--person-usd-per-day', '2'];
    const { code, stdout } = await run(args, folder.path);
    expect(code).toBe(0);
    expect(stdout).toContain('docs/lambda.md');
    const config = await loadConfig({ cwd: folder.path, env: {} });
    expect(config).toMatchObject({
      invocationName: '物知りな友達',
      languages: ['ja-JP'],
      budgets: { personUsdPerDay: 2, skillUsdPerDay: 10 },
    });
  });

  it('asks again after an answer that cannot be used', async () => {
    using folder = temporaryFolder();
    const input = `${['xx-XX', 'en-GB', '', 'Alexa', 'wise owl', '', '', '', 'much', '', ''].join('\n')}\n`;
    const { code, stdout } = await run([], folder.path, input);
    expect(stdout).toMatch(/Not that: "xx-XX" is not allowed/);
    expect(stdout).toMatch(/Not that: "alexa" needs two or more words/);
    expect(stdout).toMatch(/Not that: a number such as 0\.50, or none/);
    expect(code).toBe(0);
    expect((await loadConfig({ cwd: folder.path, env: {} })).invocationName).toBe('wise owl');
  });

  it.each([
    'a: b # c',
    '"; rm -rf / #',
    '- [ { } ] & * ! | > %',
    "O'Brien \\ n \\u0000",
    'قارئ 物知り',
    'true',
    '{{x}} ${HOME} $(id)',
  ])('takes the name %j as it is', async (name) => {
    using folder = temporaryFolder();
    const { code } = await run(['--yes', `--name=${name}`], folder.path);
    expect(code).toBe(0);
    expect((await loadConfig({ cwd: folder.path, env: {} })).name).toBe(name);
  });

  it.each(
    [
      ['--name', 'two\nlines'],
      ['--name', 'x'.repeat(51)],
      ['--name', ''],
      ['--languages', 'en_US'],
      ['--languages', ','],
      ['--invocation-name', 'alexa friend'],
      ['--invocation-name', 'R2 D2'],
      ['--provider', 'openai'],
      ['--provider', 'openai-compatible'],
      ['--shape', 'cluster'],
      ['--store', 'sqlite'],
      ['--person-usd-per-day', '-1'],
      ['--bogus'],
      ['two', 'folders'],
    ].map((args) => [args] as const),
  )('%j is bad usage, and nothing is written', async (args) => {
    using folder = temporaryFolder();
    const { code, message } = await run(['--yes', ...args], folder.path);
    expect(code).toBe(2);
    expect(message).toMatch(/\w/);
    expect(readdirSync(folder.path)).toEqual([]);
  });

  it('never takes a key for the name of a variable, and does not repeat it', async () => {
    using folder = temporaryFolder();
    const args = ['--yes', '--provider', 'cometapi', '--key-variable', 'sk-hunter2'];
    const { code, stdout, message } = await run(args, folder.path);
    expect(code).toBe(2);
    expect(stdout + message).not.toContain('hunter2');
    expect(readdirSync(folder.path)).toEqual([]);
  });

  it('reads the key from the variable that was named', async () => {
    using folder = temporaryFolder();
    const args = ['--yes', '--provider', 'cometapi', '--key-variable', 'OUR_KEY'];
    expect((await run(args, folder.path)).code).toBe(0);
    const config = await loadConfig({ cwd: folder.path, env: { OUR_KEY: 'sk-1' } });
    expect(config.providerKeys['OUR_KEY']?.reveal()).toBe('sk-1');
    expect(readFileSync(join(folder.path, '.env.example'), 'utf8')).toMatch(/^OUR_KEY=$/m);
  });

  it('replaces nothing that is there, unless it is forced, and the .env not even then', async () => {
    using folder = temporaryFolder();
    const { text } = inFolder(folder.path);
    writeFileSync(join(folder.path, 'assistant.yaml'), 'name: Mine\n');
    writeFileSync(join(folder.path, '.env'), 'WELLSPOKEN_SECRET=mine\n');
    writeFileSync(join(folder.path, '.gitignore'), 'notes.txt\n.env');
    writeFileSync(join(folder.path, 'package.json'), '{"name":"mine"}');
    const refused = await run(['--yes'], folder.path);
    expect(refused.code).toBe(1);
    expect(refused.message).toMatch(/has these already: assistant\.yaml\. Nothing was written; --force/);
    expect(existsSync(join(folder.path, 'skill-package'))).toBe(false);

    const forced = await run(['--yes', '--force'], folder.path);
    expect(forced.code).toBe(0);
    expect(forced.stdout).toMatch(/^replaced +assistant\.yaml$/m);
    expect(text('assistant.yaml')).toContain('Wellspoken');
    expect(text('.env')).toBe('WELLSPOKEN_SECRET=mine\n');
    expect(text('package.json')).toBe('{"name":"mine"}');
    expect(text('.gitignore')).toBe('notes.txt\n.env\ndata/\nnode_modules/\n.ask/\n');
  });

  it('does not take Wellspoken itself for the folder of a skill', async () => {
    const clone = join(import.meta.dirname, '../../..');
    const { code, message } = await run(['--yes', '--force'], clone);
    expect(code).toBe(2);
    expect(message).toContain('../my-skill');
  });

  it('says so when there is no room for the folder', async () => {
    using folder = temporaryFolder();
    writeFileSync(join(folder.path, 'taken'), '');
    const { code, message } = await run(['taken', '--yes'], folder.path);
    expect(code).toBe(1);
    expect(message).toMatch(/cannot be made/);
  });

  it('does not write through a link that leads to nowhere', async () => {
    using folder = temporaryFolder();
    symlinkSync(join(folder.path, 'elsewhere'), join(folder.path, 'assistant.yaml'));
    expect((await run(['--yes'], folder.path)).code).toBe(1);
    expect(readdirSync(folder.path)).toEqual(['assistant.yaml']);
  });

  it('shows a folder with strange signs as a shell takes it', async () => {
    using folder = temporaryFolder();
    mkdirSync(join(folder.path, "it's $(here)"));
    const { stdout } = await run(["it's $(here)", '--yes'], folder.path);
    expect(stdout).toContain(String.raw`cd 'it'\''s $(here)' && npm install`);
  });

  it('writes a compose file for a service with Redis, which builds the image from the clone', async () => {
    using folder = temporaryFolder();
    const args = ['--yes', '--shape', 'service', '--store', 'redis'];
    expect((await run(args, folder.path)).code).toBe(0);
    const build =
      /^ +build: "(.+)"$/m.exec(readFileSync(join(folder.path, 'compose.yaml'), 'utf8'))?.[1] ?? '';
    expect(existsSync(join(folder.path, build, 'Dockerfile'))).toBe(true);
  });
});
