import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = resolve(import.meta.dirname, '../src');
const studio = resolve(import.meta.dirname, '../studio');

/** Who may import whom. A room may always import itself, `clock.ts`, `errors.ts` and `secret.ts`; a file path allows that file only. */
const mayImport: Record<string, readonly string[]> = {
  speech: [],
  resilience: [],
  aws: [],
  config: ['aws'],
  privacy: ['config/config.ts', 'store/store.ts', 'store/keyring.ts', 'store/sealed-text.ts'],
  safety: ['speech', 'store/store.ts'],
  tools: [
    'config/config.ts',
    'config/tool-address.ts',
    'config/tool-settings.ts',
    'model/estimate-tokens.ts',
    'speech/language.ts',
  ],
  observe: [
    'config/config.ts',
    'model/model.ts',
    'privacy/redact/redact.ts',
    'resilience/within.ts',
    'speech',
    'turn/events.ts',
    'turn/request.ts',
  ],
  store: ['aws', 'resilience'],
  model: ['aws', 'config/config.ts', 'resilience', 'speech/cues.ts', 'store/store.ts'],
  ledger: ['config/config.ts', 'model', 'speech/cues.ts', 'store/store.ts'],
  memory: [
    'store/store.ts',
    'turn/request.ts',
    'privacy/discretion.ts',
    'privacy/vault.ts',
    'model/model.ts',
    'model/estimate-tokens.ts',
    'safety/fence.ts',
  ],
  turn: [
    'speech',
    'privacy',
    'safety',
    'resilience',
    // Ports, and the reading of our own {speech, card} answer, which knows no vendor.
    'model/model.ts',
    'model/tools.ts',
    'model/router.ts',
    'model/answer.ts',
    'model/token-estimator.ts',
    'memory/memory.ts',
    'memory/settings.ts',
    'memory/summary.ts',
    'ledger/ledger.ts',
    'ledger/answer-cache.ts',
    'tools/tool.ts',
    'tools/tell-model.ts',
  ],
  alexa: ['speech', 'turn/events.ts', 'turn/request.ts', 'turn/intention.ts'],
  testing: ['store', 'model/model.ts', 'speech', 'alexa/carriers.ts', 'turn/events.ts'],
  entry: ['*'],
};

/** Where packages of a vendor or a platform may appear. Types (`import type`) bind nothing and may appear anywhere. */
const packagesAllowed: Record<string, readonly string[]> = {
  'eventsource-parser': ['model/sse.ts'],
  undici: ['model/undici-transport.ts'],
  yaml: ['config'],
  'zod/mini': ['config', 'entry'],
  hono: ['entry'],
  'hono/secure-headers': ['entry'],
  'hono/streaming': ['entry'],
  '@hono/node-server': ['entry'],
  'node:sqlite': ['store'],
  // Where a clone's page is made; loaded then, and not there in the published package.
  esbuild: ['entry/studio/bundle.ts'],
  ioredis: ['store/redis-connection.ts'],
  'prom-client': ['observe'],
  '@opentelemetry/api': ['observe'],
  '@opentelemetry/resources': ['observe'],
  '@opentelemetry/sdk-trace': ['observe'],
  '@opentelemetry/exporter-trace-otlp-http': ['observe'],
  '@modelcontextprotocol/sdk/client/index.js': ['tools/mcp-session.ts'],
  '@modelcontextprotocol/sdk/client/streamableHttp.js': ['tools/mcp-transport.ts'],
  '@modelcontextprotocol/sdk/client/stdio.js': ['tools/mcp-program.ts'],
  '@modelcontextprotocol/sdk/types.js': [
    'tools/mcp-session.ts',
    'tools/mcp-toolset.ts',
    'tools/mcp-failure.ts',
  ],
  // The validator that comes with it, for webhooks as well.
  '@modelcontextprotocol/sdk/validation/ajv': ['tools/check-input.ts'],
  vitest: ['store/contract'],
};

/** Composition happens here and nowhere else. */
const rootFiles: Record<string, readonly string[]> = {
  'assistant.ts': ['*'],
  'storage.ts': ['*'],
  'index.ts': ['*'],
  'clock.ts': [],
  'errors.ts': [],
  'secret.ts': [],
};

interface Import {
  readonly from: string;
  readonly to: string;
  readonly isType: boolean;
}

