import type { Store, StoreKey } from './store.ts';

/** A write that failed, and how to do it again. */
export interface QueuedWrite {
  readonly key: StoreKey;
  readonly bytes: number;
  readonly run: (store: Store) => Promise<unknown>;
  /** Whether what was there before does not matter any more: true of a put, false of an addition. */
  readonly replaces: boolean;
}

/** Writes in the order they came, the oldest given up when there is no room. */
export interface WriteQueue {
  add(write: QueuedWrite): void;
  /** The oldest, which stays until it is `done` or `drop`ped. */
  next(): QueuedWrite | undefined;
  done(write: QueuedWrite): void;
  drop(write: QueuedWrite): void;
  /** Takes out what waits for a key that was written or deleted since. */
  forget(key: StoreKey): void;
  /** Takes out all that waits for a partition whose owner was deleted. */
  forgetPartition(partition: string): void;
  counts(): { readonly queued: number; readonly dropped: number; readonly replayed: number };
}

export function createWriteQueue(maxWrites: number, maxBytes: number): WriteQueue {
  const writes = new Set<QueuedWrite>();
  let bytes = 0;
  let dropped = 0;
  let replayed = 0;

  const take = (write: QueuedWrite): boolean => {
    const wasThere = writes.delete(write);
    if (wasThere) bytes -= write.bytes;
    return wasThere;
  };
  const next = () => writes.values().next().value;
  const drop = (write: QueuedWrite) => {
    if (take(write)) dropped += 1;
  };
  const forget = ({ partition, name }: StoreKey) => {
    for (const write of writes) {
      if (write.key.name === name && write.key.partition === partition) take(write);
    }
  };

  return {
    add(write) {
      if (write.replaces) forget(write.key);
      writes.add(write);
      bytes += write.bytes;
      for (let oldest = next(); oldest && (writes.size > maxWrites || bytes > maxBytes); oldest = next()) {
        drop(oldest);
      }
    },
    next,
    done(write) {
      if (take(write)) replayed += 1;
    },
    drop,
    forget,
    forgetPartition(partition) {
      for (const write of writes) if (write.key.partition === partition) take(write);
    },
    counts: () => ({ queued: writes.size, dropped, replayed }),
  };
}
