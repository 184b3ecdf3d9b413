import { isObject, type JsonObject } from './json.ts';

const unsupported = [
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
];

/**
 * What structured outputs refuse in a JSON schema: objects that leave `additionalProperties` open, and limits on numbers
 * and lengths (platform.claude.com/docs, structured outputs).
 */
export function schemaObjection(schema: JsonObject, where: string): string | undefined {
  if (schema['type'] === 'object' && schema['additionalProperties'] !== false) {
    return `${where}: For 'object' type, 'additionalProperties' must be explicitly set to false`;
  }
  const limit = unsupported.find((keyword) => keyword in schema);
  if (limit !== undefined) return `${where}: property '${limit}' is not supported`;
  for (const [name, value] of Object.entries(schema)) {
    const parts = Array.isArray(value) ? (value as unknown[]) : isObject(value) ? Object.values(value) : [];
    const inner = name === 'items' ? [value] : parts;
    for (const part of inner) {
      const objection = isObject(part) ? schemaObjection(part, `${where}.${name}`) : undefined;
      if (objection !== undefined) return objection;
    }
  }
  return undefined;
}
