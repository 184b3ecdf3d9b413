import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { Secret } from '../secret.ts';
import { developmentSecret, identitySecret } from './development-secret.ts';

const folder = mkdtempSync(join(tmpdir(), 'wellspoken-secret-'));
afterAll(() => rmSync(folder, { recursive: true }));
let dataDir: string;
let folders = 0;
beforeEach(() => {
  dataDir = join(folder, `${(folders += 1)}`, 'data');
});

const refused = (message: RegExp) =>
  expect.objectContaining({ code: 'start/secret', message: expect.stringMatching(message) });

describe('the secret of a development machine', () => {
  it('is made once, random, and kept', () => {
    const made = developmentSecret(dataDir).reveal();
    expect(Buffer.from(made, 'base64')).toHaveLength(32);
    expect(developmentSecret(dataDir).reveal()).toBe(made);
    const elsewhere = join(folder, 'elsewhere');
    expect(developmentSecret(elsewhere).reveal()).not.toBe(made);
  });

  it('is for its owner alone, and leaves nothing beside it', () => {
    developmentSecret(dataDir);
    expect(readdirSync(dataDir)).toEqual(['secret']);
    expect((statSync(join(dataDir, 'secret')).mode & 0o777).toString(8)).toBe('600');
    expect((statSync(dataDir).mode & 0o777).toString(8)).toBe('700');
  });

  it('is one and the same for processes that start together', async () => {
    const module = JSON.stringify(new URL('development-secret.ts', import.meta.url).href);
    const code = `const { developmentSecret } = await import(${module});
      console.log(developmentSecret(${JSON.stringify(dataDir)}).reveal());`;
    const run = () => promisify(execFile)(process.execPath, ['--input-type=module', '-e', code]);
    const secrets = await Promise.all([run(), run(), run(), run()]);
    expect(new Set(secrets.map(({ stdout }) => stdout)).size).toBe(1);
  });

  it.each([
    ['empty', ''],
    ['cut short', 'c2hvcnQ='],
    ['something else', 'x'.repeat(10_000)],
  ])('is refused when its file is %s, without showing what it holds', (_, text) => {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(join(dataDir, 'secret'), text);
    expect(() => developmentSecret(dataDir)).toThrow(refused(/^(?!.*xxx).*delete it/));
  });

  it('is refused when the folder cannot be made', () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    expect(() => developmentSecret(file)).toThrow(refused(/set WELLSPOKEN_SECRET/));
  });
});

describe('the secret for pseudonyms', () => {
  const server = { production: false };

  it('is the one that was given, in production too', () => {
    const secret = new Secret('given');
    expect(identitySecret({ secret, store: 'memory:', server: { production: true } })).toBe(secret);
  });

  it('is missed in production, with the command that makes one, and nothing is written', () => {
    const store = `sqlite:${join(dataDir, 'x.db')}`;
    expect(() => identitySecret({ store, server: { production: true } })).toThrow(
      refused(/WELLSPOKEN_SECRET .*openssl rand -base64 32/),
    );
    expect(existsSync(dataDir)).toBe(false);
  });

  it('is kept beside the database on a development machine', () => {
    const made = identitySecret({ store: `sqlite:${join(dataDir, 'x.db')}`, server });
    expect(developmentSecret(dataDir).reveal()).toBe(made.reveal());
  });

  it('ends with the process for a store that does', () => {
    const made = identitySecret({ store: 'memory:', server });
    expect(identitySecret({ store: 'memory:', server }).reveal()).not.toBe(made.reveal());
  });
});
