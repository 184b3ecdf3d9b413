import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { zip } from './zip.ts';

const text = (value: string) => new TextEncoder().encode(value);
const hasUnzip = spawnSync('unzip', ['-v']).status === 0;

describe('a zip', () => {
  it('holds the bytes of a file right after its name, deflated', () => {
    const bytes = Buffer.from(zip([{ path: 'a.txt', bytes: text('hello') }]));
    expect(bytes.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
    expect(bytes.subarray(30, 35).toString()).toBe('a.txt');
    const length = bytes.readUInt32LE(18);
    expect(inflateRawSync(bytes.subarray(35, 35 + length)).toString()).toBe('hello');
  });

  it('is the same for the same input', () => {
    const entries = [{ path: 'a.txt', bytes: text('hello') }];
    expect(zip(entries)).toEqual(zip(entries));
  });

  it('may be empty', () => {
    expect(zip([])).toHaveLength(22);
  });
});

// Not every machine has unzip; where it is missing, the bytes above are all that can be said.
describe.runIf(hasUnzip)('unzip', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'zip-test-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('finds no fault and gets every file back, whatever its name, size and content', () => {
    const noise = Uint8Array.from({ length: 70_000 }, (_, index) => (index * index * 31) >> 3);
    const entries = [
      { path: 'index.mjs', bytes: text('export const handler = 1;\n') },
      { path: 'folder/empty.txt', bytes: new Uint8Array() },
      { path: 'grüße-日本.txt', bytes: text('é'.repeat(10_000)) },
      { path: 'noise.bin', bytes: noise },
    ];
    const file = join(folder, 'test.zip');
    writeFileSync(file, zip(entries));

    const tested = spawnSync('unzip', ['-t', file], { encoding: 'utf8' });
    expect(tested.stdout).toContain('No errors detected');
    expect(tested.status).toBe(0);
    for (const { path, bytes } of entries) {
      const { stdout } = spawnSync('unzip', ['-p', file, path]);
      expect(Buffer.compare(stdout, bytes)).toBe(0);
    }
  });

  it('unpacks files that everybody may read', () => {
    const file = join(folder, 'test.zip');
    writeFileSync(file, zip([{ path: 'index.mjs', bytes: text('x') }]));
    expect(spawnSync('unzip', [file, '-d', folder]).status).toBe(0);
    expect(statSync(join(folder, 'index.mjs')).mode & 0o777).toBe(0o644);
    expect(readFileSync(join(folder, 'index.mjs'), 'utf8')).toBe('x');
  });

  it('notices a damaged file', () => {
    const bytes = Buffer.from(zip([{ path: 'a.txt', bytes: text('hello hello hello') }]));
    bytes[36] = (bytes[36] ?? 0) ^ 0xff;
    const file = join(folder, 'test.zip');
    writeFileSync(file, bytes);
    expect(spawnSync('unzip', ['-t', file]).status).not.toBe(0);
  });
});
