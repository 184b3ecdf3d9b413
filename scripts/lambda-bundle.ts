import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { checkSettings } from '../src/config/check-settings.ts';
import { configError } from '../src/config/problem.ts';
import { type LateParts, partEntry, withLateParts } from './lambda-bundle-parts.ts';
import {
  withBuiltinsAsNeeded,
  withCheckedSettings,
  withLanguages,
  withoutForeignStores,
  withoutYaml,
  withTools,
} from './lambda-bundle-plugins.ts';
import { zip } from './zip.ts';

export interface LambdaBundleOptions {
  /** The module that exports `handler`. */
  readonly entry: string;
  /** Receives a folder of the bundle's name with `index.mjs`, and the same as a zip beside it. */
  readonly outFolder: string;
  /** `lambda` when left out. */
  readonly name?: string;
  /** What `assistant.yaml` says: it is checked now and built in, so that nothing is read, parsed or checked at a cold start. */
  readonly config: unknown;
  /** Most bytes that may be loaded at a cold start, which pays for every one of them. */
  readonly limitBytes: number;
  /** Source files that are loaded when they are first needed, by the name of the file they share. */
  readonly late?: LateParts;
}

export interface LambdaBundle {
  readonly file: string;
  readonly zipFile: string;
  /** Bytes that are loaded at a cold start. */
  readonly bytes: number;
  readonly zipBytes: number;
  /** All files of the bundle, those of the start first, then by size. */
  readonly files: readonly BundledFile[];
  /** Packages whose code is in the bundle, with the bytes each takes, largest first. */
  readonly packages: readonly { readonly name: string; readonly bytes: number }[];
}

export interface BundledFile {
  readonly name: string;
  readonly bytes: number;
  /** Whether every cold start loads it. */
  readonly isOfStart: boolean;
}

/**
 * Makes the folder and the zip that AWS Lambda runs on Node 24: minified ES modules, with the configuration built in. `index.mjs` and what it
 * imports are loaded at a cold start, the other files when they are needed.
 * Throws `start/config` for settings that cannot be used, and when the entry does not build, or when its start is over `limitBytes`; nothing
 * is written then.
 */
export async function buildLambdaBundle(options: LambdaBundleOptions): Promise<LambdaBundle> {
  const { entry, outFolder, name = 'lambda', late = {}, limitBytes } = options;
  const { settings, problems } = checkSettings(options.config);
  if (settings === undefined) throw configError(problems);
  const { start: _ofStart, ...parts } = late;
  const folder = join(outFolder, name);
  const { outputFiles, metafile } = await build({
    entryPoints: [
      { in: partEntry('start'), out: 'index' },
      ...Object.keys(parts).map((part) => ({ in: partEntry(part), out: part })),
    ],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    minify: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    // Phrases in Hindi or Japanese as they are, not as escapes of twice the size.
    charset: 'utf8',
    define: { WELLSPOKEN_BUNDLED_CONFIG: JSON.stringify(settings) },
    plugins: [
      withLateParts(late, entry),
      withoutYaml,
      withCheckedSettings,
      withoutForeignStores,
      withTools(settings.tools),
      withBuiltinsAsNeeded,
      withLanguages(settings.languages),
    ],
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const files = filesOf(metafile);
  const bytes = files.reduce((sum, file) => sum + (file.isOfStart ? file.bytes : 0), 0);
  const packages = packagesIn(metafile);
  if (bytes > limitBytes) {
    const heaviest = packages.map(({ name, bytes }) => `${name} ${bytes}`).join(', ');
    throw new Error(
      `The Lambda bundle starts with ${bytes} bytes; at most ${limitBytes} may be. Packages in it: ${heaviest || 'none'}.`,
    );
  }
  const archive = zip(outputFiles.map(({ path, contents }) => ({ path: basename(path), bytes: contents })));
  const zipFile = `${folder}.zip`;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const { path, contents } of outputFiles) await writeFile(path, contents);
  await writeFile(zipFile, archive);
  return { file: join(folder, 'index.mjs'), zipFile, bytes, zipBytes: archive.length, files, packages };
}

function filesOf({ outputs }: Metafile): BundledFile[] {
  const ofStart = new Set<string>();
  const visit = (path: string) => {
    if (ofStart.has(path)) return;
    ofStart.add(path);
    for (const { path: imported, kind } of outputs[path]?.imports ?? []) {
      if (kind === 'import-statement') visit(imported);
    }
  };
  visit(Object.keys(outputs).find((path) => basename(path) === 'index.mjs') ?? '');
  return Object.entries(outputs)
    .map(([path, { bytes }]) => ({ name: basename(path), bytes, isOfStart: ofStart.has(path) }))
    .sort((one, other) => Number(other.isOfStart) - Number(one.isOfStart) || other.bytes - one.bytes);
}

function packagesIn({ outputs }: Metafile): LambdaBundle['packages'] {
  const sizes = new Map<string, number>();
  for (const [path, { bytesInOutput }] of Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs),
  )) {
    const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
    if (name !== undefined && bytesInOutput > 0) {
      sizes.set(name, (sizes.get(name) ?? 0) + bytesInOutput);
    }
  }
  return [...sizes].map(([name, bytes]) => ({ name, bytes })).sort((one, other) => other.bytes - one.bytes);
}
