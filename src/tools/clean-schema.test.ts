import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createInputCheck } from './check-input.ts';
import { cleanSchema } from './clean-schema.ts';

/** A schema of one property. */
const of = (property: unknown, more: object = {}) => ({
  type: 'object',
  properties: { a: property },
  ...more,
});

function cleaned(input: unknown) {
  const result = cleanSchema(input);
  if ('problem' in result) throw new Error(result.problem);
  return result.schema;
}

describe('a schema for a model', () => {
  it('keeps what it says and drops what no provider needs', () => {
    const schema = {
      $schema: 'http://json-schema.org/draft-07/schema#',
      $id: 'https://example.com/one',
      type: 'object',
      title: 'Arguments',
      properties: {
        when: { type: 'string', format: 'date-time', title: 'When' },
        many: { type: 'array', items: { type: 'integer', minimum: 1 }, maxItems: 5, 'x-order': 1 },
        kind: { enum: ['a', 'b', null], default: 'a' },
        either: { anyOf: [{ type: 'string' }, { type: 'null' }], examples: ['x'] },
        free: { type: 'object', additionalProperties: { type: 'string' } },
      },
      required: ['when', 'when'],
      additionalProperties: false,
      $async: true,
    };
    expect(cleaned(schema)).toEqual({
      type: 'object',
      description: 'Arguments',
      properties: {
        when: { type: 'string', format: 'date-time', description: 'When' },
        many: { type: 'array', items: { type: 'integer', minimum: 1 }, maxItems: 5 },
        kind: { enum: ['a', 'b', null] },
        either: { anyOf: [{ type: 'string' }, { type: 'null' }] },
        free: { type: 'object', additionalProperties: { type: 'string' } },
      },
      required: ['when'],
      additionalProperties: false,
    });
  });

  it.each<[string, unknown, unknown]>([
    [
      'a pattern, which may run for hours',
      of({ type: 'string', pattern: '^(a+)+$' }),
      { a: { type: 'string' } },
    ],
    [
      'a truth value where a number belongs',
      of({ type: 'number', exclusiveMinimum: true }),
      { a: { type: 'number' } },
    ],
    [
      'a list of items by place',
      of({ type: 'array', items: [{ type: 'string' }] }),
      { a: { type: 'array' } },
    ],
    ['a type that is none', of({ type: 'any' }), { a: {} }],
    [
      'a name of a format that nobody knows',
      of({ type: 'string', format: 'iban' }),
      { a: { type: 'string' } },
    ],
    ['a name that no provider takes', { type: 'object', properties: { 'große Zahl': {} } }, {}],
    [
      'names that are not what they seem',
      { type: 'object', properties: JSON.parse('{"__proto__":{"type":"string"}}') },
      {},
    ],
    [
      'characters that nobody sees',
      of({ description: 'a\u200b\u{e0041}b\u0000\nc' }),
      { a: { description: 'ab c' } },
    ],
    ['truth values as schemas', of(true), { a: {} }],
  ])('goes without %s', (_, input, properties) => {
    expect(cleaned(input).properties).toEqual(properties);
  });

  it('has no choice at the top, which providers refuse', () => {
    expect(cleaned(of({}, { anyOf: [{ required: ['a'] }], allOf: [{}] }))).toEqual({
      type: 'object',
      properties: { a: {} },
    });
  });

  it('has references in their places', () => {
    const $defs = { place: { type: 'string', description: 'Where' }, 'a/b': { $ref: '#/$defs/place' } };
    const input = of({ $ref: '#/$defs/a~1b', description: 'To' }, { $defs });
    expect(cleaned(input)).toEqual({
      type: 'object',
      properties: { a: { type: 'string', description: 'To' } },
    });
  });

  it.each<[unknown, string]>([
    [undefined, 'has no schema'],
    [null, 'has no schema'],
    [[], 'has no schema'],
    [true, 'has no schema'],
    [{ type: 'array' }, 'takes no object'],
    [{ type: ['object', 'null'] }, 'takes no object'],
    [of({ $ref: '#' }), 'refers to itself'],
    [of({ $ref: '#/$defs/b' }, { $defs: { b: { items: { $ref: '#/$defs/b' } } } }), 'refers to itself'],
    [of({ $ref: 'file:///etc/passwd' }), 'refers to another document'],
    [of({ $ref: 5 }), 'refers to another document'],
    [of({ $ref: '#/$defs/none' }), 'refers to nothing'],
    [of({ $ref: '#/%E0%A4%A' }), 'refers to nothing'],
    [nested(100_000), 'nested too deep'],
    [bomb(), 'too many parts'],
    [of({ enum: Array.from({ length: 90 }, (_, i) => 'x'.repeat(100) + i) }), 'bytes; at most'],
    [{ type: 'object', required: ['b c'], properties: { 'b c': {} } }, 'needs "b c"'],
    [of({}, { required: ['b'] }), 'needs "b"'],
  ])('%# is not made of what is wrong: %s', (input, problem) => {
    expect(cleanSchema(input)).toEqual({ problem: expect.stringContaining(problem) });
  });

  it('is made of anything in JSON without a failure, small, and the validator takes it', async () => {
    const keyword = fc.constantFrom(
      'type',
      'properties',
      'items',
      'anyOf',
      'required',
      '$ref',
      'enum',
      'minimum',
      'format',
    );
    const node = fc.letrec((tie) => ({
      node: fc.dictionary(
        fc.oneof(keyword, fc.string()),
        fc.oneof({ maxDepth: 4 }, fc.jsonValue(), tie('node'), fc.array(tie('node'), { maxLength: 3 })),
        { maxKeys: 5 },
      ),
    })).node;
    await fc.assert(
      fc.asyncProperty(node, async (input) => {
        const result = cleanSchema({ ...(input as object), type: 'object' });
        if ('problem' in result) return;
        expect(JSON.stringify(result.schema).length).toBeLessThanOrEqual(8_000);
        expect(cleanSchema(result.schema)).toEqual(result);
        await createInputCheck(result.schema)({});
      }),
      { numRuns: 150, seed: 7 },
    );
  });
});

function nested(depth: number): unknown {
  return JSON.parse(`${'{"type":"object","properties":{"a":'.repeat(depth)}{}${'}}'.repeat(depth)}`);
}

/** Small as it is written, and a billion parts when it is put together. */
function bomb(): unknown {
  const twice = (name: string) => ({ anyOf: [{ $ref: `#/$defs/${name}` }, { $ref: `#/$defs/${name}` }] });
  const names = Array.from({ length: 7 }, (_, i) => `d${i}`);
  const $defs = Object.fromEntries(
    names.map((name, i) => [name, i === 6 ? wide() : { ...twice(`d${i + 1}`) }]),
  );
  return of({ $ref: '#/$defs/d0' }, { $defs });
}

function wide(): unknown {
  return { properties: Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`p${i}`, {}])) };
}
