import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

describe.each(globSync('examples/*.ts', { cwd: root }))('%s', (path) => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'example-test-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('runs from a clone without any key and answers', async () => {
    const env = { PATH: process.env['PATH'], WELLSPOKEN_STORE: 'memory:', LOG_LEVEL: 'error' };
    const { stdout } = await promisify(execFile)(process.execPath, [join(root, path)], { cwd: folder, env });
    const answers = stdout.split('\n').filter((line) => line !== '' && !line.startsWith('> '));
    expect(answers.length).toBeGreaterThan(1);
    expect(stdout).not.toMatch(/undefined|\[object/);
  });
});
