import { isObject, listOrEmpty, objectOrEmpty, type JsonObject } from './json.ts';

/** Deep enough for any schema a voice answer needs, and an end for one that refers to itself. */
const maxDepth = 16;

/**
 * A value that fits a JSON schema as structured outputs allow it, with `text` in every free text field. An empty schema
 * gives what a voice prompt asks for in words: `{ speech, card }`.
 */
export function exampleOfSchema(schema: JsonObject, text: string): unknown {
  if (Object.keys(schema).length === 0) return { speech: text, card: text };
  return example(schema, text, schema, 0);
}

function example(schema: JsonObject, text: string, root: JsonObject, depth: number): unknown {
  if (depth > maxDepth) return null;
  const inside = (value: unknown) => example(objectOrEmpty(value), text, root, depth + 1);
  if ('const' in schema) return schema['const'];
  const choice = listOrEmpty(schema['enum'])[0];
  if (choice !== undefined) return choice;
  const variant = listOrEmpty(schema['anyOf'])[0];
  if (variant !== undefined) return inside(variant);
  if (typeof schema['$ref'] === 'string') return inside(resolve(schema['$ref'], root));
  const type = Array.isArray(schema['type']) ? (schema['type'] as unknown[])[0] : schema['type'];
  switch (type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(objectOrEmpty(schema['properties'])).map(([name, value]) => [name, inside(value)]),
      );
    case 'array':
      return [];
    case 'number':
    case 'integer':
      return 0;
    case 'boolean':
      return false;
    case 'null':
      return null;
    default:
      return text;
  }
}

function resolve(reference: string, root: JsonObject): unknown {
  let at: unknown = root;
  for (const step of reference.split('/').slice(1)) at = isObject(at) ? at[step] : undefined;
  return at;
}
