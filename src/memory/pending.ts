import type { StoreItem } from '../store/store.ts';
import type { Pending } from './memory.ts';

/** The stored rest of an answer; something unreadable counts as none. */
export function readPending(item: StoreItem | undefined): Pending | undefined {
  if (item === undefined) return undefined;
  try {
    const value = JSON.parse(item.value) as Pending;
    return Array.isArray(value.sentences) && Number.isInteger(value.told) ? value : undefined;
  } catch {
    return undefined;
  }
}
