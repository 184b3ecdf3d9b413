import { readCounters } from './counter.ts';
import type { StoreItem, StoreKey } from './store.ts';

/** A value as DynamoDB's protocol writes it: text, or a number as text. */
export type Attribute = { readonly S: string } | { readonly N: string };
export type Row = Readonly<Record<string, Attribute>>;

/** What stands before a counter's name, so that none is called like an attribute of ours or a reserved word. */
export const counterPrefix = 'c_';

export const text = (value: string): Attribute => ({ S: value });
export const number = (value: number): Attribute => ({ N: String(value) });

/** The key of a row: `pk` is the partition, `sk` the name. The table is made with these two. */
export function rowKey({ partition, name }: StoreKey): Row {
  return { pk: text(partition), sk: text(name) };
}

/** `exp` is for DynamoDB's own deletion, in whole seconds, and never early; `expiresAtMs` is what we go by. */
export function expiryAttributes(expiresAtMs: number | undefined): Row {
  if (expiresAtMs === undefined) return {};
  return { exp: number(Math.ceil(expiresAtMs / 1_000)), expiresAtMs: number(expiresAtMs) };
}

/** A row for a text in `v`. */
export function textRow(key: StoreKey, value: string, version: number, expiresAtMs?: number): Row {
  return { ...rowKey(key), v: text(value), ver: number(version), ...expiryAttributes(expiresAtMs) };
}

/** A row for a JSON object of counters, an attribute each, so that they can be added to without being read. */
export function counterRow(key: StoreKey, value: string, version: number, expiresAtMs?: number): Row {
  const counters = [...(readCounters(value) ?? [])].map(([field, total]) => [
    counterPrefix + field,
    number(total),
  ]);
  return {
    ...rowKey(key),
    ...(Object.fromEntries(counters) as Row),
    ver: number(version),
    ...expiryAttributes(expiresAtMs),
  };
}

/** The totals among attributes, by field. */
export function countersOf(row: Row): Record<string, number> {
  const counters = Object.entries(row).filter(([name]) => name.startsWith(counterPrefix));
  return Object.fromEntries(
    counters.map(([name, value]) => [name.slice(counterPrefix.length), Number(plain(value))]),
  );
}

export function toItem(row: Row): StoreItem {
  const expiresAtMs = row['expiresAtMs'];
  return {
    partition: plain(row['pk']),
    name: plain(row['sk']),
    value: row['v'] === undefined ? JSON.stringify(countersOf(row)) : plain(row['v']),
    version: Number(plain(row['ver'])),
    expiresAtMs: expiresAtMs === undefined ? undefined : Number(plain(expiresAtMs)),
  };
}

function plain(attribute: Attribute | undefined): string {
  if (attribute === undefined) return '';
  return 'S' in attribute ? attribute.S : attribute.N;
}
