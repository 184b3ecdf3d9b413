import type { StoreItem } from '../store/store.ts';
import type { Profile } from './memory.ts';

/** The stored profile; something unreadable counts as nothing settled. */
export function readProfile(item: StoreItem | undefined): Profile {
  try {
    const { consent } = JSON.parse(item?.value ?? '{}') as Profile;
    return typeof consent?.atMs === 'number' ? { consent } : {};
  } catch {
    return {};
  }
}
