export type JsonRecord = Readonly<Record<string, unknown>>;

/** The value if it is an object, otherwise an empty one: reading a field of somebody else's JSON must not throw. */
export function record(value: unknown): JsonRecord {
  return isRecord(value) ? value : {};
}

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object a text holds as JSON, or `undefined` for anything else. */
export function parseRecord(text: string): JsonRecord | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The value if it is a usable count of tokens. */
export function tokens(value: unknown): number | undefined {
  return typeof value === 'number' && value >= 0 && Number.isFinite(value) ? Math.round(value) : undefined;
}