const imports: Import[] = sourceFiles(src).flatMap((file) => {
  const text = readFileSync(file, 'utf8');
  const found = [
    ...text.matchAll(/^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\s+from\s+)?['"]([^'"]+)['"]/gm),
    ...text.matchAll(/\b()(?:import|getBuiltinModule)\(\s*['"]([^'"]+)['"]\s*\)/g),
  ];
  return found.map(([, type, specifier = '']) => ({
    from: relative(src, file),
    to: specifier.startsWith('.') ? relative(src, join(dirname(file), specifier)) : specifier,
    isType: type !== undefined && type !== '',
  }));
});

describe('the import table', () => {
  it('reads the imports of every source file', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(imports).toContainEqual({ from: 'turn/turn.ts', to: 'turn/answer.ts', isType: false });
  });

  it('lets a room import only the rooms it may know', () => {
    const breaches = imports
      .filter(({ to }) => to.includes('.ts'))
      .filter(({ from, to }) => !isAllowed(from, to));
    expect(breaches).toEqual([]);
  });

  it('keeps each package in the adapter that carries its name', () => {
    const external = imports.filter(({ to, isType }) => !to.endsWith('.ts') && !isType);
    const breaches = external.filter(({ from, to }) => {
      const rooms = packagesAllowed[to];
      if (rooms === undefined) return !to.startsWith('node:');
      return !rooms.some((room) => from === room || from.startsWith(`${room}/`));
    });
    expect(breaches).toEqual([]);
  });

  it('keeps Node itself out of the story and the speech', () => {
    const pure = imports.filter(({ from }) => /^(turn|speech|resilience)\//.test(from));
    expect(pure.filter(({ to }) => to.startsWith('node:'))).toEqual([]);
  });

  it('reads the environment in config and in no other room', () => {
    const readers = sourceFiles(src).filter((file) => /\bprocess\.env\b/.test(readFileSync(file, 'utf8')));
    expect(readers.map((file) => relative(src, file).split('/')[0])).toEqual(readers.map(() => 'config'));
  });

  it('tells time through the clock in the rooms that take one', () => {
    const timed = sourceFiles(src).filter((file) =>
      /^(turn|memory|ledger|resilience|speech|tools)\//.test(relative(src, file)),
    );
    const offenders = timed.filter((file) =>
      /\bDate\.now\(|\bsetTimeout\(|\bperformance\.now\(|\bnew Date\(\)/.test(readFileSync(file, 'utf8')),
    );
    expect(offenders).toEqual([]);
  });
});

describe('the studio', () => {
  const files = sourceFiles(studio);
  const found = files.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const named = text.matchAll(
      /^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\s+from\s+)?['"]([^'"]+)['"]/gm,
    );
    const lazy = text.matchAll(/\b()import\(\s*['"]([^'"]+)['"]\s*\)/g);
    return [...named, ...lazy].map(([, type, to = '']) => ({
      file: relative(studio, file),
      to,
      isType: type?.trim() === 'type',
    }));
  });

  it('is read', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(found.some(({ to }) => to.endsWith('/src/entry/studio/wire.ts'))).toBe(true);
  });

  it('knows the service by types alone, and brings no package to the browser but the two it is made of', () => {
    const ofService = found.filter(({ to, isType }) => to.includes('../src/') && !isType);
    const packages = found.filter(({ to, isType }) => !to.startsWith('.') && !isType).map(({ to }) => to);
    expect(ofService).toEqual([]);
    expect([...new Set(packages)].sort()).toEqual(['preact', 'preact/hooks', 'uplot']);
  });

  it('never takes text for markup', () => {
    const takers = files.filter((file) =>
      /innerHTML|insertAdjacentHTML|document\.write|\beval\(/.test(readFileSync(file, 'utf8')),
    );
    expect(takers).toEqual([]);
  });
});

describe('the shape of a file', () => {
  const all = [...sourceFiles(src), ...sourceFiles(studio)];

  it('has no default export', () => {
    expect(all.filter((file) => /^export default/m.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('stays below 300 lines', () => {
    const long = all.filter((file) => readFileSync(file, 'utf8').split('\n').length > 300);
    expect(long.map((file) => relative(src, file))).toEqual([]);
  });
});

function isAllowed(from: string, to: string): boolean {
  const [room = ''] = from.split('/');
  const allowed = from.includes('/') ? mayImport[room] : rootFiles[from];
  if (allowed === undefined) return false;
  if (allowed.includes('*') || ['clock.ts', 'errors.ts', 'secret.ts'].includes(to)) return true;
  return to.startsWith(`${room}/`) || allowed.some((target) => to === target || to.startsWith(`${target}/`));
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.test.ts'))
    .map((name) => join(folder, name));
}
