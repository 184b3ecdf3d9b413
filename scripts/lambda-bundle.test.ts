import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildLambdaBundle } from './lambda-bundle.ts';
import type { LateParts } from './lambda-bundle-parts.ts';

const modules = fileURLToPath(new URL('../node_modules', import.meta.url));

describe('the Lambda bundle', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lambda-bundle-test-'));
    symlinkSync(modules, join(folder, 'node_modules'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function bundle(source: string, config: unknown = {}, limitBytes = 200_000, late: LateParts = {}) {
    const entry = join(folder, 'lambda.ts');
    writeFileSync(entry, source);
    return buildLambdaBundle({ entry, outFolder: join(folder, 'dist'), config, limitBytes, late });
  }

  /** A source file beside the entry; gives its path. */
  function file(name: string, text: string): string {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  }

  /** What the handler gives in a process of its own: the test runner has other ideas of how modules are loaded. */
  async function answerOf(index: string): Promise<unknown> {
    const run = `import(${JSON.stringify(pathToFileURL(index).href)})
      .then(({ handler }) => handler()).then((answer) => console.log(JSON.stringify(answer)))`;
    const { stdout } = await promisify(execFile)(process.execPath, ['-e', run]);
    return JSON.parse(stdout);
  }

  it('runs where no package is installed', async () => {
    const { file, zipFile, bytes, zipBytes, packages } = await bundle(`
      import { createParser } from 'eventsource-parser';
      export const handler = (): string => typeof createParser;
    `);
    rmSync(join(folder, 'node_modules'));
    const { handler } = await import(pathToFileURL(file).href);
    expect(handler()).toBe('function');
    expect(packages.map(({ name }) => name)).toEqual(['eventsource-parser']);
    expect(bytes).toBeLessThan(10_000);
    expect(zipBytes).toBeGreaterThan(100);
    expect(existsSync(zipFile)).toBe(true);
  });

  it('carries the configuration, whatever characters it has', async () => {
    const config = { name: 'Zoë "the\u2028wise" </script> `${x}`', languages: ['de-DE'] };
    const { file } = await bundle(
      `declare const WELLSPOKEN_BUNDLED_CONFIG: unknown; export const config = WELLSPOKEN_BUNDLED_CONFIG;`,
      config,
    );
    expect((await import(pathToFileURL(file).href)).config).toMatchObject({
      ...config,
      memory: { turns: 10 },
    });
  });

  it('imports no module of Node whole, and uses them all the same', async () => {
    const { file } = await bundle(`
      import { existsSync } from 'node:fs';
      import { posix } from 'node:path';
      export const handler = (): boolean => existsSync(posix.join('/', '.'));
    `);
    const texts = readdirSync(dirname(file)).map((name) => readFileSync(join(dirname(file), name), 'utf8'));
    expect(texts.join('')).not.toMatch(/\b(?:import|from)\s*["']node:/);
    const { handler } = await import(pathToFileURL(file).href);
    expect(handler()).toBe(true);
  });

  it('leaves the YAML parser out and says so to whoever asks for it', async () => {
    writeFileSync(
      join(folder, 'read.ts'),
      `import { parse } from 'yaml'; export const read = () => parse('a: 1');`,
    );
    const { file, packages } = await bundle(
      `export const read = async () => (await import('./read.ts')).read();`,
    );
    expect(packages).toEqual([]);
    const { read } = await import(pathToFileURL(file).href);
    await expect(read()).rejects.toThrow('no YAML parser');
  });

  it('loads late parts with the first call of one of their functions, whoever calls, and shares with them what there is one of', async () => {
    file('error.ts', `export class Trouble extends Error {} export const started = ['start'];`);
    const late = file(
      'words.ts',
      `import { started, Trouble } from './error.ts';
       started.push('words');
       export function shout(text: string): string { return text.toUpperCase(); }
       export const refuse = (): never => { throw new Trouble('no'); };`,
    );
    const other = file(
      'count.ts',
      `import { shout } from './words.ts'; export const count = (text: string) => shout(text).length;`,
    );
    const { file: index, files } = await bundle(
      `import { started, Trouble } from './error.ts';
       import { count } from './count.ts';
       import { refuse, shout } from './words.ts';
       export async function handler() {
         const before = [...started];
         const said = [shout('hello'), count('abc')];
         try { refuse(); } catch (error) { return { before, said, after: started, isOurs: error instanceof Trouble }; }
       }`,
      {},
      1_000,
      { words: [late], numbers: [other] },
    );
    expect(await answerOf(index)).toEqual({
      before: ['start'],
      said: ['HELLO', 3],
      after: ['start', 'words'],
      isOurs: true,
    });
    expect(files.filter(({ isOfStart }) => isOfStart).map(({ name }) => name)).toHaveLength(2);
    expect(
      files
        .filter(({ isOfStart }) => !isOfStart)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['numbers.mjs', 'words.mjs']);
  });

  it('loads what the source imports when needed when it is needed, with the start in one file', async () => {
    file('shared.ts', `export const shared = { count: 0 };`);
    for (const name of ['one', 'two']) {
      file(
        `${name}.ts`,
        `import { shared } from './shared.ts'; export const add = () => (shared.count += 1);`,
      );
    }
    const { file: index, files } = await bundle(
      `import { shared } from './shared.ts';
       export async function handler() {
         (await import('./one.ts')).add();
         (await import('./two.ts')).add();
         return shared.count;
       }`,
    );
    expect(await answerOf(index)).toBe(2);
    expect(files.map(({ isOfStart }) => isOfStart)).toEqual([true, true, false, false]);
  });

  it('loads one file for a late part, also where the source itself imports it late and where parts share what is no function', async () => {
    const shared = file('trouble.ts', `export class Trouble extends Error {}`);
    const table = file(
      'table.ts',
      `import { Trouble } from './trouble.ts';
       import { sign } from './sign.ts';
       export const read = () => { throw new Trouble(sign('no')); };`,
    );
    const sign = file('sign.ts', `export const sign = (text) => text + '!';`);
    file(
      'other.ts',
      `import { Trouble } from './trouble.ts'; import { sign } from './sign.ts';
      export const isTrouble = (error) => error instanceof Trouble && error.message === sign('no');`,
    );
    const { file: index, files } = await bundle(
      `export async function handler() {
         const { read } = await import('./table.ts');
         try { read(); } catch (error) { return (await import('./other.ts')).isTrouble(error); }
       }`,
      {},
      1_000,
      { start: [shared], table: [table, sign] },
    );
    expect(await answerOf(index)).toBe(true);
    const names = files.filter(({ isOfStart }) => !isOfStart).map(({ name }) => name.replace(/-\w+/, ''));
    expect(names.sort()).toEqual(['other.mjs', 'table.mjs']);
  });

  it.each(['export const limit = 3;', 'export class Words {}'])(
    'passes nothing on but functions: %s',
    async (text) => {
      const late = file('words.ts', text);
      const building = bundle(
        `import * as words from './words.ts'; export const handler = () => words;`,
        {},
        1_000,
        {
          words: [late],
        },
      );
      await expect(building).rejects.toThrow(/words\.ts exports (limit|Words), which is no function/);
    },
  );

  it('leaves nothing of an earlier bundle in its folder', async () => {
    file('one.ts', 'export const one = 1;');
    const { file: index } = await bundle(`export const handler = () => import('./one.ts');`);
    expect(readdirSync(dirname(index)).length).toBeGreaterThan(1);
    await bundle(`export const handler = () => 1;`);
    expect(readdirSync(dirname(index))).toEqual(['index.mjs']);
  });

  it('is refused and not written when it is too large, and the packages to blame are named', async () => {
    await expect(
      bundle(`import { z } from 'zod'; export const handler = z.string();`, {}, 20_000),
    ).rejects.toThrow(/bytes; at most 20000 may be\. Packages in it: zod \d+/);
    expect(existsSync(join(folder, 'dist'))).toBe(false);
  });

  it('is refused when the source does not build', async () => {
    await expect(bundle(`import './missing.ts';`)).rejects.toThrow('missing.ts');
  });
});
