/** Where a value lives: everything of one person shares a partition, so that it can be listed and deleted together. */
export interface StoreKey {
  /** `person/<pseudonym>`, `skill/<id>`, … */
  readonly partition: string;
  /** What it is, e.g. `conversation`, `request/<id>`, `spend/2026-11-22`. */
  readonly name: string;
}

/** A stored value with its version, which changes on every write. */
export interface StoreItem extends StoreKey {
  readonly value: string;
  readonly version: number;
  /** Milliseconds since the epoch after which the item is gone, or `undefined` for never. */
  readonly expiresAtMs: number | undefined;
}

export interface PutOptions {
  /** Milliseconds since the epoch. From that moment on reads do not see the item. */
  readonly expiresAtMs?: number;
  /** Write only when nothing (unexpired) is there, or only over the version that was read. */
  readonly when?: 'absent' | { readonly version: number };
}

/**
 * The port for everything that outlives a turn. Values are strings (JSON by convention) of at most 256 KiB; keys at most
 * 512 bytes each part. Methods reject with `WellspokenError` `recall/unavailable` (reads) or `remember/unavailable` (writes).
 */
export interface Store {
  /** One round trip for all keys; `undefined` where nothing, or only something expired, is found. Same order as `keys`. */
  get(keys: readonly StoreKey[]): Promise<(StoreItem | undefined)[]>;
  /** Returns the new version, or `undefined` when the condition did not hold and nothing was written. */
  put(key: StoreKey, value: string, options?: PutOptions): Promise<number | undefined>;
  /** Adds to a counter atomically and returns the new total. A missing or expired counter starts at 0. Counters are read with `get` as decimal text. */
  add(key: StoreKey, amount: number, options?: { readonly expiresAtMs?: number }): Promise<number>;
  /** Deletes what is there; returns how many were. */
  delete(keys: readonly StoreKey[]): Promise<number>;
  /** Unexpired items of a partition, ordered by name, optionally only names that start with `prefix`. */
  list(partition: string, prefix?: string): AsyncIterable<StoreItem>;
  /** Releases connections and files. Twice is fine; any other call afterwards rejects. */
  close(): Promise<void>;
}
