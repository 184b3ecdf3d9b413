import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { configurationPage } from './configuration-page.ts';

it('docs/configuration.md is what `npm run schema` makes of the schema', () => {
  expect(readFileSync(new URL('../docs/configuration.md', import.meta.url), 'utf8')).toBe(
    configurationPage(),
  );
});

it('says of every setting what it means, what is allowed and what it is without being set', () => {
  const rows = configurationPage()
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  expect(rows.length).toBeGreaterThan(12);
  for (const row of rows) expect(row).toMatch(/^\| `\w+` +\| \S.*? \| \S.*? \| \S.* \|$/);
});
