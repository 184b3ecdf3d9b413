import type { DatabaseSync } from 'node:sqlite';

interface Task {
  readonly isWrite: boolean;
  /** Runs inside a transaction of the group, or alone. */
  readonly work: () => unknown;
  readonly resolve: (value: never) => void;
  readonly reject: (reason: unknown) => void;
}

/** Runs database work in order, in as few transactions as possible. */
export interface GroupCommit {
  run<T>(isWrite: boolean, work: () => T): Promise<T>;
  /** Does now what is waiting. */
  flush(): void;
}

/**
 * Collects the work of all turns that meet in one round of the event loop and commits it together: a transaction costs more than the
 * statements in it. Results are given out after the commit. Work that throws does not take the others along: they are then done
 * one by one.
 */
export function createGroupCommit(database: DatabaseSync): GroupCommit {
  let waiting: Task[] = [];

  const flush = () => {
    const tasks = waiting;
    waiting = [];
    const values = tasks.length > 1 ? together(database, tasks) : undefined;
    if (values === undefined) tasks.forEach(alone);
    else tasks.forEach(({ resolve }, index) => resolve(values[index] as never));
  };

  return {
    run: (isWrite, work) =>
      new Promise((resolve, reject) => {
        waiting.push({ isWrite, work, resolve, reject });
        if (waiting.length === 1) setImmediate(flush);
      }),
    flush,
  };
}

/** The results of all, or `undefined` with nothing done when one failed. */
function together(database: DatabaseSync, tasks: readonly Task[]): unknown[] | undefined {
  try {
    const kind = tasks.some(({ isWrite }) => isWrite) ? 'IMMEDIATE' : 'DEFERRED';
    return inTransaction(database, () => tasks.map(({ work }) => work()), kind);
  } catch {
    return undefined;
  }
}

function alone({ work, resolve, reject }: Task): void {
  try {
    resolve(work() as never);
  } catch (error) {
    reject(error);
  }
}

/**
 * Runs `work` in a transaction, or as part of the one that is open. A writer takes the write lock at once: a lock taken halfway could
 * not wait for another process, it would fail.
 */
export function inTransaction<T>(
  database: DatabaseSync,
  work: () => T,
  kind: 'IMMEDIATE' | 'DEFERRED' = 'IMMEDIATE',
): T {
  if (database.isTransaction) return work();
  database.exec(`BEGIN ${kind}`);
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    // A full disk or a damaged file has ended the transaction already.
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}
