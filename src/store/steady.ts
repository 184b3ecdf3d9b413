import type { Clock } from '../clock.ts';
import { WellspokenError } from '../errors.ts';
import { within } from '../resilience/within.ts';
import { createCircuit } from './circuit.ts';
import type { StoreErrorCode } from './limits.ts';
import { personKeyName, personKeyOf } from './person-keys.ts';
import type { Store, StoreItem } from './store.ts';
import { createWriteQueue } from './write-queue.ts';

/** How the store is doing; counts are since the start of the process. */
export interface StoreTrouble {
  /** Reads, writes or both are not even tried for the moment. */
  readonly isDown: boolean;
  /** Writes that wait for the store's return. */
  readonly queued: number;
  /** Writes that were given up because the queue was full. */
  readonly dropped: number;
  readonly replayed: number;
}

export interface SteadyStoreOptions {
  readonly clock: Clock;
  /** How long a call may take. Longer than a turn waits: what is late there may still be kept. Infinity where a call cannot be late, as in a file. */
  readonly timeoutMs?: number;
  /** So many failures in a row, of reads or of writes, and those are not tried any more. */
  readonly failuresToStop?: number;
  /** How long until one is tried again. */
  readonly pauseMs?: number;
  readonly maxQueued?: number;
  /** Of keys and values together, in bytes. */
  readonly maxQueuedBytes?: number;
  /** Called whenever one of the numbers changes, for metrics. It must not throw. */
  readonly onTrouble?: (trouble: StoreTrouble) => void;
}

/**
 * Keeps trouble with `store` away from turns. After some failures in a row calls fail at once instead of waiting, and one in a while is let
 * through to see whether it is back. An unconditional `put` and an `add` that failed still reject, but are kept in a bounded queue and
 * made good, in order, when the store returns; what is written or deleted meanwhile under the same key wins. An `add` whose answer got
 * lost may count twice: spending is rather told too high than too low.
 *
 * Errors that say of themselves that a retry cannot help (a key too long, a store that is closed) pass through and count for nothing.
 */
export function createSteadyStore(store: Store, options: SteadyStoreOptions): Store {
  const { clock, timeoutMs = 3_000, failuresToStop = 3, pauseMs = 5_000, onTrouble } = options;
  const reads = createCircuit(clock, failuresToStop, pauseMs);
  const writes = createCircuit(clock, failuresToStop, pauseMs);
  const queue = createWriteQueue(options.maxQueued ?? 1_000, options.maxQueuedBytes ?? 4 * 1024 * 1024);
  let cancelReplay: (() => void) | undefined;
  let replaying: Promise<void> | undefined;
  let isClosed = false;
  let last: StoreTrouble = { isDown: false, queued: 0, dropped: 0, replayed: 0 };

  const tell = () => {
    const { queued, dropped, replayed } = queue.counts();
    const trouble = { isDown: reads.isOpen() || writes.isOpen(), queued, dropped, replayed };
    if (isSame(trouble, last)) return;
    last = trouble;
    onTrouble?.(trouble);
  };

  const attempt = async <T>(code: StoreErrorCode, work: () => Promise<T>): Promise<T> => {
    const circuit = code === 'recall/unavailable' ? reads : writes;
    if (!circuit.mayTry())
      throw new WellspokenError(code, 'The store failed lately, so it is not asked for a moment.');
    try {
      const timeout = code === 'recall/unavailable' ? 'recall/timeout' : 'remember/timeout';
      const late = () => new WellspokenError(timeout, `The store took longer than ${timeoutMs} ms.`);
      const result = await (timeoutMs === Infinity ? work() : within(clock, timeoutMs, late, work));
      circuit.succeeded();
      if (circuit === writes) replaySoon(0);
      return result;
    } catch (error) {
      if (isTrouble(error)) circuit.failed();
      throw error;
    } finally {
      tell();
    }
  };

  /** One at a time and in order: the first that fails again ends it until the next pause is over. */
  const replay = async (): Promise<void> => {
    for (let write = queue.next(); write !== undefined; write = queue.next()) {
      const { run } = write;
      try {
        await attempt('remember/unavailable', () => run(store));
        queue.done(write);
      } catch (error) {
        if (isTrouble(error)) break;
        // It can never succeed: an item that is no counter any more, say.
        queue.drop(write);
      } finally {
        tell();
      }
    }
  };

  const replaySoon = (ms: number) => {
    if (isClosed || replaying !== undefined || cancelReplay !== undefined || queue.next() === undefined)
      return;
    cancelReplay = clock.after(ms, () => {
      cancelReplay = undefined;
      replaying = replay().finally(() => {
        replaying = undefined;
        replaySoon(pauseMs);
      });
    });
  };

  const keepFor = async <T>(
    key: { partition: string; name: string },
    bytes: number,
    run: (store: Store) => Promise<T>,
    replaces: boolean,
  ): Promise<T> => {
    try {
      const result = await attempt('remember/unavailable', () => run(store));
      if (replaces) queue.forget(key);
      return result;
    } catch (error) {
      if (isTrouble(error) && !isClosed) {
        queue.add({ key, bytes, run, replaces });
        replaySoon(pauseMs);
        tell();
      }
      throw error;
    }
  };

  return {
    get: (keys) => attempt('recall/unavailable', () => store.get(keys)),

    async put(key, value, putOptions) {
      const bytes = Buffer.byteLength(key.partition + key.name + value);
      const run = (one: Store) => one.put(key, value, putOptions);
      if (putOptions?.when === undefined) return keepFor(key, bytes, run, true);
      const version = await attempt('remember/unavailable', () => run(store));
      if (version !== undefined) queue.forget(key);
      return version;
    },

    add(key, amounts, addOptions) {
      const run = (one: Store) => one.add(key, amounts, addOptions);
      if (addOptions?.onlyNow) return attempt('remember/unavailable', () => run(store));
      const bytes = Buffer.byteLength(key.partition + key.name + JSON.stringify(amounts));
      return keepFor(key, bytes, run, false);
    },

    delete(keys) {
      // Whether or not the deletion succeeds now: what somebody wants gone must not come back.
      for (const { partition, name, version } of keys) {
        if (version === undefined) queue.forget({ partition, name });
        // Who deletes a person deletes their key, and finds in the store only what has arrived there.
        if (name === personKeyName && personKeyOf(partition)) queue.forgetPartition(partition);
      }
      return attempt('remember/unavailable', () => store.delete(keys));
    },

    list: (partition, prefix) => watched(store.list(partition, prefix)),
    scan: (partitionPrefix) => watched(store.scan(partitionPrefix)),

    async close() {
      if (isClosed) return;
      cancelReplay?.();
      cancelReplay = undefined;
      await replaying;
      // The last chance of what still waits.
      await replay();
      isClosed = true;
      await store.close();
    },
  };

  /** Each step is a call of its own; an iteration that is left early is closed. */
  async function* watched(items: AsyncIterable<StoreItem>): AsyncGenerator<StoreItem> {
    const iterator = items[Symbol.asyncIterator]();
    try {
      for (;;) {
        const step = await attempt('recall/unavailable', () => iterator.next());
        if (step.done === true) return;
        yield step.value;
      }
    } finally {
      await iterator.return?.();
    }
  }
}

function isTrouble(error: unknown): boolean {
  return !(error instanceof WellspokenError) || error.retryable;
}

function isSame(one: StoreTrouble, other: StoreTrouble): boolean {
  return (
    one.isDown === other.isDown &&
    one.queued === other.queued &&
    one.dropped === other.dropped &&
    one.replayed === other.replayed
  );
}
