import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

const copied = ['index.html', 'icon.svg'];

/**
 * Bundles the page's source in `root`: `studio.js`, `studio.css`, and files that are loaded when they are needed. In memory, and minified, so
 * that a clone serves what the package does. Only where the development dependencies are. Rejects with esbuild's words when the source does not compile.
 */
export async function bundleStudio(root: string): Promise<[name: string, bytes: Uint8Array][]> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['studio.tsx', 'studio.css'],
    bundle: true,
    splitting: true,
    format: 'esm',
    target: ['es2022', 'chrome110', 'firefox115', 'safari16.4'],
    minify: true,
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    chunkNames: '[name]-[hash]',
    outdir: join(root, 'out'),
    write: false,
    logLevel: 'silent',
  });
  const bundled = outputFiles.map(({ path, contents }) => [basename(path), contents] as const);
  const others = copied.map(async (name) => [name, await readFile(join(root, name))] as const);
  return [...bundled, ...(await Promise.all(others))].map(([name, bytes]) => [name, bytes]);
}
