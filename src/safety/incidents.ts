import type { Clock } from '../clock.ts';
import type { Store, StoreItem } from '../store/store.ts';

/** Something that a safety rule stopped, or that a person reported. */
export interface Incident {
  /** Unguessable and unique; recording the same id again at the same moment replaces it. */
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly atMs: number;
  readonly where: 'input' | 'output' | 'reported';
  /** Which rule, e.g. `self-harm` or `profanity`. */
  readonly rule: string;
  /** What was said, redacted by whoever records it; at most 500 characters are kept. */
  readonly text: string;
  /** The person's pseudonym. */
  readonly person: string;
  readonly turnId: string;
  readonly requestId: string;
  readonly locale: string;
}

export interface Incidents {
  /** Keeps an incident, dated now. Rejects with `remember/unavailable`. */
  record(incident: Omit<Incident, 'atMs'>): Promise<void>;
  /** Newest first, at most `limit` (default 100), none older than `sinceMs` since the epoch. Rejects with `recall/unavailable`. */
  list(options?: { readonly limit?: number; readonly sinceMs?: number }): Promise<Incident[]>;
  /** Deletes every incident of a person and returns how many there were. Reads all incidents: for deletions, not for turns. */
  deleteOf(person: string): Promise<number>;
}

const partition = 'incidents';
const longestText = 500;
const defaultLimit = 100;
const keysPerDeletion = 100;
/** The last moment a `Date` can hold. Counted down from it, names in order are newest first. */
const endOfTimeMs = 8.64e15;

/** Incidents in a store, for review, gone `keepMs` after they happened. All share the partition `incidents`, in names sorted newest first. */
export function createIncidents(
  store: Store,
  clock: Clock,
  { keepMs }: { readonly keepMs: number },
): Incidents {
  return {
    async record(incident) {
      const atMs = clock.now();
      const text = Array.from(incident.text.slice(0, 2 * longestText))
        .slice(0, longestText)
        .join('');
      const value = JSON.stringify({ ...incident, atMs, text: text.toWellFormed() } satisfies Incident);
      await store.put({ partition, name: nameOf(atMs, incident.id) }, value, { expiresAtMs: atMs + keepMs });
    },
    async list({ limit = defaultLimit, sinceMs = 0 } = {}) {
      const found: Incident[] = [];
      if (limit <= 0) return found;
      for await (const item of store.list(partition)) {
        const incident = read(item);
        if (incident === undefined) continue;
        if (incident.atMs < sinceMs) break;
        found.push(incident);
        if (found.length >= limit) break;
      }
      return found;
    },
    async deleteOf(person) {
      const theirs: StoreItem[] = [];
      for await (const item of store.list(partition)) {
        if (read(item)?.person === person) theirs.push(item);
      }
      let deleted = 0;
      for (let first = 0; first < theirs.length; first += keysPerDeletion) {
        const keys = theirs.slice(first, first + keysPerDeletion);
        deleted += await store.delete(keys.map(({ name }) => ({ partition, name })));
      }
      return deleted;
    },
  };
}

function nameOf(atMs: number, id: string): string {
  return `${String(endOfTimeMs - atMs).padStart(16, '0')}/${id}`;
}

/** What somebody else wrote there, or an older version of us, is passed over. */
function read({ value }: StoreItem): Incident | undefined {
  try {
    const incident = JSON.parse(value) as Partial<Incident> | null;
    const isWhole = typeof incident?.id === 'string' && typeof incident.atMs === 'number';
    return isWhole ? (incident as Incident) : undefined;
  } catch {
    return undefined;
  }
}
