import { configJsonSchema, type JsonSchema } from '../src/config/json-schema.ts';
import { expectation } from '../src/config/expectation.ts';

/** The contents of `docs/configuration.md`: every setting with its limits and default, from the schema that checks them. */
export function configurationPage(): string {
  const { properties = {} } = configJsonSchema();
  const groups = Object.entries(properties).filter(([, { properties }]) => properties !== undefined);
  const single = Object.entries(properties).filter(([, { properties }]) => properties === undefined);
  return [
    '# Settings',
    'What `assistant.yaml` may say. Everything may be left out; `npm run -s wellspoken -- doctor` tells whether all is in order. ' +
      'Secrets, addresses and ports are [environment variables](../README.md#settings). This page is made by `npm run schema`.',
    table(single),
    ...single.flatMap(([name, { items }]) =>
      items?.properties === undefined
        ? []
        : [`## ${name}`, 'Each of them has:', table(Object.entries(items.properties))],
    ),
    ...groups.flatMap(([name, { description = '', properties = {} }]) => [
      `## ${name}`,
      description,
      table(Object.entries(properties)),
      ...Object.entries(properties).flatMap(([list, { items }]) =>
        items?.properties === undefined
          ? []
          : [`### ${name}.${list}`, 'Each of them has:', table(Object.entries(items.properties))],
      ),
    ]),
  ]
    .map((block) => `${block}\n`)
    .join('\n');
}

/** Columns are padded as the formatter pads them. */
function table(settings: readonly (readonly [string, JsonSchema])[]): string {
  const rows = settings.map(([name, schema]) =>
    [`\`${name}\``, schema.description ?? '', capital(expectation(schema)), standard(schema.default)].map(
      (cell) => cell.replaceAll('|', String.raw`\|`),
    ),
  );
  const header = ['Setting', 'Meaning', 'Allowed', 'Default'];
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[], fill: string) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0, fill)).join(' | ')} |`;
  return [line(header, ' '), line(['', '', '', ''], '-'), ...rows.map((row) => line(row, ' '))].join('\n');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function standard(value: unknown): string {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return 'none';
  const isSentence = typeof value === 'string' && value.includes(' ');
  if (isSentence) return value;
  return [value]
    .flat()
    .map((one) => `\`${typeof one === 'string' ? one : JSON.stringify(one)}\``)
    .join(', ');
}
