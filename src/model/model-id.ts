/** A model id as the many places write it, taken apart. */
export interface ModelId {
  /** The id of the tables: no provider prefix, no snapshot date, no variant. */
  readonly family: string;
  /** CometAPI's `-thinking` variants think whatever the request says. */
  readonly alwaysThinks: boolean;
}

/**
 * Reads an id in any of its spellings: `claude-haiku-4-5-20251001`, `us.anthropic.claude-haiku-4-5-20251001-v1:0` (Bedrock),
 * `claude-haiku-4-5@20251001`, `anthropic/claude-haiku-4-5`, `cometapi-opus-4-5-20251101-thinking`. Never throws; what is not
 * recognised comes back in lower case.
 */
export function parseModelId(id: string): ModelId {
  const bare = id
    .trim()
    .toLowerCase()
    .replace(/^.*\//, '')
    .replace(/^(?:[a-z]{2,6}\.)?anthropic\./, '')
    .replace(/^cometapi-(?:claude-)?/, 'claude-')
    .replace(/-v\d+(?::\d+)?$/, '');
  const alwaysThinks = bare.endsWith('-thinking');
  const family = bare
    .replace(/-thinking$/, '')
    .replace(/[-@]\d{8}$/, '')
    .replace(/-(?:latest|0)$/, '');
  return { family, alwaysThinks };
}
