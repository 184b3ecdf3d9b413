import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { Secret } from '../secret.ts';
import { secretsOf } from './secrets.ts';

const [identity, data, earlier] = ['identity', 'data', 'earlier'].map((text) => new Secret(text)) as [
  Secret,
  Secret,
  Secret,
];
const server = { production: true };
const settings = { store: 'memory:', server };

describe('the secrets', () => {
  it('are one, where only one is set', () => {
    expect(secretsOf({ ...settings, secret: identity })).toEqual({
      identity,
      data: identity,
      previousData: [],
    });
  });

  it('are two with a data secret, and what the other sealed before still opens', () => {
    expect(secretsOf({ ...settings, secret: identity, dataSecret: data })).toEqual({
      identity,
      data,
      previousData: [identity],
    });
  });

  it('open with those before, also while there is no data secret yet', () => {
    const previousDataSecrets = [earlier, data];
    expect(secretsOf({ ...settings, secret: identity, previousDataSecrets }).previousData).toEqual([
      earlier,
      data,
    ]);
    const moved = { ...settings, secret: identity, dataSecret: data, previousDataSecrets: [earlier] };
    expect(secretsOf(moved).previousData).toEqual([earlier, identity]);
  });

  it('need one for the pseudonyms in production, whatever seals', () => {
    expect(() => secretsOf({ ...settings, dataSecret: data })).toThrow('WELLSPOKEN_SECRET is not set');
  });

  it('are kept beside a database where the database is, and nowhere else', () => {
    using folder = temporaryFolder();
    const config = { store: 'sqlite:data/kept.db', server: { production: false } };
    const made = secretsOf(config, folder.path);
    expect(made.data).toBe(made.identity);
    expect(readFileSync(join(folder.path, 'data/secret'), 'utf8').trim()).toBe(made.data.reveal());
    expect(secretsOf({ ...config, store: 'sqlite:kept.db' }, join(folder.path, 'data')).data.reveal()).toBe(
      made.data.reveal(),
    );
    expect(existsSync('secret')).toBe(false);
  });
});
