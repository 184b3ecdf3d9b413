import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { systemClock } from '../clock.ts';
import { fakeClock } from '../testing/fake-clock.ts';
import { storeContract } from './contract.ts';
import { sqliteFailure } from './sqlite-failure.ts';
import { createSqliteStore } from './sqlite.ts';
import type { Store } from './store.ts';

const folder = mkdtempSync(join(tmpdir(), 'wellspoken-sqlite-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
const newFile = () => join(folder, `${(files += 1)}.db`);

storeContract('the SQLite store', async () => {
  const clock = fakeClock();
  const file = newFile();
  return {
    store: createSqliteStore({ file, clock }),
    clock,
    reopen: async () => createSqliteStore({ file, clock }),
  };
});

/** Runs `body` in a process of its own, where `store` is one on `file`; `lines` are what it printed so far. */
function otherProcess(file: string, body: string, fileBlocks?: number) {
  const code = `
    const { createSqliteStore } = await import(${JSON.stringify(new URL('sqlite.ts', import.meta.url).href)});
    const clock = { now: () => Date.now() };
    const store = createSqliteStore({ file: ${JSON.stringify(file)}, clock });
    ${body}`;
  const run = [process.execPath, '--input-type=module', '-e', code];
  const limited = ['sh', '-c', `ulimit -f ${fileBlocks}; exec "$@"`, 'sh', ...run];
  const [program = '', ...args] = fileBlocks === undefined ? run : limited;
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  return { child, lines: () => text.split('\n').slice(0, -1) };
}

describe('a SQLite file', () => {
  it('holds every write that returned when its process is killed in the middle of writing', async () => {
    const file = newFile();
    const { child, lines } = otherProcess(
      file,
      `const { writeSync } = await import('node:fs');
       for (let i = 1; ; i += 1) {
         await store.put({ partition: 'p', name: 'n' + i }, 'v'.repeat(2_000));
         await store.add({ partition: 'p', name: 'count' }, { n: 1 });
         writeSync(1, i + '\\n');
       }`,
    );
    while (lines().length < 50) await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'close');
    const confirmed = lines().length;

    const store = createSqliteStore({ file, clock: systemClock });
    const keys = Array.from({ length: confirmed }, (_, i) => ({ partition: 'p', name: `n${i + 1}` }));
    const items = await store.get(keys);
    expect(items.filter((item) => item?.value.length === 2_000)).toHaveLength(confirmed);
    const [count] = await store.get([{ partition: 'p', name: 'count' }]);
    expect(JSON.parse(count?.value ?? '{}').n).toBeGreaterThanOrEqual(confirmed);
    expect(await store.put({ partition: 'p', name: 'after' }, 'alive')).toBeGreaterThan(0);
    await store.close();
  });

  it('is shared by processes that make it at the same moment: counters add up, one conditional write wins', async () => {
    const file = newFile();
    const body = `
      const won = await store.put({ partition: 'p', name: 'lock' }, 'x', { when: 'absent' });
      for (let i = 0; i < 200; i += 1) await store.add({ partition: 'p', name: 'count' }, { n: 1 });
      await store.close();
      console.log(won === undefined ? 'lost' : 'won');`;
    const processes = [1, 2, 3].map(() => otherProcess(file, body));
    await Promise.all(processes.map(({ child }) => once(child, 'close')));
    expect(processes.flatMap(({ lines }) => lines()).sort()).toEqual(['lost', 'lost', 'won']);

    const store = createSqliteStore({ file, clock: systemClock });
    expect((await store.get([{ partition: 'p', name: 'count' }]))[0]?.value).toBe('{"n":600}');
    await store.close();
  });

  it('and its folder are for their owner alone', async () => {
    const file = join(folder, 'private', 'deep', 'store.db');
    const store = createSqliteStore({ file, clock: fakeClock() });
    await store.put({ partition: 'p', name: 'n' }, 'x');
    const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);
    expect(mode(join(folder, 'private', 'deep'))).toBe('700');
    const made = readdirSync(join(folder, 'private', 'deep'));
    expect(made).toContain('store.db-wal');
    for (const name of made) expect(mode(join(folder, 'private', 'deep', name))).toBe('600');
    await store.close();
  });

  it('keeps no trace of what was deleted, once closed', async () => {
    const file = newFile();
    const store = createSqliteStore({ file, clock: fakeClock() });
    const key = { partition: 'p', name: 'n' };
    await store.put(key, 'a-very-private-word '.repeat(500));
    await store.delete([key]);
    await store.close();
    expect(readFileSync(file).includes('very-private-word')).toBe(false);
  });

  it('sheds expired items a few at a time, along with later writes', async () => {
    const file = newFile();
    const clock = fakeClock();
    const store = createSqliteStore({ file, clock });
    for (let i = 0; i < 150; i += 1) {
      await store.put({ partition: 'p', name: `${i}` }, 'x', { expiresAtMs: clock.now() + 10 });
    }
    await clock.advance(60_000);
    const sizes: unknown[] = [];
    for (let i = 0; i < 4; i += 1) {
      await store.put({ partition: 'p', name: 'kept' }, 'x');
      await clock.advance(100);
      const reader = new DatabaseSync(file, { readOnly: true });
      sizes.push(reader.prepare('SELECT count(*) AS size FROM items').get()?.['size']);
      reader.close();
    }
    expect(sizes).toEqual([87, 23, 1, 1]);
    await store.close();
  });
});

