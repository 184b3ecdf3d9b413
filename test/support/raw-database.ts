import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** A row of the database, as somebody with the file would read it. */
export interface RawRow {
  readonly partition: string;
  readonly name: string;
  readonly value: string;
}

/** Every row of a database of ours, expired ones too, read past all of our own code. */
export function rowsOf(file: string): RawRow[] {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    return database.prepare('SELECT partition, name, value FROM items').all() as unknown as RawRow[];
  } finally {
    database.close();
  }
}

/** Every byte of every file of a folder: the database, what it has not written back yet, and whatever else lies there. */
export function bytesIn(folder: string): Buffer {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((one) => one.isFile());
  return Buffer.concat(files.map(({ parentPath, name }) => readFileSync(join(parentPath, name))));
}
