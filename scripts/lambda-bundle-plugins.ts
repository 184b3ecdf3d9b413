import { resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import { functionsOf } from './lambda-bundle-parts.ts';

const source = resolve(import.meta.dirname, '../src');

/** Where the configuration is built in, nothing has YAML to read; code that asks for the parser all the same is told so. */
export const withoutYaml: Plugin = {
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
export const withCheckedSettings: Plugin = {
  name: 'with-checked-settings',
  setup(bundler) {
    bundler.onLoad({ filter: /[\\/]config[\\/]check-settings\.ts$/ }, () => ({
      contents: 'export const checkSettings = (settings) => ({ settings, problems: [] });',
      loader: 'js',
    }));
  },
};

const foreignStores: Readonly<Record<string, string>> = {
  'store/sqlite.ts': 'a Lambda function has no disk that lasts',
  'store/redis-address.ts': 'the Lambda bundle has no Redis client',
  'store/redis.ts': 'the Lambda bundle has no Redis client',
};

/** Stores that are for a service are refused as the function starts, and their clients, 200 kB of them, stay out. */
export const withoutForeignStores: Plugin = {
  name: 'without-foreign-stores',
  setup(bundler) {
    const reasons = new Map(
      Object.entries(foreignStores).map(([file, reason]) => [resolve(source, file), reason]),
    );
    bundler.onLoad({ filter: /[\\/]store[\\/][\w-]+\.ts$/ }, async ({ path }) => {
      const reason = reasons.get(path);
      if (reason === undefined) return undefined;
      const text = `WELLSPOKEN_STORE cannot be used: ${reason}. Use dynamodb://<table>?region=<region>, session: or memory:, or run the service.`;
      const refusals = (await functionsOf(path)).map((name) => `export const ${name} = refuse;`);
      return {
        contents: `import { WellspokenError } from '../errors.ts';
          const refuse = () => { throw new WellspokenError('start/store', ${JSON.stringify(text)}); };
          ${refusals.join('\n')}`,
        loader: 'js',
        resolveDir: resolve(source, 'store'),
      };
    });
  },
};

/**
 * Of what runs tools, only what these settings need: the client of MCP servers with what it brings is 330 kB. A program is
 * started nowhere, since a function is frozen between two requests and its child with it.
 */
export function withTools(tools: readonly { readonly mcp?: string | undefined }[]): Plugin {
  const hasServer = tools.some(({ mcp }) => mcp !== undefined);
  const noProgram = 'A Lambda function starts no program. Use mcp: and an address, or run the service.';
  const leftOut = new Map(
    [
      ['tools/mcp-program.ts', noProgram],
      ...(hasServer ? [] : [['tools/mcp-toolset.ts', noProgram]]),
      ...(tools.length > 0 ? [] : [['tools/check-input.ts', 'This bundle was made without tools.']]),
    ].map(([file = '', reason]) => [resolve(source, file), reason]),
  );
  return {
    name: 'with-tools',
    setup(bundler) {
      bundler.onLoad({ filter: /[\\/]tools[\\/][\w-]+\.ts$/ }, async ({ path }) => {
        const reason = leftOut.get(path);
        if (reason === undefined) return undefined;
        const refusals = (await functionsOf(path)).map((name) => `export const ${name} = refuse;`);
        return {
          contents: `import { WellspokenError } from '../errors.ts';
            const refuse = () => { throw new WellspokenError('think/tool-refused', ${JSON.stringify(reason)}); };
            ${refusals.join('\n')}`,
          loader: 'js',
          resolveDir: resolve(source, 'tools'),
        };
      });
    },
  };
}

/**
 * Node's own modules by `process.getBuiltinModule`, and of each only the exports that somebody imports: an `import` of one also reads all the
 * others, which loads what nobody asked for (`node:fs` its streams, `node:util` the error output) and takes 2 to 5 ms of a cold start.
 */
export const withBuiltinsAsNeeded: Plugin = {
  name: 'with-builtins-as-needed',
  setup(bundler) {
    bundler.onResolve({ filter: /^node:/ }, ({ path, kind }) => ({
      path,
      namespace: kind === 'require-call' ? 'required-builtin' : 'builtin',
      sideEffects: false,
    }));
    bundler.onLoad({ filter: /.*/, namespace: 'required-builtin' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule(${JSON.stringify(path)});`,
    }));
    bundler.onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => {
      const module = process.getBuiltinModule(path) as object;
      const names = Object.keys(module).filter((name) => name !== 'default');
      return {
        contents: [
          `const builtin = () => process.getBuiltinModule(${JSON.stringify(path)});`,
          'export default /* @__PURE__ */ builtin();',
          'const pick = (name) => builtin()[name];',
          ...names.map((name) => `export const ${name} = /* @__PURE__ */ pick(${JSON.stringify(name)});`),
        ].join('\n'),
      };
    });
  },
};

/**
 * Leaves out the words of languages that the skill does not speak: its locales are known when the bundle is made, and ten languages take
 * as much room as all the code. What speaks them falls back to English, as it does for any language without words.
 */
export function withLanguages(locales: readonly string[]): Plugin {
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
