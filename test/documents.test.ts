import { execFile, spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { configJsonSchema, schemaAt } from '../src/config/json-schema.ts';
import { loadConfig } from '../src/config/load.ts';
import { errorKinds } from '../src/errors.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const documents = globSync(['*.md', 'docs/**/*.md'], { cwd: root }).sort();
const { scripts }: { scripts: Record<string, string> } = JSON.parse(read('package.json'));

const captures = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '');
const commands = new Set(captures(read('src/entry/cli/main.ts'), /^ {2}([a-z]+): \{$/gm));
const groups = new Set(
  Object.entries(configJsonSchema().properties ?? {}).flatMap(([name, { properties }]) =>
    properties ? [name] : [],
  ),
);
const variables = new Set(
  globSync('src/config/*.ts', { cwd: root }).flatMap((path) =>
    captures(read(path), /'(WELLSPOKEN_[A-Z_]+)'/g),
  ),
);
const fences = (text: string, language: string) =>
  captures(text, new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'));

describe.each(documents)('%s', (path) => {
  const text = read(path);

  it('links to files that are there', () => {
    const links = captures(text, /\]\((?!https?:|#|mailto:)([^)#\s]+)[^)]*\)/g);
    expect(links.filter((link) => !existsSync(join(root, dirname(path), link)))).toEqual([]);
  });

  it('names files of this repository that are there', () => {
    const files = captures(
      text,
      /`((?:src|studio|test|scripts|docs|bench|examples|skill-package)\/[\w./-]+\.\w+)`/g,
    );
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  it('names npm scripts that exist', () => {
    const names = captures(text, /npm run (?:-s )?([\w:-]+)/g);
    expect(names.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('names error codes that exist', () => {
    const codes = captures(text, /`((?:start|hear|recall|think|say|remember)\/[a-z][a-z-]*)`/g);
    expect(codes.filter((code) => !(code in errorKinds))).toEqual([]);
  });

  it('names commands of ours that exist', () => {
    const names = captures(text, /(?:npm run -s wellspoken --|`wellspoken|npx wellspoken) ([a-z]+)/g);
    expect(names.filter((name) => !commands.has(name))).toEqual([]);
  });

  it('names settings that exist', () => {
    const named = captures(text, /`([a-z][A-Za-z]*\.[a-z][A-Za-z]*)(?:: [^`]+)?`/g);
    const settings = named.filter((path) => groups.has(path.split('.')[0] ?? ''));
    // What was once, and has another name now.
    expect(settings.filter((path) => !schemaAt(path.split('.')) && path !== 'memory.keepDays')).toEqual([]);
  });

  it('names variables of ours that are read', () => {
    const names = captures(text, /\b(WELLSPOKEN_[A-Z_]*[A-Z])\b/g);
    expect(names.filter((name) => !variables.has(name))).toEqual([]);
  });

  it('shows JSON that parses', () => {
    for (const snippet of fences(text, 'json')) {
      expect(() => JSON.parse(/^\s*"/.test(snippet) ? `{${snippet}}` : snippet)).not.toThrow();
    }
  });

  it('shows settings that can be used', async () => {
    for (const snippet of fences(text, 'yaml')) {
      const config = loadConfig({ env: { WELLSPOKEN_CONFIG: snippet } });
      await expect(config).resolves.toMatchObject({ warnings: expect.any(Array) });
    }
  });

  it('shows commands that a shell can read', () => {
    for (const snippet of fences(text, 'sh')) {
      const { stderr, status } = spawnSync('bash', ['-n'], { input: snippet, encoding: 'utf8' });
      expect(stderr).toBe('');
      expect(status).toBe(0);
    }
  });
});

describe('TypeScript in the documents', () => {
  const snippets = documents.flatMap((path) => fences(read(path), 'ts').map((text) => ({ path, text })));
  let folder: string;
  beforeAll(() => {
    // Inside the package, so that it finds itself by name.
    mkdirSync(join(root, 'dist'), { recursive: true });
    folder = mkdtempSync(join(root, 'dist/snippets-'));
    snippets.forEach(({ text }, index) => writeFileSync(join(folder, `${index}.ts`), text));
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        extends: '../../tsconfig.json',
        compilerOptions: { types: ['node'] },
        include: ['*.ts'],
      }),
    );
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is there', () => {
    expect(snippets.map(({ path }) => path)).toContain('README.md');
  });

  it('compiles', () => {
    const { stdout, status } = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', folder], {
      encoding: 'utf8',
    });
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });

  it.each(snippets.map(({ path }, index) => [path, index] as const))('of %s runs', async (_, index) => {
    const { stdout } = await inEmptyFolder((cwd) =>
      promisify(execFile)(process.execPath, [join(folder, `${index}.ts`)], { cwd, env: bareEnvironment }),
    );
    expect(stdout).not.toMatch(/undefined|\[object/);
  });
});

describe('the README', () => {
  const readme = read('README.md');
  // The others run until they are stopped, need a network, or are this very test.
  const runnable = fences(readme, 'sh')
    .flatMap((snippet) => snippet.split('\n'))
    .filter((line) => /npm run -s wellspoken -- (?:say|talk|doctor --offline)/.test(line));

  it('shows commands to be run', () => {
    expect(runnable.length).toBeGreaterThan(2);
  });

  it.concurrent.each(runnable)('%s', async (line) => {
    // npm alone takes half a second, and looks for the package in the folder that it is called in.
    const main = join(root, 'src/entry/cli/main.ts');
    const command = line.replaceAll('npm run -s wellspoken --', `'${process.execPath}' '${main}'`);
    const { stdout } = await inEmptyFolder((cwd) =>
      promisify(execFile)('bash', ['-c', command], { cwd, env: bareEnvironment }),
    );
    expect(stdout).toMatch(/reply|ready to talk/);
  });

  it.concurrent('shows a turn as it looks today', async () => {
    const [excerpt = ''] = fences(readme, 'text');
    const question = /^you › (.+)$/m.exec(excerpt)?.[1] ?? '';
    const main = join(root, 'src/entry/cli/main.ts');
    const { stdout } = await inEmptyFolder((cwd) =>
      promisify(execFile)(process.execPath, [main, 'say', question], { cwd, env: bareEnvironment }),
    );
    const shape = shapeOf(stdout);
    expect(shape).toContain('first word');
    expect(shapeOf(excerpt)).toEqual(shape);
  });

  it('has every environment variable that is read, and no other', () => {
    const variable = String.raw`([A-Z]+(?:_[A-Z]+)+|HOST|PORT)`;
    const rows = captures(readme, /^\| (`[A-Z].*) \|$/gm).join('\n');
    const source = `${read('src/config/environment.ts')}${read('src/config/load.ts')}`;
    const readByUs = new Set(captures(source, new RegExp(`'${variable}'`, 'g')));
    // Lambda sets this one, and nobody else should.
    readByUs.delete('AWS_LAMBDA_FUNCTION_NAME');
    expect([...new Set(captures(rows, new RegExp(`\`${variable}`, 'g')))].sort()).toEqual(
      [...readByUs].sort(),
    );
  });
});

/** The beginnings of a timeline's lines, which say what is shown, without the times that differ from run to run. */
function shapeOf(text: string): string[] {
  const lines = text.slice(text.indexOf('  AskIntent')).split('\n');
  return lines.flatMap((line) => /^ {2}(?:[\d. ]+ s {2})?([A-Za-z][a-z ]*)/.exec(line)?.[1]?.trim() ?? []);
}

/** No key, so that nothing is asked of anybody, and nothing left behind. */
const bareEnvironment = { PATH: process.env['PATH'], WELLSPOKEN_STORE: 'memory:', LOG_LEVEL: 'error' };

async function inEmptyFolder<T>(run: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'documents-test-'));
  try {
    return await run(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
