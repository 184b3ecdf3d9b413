import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { configJsonSchema, configSchemaText, schemaAt } from './json-schema.ts';
import { loadConfig } from './load.ts';
import { parseConfig } from './parse.ts';

const fromRoot = (name: string) => new URL(`../../${name}`, import.meta.url);
const properties = configJsonSchema().properties ?? {};

/** Every setting, without the groups: `[path, schema]`. */
const settings = Object.entries(properties).flatMap(([name, schema]) =>
  schema.properties
    ? Object.entries(schema.properties).map(([inner, schema]) => [`${name}.${inner}`, schema] as const)
    : [[name, schema] as const],
);

describe('assistant.schema.json', () => {
  it('is current (npm run schema writes it)', () => {
    expect(readFileSync(fromRoot('assistant.schema.json'), 'utf8')).toBe(configSchemaText());
  });

  it('allows no unknown key, and groups that are empty', () => {
    const schema: unknown = JSON.parse(configSchemaText());
    expect(schema).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      additionalProperties: false,
      properties: { voice: { type: ['object', 'null'], additionalProperties: false } },
    });
    expect(schema).not.toHaveProperty('required');
  });

  it('has the settings that the design names', () => {
    expect(settings).toHaveLength(50);
  });

  it.each([...settings, ...Object.entries(properties)])('describes %s in a sentence', (_, schema) => {
    expect(schema.description).toMatch(/^[A-Z].*\.$/);
  });

  it('tells the defaults that are used', () => {
    const withDefaults = settings.filter(([, schema]) => 'default' in schema);
    const config: unknown = parseConfig({}, {});
    for (const [path, schema] of withDefaults) expect(config).toHaveProperty(path, schema.default);
    expect(
      settings.map(([path]) => path).filter((path) => !withDefaults.some(([other]) => other === path)),
    ).toEqual([
      'models.protocol',
      'models.baseUrl',
      'models.region',
      'models.providers',
      'models.candidates',
      'models.standard',
      'models.deep',
      'memory.encrypt',
      'limits.personPerMinute',
      'limits.totalPerSecond',
      'budgets.personUsdPerDay',
      'budgets.skillUsdPerDay',
      'budgets.skillUsdPerMonth',
    ]);
  });

  it('has limits at both ends of every whole number', () => {
    const numbers = settings.filter(([, schema]) => schema.type === 'integer');
    expect(numbers.length).toBeGreaterThan(15);
    for (const [, schema] of numbers) {
      expect(schema.minimum).toBeGreaterThanOrEqual(0);
      expect(schema.maximum).toBeLessThanOrEqual(100_000);
    }
  });
});

describe('the schema at a path', () => {
  it('is found through groups and lists, and missing where none is', () => {
    expect(schemaAt(['voice', 'deadlineMs'])).toMatchObject({ minimum: 1_000, maximum: 7_500 });
    expect(schemaAt(['models', 'candidates', 3])).toMatchObject({ type: 'string' });
    expect(schemaAt(['voice', 'x', 'y'])).toBeUndefined();
    expect(schemaAt(['voice', 'constructor'])).toBeUndefined();
  });
});

describe('assistant.yaml', () => {
  const text = readFileSync(fromRoot('assistant.yaml'), 'utf8');

  it('works as it is, and says nothing but the defaults', async () => {
    const config = await loadConfig({ env: {}, file: fromRoot('assistant.yaml').pathname });
    expect(config).toEqual(parseConfig({}, {}));
  });

  it.each(settings)('shows %s in its group', (path) => {
    const [group, key = group] = path.split('.');
    const [, part = ''] = new RegExp(String.raw`^${group}:(.*?)(?=^\w|(?![^]))`, 'ms').exec(text) ?? [];
    const line = `^ *(# )?${key}:`;
    expect(key === group ? text : part).toMatch(new RegExp(line, 'm'));
  });

  it('works with every commented setting turned on', async () => {
    const WELLSPOKEN_CONFIG = text.replace(/^( +)# (\w+: \S+)$/gm, '$1$2');
    const config = await loadConfig({ env: { WELLSPOKEN_CONFIG } });
    expect(config.models.baseUrl).toBe('https://llm.example.com');
    expect(config.models.region).toBe('us-east-1');
    expect(config.budgets).toEqual({ personUsdPerDay: 0.5, skillUsdPerDay: 10, skillUsdPerMonth: 200 });
  });

  it('tells editors where its schema is, on the first line', () => {
    expect(text).toMatch(/^# yaml-language-server: \$schema=\.\/assistant\.schema\.json\n/);
  });
});
