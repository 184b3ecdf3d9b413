import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fakeClock } from '../testing/fake-clock.ts';
import { openStore } from './open-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'wellspoken-open-'));
afterAll(() => rmSync(folder, { recursive: true }));
const clock = fakeClock();
const aws = { credentials: () => Promise.reject(new Error('They were asked for.')) };
const key = { partition: 'p', name: 'n' };

describe('opening the store an address names', () => {
  it('opens a store in memory', async () => {
    const store = openStore('memory:', { clock });
    await store.put(key, 'x');
    expect((await store.get([key]))[0]?.value).toBe('x');
    await store.close();
  });

  it('opens a SQLite file relative to the given folder, or absolute', async () => {
    await openStore('sqlite:data/x.db', { clock, baseDir: folder }).close();
    expect(existsSync(join(folder, 'data', 'x.db'))).toBe(true);
    await openStore(`SQLITE:${join(folder, 'y.db')}`, { clock, baseDir: '/nowhere' }).close();
    expect(existsSync(join(folder, 'y.db'))).toBe(true);
  });

  it.each([
    'redis://:hunter2@cache:6379/2',
    'rediss://u:p%40@[::1]:7000?cluster=true',
    'dynamodb://wellspoken?region=eu-west-1',
  ])('names %j without connecting to it', async (url) => {
    const store = openStore(url, { clock, aws });
    await store.close();
    await expect(store.get([key])).rejects.toMatchObject({ code: 'recall/unavailable' });
  });

  it.each([
    ['dynamodb://', 'name of the table is missing'],
    ['dynamodb://my_table?zone=eu', 'only region and endpoint'],
    ['dynamodb://table?region=hunter2 x', 'not a region'],
    ['dynamodb://table?endpoint=hunter2', 'endpoint is not'],
    ['dynamodb://hunter2/x', 'the name of a table'],
    ['redis://', 'Write redis://host:6379'],
    ['redis://:hunter2@', 'Write redis://host:6379'],
    ['redis://:hunter2#x@cache', 'Write redis://host:6379'],
    ['rediss://:hunter2@cache/one', 'number of a database'],
    ['rediss://:hunter2@cache?tls=no', 'only cluster=true'],
    ['rediss://:hunter2@cache?cluster=hunter2', 'true or false'],
    ['rediss://:hunter2@cache/3?cluster=true', 'no numbered databases'],
    ['redis://:hunter2%@cache', 'must be written %25'],
    ['dynamodb://table', 'set AWS_REGION'],
    ['dynamodb://table?region=eu-west-1', 'has AWS credentials'],
    ['session:', 'only the direct Lambda'],
    ['mysql://root:hunter2@db', 'mysql: is not a kind of store'],
    ['data/wellspoken.db', 'does not start with a kind of store'],
    ['hunter2 : x', 'does not start with a kind of store'],
    ['', 'does not start with a kind of store'],
    [':', 'does not start with a kind of store'],
    ['sqlite:', 'file is missing'],
    ['sqlite::memory:', 'write memory:'],
    ['sqlite://data/x.db', 'without //'],
    ['sqlite:a\0b', 'not valid'],
    ['memory:x', 'nothing after the colon'],
  ])('refuses %j, telling what is allowed and no password', (url, reason) => {
    const opening = () => openStore(url, { clock });
    expect(opening).toThrow(expect.objectContaining({ code: 'start/store' }));
    expect(opening).toThrow(reason);
    expect(opening).toThrow('Allowed: sqlite:<file>');
    expect(opening).not.toThrow('hunter2');
  });
});
