import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { systemClock } from '../clock.ts';
import { createSqliteStore } from './sqlite.ts';

const busyTimeoutMs = 60;

it('has writers wait together for a lock that another process keeps, and readers not at all', async () => {
  using folder = temporaryFolder();
  const file = join(folder.path, 'kept.db');
  const store = createSqliteStore({ file, clock: systemClock, busyTimeoutMs });
  const at = (name: string) => ({ partition: 'person/anna', name });
  await store.put(at('before'), 'kept');
  using other = new DatabaseSync(file);
  other.exec('BEGIN IMMEDIATE');

  const startedAtMs = performance.now();
  const reading = store.get([at('before')]);
  const writings = Array.from({ length: 10 }, (_, nth) => store.put(at(`${nth}`), 'x'));
  for (const result of await Promise.allSettled(writings)) {
    expect(result).toMatchObject({
      reason: { code: 'remember/unavailable', retryable: true, message: expect.stringContaining('locked') },
    });
  }
  expect(performance.now() - startedAtMs).toBeLessThan(4 * busyTimeoutMs);
  expect(await reading).toMatchObject([{ value: 'kept' }]);

  other.exec('ROLLBACK');
  expect(await store.put(at('after'), 'x')).toBeDefined();
  await store.close();
});
