import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from './repository.ts';

const folder = mkdtempSync(join(tmpdir(), 'wellspoken-synth-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Manifest {
  readonly files: Readonly<Record<string, { readonly source: { readonly path: string } }>>;
}

/** The exports that the functions of a stack are called by, with the file that holds them. */
function handlersOf(stack: string): { exportName: string; file: string }[] {
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown;
  const { Resources } = read(`${stack}.template.json`) as {
    Resources: Record<string, { Type: string; Properties: { Handler: string; Code: { S3Key: string } } }>;
  };
  const { files } = read(`${stack}.assets.json`) as Manifest;
  return Object.values(Resources)
    .filter(({ Type }) => Type === 'AWS::Lambda::Function')
    .map(({ Properties: { Handler, Code } }) => ({
      exportName: Handler.replace('index.', ''),
      file: join(folder, files[Code.S3Key.replace('.zip', '')]?.source.path ?? '', 'index.mjs'),
    }));
}

describe('npm run synth', () => {
  beforeAll(async () => {
    // Nobody signed in, and no network but what the bundle needs, which is none.
    const { PATH = '' } = process.env;
    const env = { PATH, HOME: folder, AWS_EC2_METADATA_DISABLED: 'true', CI: 'true' };
    const words = ['run', '-s', 'synth', '--', '--output', folder, '-c', 'forwarder=true'];
    await promisify(execFile)('npm', words, { cwd: join(root, 'infra'), env });
  });

  it('makes both shapes without an account, with functions that have what they are called by', async () => {
    const handlers = [...handlersOf('WellspokenLambda'), ...handlersOf('WellspokenService')];
    expect(handlers.map(({ exportName }) => exportName)).toEqual(['handler', 'forwarder']);
    for (const { exportName, file } of handlers) {
      const functions = (await import(pathToFileURL(file).href)) as Record<string, unknown>;
      expect(functions[exportName], exportName).toBeTypeOf('function');
    }
  });
});
