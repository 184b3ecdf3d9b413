import type { DatabaseSync } from 'node:sqlite';

interface Task {
  readonly isWrite: boolean;
  /** Runs inside a transaction of the group, or alone. */
  readonly work: () => unknown;
  readonly resolve: (value: never) => void;
  readonly reject: (reason: unknown) => void;
}

/** Rounds of the event loop that work waits for company: microseconds in an idle process, some turns' work in a busy one. */
const roundsToWait = 4;

/** Runs database work in order, in as few transactions as possible. */
export interface GroupCommit {
  run<T>(isWrite: boolean, work: () => T): Promise<T>;
  /** Does now what is waiting. */
  flush(): void;
}

/**
 * Collects the work of all turns that meet in a few rounds of the event loop and commits it together: a transaction costs more than the
 * statements in it. Results are given out after the commit. Work that throws does not take the others along: they are then done
 * one by one. While another connection keeps the write lock, writers wait for it once and are then turned away together.
 */
export function createGroupCommit(database: DatabaseSync): GroupCommit {
  let waiting: Task[] = [];

  const flush = () => {
    const tasks = waiting;
    waiting = [];
    if (tasks.length <= 1) return tasks.forEach(alone);
    try {
      const values = together(database, tasks);
      tasks.forEach(({ resolve }, index) => resolve(values[index] as never));
    } catch (error) {
      // Each writer on its own would wait as long again for the lock, and everybody in the process with it.
      const turnAway = isLocked(error);
      for (const task of tasks) {
        if (turnAway && task.isWrite) task.reject(error);
        else alone(task);
      }
    }
  };

  return {
    run: (isWrite, work) =>
      new Promise((resolve, reject) => {
        waiting.push({ isWrite, work, resolve, reject });
        if (waiting.length === 1) afterRounds(roundsToWait, flush);
      }),
    flush,
  };
}

function afterRounds(rounds: number, work: () => void): void {
  setImmediate(() => (rounds > 1 ? afterRounds(rounds - 1, work) : work()));
}

/** The results of all; throws, with nothing done, when one failed. */
function together(database: DatabaseSync, tasks: readonly Task[]): unknown[] {
  const kind = tasks.some(({ isWrite }) => isWrite) ? 'IMMEDIATE' : 'DEFERRED';
  return inTransaction(database, () => tasks.map(({ work }) => work()), kind);
}

/** SQLITE_BUSY: another connection has the lock, https://sqlite.org/rescode.html#busy */
function isLocked(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === 5;
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
