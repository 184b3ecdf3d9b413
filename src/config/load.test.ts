import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { loadConfig } from './load.ts';
import { parseConfig } from './parse.ts';

const root = mkdtempSync(join(tmpdir(), 'wellspoken-config-'));
afterAll(() => rmSync(root, { recursive: true }));
let cwd: string;
let folders = 0;
beforeEach(() => {
  cwd = join(root, `${(folders += 1)}`);
  mkdirSync(cwd);
});

const write = (text: string, name = 'assistant.yaml') => writeFileSync(join(cwd, name), text);
const load = (env: Record<string, string> = {}) => loadConfig({ env, cwd });
const problemsOf = async (loading: Promise<unknown>): Promise<string[]> => {
  const error = await loading.then(
    () => undefined,
    (error: Error) => error,
  );
  expect(error).toMatchObject({ code: 'start/config' });
  return error?.message.split('\n') ?? [];
};

describe('settings', () => {
  it('are defaults where there is no file', async () => {
    expect(await load()).toEqual(parseConfig({}, {}));
  });

  it('come from assistant.yaml in the working directory', async () => {
    write('name: Ada\nvoice: # empty\nbudgets:\n  personUsdPerDay: 0.5\n');
    expect(await load()).toMatchObject({
      name: 'Ada',
      budgets: { personUsdPerDay: 0.5 },
      voice: { deadlineMs: 6_500 },
    });
  });

  it('come from the file that WELLSPOKEN_CONFIG names, instead', async () => {
    write('name: Ada');
    write('name: Grace', 'other.yaml');
    expect((await load({ WELLSPOKEN_CONFIG: 'other.yaml' })).name).toBe('Grace');
    expect((await load({ WELLSPOKEN_CONFIG: join(cwd, 'other.yaml') })).name).toBe('Grace');
    expect((await load({ WELLSPOKEN_CONFIG: ' ' })).name).toBe('Ada');
  });

  it.each([
    ['YAML', 'name: Grace\nmemory:\n  turns: 3\n'],
    ['JSON', '{"name":"Grace","memory":{"turns":3}}'],
    ['JSON over lines', '{\n  "name": "Grace",\n  "memory": { "turns": 3 }\n}'],
  ])('may stand in WELLSPOKEN_CONFIG itself as %s', async (_, text) => {
    write('name: Ada');
    expect(await load({ WELLSPOKEN_CONFIG: text })).toMatchObject({ name: 'Grace', memory: { turns: 3 } });
  });

  it('come from the file that the caller names before all others', async () => {
    write('name: Ada', 'mine.yaml');
    const config = await loadConfig({
      env: { WELLSPOKEN_CONFIG: '{"name":"Grace"}' },
      cwd,
      file: 'mine.yaml',
    });
    expect(config.name).toBe('Ada');
  });

  it.each([
    ['an empty file', ''],
    ['only comments', '# name: Ada\n'],
    ['an empty document', '---\n...\n'],
    ['a byte order mark', '\ufeff'],
    ['groups without lines', 'voice:\nmodels:\n  # provider: auto\n'],
  ])('are defaults in %s', async (_, text) => {
    write(text);
    expect(await load()).toEqual(parseConfig({}, {}));
  });

  it('may be JSON, use Windows line ends, any script, and an alias', async () => {
    write('{ "name": "ウェル" }');
    expect((await load()).name).toBe('ウェル');
    write('name: &n Ada\r\npersona: *n\r\n');
    expect((await load()).persona).toBe('Ada');
  });
});

