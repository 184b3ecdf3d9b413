import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The page's files by name. */
export type StudioAssets = ReadonlyMap<string, { readonly type: string; readonly bytes: Uint8Array }>;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Beside `src` in a clone, where it is source, and beside `lib` in the published package, where it is built. */
const folder = fileURLToPath(new URL('../../../studio/', import.meta.url));

/** How the page can be had here: built already, by bundling its source, or not at all. */
export function studioSource(root: string = folder): 'built' | 'source' | undefined {
  if (existsSync(join(root, 'studio.js'))) return 'built';
  if (!existsSync(join(root, 'studio.tsx'))) return undefined;
  try {
    for (const name of ['esbuild', 'preact', 'uplot']) import.meta.resolve(name);
    return 'source';
  } catch {
    return undefined;
  }
}

/** Reads or bundles the page's files. Rejects when its source does not compile. */
export async function loadStudioAssets(root: string = folder): Promise<StudioAssets> {
  if (studioSource(root) === 'built') return readAssets(root);
  const { bundleStudio } = await import('./bundle.ts');
  return withTypes(await bundleStudio(root));
}

async function readAssets(root: string): Promise<StudioAssets> {
  const names = await readdir(root);
  return withTypes(
    await Promise.all(names.map(async (name) => [name, await readFile(join(root, name))] as const)),
  );
}

function withTypes(files: Iterable<readonly [string, Uint8Array]>): StudioAssets {
  return new Map(
    [...files].flatMap(([name, bytes]) => {
      const type = types[extname(name)];
      return type === undefined ? [] : [[name, { type, bytes }] as const];
    }),
  );
}
