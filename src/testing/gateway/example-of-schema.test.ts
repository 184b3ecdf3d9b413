import { expect, it } from 'vitest';
import { exampleOfSchema } from './example-of-schema.ts';
import { schemaObjection } from './schema-objection.ts';

it.each<[title: string, schema: Record<string, unknown>, example: unknown]>([
  ['no schema at all', {}, { speech: 'Hi', card: 'Hi' }],
  ['text', { type: 'string' }, 'Hi'],
  ['a choice', { enum: ['b', 'a'] }, 'b'],
  ['a constant', { const: 3 }, 3],
  ['text or nothing', { type: ['string', 'null'] }, 'Hi'],
  ['alternatives', { anyOf: [{ type: 'boolean' }, { type: 'null' }] }, false],
  ['a list', { type: 'array', items: { type: 'string' } }, []],
  ['a definition', { $ref: '#/$defs/a', $defs: { a: { type: 'integer' } } }, 0],
  ['a definition that is not there', { $ref: '#/$defs/b' }, 'Hi'],
  [
    'an object in an object',
    { type: 'object', properties: { a: { type: 'object', properties: {} } } },
    { a: {} },
  ],
])('writes an example of %s', (_title, schema, example) => {
  expect(exampleOfSchema(schema, 'Hi')).toEqual(example);
});

it('keeps the order of the properties, on which reading while it streams depends', () => {
  const properties = { speech: { type: 'string' }, card: { type: 'string' }, about: { type: 'string' } };
  expect(JSON.stringify(exampleOfSchema({ type: 'object', properties }, 'x'))).toBe(
    '{"speech":"x","card":"x","about":"x"}',
  );
});

it('ends for a schema that refers to itself', () => {
  expect(JSON.stringify(exampleOfSchema({ $ref: '#' }, 'Hi'))).toBe('null');
});

it.each<[title: string, schema: Record<string, unknown>, says: string]>([
  ['a closed object', { type: 'object', additionalProperties: false, properties: {} }, 'nothing'],
  ['an open object', { type: 'object', properties: {} }, 'additionalProperties'],
  ['an open object inside a list', { type: 'array', items: { type: 'object' } }, 'additionalProperties'],
  ['an open alternative', { anyOf: [{ type: 'string' }, { type: 'object' }] }, 'additionalProperties'],
  ['a limit deep inside', { $defs: { a: { type: 'string', maxLength: 3 } } }, 'maxLength'],
])('judges %s', (_title, schema, says) => {
  expect(schemaObjection(schema, 'schema') ?? 'nothing').toContain(says);
});