describe('a settings file with mistakes', () => {
  it('has every one told at once, from the top down, with its place', async () => {
    write(`name: 42
models:
  candidates:
    - claude-haiku-5-5
    - not a model
voice:
  deadlinMs: 900
  keepListening: no
memory: { turns: 99 }
languages: [en-US, en-us]
`);
    const problems = await problemsOf(load({ PORT: 'x' }));
    expect(problems.map((problem) => problem.split(': ')[0])).toEqual([
      'assistant.yaml:1:7 name',
      'assistant.yaml:5:7 models.candidates.1',
      'assistant.yaml:7:3 voice.deadlinMs',
      'assistant.yaml:8:18 voice.keepListening',
      'assistant.yaml:9:18 memory.turns',
      'assistant.yaml:10:20 languages.1',
      'environment PORT',
    ]);
    expect(problems[2]).toBe(
      'assistant.yaml:7:3 voice.deadlinMs: unknown key. Did you mean deadlineMs? Allowed: deadlineMs, earlySpeech, fillerAfterMs, maxDirectives, maxDirectiveCharacters, keepListening, helpingSeconds, capture, elicit',
    );
  });

  it.each([
    [
      'a key written twice',
      'name: A\nmemory:\n  turns: 1\nname: B\n',
      'assistant.yaml:4:1 name: this key is there twice. Keep one',
    ],
    ['a tab', 'voice:\n\tdeadlineMs: 2000\n', 'assistant.yaml:2:1 a tab cannot indent YAML. Use spaces'],
    ['two documents', 'name: A\n---\nname: B\n', 'assistant.yaml:2:1 a second document begins here'],
    ['an open quote', 'name: "A\n', 'assistant.yaml:2:1 not valid YAML: '],
    ['an open list', 'languages: [en-US\nname: x', 'assistant.yaml:2:1 not valid YAML: '],
    ['two colons', 'name: a: b\n', 'assistant.yaml:1:7 not valid YAML: '],
    ['a tag', 'name: !!js/function "x"\n', 'assistant.yaml:1:7 not valid YAML: '],
    ['an alias of nothing', 'name: *x\n', 'assistant.yaml an *alias names nothing'],
    [
      'an alias inside itself',
      'languages: &a [*a]\n',
      'assistant.yaml:1:16 languages.0: a list is not allowed.',
    ],
    [
      'a list for a map',
      '- name: A\n',
      'assistant.yaml:1:1 a list is not allowed. Must be a group of settings',
    ],
    ['a sentence for a map', 'be nice\n', 'assistant.yaml:1:1 "be nice" is not allowed. Must be a group'],
    [
      'a map for a list',
      'languages:\n  en-US: true\n',
      'assistant.yaml:2:3 languages: a group of settings is not allowed. Must be a list',
    ],
    ['a list for a key', '? [a]\n: 1\n', 'unknown key'],
    ['a number for a key', '1: x\n', 'assistant.yaml:1:1 1: unknown key.'],
    ['the prototype for a key', '__proto__:\n  name: x\n', 'assistant.yaml:1:1 __proto__: unknown key.'],
    ['a merge', '<<: { name: x }\n', 'assistant.yaml:1:1 <<: unknown key.'],
    [
      'a wrong value by alias',
      'name: &n 1\nvoice: { keepListening: *n }\n',
      'assistant.yaml:2:25 voice.keepListening: 1 is not allowed',
    ],
    [
      'a setting that contradicts another',
      'models:\n  provider: openai-compatible\n',
      'assistant.yaml:2:3 models.baseUrl: is missing',
    ],
    ['bytes that are no text', '\0\u0001', 'is not allowed. Must be a group'],
  ])('is refused for %s', async (_, text, message) => {
    write(text);
    const problems = await problemsOf(load());
    expect(problems.join('\n')).toContain(message);
  });

  it('does not grow without end through aliases', async () => {
    const levels = 'bcdefghijk'
      .split('')
      .map((name, i) => `${name}: &${name} [${`*${'abcdefghij'[i]},`.repeat(9)}]`);
    write(`a: &a [x]\n${levels.join('\n')}\n`);
    expect(await problemsOf(load())).toContain(
      'assistant.yaml an *alias names nothing, or there are more than 50. Write the values out',
    );
  });

  it('is refused when it is nested beyond reason', async () => {
    write(`name: ${'['.repeat(100_000)}`);
    expect((await problemsOf(load()))[0]).toMatch(/^assistant\.yaml/);
  });

  it('is refused when it is huge', async () => {
    write(`persona: ${'x'.repeat(300_000)}\n`);
    expect(await problemsOf(load())).toEqual(['assistant.yaml is too large. Must be at most 256 KB']);
  });

  it.each([
    ['is missing', 'nowhere.yaml', 'nowhere.yaml there is no such file'],
    ['is a folder', '.', 'is a folder, not a file'],
    ['has a name that cannot be', 'a\0b', 'cannot be read'],
  ])('that WELLSPOKEN_CONFIG names is refused when it %s', async (_, name, message) => {
    expect((await problemsOf(load({ WELLSPOKEN_CONFIG: name })))[0]).toContain(message);
  });

  it('is named in full when it is elsewhere, and as the variable when it is inline', async () => {
    const file = join(root, 'outside.yaml');
    writeFileSync(file, 'nam: x');
    expect((await problemsOf(load({ WELLSPOKEN_CONFIG: file })))[0]).toMatch(
      new RegExp(`^${file}:1:1 nam: `),
    );
    const inline = await problemsOf(load({ WELLSPOKEN_CONFIG: 'name: x\nmemory: { turn: 1 }' }));
    expect(inline[0]).toMatch(/^WELLSPOKEN_CONFIG:2:11 memory\.turn: unknown key\. Did you mean turns\?/);
  });
});

describe('a bundle with built-in settings', () => {
  it('reads no file, loads no YAML parser, and still obeys the environment', async () => {
    write('name: From the file');
    const outfile = join(cwd, 'bundle.mjs');
    await build({
      stdin: {
        contents: `import { loadConfig } from './load.ts';
          const told = ({ name, memory, server }) => ({ name, turns: memory.turns, port: server.port });
          console.log(JSON.stringify([
            told(await loadConfig({ env: { PORT: '1' } })),
            await loadConfig({ env: { WELLSPOKEN_CONFIG: '{"name":"x"}' } }).catch((error) => error.message),
          ]));`,
        resolveDir: fileURLToPath(new URL('.', import.meta.url)),
      },
      define: {
        WELLSPOKEN_BUNDLED_CONFIG: JSON.stringify({ name: 'Built in', memory: { turns: 3 }, voice: null }),
      },
      bundle: true,
      minify: true,
      platform: 'node',
      format: 'esm',
      outfile,
      plugins: [
        {
          name: 'no-yaml',
          setup: (bundler) => {
            bundler.onResolve({ filter: /^yaml$/ }, ({ path }) => ({ path, namespace: 'none' }));
            bundler.onLoad({ filter: /.*/, namespace: 'none' }, () => ({
              contents: `throw new Error('No YAML here.')`,
            }));
          },
        },
      ],
      logLevel: 'silent',
    });
    // Every byte is paid for at a cold start; a schema library can come in whole unnoticed.
    expect(statSync(outfile).size).toBeLessThan(105_000);
    const output: unknown = JSON.parse(execFileSync(process.execPath, [outfile], { cwd, encoding: 'utf8' }));
    expect(output).toEqual([
      { name: 'Built in', turns: 3, port: 1 },
      'WELLSPOKEN_CONFIG cannot be read here. No YAML here.',
    ]);
  });
});
