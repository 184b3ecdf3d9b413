import type { StoreKey } from './store.ts';

/**
 * The keys of one partition. What stands in braces is all that a cluster looks at to choose a server, so a partition is never spread over
 * two and a script may touch all of it.
 */
export interface PartitionKeys {
  /** A sorted set of the names, in byte order. */
  readonly names: string;
  /** The same names by the time they end. */
  readonly ends: string;
}

const start = 'wellspoken:{';
const namesEnd = '}:names';

export function partitionKeys(partition: string): PartitionKeys {
  const base = start + escaped(partition);
  return { names: base + namesEnd, ends: `${base}}:ends` };
}

/** A hash with `value`, `version` and `expires`. */
export function itemKey({ partition, name }: StoreKey): string {
  return `${start}${escaped(partition)}}:item:${name}`;
}

/** A pattern for `SCAN` that matches the sets of names of partitions starting with `prefix`. It may match items as well. */
export function namesPattern(prefix: string): string {
  return `${start}${escaped(prefix).replaceAll(/[\\*?[\]^-]/g, String.raw`\$&`)}*${namesEnd}`;
}

/** The partition whose set of names `key` is, or `undefined` for any other key. */
export function partitionOf(key: string): string | undefined {
  if (!key.startsWith(start) || key.indexOf('}') !== key.length - namesEnd.length) return undefined;
  return key.slice(start.length, -namesEnd.length).replaceAll(/%(25|7B|7D)/g, decodeURIComponent);
}

/** Braces would end the part that chooses the server. */
function escaped(partition: string): string {
  return partition.replaceAll(/[%{}]/g, encodeURIComponent);
}
