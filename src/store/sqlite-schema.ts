import type { DatabaseSync } from 'node:sqlite';
import { WellspokenError } from '../errors.ts';

/** Marks the file as ours ("Wspk"), so that another program's database is refused instead of written into. */
const applicationId = 0x5773_706b;
const schemaVersion = 3;

/**
 * Brings a fresh file to our one table, and checks that any other file is ours. Safe when several processes open the
 * same new file at once. Throws `start/store` for a foreign or newer database, SQLite's own errors otherwise.
 */
export function prepareSchema(database: DatabaseSync, file: string): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    const made = pragma(database, 'application_id');
    if (made === 0 && isEmpty(database)) {
      database.exec(schema);
    } else if (made !== applicationId) {
      throw new WellspokenError('start/store', `${file} is another program's database: name another file.`);
    } else {
      const version = pragma(database, 'user_version');
      if (version > schemaVersion) {
        throw new WellspokenError(
          'start/store',
          `${file} was written by a newer Wellspoken: update this one.`,
        );
      }
      if (version < schemaVersion) database.exec(upgrade);
    }
    database.exec('COMMIT');
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}

/**
 * A new item's version starts above every version ever deleted (`floor`, kept by the trigger, also for swept items), so
 * that a conditional write never mistakes a re-made item for the one that was read.
 */
const schema = `
  CREATE TABLE items (
    partition TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    version INTEGER NOT NULL,
    expires_at_ms INTEGER,
    PRIMARY KEY (partition, name)
  ) WITHOUT ROWID, STRICT;
  CREATE TABLE versions (floor INTEGER NOT NULL) STRICT;
  INSERT INTO versions VALUES (0);
  CREATE TRIGGER keep_floor AFTER DELETE ON items BEGIN
    UPDATE versions SET floor = OLD.version WHERE floor < OLD.version;
  END;
  PRAGMA application_id = ${applicationId};
  PRAGMA user_version = ${schemaVersion};
`;

/**
 * Version 1 kept one number per counter, all of them sums of a day that nothing reads after three: they start anew. Until version 2 there
 * was an index on expiry.
 */
const upgrade = `
  DELETE FROM items WHERE name GLOB 'spend/*' AND (SELECT user_version FROM pragma_user_version) < 2;
  DROP INDEX IF EXISTS items_by_expiry;
  PRAGMA user_version = ${schemaVersion};
`;

function pragma(database: DatabaseSync, name: string): number {
  return Number(database.prepare(`PRAGMA ${name}`).get()?.[name]);
}

function isEmpty(database: DatabaseSync): boolean {
  return database.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined;
}
