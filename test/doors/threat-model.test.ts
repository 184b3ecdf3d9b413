import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const rows = readFileSync(resolve(root, 'SECURITY.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|') && !line.includes('---'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, threat = '', defence = '', proof = '']) => ({ threat, defence, proof }))
  .filter(({ threat }) => threat !== 'Threat' && !threat.startsWith('**'));

it('every threat has a defence, and a test that is there', () => {
  expect(rows.length).toBeGreaterThan(25);
  for (const { threat, defence, proof } of rows) {
    expect(defence, threat).not.toBe('');
    const files = [...proof.matchAll(/`([^`]+\.test\.ts)`/g)].map(([, file = '']) => file);
    expect(files.length, threat).toBeGreaterThan(0);
    expect(
      files.filter((file) => !existsSync(resolve(root, file))),
      threat,
    ).toEqual([]);
  }
});
