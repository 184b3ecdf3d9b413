import type { Clock } from '../../clock.ts';
import type { Store, StoreItem, StoreKey } from '../store.ts';

/** The store a test is about; another one for each test. */
export class Subject {
  store!: Store;
  clock!: Clock & { advance(ms: number): Promise<void> };
  reopen?: () => Promise<Store>;
  /** What a test opened besides. */
  alsoOpen: Store[] = [];
}

export const key: StoreKey = { partition: 'person/ada', name: 'conversation' };
export const other: StoreKey = { partition: 'person/bob', name: 'conversation' };

export async function valueOf({ store }: Subject, at: StoreKey = key): Promise<string | undefined> {
  return (await store.get([at]))[0]?.value;
}

/** The counters of an item, as `get` gives them. */
export async function totalsOf(subject: Subject, at: StoreKey = key): Promise<unknown> {
  const value = await valueOf(subject, at);
  return value === undefined ? undefined : JSON.parse(value);
}

/** The store as two processes have it, where it is one that several may share. The suite closes both. */
export async function twoOf(subject: Subject): Promise<[Store, Store]> {
  if (!subject.reopen) return [subject.store, subject.store];
  const second = await subject.reopen();
  subject.alsoOpen.push(second);
  return [subject.store, second];
}

export async function names({ store }: Subject, partition: string, prefix?: string): Promise<string[]> {
  return (await collect(store.list(partition, prefix))).map((item) => item.name);
}

export async function collect(items: AsyncIterable<StoreItem>): Promise<StoreItem[]> {
  const all: StoreItem[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** Puts without a condition, and gives the version, which there always is. */
export async function put(store: Store, at: StoreKey, value: string, expiresAtMs?: number): Promise<number> {
  const version = await store.put(at, value, expiresAtMs === undefined ? {} : { expiresAtMs });
  if (version === undefined) throw new Error('An unconditional put must write.');
  return version;
}
