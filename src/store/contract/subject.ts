import type { Clock } from '../../clock.ts';
import type { Store, StoreItem, StoreKey } from '../store.ts';

/** The store a test is about; another one for each test. */
export class Subject {
  store!: Store;
  clock!: Clock & { advance(ms: number): Promise<void> };
  reopen?: () => Promise<Store>;
}

export const key: StoreKey = { partition: 'person/ada', name: 'conversation' };
export const other: StoreKey = { partition: 'person/bob', name: 'conversation' };

export async function valueOf({ store }: Subject, at: StoreKey = key): Promise<string | undefined> {
  return (await store.get([at]))[0]?.value;
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
