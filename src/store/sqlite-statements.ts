import type { DatabaseSync } from 'node:sqlite';

const row = 'partition, name, value, version, expires_at_ms AS expiresAtMs';
const live = '(expires_at_ms IS NULL OR expires_at_ms > :now)';
const upsert = `
  INSERT INTO items (partition, name, value, version, expires_at_ms)
  VALUES (:partition, :name, :value, 1 + (SELECT floor FROM versions), :expiresAtMs)
  ON CONFLICT DO UPDATE
  SET value = excluded.value, version = items.version + 1, expires_at_ms = excluded.expires_at_ms`;

/**
 * Every statement the SQLite store runs. Each write is a single statement, so that its condition and its effect are one
 * step for every process; a write whose condition fails returns no row.
 */
export function prepareStatements(database: DatabaseSync) {
  return {
    read: database.prepare(
      `SELECT ${row} FROM items WHERE partition = :partition AND name = :name AND ${live}`,
    ),
    write: database.prepare(`${upsert} RETURNING version`),
    /** Where nothing is, not even something expired. */
    begin: database.prepare(
      `INSERT INTO items (partition, name, value, version, expires_at_ms)
       VALUES (:partition, :name, :value, 1 + (SELECT floor FROM versions), :expiresAtMs)
       ON CONFLICT DO NOTHING RETURNING version`,
    ),
    writeIfAbsent: database.prepare(`${upsert} WHERE items.expires_at_ms <= :now RETURNING version`),
    writeIfVersion: database.prepare(
      `UPDATE items SET value = :value, version = version + 1, expires_at_ms = :expiresAtMs
       WHERE partition = :partition AND name = :name AND version = :expected AND ${live}
       RETURNING version`,
    ),
    remove: database.prepare(
      `DELETE FROM items
       WHERE partition = :partition AND name = :name AND (:version IS NULL OR version = :version)
       RETURNING ${live} AS live`,
    ),
    shed: database.prepare('DELETE FROM items WHERE partition = :partition AND expires_at_ms <= :now'),
    list: database.prepare(
      `SELECT ${row} FROM items
       WHERE partition = :partition AND name >= :from AND name > :after AND ${live}
       ORDER BY name LIMIT :page`,
    ),
    scan: database.prepare(
      `SELECT ${row} FROM items
       WHERE partition >= :from AND (partition, name) > (:partition, :name) AND ${live}
       ORDER BY partition, name LIMIT :page`,
    ),
    // Without an index on expiry, which would be written with every item, and all over the file.
    sweepPage: database.prepare(
      `SELECT partition, name, expires_at_ms <= :now AS isOver FROM items
       WHERE (partition, name) > (:partition, :name) ORDER BY partition, name LIMIT :page`,
    ),
    sweep: database.prepare(
      'DELETE FROM items WHERE partition = :partition AND name = :name AND expires_at_ms <= :now',
    ),
  };
}
