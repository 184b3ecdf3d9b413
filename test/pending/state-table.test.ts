import { describe, expect, it } from 'vitest';
import { befores, situation } from './before.ts';
import { devices } from './rows/devices.ts';
import { goOn } from './rows/go-on.ts';
import { otherwise } from './rows/otherwise.ts';
import type { RowTest } from './rows/row-test.ts';
import { yesAndNo } from './rows/yes-and-no.ts';
import { stages } from './scene.ts';
import { readRows, readStates } from './table.ts';

const tests: Readonly<Record<string, RowTest>> = { ...goOn, ...yesAndNo, ...otherwise, ...devices };
const rows = readRows();

describe('the table of pending answers', () => {
  it('has a test for every row and a row for every test, once each', () => {
    expect(rows.map(({ id }) => id).sort()).toEqual(Object.keys(tests).sort());
  });

  it('explains every state that a test arranges', () => {
    expect([...readStates()].sort()).toEqual([...befores].sort());
  });
});

describe.each(stages)('a pending answer in %s', (stage) => {
  const cases = rows.flatMap((row) => row.before.map((before) => ({ ...row, before })));

  it.each(cases)('$id: $before, then $heard', async ({ id, before }) => {
    const { scene, told } = await situation(stage, before);
    await using _ = scene;
    await tests[id]?.(scene, told, before);
    expect(scene.lines.join('\n')).not.toMatch(/sentence with|two and two|amzn1/);
  });
});