describe('a SQLite file that cannot be used', () => {
  const open = (file: string) => () => createSqliteStore({ file, clock: fakeClock() });
  const refused = (message: RegExp) =>
    expect.objectContaining({ code: 'start/store', message: expect.stringMatching(message) });

  it('is refused when it is something else', () => {
    const file = newFile();
    writeFileSync(file, 'Dear diary, '.repeat(500));
    expect(open(file)).toThrow(refused(/\.db is not a SQLite database/));
    expect(readFileSync(file, 'utf8')).toMatch(/^Dear diary/);
  });

  it("is refused when it is another program's, and left as it was", () => {
    const file = newFile();
    const foreign = new DatabaseSync(file);
    foreign.exec('CREATE TABLE items (a); INSERT INTO items VALUES (1)');
    expect(open(file)).toThrow(refused(/another program's database/));
    expect(foreign.prepare('SELECT a FROM items').all()).toEqual([{ a: 1 }]);
    foreign.close();
  });

  it('is refused when a newer version wrote it', () => {
    const file = newFile();
    void open(file)().close();
    const newer = new DatabaseSync(file);
    newer.exec('PRAGMA user_version = 4');
    newer.close();
    expect(open(file)).toThrow(refused(/newer Wellspoken/));
  });

  it('of version 1 loses its counters of single numbers, and nothing else', async () => {
    const file = newFile();
    const store = open(file)();
    const kept = { partition: 'person/ada', name: 'conversation' };
    const count = { partition: 'person/ada', name: 'spend/2026-11-22' };
    await store.put(kept, 'kept');
    await store.put(count, '41');
    await store.close();
    const older = new DatabaseSync(file);
    older.exec('PRAGMA user_version = 1');
    older.close();
    const upgraded = open(file)();
    expect((await upgraded.get([kept, count])).map((item) => item?.value)).toEqual(['kept', undefined]);
    expect(await upgraded.add(count, { microUsd: 1 })).toEqual({ microUsd: 1 });
    await upgraded.close();
    await open(file)().close();
  });

  it('keeps what it has when the disk takes no more, and says so', async () => {
    const file = newFile();
    const before = open(file)();
    await before.put({ partition: 'p', name: 'kept' }, 'kept');
    await before.close();
    // A limit on the size of files stands in for a full disk: the write itself fails, halfway through a transaction.
    const { child, lines } = otherProcess(
      file,
      `let written = 0;
       try {
         for (; written < 200; written += 1) await store.put({ partition: 'p', name: 'n' + written }, 'v'.repeat(20_000));
       } catch (error) {
         console.log(error.code, error.retryable, error.message);
       }
       const items = [];
       for await (const item of store.list('p', 'n')) items.push(item);
       console.log(items.length === written);`,
      512,
    );
    await once(child, 'close');
    expect(lines()).toEqual([
      expect.stringMatching(
        /^remember\/unavailable true The store file .* (cannot be read or written|is full|cannot grow)/,
      ),
      'true',
    ]);
    const after = open(file)();
    expect(await listed(after, 'p')).toContain('kept');
    expect(await after.put({ partition: 'p', name: 'after' }, 'x')).toEqual(expect.any(Number));
    await after.close();
  });

  it('is refused when the path is a folder, or goes through a file', () => {
    mkdirSync(join(folder, 'a-folder'));
    writeFileSync(join(folder, 'a-file'), '');
    expect(open(join(folder, 'a-folder'))).toThrow(refused(/a-folder/));
    expect(open(join(folder, 'a-file', 'x.db'))).toThrow(refused(/a-file/));
  });

  it('fails reads as recall and writes as remember once it is damaged', async () => {
    const file = newFile();
    const before = open(file)();
    for (let i = 0; i < 50; i += 1) await before.put({ partition: 'p', name: `${i}` }, 'x'.repeat(3_000));
    await before.close();
    const bytes = readFileSync(file);
    // The first page stays whole, so that the damage shows in use and not when the file is opened.
    writeFileSync(file, bytes.fill(0x5a, 4096 * 5));
    const store = open(file)();
    const everything = { code: 'recall/unavailable', retryable: false, message: /is damaged/ };
    await expect(listed(store, 'p')).rejects.toMatchObject(matching(everything));
    await expect(
      Promise.all(Array.from({ length: 50 }, (_, i) => store.put({ partition: 'p', name: `${i}` }, 'y'))),
    ).rejects.toMatchObject(matching({ ...everything, code: 'remember/unavailable' }));
    await store.close();
  });

  it('says so when another process holds the lock', async () => {
    const file = newFile();
    const store = createSqliteStore({ file, clock: fakeClock(), busyTimeoutMs: 20 });
    const holder = new DatabaseSync(file);
    holder.exec('BEGIN IMMEDIATE');
    await expect(store.put({ partition: 'p', name: 'n' }, 'x')).rejects.toMatchObject(
      matching({ code: 'remember/unavailable', retryable: true, message: /locked by another process/ }),
    );
    expect(await store.get([{ partition: 'p', name: 'n' }])).toEqual([undefined]);
    holder.exec('ROLLBACK');
    expect(await store.put({ partition: 'p', name: 'n' }, 'x')).toEqual(expect.any(Number));
    holder.close();
    await store.close();
  });

  it.each([
    ['full', 'PRAGMA max_page_count = 5', /disk is full/, true],
    ['read-only', 'PRAGMA query_only = ON', /is read-only/, true],
  ])("turns SQLite's own error for a %s file into an operator's words", (_, pragma, message, retryable) => {
    const database = new DatabaseSync(':memory:');
    database.exec(`CREATE TABLE t (a); ${pragma}`);
    const error = caught(() => database.prepare('INSERT INTO t VALUES (?)').run('x'.repeat(100_000)));
    expect(sqliteFailure(error, 'data/x.db', 'remember/unavailable')).toMatchObject(
      matching({ code: 'remember/unavailable', message, retryable, cause: error }),
    );
    database.close();
  });
});

async function listed(store: Store, partition: string): Promise<string[]> {
  const names: string[] = [];
  for await (const { name } of store.list(partition)) names.push(name);
  return names;
}

function matching({
  message,
  ...rest
}: {
  message: RegExp;
  code: string;
  retryable: boolean;
  cause?: unknown;
}) {
  return { ...rest, message: expect.stringMatching(message) };
}

function caught(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('It should have failed.');
}
