import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fakeClock } from '../testing/fake-clock.ts';
import { openStore } from './open-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'wellspoken-open-'));
afterAll(() => rmSync(folder, { recursive: true }));
const clock = fakeClock();
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
    ['dynamodb://conversations?region=eu-west-1', 'dynamodb: is not in this version'],
    ['redis://:hunter2@cache:6379', 'redis: is not in this version'],
    ['rediss://:hunter2@cache:6379', 'rediss: is not in this version'],
    ['session:', 'session: is not in this version'],
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
