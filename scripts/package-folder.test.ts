import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkPackage } from './check-package.ts';
import { buildPackageFolder } from './package-folder.ts';

const repository = fileURLToPath(new URL('..', import.meta.url));
const modules = join(repository, 'node_modules');

/** A repository in small, with our own compiler settings, so that the test is quick and does not depend on what `src` holds. */
const files = {
  'package.json': JSON.stringify({
    name: 'in-small',
    version: '1.0.0',
    type: 'module',
    exports: { '.': './src/index.ts', './sub': './src/sub/index.ts', './package.json': './package.json' },
    bin: { 'in-small': './src/main.ts' },
    scripts: { postinstall: 'exit 1' },
    dependencies: { yaml: '*' },
    devDependencies: { 'ask-sdk-model': '*' },
  }),
  'README.md': '# In small',
  'src/index.ts': `export { half } from './sub/index.ts';\nexport const later = async () => (await import('./sub/index.ts')).half(4);\n`,
  'src/sub/index.ts': `import { parse } from 'yaml';\nexport const half = (n: number): number => Number(parse(String(n))) / 2;\n`,
  'src/sub/half.test.ts': `throw new Error('tests are not published');\n`,
  'src/main.ts': `import { later } from './index.ts';\nconsole.log(await later());\n`,
};

describe('the package folder', () => {
  let root: string;
  let folder: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'package-folder-test-'));
    folder = join(root, 'dist/package');
    Object.entries(files).forEach(([path, text]) => write(path, text));
    ['tsconfig.json', 'tsconfig.build.json'].forEach((file) =>
      cpSync(join(repository, file), join(root, file)),
    );
    symlinkSync(modules, join(root, 'node_modules'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  function write(path: string, text: string) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }

  it('holds JavaScript and declarations without tests, and a command that runs', async () => {
    await buildPackageFolder(root, folder);
    expect(existsSync(join(folder, 'lib/sub/index.d.ts'))).toBe(true);
    expect(existsSync(join(folder, 'lib/sub/half.test.js'))).toBe(false);
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe('# In small');
    const command = join(folder, 'lib/main.js');
    expect(readFileSync(command, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n(?!#!)/);
    expect(statSync(command).mode & 0o111).toBe(0o111);
    expect(spawnSync(process.execPath, [command], { encoding: 'utf8' }).stdout).toBe('2\n');
  });

  it('can be packed, installed and imported by its names', async () => {
    await buildPackageFolder(root, folder);
    const { imports, tarballBytes } = await checkPackage(folder, modules);
    expect(imports).toEqual(['in-small', 'in-small/sub']);
    expect(tarballBytes).toBeGreaterThan(300);
  });

  it('keeps nothing of an earlier build', async () => {
    write('dist/package/lib/old.js', '');
    await buildPackageFolder(root, folder);
    expect(existsSync(join(folder, 'lib/old.js'))).toBe(false);
  });

  it('is refused with the words of the compiler when the source has an error', async () => {
    write('src/index.ts', `export const half: string = 4;\n`);
    await expect(buildPackageFolder(root, folder)).rejects.toThrow(/src\/index\.ts.+TS2322/);
  });

  it('fails the check when it imports what only development installs', async () => {
    write(
      'src/sub/index.ts',
      `import { SaxesParser } from 'saxes';\nexport const half = (n: number) => n / SaxesParser.length;\n`,
    );
    await buildPackageFolder(root, folder);
    await expect(checkPackage(folder, modules)).rejects.toThrow(/Cannot find package 'saxes'/);
  });

  it('fails the check when its declarations name what only development installs', async () => {
    write(
      'src/sub/index.ts',
      `import type { Response } from 'ask-sdk-model';\nexport const half = (n: number, _: Response | 0 = 0) => n / 2;\n`,
    );
    await buildPackageFolder(root, folder);
    await expect(checkPackage(folder, modules)).rejects.toThrow(/TS2307.+ask-sdk-model/);
  });
});
