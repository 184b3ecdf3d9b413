import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { checkSettings } from '../src/config/check-settings.ts';
import { configError } from '../src/config/problem.ts';
import { zip } from './zip.ts';

export interface LambdaBundleOptions {
  /** The module that exports `handler`. */
  readonly entry: string;
  /** Receives `lambda/index.mjs` and `lambda.zip`. */
  readonly outFolder: string;
  /** What `assistant.yaml` says: it is checked now and built in, so that nothing is read, parsed or checked at a cold start. */
  readonly config: unknown;
  /** Largest `index.mjs` in bytes; a cold start pays for every one of them. */
  readonly limitBytes: number;
}

export interface LambdaBundle {
  readonly file: string;
  readonly zipFile: string;
  readonly bytes: number;
  readonly zipBytes: number;
  /** Packages whose code is in the bundle, with the bytes each takes, largest first. */
  readonly packages: readonly { readonly name: string; readonly bytes: number }[];
}

/** Where the configuration is built in, nothing has YAML to read; code that asks for the parser all the same is told so. */
const withoutYaml: Plugin = {
  name: 'without-yaml',
  setup(bundler) {
    bundler.onResolve({ filter: /^yaml$/ }, ({ path }) => ({ path, namespace: 'left-out' }));
    bundler.onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({
      // As CommonJS, whose exports nobody can know in advance, so that importing any name from it builds.
      contents: `module.exports = {}; throw new Error('This bundle carries its configuration and no YAML parser: change assistant.yaml and bundle again.');`,
    }));
  },
};

/** Settings that were checked when the bundle was made need no schema library to be checked again, which is a quarter of its size. */
const withCheckedSettings: Plugin = {
  name: 'with-checked-settings',
  setup(bundler) {
    bundler.onLoad({ filter: /[\\/]config[\\/]check-settings\.ts$/ }, () => ({
      contents: 'export const checkSettings = (settings) => ({ settings, problems: [] });',
      loader: 'js',
    }));
  },
};

/**
 * Node's own modules by `process.getBuiltinModule`: an `import` of one also reads every export that it has, which loads what nobody
 * asked for (`node:fs` its streams) and takes 2 ms of a cold start.
 */
const withBuiltinsAsNeeded: Plugin = {
  name: 'with-builtins-as-needed',
  setup(bundler) {
    bundler.onResolve({ filter: /^node:/ }, ({ path }) => ({ path, namespace: 'builtin' }));
    bundler.onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule(${JSON.stringify(path)});`,
    }));
  },
};

/**
 * Leaves out the words of languages that the skill does not speak: its locales are known when the bundle is made, and ten languages take
 * as much room as all the code. What speaks them falls back to English, as it does for any language without words.
 */
function withLanguages(locales: readonly string[]): Plugin {
  const spoken = new Set(['en', ...locales.map((locale) => locale.slice(0, 2))]);
  return {
    name: 'with-languages',
    setup(bundler) {
      const words = /[\\/](?:phrases|rules|commands|language)[\\/]([a-z]{2})\.ts$/;
      bundler.onLoad({ filter: words }, ({ path }) => {
        const language = words.exec(path)?.[1] ?? '';
        if (spoken.has(language)) return undefined;
        return { contents: `export const ${language} = undefined;`, loader: 'js' };
      });
    },
  };
}

/**
 * Makes the file and the zip that AWS Lambda runs on Node 24: one ES module, minified, with the configuration built in.
 * Throws `start/config` for settings that cannot be used, and when the entry does not build, or when the result is over `limitBytes`; nothing is written then.
 */
export async function buildLambdaBundle(options: LambdaBundleOptions): Promise<LambdaBundle> {
  const { settings, problems } = checkSettings(options.config);
  if (settings === undefined) throw configError(problems);
  const { outputFiles, metafile } = await build({
    entryPoints: [options.entry],
    outfile: join(options.outFolder, 'lambda/index.mjs'),
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    // Phrases in Hindi or Japanese as they are, not as escapes of twice the size.
    charset: 'utf8',
    define: { WELLSPOKEN_BUNDLED_CONFIG: JSON.stringify(settings) },
    plugins: [withoutYaml, withCheckedSettings, withBuiltinsAsNeeded, withLanguages(settings.languages)],
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const [output] = outputFiles;
  if (output === undefined) {
    throw new Error(`${options.entry} gave no output.`);
  }
  const packages = packagesIn(Object.values(metafile.outputs)[0]?.inputs ?? {});
  if (output.contents.length > options.limitBytes) {
    const heaviest = packages.map(({ name, bytes }) => `${name} ${bytes}`).join(', ');
    throw new Error(
      `The Lambda bundle is ${output.contents.length} bytes; at most ${options.limitBytes} may be. ` +
        `Packages in it: ${heaviest || 'none'}.`,
    );
  }
  const archive = zip([{ path: 'index.mjs', bytes: output.contents }]);
  const zipFile = join(options.outFolder, 'lambda.zip');
  await mkdir(join(options.outFolder, 'lambda'), { recursive: true });
  await writeFile(output.path, output.contents);
  await writeFile(zipFile, archive);
  return { file: output.path, zipFile, bytes: output.contents.length, zipBytes: archive.length, packages };
}

function packagesIn(inputs: Record<string, { bytesInOutput: number }>): LambdaBundle['packages'] {
  const sizes = new Map<string, number>();
  for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
    const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
    if (name !== undefined && bytesInOutput > 0) {
      sizes.set(name, (sizes.get(name) ?? 0) + bytesInOutput);
    }
  }
  return [...sizes].map(([name, bytes]) => ({ name, bytes })).sort((one, other) => other.bytes - one.bytes);
}
