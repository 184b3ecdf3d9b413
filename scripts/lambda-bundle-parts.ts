import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';

/**
 * Files by the name of the part they make up; a part is loaded when the first of their functions is called. Only that called `start` is
 * there from the start: for what is small and several parts share, which would be a file more for each of them to load.
 */
export type LateParts = Readonly<Record<string, readonly string[]>>;

/** What names a part as an entry of the bundle; the entry of `start` is that of the bundle itself. */
export const partEntry = (name: string) => `part:${name}`;

/**
 * Keeps files out of what is loaded at a cold start without a word in the source: each is replaced by functions of the same names that load
 * its part, at once and once (Node 24 can `require` ES modules), and then pass the call on. Where the source itself imports lazily, that
 * is kept. Everything that comes late imports the start, which is there by then, so that esbuild puts all that the start needs into one
 * file, whoever else needs it: each further file takes 0.3 ms of a cold start.
 */
export function withLateParts({ start: shared = [], ...parts }: LateParts, entry: string): Plugin {
  const files = new Map(
    Object.entries(parts).flatMap(([part, paths]) => paths.map((path) => [path, part] as const)),
  );
  const start = `import ${JSON.stringify(partEntry('start'))};`;
  // The functions that stand for late ones as well, which parts use among themselves.
  const atStart = [...shared, ...files.keys()].map((path) => `import ${JSON.stringify(path)};`);
  return {
    name: 'with-late-parts',
    setup(bundler) {
      bundler.onResolve({ filter: /^part:/ }, ({ path }) => ({
        path: path.slice('part:'.length),
        namespace: 'part',
      }));
      bundler.onLoad({ filter: /^start$/, namespace: 'part' }, () => ({
        contents: [`export * from ${JSON.stringify(entry)};`, ...atStart].join('\n'),
        resolveDir: dirname(entry),
      }));
      bundler.onLoad({ filter: /.*/, namespace: 'part' }, async ({ path: part }) => {
        const lines = (parts[part] ?? []).map(async (path) => {
          const names = await functionsOf(path);
          return `export { ${names.join(', ')} } from ${JSON.stringify(`${path}?itself`)};`;
        });
        return { contents: [start, ...(await Promise.all(lines))].join('\n'), resolveDir: dirname(entry) };
      });
      bundler.onResolve({ filter: /\?itself$/ }, ({ path }) => ({
        path: path.slice(0, -'?itself'.length),
        suffix: '?itself',
      }));
      bundler.onLoad({ filter: /\.ts$/ }, async ({ path, suffix }) => {
        const part = files.get(path);
        if (part === undefined || suffix === '?itself') return undefined;
        const functions = (await functionsOf(path)).map(
          (name) => `export const ${name} = (...given) => load(${JSON.stringify(part)}).${name}(...given);`,
        );
        return {
          contents: [`import { load } from 'load-part';`, ...functions].join('\n'),
          loader: 'js',
          resolveDir: dirname(path),
        };
      });
      bundler.onResolve({ filter: /^load-part$/ }, ({ path }) => ({ path, namespace: 'load-part' }));
      bundler.onLoad({ filter: /.*/, namespace: 'load-part' }, () => ({
        contents: `let require;
          export function load(part) {
            require ??= process.getBuiltinModule('node:module').createRequire(import.meta.url);
            return require('./' + part + '.mjs');
          }`,
      }));

      bundler.onResolve({ filter: /^\.{1,2}\// }, async ({ path, kind, resolveDir, pluginData }) => {
        if (kind !== 'dynamic-import' || pluginData === 'resolved') return undefined;
        const found = await bundler.resolve(path, { kind, resolveDir, pluginData: 'resolved' });
        if (found.errors.length > 0) return undefined;
        // A part is a file already, without another one before it.
        const part = files.get(found.path);
        return part === undefined
          ? { path: found.path, namespace: 'late' }
          : { path: `./${part}.mjs`, external: true };
      });
      bundler.onLoad({ filter: /.*/, namespace: 'late' }, ({ path }) => ({
        contents: `${start} export * from ${JSON.stringify(path)};`,
        resolveDir: dirname(path),
      }));
    },
  };
}

/** The names of a module's exports. Throws for one that is no function, since nothing else can be passed on. */
export async function functionsOf(path: string): Promise<string[]> {
  const module = (await import(pathToFileURL(path).href)) as Readonly<Record<string, unknown>>;
  return Object.entries(module).map(([name, value]) => {
    if (typeof value === 'function' && !/^class\b/.test(value.toString())) return name;
    throw new Error(`${path} exports ${name}, which is no function: it cannot come late.`);
  });
}
