/** An item as it travels: its partition, name and value, and when it ends. Its version means nothing elsewhere. */
export type Packed = readonly [partition: string, name: string, value: string, expiresAtMs: number | null];

/** The longer kept, the later: what guards against repetition, what is for accounts, what else there is, and the talk itself. */
function rankOf([, name]: Packed): number {
  if (name.startsWith('request/')) return 0;
  if (name.startsWith('ledger/')) return 1;
  if (name === 'conversation') return 3;
  // A rest that was promised and is never told would be worse than a model that forgot what was said before.
  return name === 'pending' ? 4 : 2;
}

/**
 * A little less: without the requests, or the accounts, or the largest of the rest, or the oldest exchanges of a conversation, whichever
 * comes first in that order. Called until it fits, it ends with nothing.
 */
export function leastNeeded(items: readonly Packed[]): Packed[] {
  const rank = Math.min(...items.map(rankOf));
  if (rank < 2) return items.filter((item) => rankOf(item) !== rank);
  const largest = items
    .filter((item) => rankOf(item) === rank)
    .reduce((one, other) => (other[2].length > one[2].length ? other : one));
  const shorter = rank === 3 ? withoutOldest(largest[2]) : undefined;
  return items.flatMap((item) => {
    if (item !== largest) return [item];
    const [partition, name, , expiresAtMs] = item;
    return shorter === undefined ? [] : [[partition, name, shorter, expiresAtMs] as const];
  });
}

/** Without the oldest quarter of its exchanges; `undefined` when it has none. */
function withoutOldest(conversation: string): string | undefined {
  try {
    const value = JSON.parse(conversation) as { exchanges?: unknown[] };
    if (!Array.isArray(value.exchanges) || value.exchanges.length === 0) return undefined;
    const exchanges = value.exchanges.slice(Math.ceil(value.exchanges.length / 4));
    return JSON.stringify({ ...value, exchanges });
  } catch {
    return undefined;
  }
}
