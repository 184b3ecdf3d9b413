import type { JsonSchema } from './json-schema.ts';

/** By the beginning of a pattern, what it allows. */
const signs: readonly (readonly [start: string, words: string])[] = [
  ['^[A-Za-z0-9]', 'text of letters, digits and . _ : / @ - without spaces'],
  ['^[A-Z]', 'text of capitals, digits and _'],
  ['^[a-z][a-z0-9_', 'text of small letters, digits, _ and -'],
  ['^[a-z]', 'text of small letters, digits and -'],
];

/** What a schema allows, in words that complete "must be …". */
export function expectation(schema: JsonSchema): string {
  if (schema.anyOf) return schema.anyOf.map(expectation).join(', or ');
  if (schema.enum) return `one of ${schema.enum.join(', ')}`;
  switch (schema.type) {
    case 'boolean':
      return 'true or false';
    case 'integer':
      return `a whole number from ${schema.minimum} to ${schema.maximum}`;
    case 'number':
      return schema.exclusiveMinimum === undefined
        ? `a number from ${schema.minimum} to ${schema.maximum}`
        : `a number above ${schema.exclusiveMinimum}`;
    case 'string':
      return schema.pattern
        ? (signs.find(([start]) => schema.pattern?.startsWith(start))?.[1] ?? 'text of another form')
        : `text${schema.maxLength ? ` of 1 to ${schema.maxLength} characters` : ''}`;
    case 'array':
      return `a list of ${schema.minItems ?? 0} to ${schema.maxItems}, each ${expectation(schema.items ?? {})}`;
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
