import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sqliteFailure } from './sqlite-failure.ts';
import { prepareSchema } from './sqlite-schema.ts';

/**
 * Opens our database file, making it (0600, for its owner alone) and its folder (0700) where missing.
 * Throws `start/store` naming the file and what to do.
 */
export function openSqliteFile(file: string, busyTimeoutMs: number): DatabaseSync {
  let database: DatabaseSync | undefined;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    // SQLite gives its side files the mode of the main one, so making that first covers all three.
    closeSync(openSync(file, 'a', 0o600));
    database = new DatabaseSync(file, { timeout: busyTimeoutMs });
    prepareSchema(database, file);
    database.exec(settings);
    return database;
  } catch (error) {
    database?.close();
    throw sqliteFailure(error, file, 'start/store');
  }
}

/**
 * WAL: readers never wait for the writer. NORMAL: a commit is safe against the death of the process without waiting for the
 * disk. secure_delete: what a person asked to forget is overwritten, not only unlinked.
 */
const settings = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  PRAGMA secure_delete = ON;
`;
