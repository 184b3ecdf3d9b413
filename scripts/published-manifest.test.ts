import { describe, expect, it } from 'vitest';
import { publishedManifest } from './published-manifest.ts';

const source = {
  name: 'wellspoken',
  version: '0.1.0',
  type: 'module',
  engines: { node: '>=24' },
  private: true,
  exports: { '.': './src/index.ts', './alexa': './src/alexa/index.ts', './package.json': './package.json' },
  bin: { wellspoken: './src/entry/cli/main.ts' },
  scripts: { test: 'vitest' },
  dependencies: { yaml: '2.9.1' },
  devDependencies: { vitest: '5.1.1' },
  allowScripts: { esbuild: true },
};

describe('the published manifest', () => {
  it('points every subpath at its JavaScript and its declarations', () => {
    expect(publishedManifest(source).exports).toEqual({
      '.': { types: './lib/index.d.ts', default: './lib/index.js' },
      './alexa': { types: './lib/alexa/index.d.ts', default: './lib/alexa/index.js' },
      './package.json': './package.json',
    });
  });

  it('puts the types first, as TypeScript takes the first condition that matches', () => {
    expect(Object.keys(publishedManifest(source).exports['.'] ?? {})).toEqual(['types', 'default']);
  });

  it('points the command at its JavaScript', () => {
    expect(publishedManifest(source).bin).toEqual({ wellspoken: './lib/entry/cli/main.js' });
  });

  it('keeps what a user needs and drops what only development does', () => {
    expect(Object.keys(publishedManifest(source)).sort()).toEqual(
      ['bin', 'dependencies', 'engines', 'exports', 'name', 'type', 'version'].sort(),
    );
  });

  it('leaves the manifest it was given as it was', () => {
    const before = structuredClone(source);
    publishedManifest(source);
    expect(source).toEqual(before);
  });
});
