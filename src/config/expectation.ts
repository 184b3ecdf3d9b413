import type { JsonSchema } from './json-schema.ts';

/** What a schema allows, in words that complete "must be …". */
export function expectation(schema: JsonSchema): string {
  if (schema.enum) return `one of ${schema.enum.join(', ')}`;
  switch (schema.type) {
    case 'boolean':
      return 'true or false';
    case 'integer':
      return `a whole number from ${schema.minimum} to ${schema.maximum}`;
    case 'number':
      return `a number above ${schema.exclusiveMinimum}`;
    case 'string':
      return schema.pattern
        ? `text of letters, digits and . _ : / @ - without spaces`
        : `text${schema.maxLength ? ` of 1 to ${schema.maxLength} characters` : ''}`;
    case 'array':
      return `a list of 1 to ${schema.maxItems}, each ${expectation(schema.items ?? {})}`;
    default:
      return 'a group of settings, written as "key: value" lines';
  }
}

/** A value as an operator wrote it, short enough for one line. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a group of settings';
  return String(value);
}
