import type { Vault } from '../privacy/vault.ts';

/**
 * Where conversations hold what is sealed by itself, their vault, and how it comes under today's secret; everything else of them stays
 * as it is, whatever version of ours wrote it. For rotations, which know of values only that they are texts.
 */
export function sealedInConversations({ resealed }: Pick<Vault, 'resealed'>): {
  areIn(at: { readonly partition: string; readonly name: string }): boolean;
  resealed(partition: string, value: string): string | undefined;
} {
  return {
    areIn: ({ partition, name }) =>
      partition.startsWith(prefix) && (name === 'conversation' || name === 'private'),
    resealed(partition, value) {
      const kept = parsed(value);
      const vault = kept?.['vault'];
      if (typeof vault !== 'string') return value;
      const anew = resealed(partition.slice(prefix.length), vault);
      if (anew === vault) return value;
      return anew === undefined ? undefined : JSON.stringify({ ...kept, vault: anew });
    },
  };
}

const prefix = 'person/';

function parsed(value: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return Object(JSON.parse(value)) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
