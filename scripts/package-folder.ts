import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bundleStudio } from '../src/entry/studio/bundle.ts';
import { type PublishedManifest, publishedManifest, type SourceManifest } from './published-manifest.ts';

/** What a user of the package reads, or its commands do; a file that is not there is left out. */
const carried = [
  'README.md',
  'LICENSE',
  'SECURITY.md',
  'CHANGELOG.md',
  'docs',
  'assistant.yaml',
  'assistant.schema.json',
  'skill-package',
];

const shebang = '#!/usr/bin/env node\n';

/**
 * Builds the folder that is published, from the repository at `root`: JavaScript and declarations of `src` without its tests, the page of
 * `dev`, and a `package.json` whose exports point at them. Node strips no types below `node_modules`, so the source cannot be
 * published as it is. Throws with the compiler's words when the source does not compile. What was in the folder is gone.
 */
export async function buildPackageFolder(root: string, folder: string): Promise<PublishedManifest> {
  await rm(folder, { recursive: true, force: true });
  await compile(root, join(folder, 'lib'));
  const source: SourceManifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const manifest = publishedManifest(source);
  await writeFile(join(folder, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
  for (const path of carried.filter((path) => existsSync(join(root, path)))) {
    await cp(join(root, path), join(folder, path), { recursive: true });
  }
  if (existsSync(join(root, 'studio'))) await buildStudio(join(root, 'studio'), join(folder, 'studio'));
  for (const path of Object.values(manifest.bin)) {
    await makeExecutable(join(folder, path));
  }
  return manifest;
}

async function compile(root: string, outFolder: string): Promise<void> {
  const tsc = join(root, 'node_modules/.bin/tsc');
  const project = join(root, 'tsconfig.build.json');
  await promisify(execFile)(tsc, ['--project', project, '--outDir', outFolder]).catch(
    (error: { stdout?: string }) => {
      throw new Error(`The source does not compile:\n${error.stdout ?? ''}`, { cause: error });
    },
  );
}

async function buildStudio(source: string, folder: string): Promise<void> {
  await mkdir(folder);
  for (const [name, bytes] of await bundleStudio(source)) await writeFile(join(folder, name), bytes);
}

async function makeExecutable(file: string): Promise<void> {
  const code = await readFile(file, 'utf8');
  await writeFile(file, code.startsWith('#!') ? code : shebang + code);
  await chmod(file, 0o755);
}
