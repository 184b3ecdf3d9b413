import { isObject, listOrEmpty, objectOrEmpty, type JsonObject } from './json.ts';

const namePattern = /^[a-zA-Z0-9_-]{1,64}$/;
const keyPattern = /^[a-zA-Z0-9_.-]{1,64}$/;
const choices = ['anyOf', 'oneOf', 'allOf'];

/** What both protocols refuse in a list of tools: names that are none or there twice, and a schema that is not an object's. */
export function definitionObjection(tools: readonly ToolSeen[]): string | undefined {
  const names = new Set<string>();
  for (const { where, name, description, schema, schemaField } of tools) {
    if (typeof name !== 'string') return `${where}.name: Field required`;
    if (!namePattern.test(name)) return `${where}.name: String should match pattern '^[a-zA-Z0-9_-]{1,64}$'`;
    if (names.has(name)) return 'tools: Tool names must be unique.';
    names.add(name);
    if (description !== undefined && typeof description !== 'string') {
      return `${where}.description: Input should be a valid string`;
    }
    const at = `${where}.${schemaField}`;
    if (!isObject(schema)) return `${at}: Field required`;
    if (schema['type'] !== 'object') return `${at}.type: Input should be 'object'`;
    const choice = choices.find((keyword) => keyword in schema);
    if (choice !== undefined) return `${at}: input_schema does not support ${choice} at the top level`;
    const key = Object.keys(objectOrEmpty(schema['properties'])).find((one) => !keyPattern.test(one));
    if (key !== undefined)
      return `${at}.properties: Property keys should match pattern '${keyPattern.source}'`;
    const known = Object.keys(objectOrEmpty(schema['properties']));
    const isKnown = (one: unknown) => known.some((property) => property === one);
    if (!listOrEmpty(schema['required']).every(isKnown)) return `${at}.required: names what is no property`;
  }
  return undefined;
}

/** A tool as a request names it. */
export interface ToolSeen {
  readonly where: string;
  readonly name: unknown;
  readonly description: unknown;
  readonly schema: unknown;
  readonly schemaField: string;
}

/** The tools of a Messages request; those that Anthropic runs itself have a type of their own and are passed over. */
export function messagesTools(body: JsonObject): readonly ToolSeen[] {
  return listOrEmpty(body['tools'])
    .map(objectOrEmpty)
    .filter(({ type = 'custom' }) => type === 'custom')
    .map((tool, index) => ({
      where: `tools.${index}.custom`,
      name: tool['name'],
      description: tool['description'],
      schema: tool['input_schema'],
      schemaField: 'input_schema',
    }));
}

/** The tools of a Chat Completions request. */
export function chatTools(body: JsonObject): readonly ToolSeen[] {
  return listOrEmpty(body['tools']).map((tool, index) => {
    const definition = objectOrEmpty(objectOrEmpty(tool)['function']);
    return {
      where: `tools.${index}.function`,
      name: definition['name'],
      description: definition['description'],
      schema: definition['parameters'] ?? { type: 'object' },
      schemaField: 'parameters',
    };
  });
}
