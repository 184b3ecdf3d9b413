import type { Store } from '../store/store.ts';

/** Everything that is kept of one person, as it is kept: personal data are placeholders, which their vault explains. */
export interface PersonExport {
  readonly person: string;
  readonly items: readonly { readonly name: string; readonly value: unknown; readonly expiresAt?: string }[];
}

/**
 * Reads all items of a person. `open` turns a sealed vault into what its placeholders stand for, which the person may see. Rejects as
 * the store does.
 */
export async function exportPerson(
  store: Store,
  person: string,
  open: (sealed: string) => Readonly<Record<string, string>>,
): Promise<PersonExport> {
  const items: PersonExport['items'][number][] = [];
  for await (const { name, value, expiresAtMs } of store.list(`person/${person}`)) {
    items.push({
      name,
      value: readable(value, open),
      ...(expiresAtMs === undefined ? {} : { expiresAt: new Date(expiresAtMs).toISOString() }),
    });
  }
  return { person, items };
}

function readable(text: string, open: (sealed: string) => Readonly<Record<string, string>>): unknown {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('vault' in value)) return value;
    return { ...value, vault: typeof value.vault === 'string' ? open(value.vault) : {} };
  } catch {
    return text;
  }
}
