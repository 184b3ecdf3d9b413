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

export interface AddOptions {
  /** Milliseconds since the epoch. From that moment on reads do not see the item. */
  readonly expiresAtMs?: number;
  /** Of no use later: a store that makes failed writes good does not do so with this one. */
  readonly onlyNow?: boolean;
}

/** A key, and for a conditional deletion the version that the item must still have. */
export interface DeleteKey extends StoreKey {
  readonly version?: number;
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
  /**
   * Adds to counters of one item, atomically and all at once, and returns their new totals. Amounts are integers, field names
   * `[a-z][A-Za-z0-9]*`. A missing or expired item, and a field never added to, start at 0. Read with `get` as a JSON object of totals.
   */
  add(
    key: StoreKey,
    amounts: Readonly<Record<string, number>>,
    options?: AddOptions,
  ): Promise<Readonly<Record<string, number>>>;
  /** Deletes what is there, of a key with a version only that version; returns how many were. An item as it was read will do as a key. */
  delete(keys: readonly DeleteKey[]): Promise<number>;
  /** Unexpired items of a partition, ordered by name, optionally only names that start with `prefix`. */
  list(partition: string, prefix?: string): AsyncIterable<StoreItem>;
  /** Every unexpired item of partitions whose name starts with `partitionPrefix`, in any order. Walks the whole store: for operators, not for turns. */
  scan(partitionPrefix?: string): AsyncIterable<StoreItem>;
  /** Releases connections and files. Twice is fine; any other call afterwards rejects. */
  close(): Promise<void>;
}
