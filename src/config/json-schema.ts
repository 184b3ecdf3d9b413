import * as z from 'zod/mini';
import { settingsSchema } from './schema.ts';

/** The parts of JSON Schema (draft 7) that our settings need. */
export interface JsonSchema {
  readonly type?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
}

/** The settings as JSON Schema, made from the schema that validates them. */
export function configJsonSchema(): JsonSchema {
  // Through text, because zod adds functions to what it returns.
  return JSON.parse(JSON.stringify(z.toJSONSchema(settingsSchema, { io: 'input', target: 'draft-07' })));
}

/** The contents of `assistant.schema.json`, for editors. A group, or the list of tools, may be empty there, as it is when all its lines are comments. */
export function configSchemaText(): string {
  const { properties = {}, ...schema } = configJsonSchema();
  const lenient = Object.entries(properties).map(([name, property]) =>
    property.type === 'object' || name === 'tools'
      ? [name, { ...property, type: [property.type, 'null'] }]
      : [name, property],
  );
  const text = { ...schema, title: 'Wellspoken settings', properties: Object.fromEntries(lenient) };
  return `${JSON.stringify(text, null, 2)}\n`;
}

/** The part of the schema at a path of keys and list positions, if there is one. */
export function schemaAt(path: readonly PropertyKey[]): JsonSchema | undefined {
  return path.reduce<JsonSchema | undefined>(childAt, configJsonSchema());
}

function childAt(schema: JsonSchema | undefined, key: PropertyKey): JsonSchema | undefined {
  if (typeof key === 'number') return schema?.items;
  const properties = schema?.properties ?? {};
  if (Object.hasOwn(properties, key)) return properties[String(key)];
  const others = schema?.additionalProperties;
  if (typeof others === 'object') return others;
  // Of several kinds of value only the group has keys.
  return schema?.anyOf?.map((one) => childAt(one, key)).find((found) => found !== undefined);
}
