import { resolveReference } from './resolve-reference.ts';
import { plainLine } from './plain-text.ts';
import { isRecord, scalarsIn } from './read-json.ts';
import type { ToolSchema } from './tool.ts';

/** A schema that may go to a model, or why it may not. */
export type CleanSchema = { readonly schema: ToolSchema } | { readonly problem: string };

const types: ReadonlySet<unknown> = new Set([
  'string',
  'number',
  'integer',
  'boolean',
  'object',
  'array',
  'null',
]);
const formats: ReadonlySet<unknown> = new Set(['date', 'time', 'date-time', 'email', 'uri', 'uuid']);
const numbers = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'];
const counts = ['minLength', 'maxLength', 'minItems', 'maxItems'];
const choices = ['anyOf', 'oneOf', 'allOf'];
/** As Anthropic's API has it, which refuses a whole question for one other name. Read 2026-11-24. */
const keyPattern = /^[a-zA-Z0-9_.-]{1,64}$/;
const unsafeKeys = new Set(['__proto__', 'constructor', 'prototype']);
const maxDepth = 8;
const maxNodes = 400;
const maxBytes = 8_000;

/**
 * Makes of a server's schema one that every provider takes: made anew of the keywords known here, references put in their places. A provider
 * refuses the whole question when one schema is wrong for it, every token is paid for with every question, and the validator turns schemas into
 * code: so nothing is passed on as it came. What a keyword left out would have forbidden, the server still refuses itself. Patterns are
 * left out for one reason more: they can be made to run for hours.
 */
export function cleanSchema(input: unknown): CleanSchema {
  if (!isRecord(input)) return { problem: 'has no schema' };
  if (input['type'] !== undefined && input['type'] !== 'object') return { problem: 'takes no object' };
  try {
    // No provider takes a choice at the top.
    const top = Object.fromEntries(Object.entries(input).filter(([keyword]) => !choices.includes(keyword)));
    const cleaned = cleanNode(top, { root: input, depth: 0, within: [], seen: { nodes: 0 } });
    const schema: ToolSchema = { ...cleaned, type: 'object', properties: propertiesIn(cleaned) };
    const bytes = Buffer.byteLength(JSON.stringify(schema));
    return bytes > maxBytes ? { problem: `has a schema of ${bytes} bytes; at most ${maxBytes}` } : { schema };
  } catch (error) {
    if (error instanceof Unusable) return { problem: error.message };
    throw error;
  }
}

class Unusable extends Error {}

interface Place {
  readonly root: Readonly<Record<string, unknown>>;
  readonly depth: number;
  /** References that led here: one of them again would never end. */
  readonly within: readonly string[];
  readonly seen: { nodes: number };
}

function cleanNode(node: unknown, place: Place): Record<string, unknown> {
  place.seen.nodes += 1;
  if (place.seen.nodes > maxNodes) throw new Unusable('has a schema of too many parts');
  if (place.depth > maxDepth) throw new Unusable('has a schema that is nested too deep');
  if (!isRecord(node)) return {};
  const reference = node['$ref'];
  if (reference === undefined) return cleanKeywords(node, place);
  if (typeof reference !== 'string' || !reference.startsWith('#')) {
    throw new Unusable('has a schema that refers to another document');
  }
  if (place.within.includes(reference)) throw new Unusable('has a schema that refers to itself');
  const target = resolveReference(place.root, reference);
  if (!isRecord(target)) throw new Unusable('has a schema that refers to nothing');
  const { $ref: _, ...beside } = node;
  return cleanNode({ ...target, ...beside }, { ...place, within: [...place.within, reference] });
}

function cleanKeywords(node: Readonly<Record<string, unknown>>, place: Place): Record<string, unknown> {
  const inner = { ...place, depth: place.depth + 1 };
  const cleaned: Record<string, unknown> = {};
  const keep = (keyword: string, value: unknown) => {
    if (value !== undefined) cleaned[keyword] = value;
  };
  keep('type', cleanType(node['type']));
  const words = node['description'] ?? node['title'];
  keep('description', typeof words === 'string' ? plainLine(words, 300) || undefined : undefined);
  keep('enum', scalarsIn(node['enum']));
  keep('const', scalarsIn([node['const']])?.[0]);
  for (const keyword of numbers) if (Number.isFinite(node[keyword])) keep(keyword, node[keyword]);
  for (const keyword of counts) {
    if (Number.isSafeInteger(node[keyword]) && Number(node[keyword]) >= 0) keep(keyword, node[keyword]);
  }
  if (formats.has(node['format'])) keep('format', node['format']);
  if (isRecord(node['items'])) keep('items', cleanNode(node['items'], inner));
  for (const keyword of choices) {
    const options = node[keyword];
    if (Array.isArray(options) && options.length > 0) {
      keep(
        keyword,
        options.map((option) => cleanNode(option, inner)),
      );
    }
  }
  const others = node['additionalProperties'];
  if (others === false) keep('additionalProperties', false);
  if (isRecord(others)) keep('additionalProperties', cleanNode(others, inner));
  if (isRecord(node['properties'])) cleanProperties(node, node['properties'], inner, keep);
  return cleaned;
}

function cleanProperties(
  node: Readonly<Record<string, unknown>>,
  written: Readonly<Record<string, unknown>>,
  place: Place,
  keep: (keyword: string, value: unknown) => void,
): void {
  const names = Object.keys(written).filter((name) => keyPattern.test(name) && !unsafeKeys.has(name));
  keep('properties', Object.fromEntries(names.map((name) => [name, cleanNode(written[name], place)])));
  const required = (Array.isArray(node['required']) ? node['required'] : []).filter(
    (name) => typeof name === 'string',
  );
  const missing = required.find((name) => !names.includes(name));
  if (missing !== undefined)
    throw new Unusable(`needs ${JSON.stringify(plainLine(missing, 40))}, which no model can fill in`);
  if (required.length > 0) keep('required', [...new Set(required)]);
}

function cleanType(type: unknown): unknown {
  const listed = [type].flat().filter((one) => types.has(one));
  return listed.length > 1 ? [...new Set(listed)] : listed[0];
}

function propertiesIn({ properties }: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return isRecord(properties) ? properties : {};
}
