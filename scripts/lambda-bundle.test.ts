import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildLambdaBundle } from './lambda-bundle.ts';

const modules = fileURLToPath(new URL('../node_modules', import.meta.url));

describe('the Lambda bundle', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lambda-bundle-test-'));
    symlinkSync(modules, join(folder, 'node_modules'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function bundle(source: string, config: unknown = {}, limitBytes = 200_000) {
    const entry = join(folder, 'lambda.ts');
    writeFileSync(entry, source);
    return buildLambdaBundle({ entry, outFolder: join(folder, 'dist'), config, limitBytes });
  }

  it('is one module that runs where no package is installed', async () => {
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
    expect(readFileSync(file, 'utf8')).not.toMatch(/\b(?:import|from)\s*["']node:/);
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
